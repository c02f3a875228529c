# Calendarios.

calendar-own = Su calendario
calendar-name = Diálogos constructivos: días que cuentan
calendar-lead = Un programa de calendario puede obtener los días que le conciernen y mantenerlos al día: diálogos, últimos días, y lo que se traslada o se cancela.
calendar-address = Dirección de su calendario
calendar-how = Cópiela en su programa de calendario, donde este pida la dirección de un calendario al que suscribirse.
calendar-once = Solo se muestra esta vez. Cópiela ahora.
calendar-made = Hay una dirección. Se creó el { $day }.
calendar-kept = No se puede volver a mostrar: aquí solo se conserva su resumen criptográfico.
calendar-yours = La dirección es solo para usted: quien la tenga ve los días que le conciernen.
calendar-reads = Solo permite leer. Con ella nadie puede iniciar sesión, presentar una solicitud ni una objeción.
calendar-make = Crear una dirección
calendar-renew = Crear una dirección nueva
calendar-renew-about = En cuanto haya una dirección nueva, la anterior dejará de abrir nada.
calendar-end = Suprimir la dirección
calendar-entry = { $what }: { $title }
calendar-of-dialogue = Estos días para un programa de calendario
done-calendar-ended = La dirección de su calendario ya no abre nada.
