# Mensajes, tal como los sigue la Secretaría.

desk-way-letters = Mensajes
letters-lead = Lo que se ha enviado y lo que está en espera. Los mensajes que no llegaron a nadie figuran primero.
letters-none = Todavía no se ha escrito ningún mensaje.
letters-all = Todos
letter-about = Asunto
letter-to = Para
letter-to-secretariat = La dirección de la propia Secretaría
letter-to-nobody = Borrado
letter-state = Estado
letter-when = Cuándo
letter-written = Escrito
letter-next = Próximo intento:
letter-tries =
    { $count ->
        [one] { $count } intento
       *[other] { $count } intentos
    }
letter-tries-made = Intentos
letter-queued = En espera
letter-sending = En curso de envío
letter-sent = Enviado
letter-failed = Abandonado
letter-bounced = Rechazado definitivamente
letter-dropped = No enviado
letter-failed-advice = Ningún servidor aceptó este mensaje durante tres días. Compruebe si salen mensajes; lo que decía debe comunicarse de otro modo.
letter-bounced-advice = El servidor del destinatario rechaza esta dirección. Ya no se le envía nada más. Pida otra dirección a la organización o a la misión, y regístrela.
letter-dropped-advice = El nombre y la dirección del destinatario se borraron antes de que saliera.
letter-of-receipt = Acuse de recibo de una solicitud
letter-of-link = Enlace privado, enviado de nuevo
letter-of-status = Estado de una solicitud
letter-of-moving = Diálogo trasladado o modificado
letter-of-cancelling = Diálogo cancelado
letter-of-reminder = Recordatorio
letter-of-invitation = Sobre una cuenta
letter-of-list = Lista distribuida
letter-of-alarm = Para que lo revise la Secretaría
letter-fault-code = El servidor respondió { $code }.
letter-fault-connection = Se interrumpió la conexión.
letter-fault-time = El servidor tardó demasiado.
letter-fault-protection = No se pudo proteger la conexión.
letter-fault-address = Esto no es una dirección.
letter-fault-size = El mensaje es demasiado grande.
letter-fault-folder = No se puede escribir en la carpeta de los mensajes.
letter-fault-program = No se pudo componer el mensaje.
letter-says = Qué dice
letter-kept-about = Los mensajes se conservan aquí porque no hay ningún servidor configurado que los transmita. Un enlace privado en un mensaje abre las páginas de su destinatario: no lo entregue a nadie más.
letter-not-kept = El texto de un mensaje se borra cuando ha salido, y cuando se borra la dirección de su destinatario.
