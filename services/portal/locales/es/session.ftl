# Inicio de sesión.

sign-in-lead = Aquí solo inicia sesión la Secretaría. Todo lo que se ha sorteado puede consultarse sin iniciar sesión.
sign-in-how = No hay contraseña. Quien administra este sistema puede darle un enlace que funciona una sola vez: se mostró al arrancar el sistema, y el operador puede crear otro.
sign-in-public = ¿Busca un resultado?
sign-in-spent = Este enlace ya no funciona
sign-in-spent-instead = Un enlace funciona una sola vez y durante poco tiempo. Pida otro al operador.
confirm-title = Iniciar sesión como Secretaría
confirm-lead = Pulse el botón y se iniciará la sesión en este dispositivo.
confirm-button = Iniciar sesión
confirm-about = El enlace funciona una sola vez. Espera a que se pulse el botón, para que la vista previa de un programa de correo no lo gaste.
secretariat = Secretaría
send-again-title = Enviar de nuevo
send-again-signed-out = Su sesión ha terminado.
send-again-other-session = Entretanto se inició otra sesión, y esta página es anterior.
send-again-kept = No se ha perdido nada de lo que escribió. La operación no se ha realizado.
send-again-step-sign-in = Abra un nuevo enlace de inicio de sesión en otra pestaña de este navegador.
send-again-step-press = Vuelva a esta pestaña y pulse el botón. Puede que se le pregunte una vez más.
send-again-button = Enviar de nuevo
