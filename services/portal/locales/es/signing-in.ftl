# Ways to sign in: where one is signed in, second factors, passkeys, identities of a provider.

own-ways-title = Su acceso
sessions-title = Dónde tiene sesiones abiertas
sessions-lead = Si no reconoce alguna, ciérrela y cambie su forma de entrar.
sessions-device = En
sessions-came = Entró con
sessions-since = Desde
sessions-seen = Último uso
sessions-this = Esta
sessions-with-second = y un segundo factor
sessions-end = Cerrar
sessions-end-others = Cerrar todas las demás
sessions-on = { $program } en { $system }
sessions-on-unknown = Un programa que no dice cuál es
came-by-link = Enlace privado
came-by-sign-in-link = Enlace de acceso
came-by-password = Nombre y contraseña
came-otherwise = De otra forma
done-session-ended = Esa sesión está cerrada.
done-other-sessions-ended = Ahora solo tiene sesión abierta aquí.
second-title = Segundo factor
second-lead = Un código que muestra un programa de su teléfono, nuevo cada treinta segundos. Quien solo tenga su buzón o su contraseña no entra.
second-is-set = Está establecido desde el
second-codes-left =
    { $count ->
        [0] No queda ningún código de recuperación: genere otros.
        [one] Queda un código de recuperación.
        [many] Quedan { $count } de códigos de recuperación.
       *[other] Quedan { $count } códigos de recuperación.
    }
second-new-codes = Códigos de recuperación nuevos
second-new-codes-hint = De su teléfono, o uno de los códigos de recuperación. Los códigos anteriores dejan de funcionar.
second-new-codes-submit = Generar códigos nuevos
second-stays = No se puede quitar: aquí la Secretaría entra con un segundo factor.
second-remove = Quitar el segundo factor
second-remove-submit = Quitarlo
second-none = No hay ninguno establecido.
second-begin = Establecer uno
desk-come-in-again = Para mostrar que es usted, entre de nuevo con un enlace nuevo del operador y haga esto en un plazo de { $most } minutos.
second-show-title = Su segundo factor
second-show-lead = Falta un paso. Abra el programa de su teléfono y escriba el código que muestra.
second-code = Código
second-code-or-recovery = Seis cifras de su teléfono, o uno de sus códigos de recuperación.
second-lost = Si ha perdido ambos, la Secretaría puede quitar el segundo factor de su cuenta. En las cuentas de la propia Secretaría lo hace quien administra este servicio.
second-code-wrong-title = El código no se aceptó
second-code-wrong = No es el correcto, ya se usó, o hubo demasiados erróneos. Espere el código siguiente y escríbalo. Tras varios erróneos no se acepta ninguno durante un rato.
second-set-up = Establecer un segundo factor
second-must = Aquí la Secretaría entra con un segundo factor. Establezca el suyo y podrá entrar.
second-step-program = Abra en su teléfono un programa de códigos. Sirve cualquiera que conozca TOTP.
second-step-scan = Haga que lea esta imagen.
second-picture = El secreto como imagen para la cámara; abajo figura en letras.
second-step-type = Sin cámara, escriba esto:
second-step-code = Escriba el código que muestra.
second-set = Establecer el segundo factor
second-codes-title = Sus códigos de recuperación
second-codes-lead = El segundo factor está establecido. Si pierde su teléfono, cada uno de estos códigos lo sustituye una vez. Solo se muestran ahora: imprímalos o anótelos, y guárdelos en otro lugar que el teléfono.
second-codes-kept = Los he guardado
done-recovery-code-used =
    { $count ->
        [0] Ha entrado con su último código de recuperación. Genere otros.
        [one] Ha entrado con un código de recuperación. Queda uno.
        [many] Ha entrado con un código de recuperación. Quedan { $count }.
       *[other] Ha entrado con un código de recuperación. Quedan { $count }.
    }
