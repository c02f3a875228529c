# De qué categoría es quien solicita, qué espera a una persona, quién puede mostrarse a todos y cuánto tiempo se conservan las cosas.

do-settle-kind = Determinar de qué categoría es
settle-kind-lead = Quienes participan en virtud del párrafo 53 c) no necesitan autorización de nadie ni tienen fecha límite. Una solicitud solo es de ellas cuando la Secretaría lo ha determinado.
will-settle-kind = Quien es del párrafo 53 c) queda registrado. Quien es de otra categoría figura en la lista correspondiente, si la solicitud nos llegó a tiempo.
will-settle-kind-late = Para quien es de una categoría cuya fecha límite ya había pasado entonces, es demasiado tarde. Se comunica a quien la envió, con la regla.
field-settled-kind = Categoría determinada
field-settled-reason-hint = Debe decirse cuando no es lo que indicó quien la envió.
kind-settled-on = Determinado por la Secretaría el
kind-claimed = Quien la envió indicó: { $kind }.
standing-unsettled = Por determinar
standing-too-late = Demasiado tarde
letter-unsettled = La Secretaría determina primero que ustedes son lo que indicaron. Entonces no hace falta autorización de nadie, y con la espera no se pierde ninguna fecha.
letter-too-late = Para lo que es la organización, la fecha límite había pasado cuando nos llegó la solicitud.
waits-kind = La Secretaría todavía no ha determinado qué es la organización
happened-kind = La Secretaría determinó qué es la organización.
happened-publication = Quien la envió dijo si puede mostrarse a todos.
happened-comments-erased = Se borraron comentarios escritos.

waiting-title = Pendiente
waiting-lead = Categorías por determinar y comentarios escritos retenidos hasta que los revise una persona. Primero, lo más antiguo.
waiting-count =
    { $count ->
        [0] No hay nada pendiente.
        [one] Hay una solicitud pendiente.
       *[other] Hay { $count } solicitudes pendientes.
    }
waiting-what = Qué hay que hacer
waiting-since = Desde
waiting-comments =
    { $count ->
        [one] Revisar un comentario retenido
       *[other] Revisar { $count } comentarios retenidos
    }

do-publication = ¿Puede mostrarse a todos que participaron?
publication-lead = Después del diálogo, la Secretaría puede mostrar a todos quién participó, con los comentarios que se transmitieron. Solo figuran ustedes si lo permiten, y pueden cambiar de opinión en cualquier momento. Nunca se muestran nombres de personas.
publish-yes = Sí, pueden mostrarse la organización y sus comentarios transmitidos
publish-no = No, no deben mostrarse
do-release-participants = Mostrar a todos quién participó
will-release-participants = Todos ven qué organizaciones participaron, y sus comentarios que se transmitieron.
will-release-participants-allowed = Solo figuran las que lo permiten, y no se muestra nada de las personas ni de las objeciones.
participants-title = Quién participó
participants-since = Mostrado a todos desde el
participants-about = Solo figuran las organizaciones que lo permiten, con los comentarios escritos que se transmitieron. Expresan la opinión de quienes los escribieron.
participants-none = Ninguna organización que participó permite que se la muestre.
participants-not-yet = Todavía no se muestra quién participó. La Secretaría puede hacerlo después del diálogo.

comments-pdf-later = Se puede enviar un PDF desde la página de la solicitud en cuanto esta se recibe.
do-erase-comments = Borrar comentarios escritos
will-erase-comments = Lo que dicen se borra para siempre, incluido el archivo. Se conserva que los hubo, y cuándo.
comments-erased = borrados
will-erase-publication = Su organización deja de mostrarse entre las que participaron.
do-strike-input = Suprimir la contribución { $input }
will-strike-input = Su texto se borra para siempre. En el registro constan su tema y que se suprimió. Hágalo cuando nombre a una persona o a un país.

persons-kept =
    { $days ->
        [one] Lo que digan de las personas se borra un día después del último diálogo que elijan, y antes si lo piden.
       *[other] Lo que digan de las personas se borra { $days } días después del último diálogo que elijan, y antes si lo piden.
    }
persons-erased-on = Se borra a más tardar el
writings-erased-on = Los comentarios escritos se borran a más tardar el

notice-kind-seen-already = Los Estados partes la han visto en una lista. La regla por la que participa ya no cambia.
notice-kind-settled-already = Ya es de esta categoría; no hay nada que determinar.
notice-kind-settled = La Secretaría ha determinado quiénes son ustedes: el nombre, la categoría y el Estado se mantienen. Pídanle que los corrija.
notice-persons-not-kept = Los diálogos de esta solicitud han pasado, y lo que decía de las personas ya no se conserva.
notice-no-comments = No hay tales comentarios, o no queda nada de ellos.
notice-dialogue-not-closed = Quién participó se muestra a todos solo después de cerrado el diálogo.
notice-participants-released-already = Quién participó se muestra a todos desde el { $day }.
notice-unknown-input = No hay ninguna contribución { $input }, o ya fue suprimida.
notice-only-the-author-allows = Solo quien envió la solicitud dice que puede mostrarse a todos.
notice-nothing-to-settle = Ninguno de los diálogos de esta solicitud está por celebrarse.
notice-listed-without = La lista de «{ $title }» se envió a los Estados partes sin ella. Distribúyala de nuevo.