done-second-removed = El segundo factor está quitado. Se han cerrado sus demás sesiones.
accounts-take-off-second = Quitar el segundo factor
will-take-off-second = Hágalo solo si sabe que es esta persona quien lo pide, por ejemplo mediante una nota verbal de la misión. Se borran el segundo factor, sus códigos de recuperación y todas las claves de acceso, y se cierra la sesión de quien haya entrado con la cuenta. El enlace y la contraseña no cambian.
done-second-taken-off = El segundo factor está quitado. Quien tenga la cuenta entra solo con el enlace o la contraseña.
came-by-passkey = Clave de acceso
passkeys-title = Claves de acceso
passkeys-lead = Una clave de acceso está en su teléfono, ordenador o llave de seguridad, que comprueba que es usted. Sustituye al enlace, la contraseña y el código, y nadie puede llevarle con ella a una página falsa.
passkeys-none = No tiene ninguna.
passkeys-made-on = Creada en
passkeys-made = Creada
passkeys-never = Todavía no
passkeys-remove = Quitar la clave de acceso
passkeys-remove-submit = Quitarla
passkeys-one = Creada en: { $device }
will-remove-passkey = Nadie podrá entrar con ella, y se cierran sus demás sesiones. Después quítela también de su dispositivo.
passkeys-make = Crear una clave de acceso
passkeys-make-button = Crearla en este dispositivo
passkeys-by-number = Aquí no hay: los navegadores vinculan las claves de acceso al nombre de un sitio, y a este se llega por un número.
passkeys-no-script = Las claves de acceso necesitan un navegador que ejecute scripts. Las demás formas de entrar funcionan sin ellos.
passkey-fault = No funcionó, o se canceló. Inténtelo de nuevo, o entre de otra forma.
passkey-in = Entrar con una clave de acceso
passkey-in-button = Usar una clave de acceso
passkey-wrong = Esta clave de acceso no abre nada aquí, o tardó demasiado. Inténtelo de nuevo, o entre de otra forma.
passkey-unmade = La clave de acceso no se guardó: no es la que se pidió, o tardó demasiado. Quítela de su dispositivo e inténtelo de nuevo.
passkey-too-many = Tiene diez claves de acceso, que es el máximo. Quite una primero.
done-passkey-made = La clave de acceso está creada. Se han cerrado sus demás sesiones.
done-passkey-removed = La clave de acceso está quitada. Se han cerrado sus demás sesiones.
moved-title = Mi dirección ha cambiado
moved-lead = ¿Ningún enlace le llega a la dirección anterior? Dígalo aquí. La Secretaría la sustituye por la nueva cuando sabe que es usted; una nota verbal de su misión es la vía más rápida.
moved-submit = Avisar a la Secretaría
moved-whose = En nombre de quién está aquí
moved-whose-hint = Por ejemplo, la misión permanente o el ministerio de un Estado.
moved-before = La dirección que tiene su cuenta
moved-now = La dirección nueva
will-ask-moved = Su cuenta queda como está hasta que la Secretaría lo resuelva. Entonces llega a la dirección nueva un enlace con el que entra.
will-forget-moved = Lo que escriba aquí solo lo ve la Secretaría, y se borra cuando quede resuelto, a más tardar a los treinta días.
moved-asked = Está ante la Secretaría. Ayuda una nota verbal de su misión que indique la dirección nueva. Cuando quede resuelto, llega un enlace a la dirección nueva.
moved-too-many = Hay demasiadas solicitudes en espera. Escriba a la Secretaría.
moved-waiting = Direcciones que han cambiado
moved-waiting-lead = Cualquiera puede escribir esto. Sustituya una dirección solo si sabe que es esta persona: por una nota verbal, o preguntando a la misión.
moved-no-account = Ninguna cuenta tiene la dirección anterior. Si la encuentra abajo, cambie allí la dirección.
moved-put = Cambiar la dirección
moved-settle = Está resuelto
moved-settle-strangers = Apartar los { $count } cuya antigua dirección no tiene ninguna cuenta
will-put-address = Sale un enlace a la dirección nueva, y quien lo abra entra. Los enlaces que fueron a { $address } ya no abren nada, y se cierra la sesión de quien haya entrado con la cuenta.
will-put-address-know = Un segundo factor establecido se pide como antes.
done-address-put = La dirección nueva está puesta, y un enlace va en camino.
done-moved-settled = Ya no está en espera.
came-by-identity = Identidad de un proveedor
identity-title = Acceso mediante un proveedor
identity-lead = Si de todos modos entra en { $provider }, vincule su identidad allí a esta cuenta y entre aquí con ella. Su nombre y dirección allí no se piden ni se guardan.
identity-is-linked = Hay una identidad vinculada desde el
identity-none = No hay ninguna vinculada.
identity-link-title = Vincular su identidad
identity-remove = Quitar el vínculo con la identidad
identity-go-lead = Entre allí en { $provider } y volverá aquí.
identity-go = Seguir a { $provider }
identity-in = Entrar mediante un proveedor
identity-absent = El proveedor no responde por ahora. Entre de otra forma.
identity-wrong = Se canceló, tardó demasiado o se empezó en otro navegador. Inténtelo de nuevo, o entre de otra forma.
identity-unknown = Ninguna cuenta está vinculada a esta identidad. Entre de otra forma y vincúlela en la página de su cuenta.
identity-taken = Esta identidad ya está vinculada, o su cuenta tiene otra. Quite primero ese vínculo.
done-identity-linked = Su identidad está vinculada.
done-identity-removed = El vínculo con la identidad está quitado.
