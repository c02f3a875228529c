# Cartas. Frases sencillas y amables; ninguna palabra que solo conozcan los iniciados.

greeting = Estimado/a { $name }:
greeting-colleagues = Estimadas y estimados colegas:
farewell = La Secretaría de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
follows-from = Regla aplicable: { $rule }.
reason = Motivo indicado: { $reason }

fact = { $name }: { $value }
fact-dialogue = Diálogo
fact-day = Día
fact-place = Lugar
fact-until = Fecha límite para cambios y comentarios escritos
fact-list = Último día para enviar la lista a los Estados partes
fact-organization = Organización
fact-format = Forma de participación
fact-languages = Idiomas
fact-chairs = Presidencia
fact-word-limit = Máximo de palabras de los comentarios escritos
fact-comments-waiting = Comentarios escritos por comunicar o devolver
fact-kinds-waiting = Solicitantes cuya categoría está por determinar
format-in-person = En la sala
format-online = En línea
format-hybrid = En la sala y en línea

door-application = Este enlace abre sus solicitudes. Es solo para usted: quien lo tenga puede actuar en su nombre, así que le rogamos que no lo comparta.
door-account = Este enlace abre su cuenta. Es solo para usted: le rogamos que no lo comparta.
door-address = Abra este enlace donde haya entrado en su cuenta, y la nueva dirección quedará confirmada. A nadie más le sirve.
door-until = Funciona hasta el { $until }.
door-ask = Si ya no funciona, pida uno nuevo aquí:

page-application = Esta es la página de la solicitud:
page-dialogue = Esta es la página del diálogo:
page-waiting = Lo encontrará aquí:
page-shown = Esta es la página:
page-profile = Este es su perfil:
page-handover = En qué punto están sus exámenes y qué viene después:
page-reading = Lo que es útil leer antes de un examen, en la página de la Secretaría:

why-applied = Recibe este mensaje porque presentó una solicitud para participar en un diálogo constructivo e indicó esta dirección.
why-asked = Recibe este mensaje porque alguien, muy probablemente usted, pidió un enlace nuevo o indicó esta dirección. Si no fue usted, no tiene que hacer nada: nadie más ve este mensaje.
why-mission = Recibe este mensaje porque la Secretaría registró esta dirección para su misión permanente.
why-copy = Recibe esta copia porque pidió recibir lo que se comunica a los coordinadores de su Estado. Puede poner fin a las copias en la página de su cuenta.
why-chair = Recibe este mensaje porque la Secretaría registró esta dirección para la Presidencia de un diálogo constructivo.
why-bureau = Recibe este mensaje porque la Secretaría registró esta dirección para la Mesa de la Conferencia.
why-official = Recibe este mensaje porque un Estado le designó para los exámenes del mecanismo.
why-account = Recibe este mensaje porque se refiere a una cuenta en el Mecanismo de Examen que tiene, tenía o va a tener esta dirección.
why-secretariat = Recibe este mensaje porque el mecanismo envía a esta dirección lo que la Secretaría debe revisar.
stop = Para que se borren su nombre y su dirección, abra su enlace privado y elija en su solicitud “Borrar lo que se dijo de las personas”, o escriba a la Secretaría. Después ya no recibirá ningún mensaje.
stop-account = Esta dirección corresponde a una cuenta en el Mecanismo de Examen que la Secretaría creó para usted. Puede corregir o borrar su nombre y su dirección en “Su cuenta”, o escribir a la Secretaría. Una vez borrados, ya no recibirá ningún mensaje.
stop-new-address = Si el enlace no se utiliza antes de esa fecha, esta dirección se borra y no recibirá ningún otro mensaje.
stop-old-address = Con este mensaje se borra aquí esta dirección, y ya no llegará a ella ningún otro mensaje.
stop-closed = La cuenta está cerrada y ya no recibirá ningún mensaje. Su nombre y su dirección se borrarán más adelante, o de inmediato si escribe a la Secretaría.
stop-secretariat = Quien administra este sistema puede cambiar esta dirección.
days-in-vienna = Los días son días civiles en Viena, y el último cuenta entero. Este mensaje lo ha escrito un programa; las respuestas no se leen.

received-subject = Hemos recibido su solicitud
received-ngo = Muchas gracias. Hemos recibido la confirmación de que su organización desea asistir a:
received-ngo-next = Abra el enlace privado que figura más abajo: así se confirma su dirección, y solo entonces figura su organización en la lista que se envía a los Estados partes. Después no tiene que hacer nada más. Si algún Estado parte presenta una objeción, la Mesa de la Conferencia examina el asunto y le escribiremos.
received-other = Muchas gracias. Hemos recibido su solicitud para participar en:
received-other-next = Abra el enlace privado que figura más abajo: así se confirma su dirección, y solo entonces figura su solicitud en la lista que se envía a los Estados partes. Después no tiene que hacer nada más. La solicitud queda aprobada si ningún Estado parte presenta una objeción; en cualquier caso, le escribiremos.
received-open = Muchas gracias. Hemos recibido su inscripción en:
received-open-next = Por ahora no tiene que hacer nada más. No se necesita ninguna aprobación.
received-open-unsettled = Abra el enlace privado que figura más abajo: así se confirma su dirección. La Secretaría comprueba después si esta regla es la que le corresponde: se aplica a los Estados, las entidades y las organizaciones intergubernamentales. Le escribiremos cuando esté determinado. Lo que cuenta es cuándo nos llegó su solicitud.

unsent-subject = Hasta el { $day }: le rogamos que envíe su solicitud
unsent = Ha comenzado una solicitud y no la ha enviado. Para lo siguiente llega a tiempo si la recibimos a más tardar el { $until }:
unsent-open = Los Estados, las entidades y las organizaciones intergubernamentales no tienen fecha límite; pueden inscribirse hasta el diálogo.
unsent-back = El enlace privado que figura más abajo le lleva de vuelta a lo que ha escrito, en cualquier dispositivo.
unsent-no-more = Si ya no desea presentar una solicitud, no tiene que hacer nada: lo que ha escrito se suprime treinta días después de su último cambio, o de inmediato con “Suprimir el borrador”.

unconfirmed-subject = Le rogamos que confirme su dirección
unconfirmed-listed = Hemos recibido su solicitud, pero su dirección no está confirmada: nadie ha abierto todavía el enlace privado de nuestro mensaje. Solo las solicitudes con una dirección confirmada figuran en la lista que se envía a los Estados partes.
unconfirmed-open = Hemos recibido su inscripción, pero su dirección no está confirmada: nadie ha abierto todavía el enlace privado de nuestro mensaje. El diálogo se acerca.
unconfirmed-next = Abra el enlace privado que figura más abajo. Así se confirma su dirección, y no tiene que hacer nada más.

settled-subject = Con arreglo a qué regla participa
settled-ngo = La Secretaría ha determinado que usted representa a una organización no gubernamental: esas organizaciones confirman su asistencia a más tardar quince días antes del diálogo.
settled-other = La Secretaría ha determinado que usted representa a otra parte interesada: las otras partes interesadas presentan una solicitud a más tardar quince días antes del diálogo.
settled-open = La Secretaría ha determinado que usted participa por un Estado, una entidad o una organización intergubernamental: basta con inscribirse, y no se necesita ninguna aprobación.
settled-takes-part = Su solicitud nos llegó a tiempo para:
settled-ngo-next = Una vez confirmada su dirección, su organización figura en la lista que se envía a los Estados partes. Si algún Estado parte presenta una objeción, la Mesa de la Conferencia examina el asunto y le escribiremos.
settled-other-next = Una vez confirmada su dirección, su solicitud figura en la lista que se envía a los Estados partes. Queda aprobada si ningún Estado parte presenta una objeción; en cualquier caso, le escribiremos.
settled-open-next = Por ahora no tiene que hacer nada más.
settled-too-late = Para los participantes de esta categoría, su solicitud nos llegó después del último día, por lo que no puede participar en lo siguiente. Lamentamos tener que comunicárselo.
settled-reason = Si la Secretaría escribió algo al respecto, figura en su solicitud: el enlace privado que aparece más abajo le lleva a ella.

link-again-subject = Su enlace privado
link-again = Este es su enlace privado. Los enlaces anteriores a sus solicitudes ya no funcionan.

status-subject = Su solicitud: { $title }
status-referred = Un Estado parte ha presentado una objeción a la asistencia de su organización. Esto no la excluye: el asunto ha pasado a la Mesa de la Conferencia, que es quien decide. Por ahora no tiene que hacer nada; le escribiremos en cuanto haya una decisión.
status-bureau-for = La Mesa de la Conferencia ha examinado la objeción y ha decidido que su organización puede asistir.
status-bureau-against = La Mesa de la Conferencia ha examinado la objeción y ha decidido que su organización no puede asistir a este diálogo. Lamentamos tener que comunicárselo. La decisión se refiere únicamente a este diálogo.
status-approved = Su solicitud está aprobada: ningún Estado parte ha presentado una objeción. Puede participar.
status-not-approved = Un Estado parte ha presentado una objeción a su solicitud, por lo que de momento no está aprobada. Si la objeción se retira antes del diálogo, le escribiremos de inmediato. Lamentamos tener que comunicárselo. Esto se refiere únicamente a este diálogo.
status-withdrawn = Se ha retirado la objeción y no se mantiene ninguna otra. Puede participar.
status-withdrawn-applied = Se ha retirado la objeción y no se mantiene ninguna otra. Su solicitud vuelve a estar pendiente de aprobación: quedará aprobada cuando haya pasado el día fijado para las objeciones, siempre que ningún Estado parte presente una objeción. Le escribiremos entonces.
status-withdrawn-not-admitted = Se ha retirado la objeción y no se mantiene ninguna otra. La decisión anterior de la Mesa de la Conferencia sigue siendo válida: su organización no puede asistir a este diálogo.
status-withdrawn-others =
    { $count ->
        [one] Se ha retirado una objeción. Todavía se mantiene otra; mientras sea así, nada cambia para usted.
       *[other] Se ha retirado una objeción. Todavía se mantienen otras { $count }; mientras sea así, nada cambia para usted.
    }

status-comments-late = Muchas gracias por sus comentarios escritos. Llegaron después del decimoquinto día antes del diálogo, por lo que una persona de la Secretaría los revisa antes de que los lea nadie más. Le escribiremos cuando se haya hecho.
status-comments-held = Muchas gracias por sus comentarios escritos. En un diálogo, un país solo puede ser mencionado por él mismo, y un programa encontró un nombre que podría ser el de un país. Una persona de la Secretaría revisa los comentarios antes de que los lea nadie más. Le escribiremos cuando se haya hecho.
status-comments-released = Una persona de la Secretaría ha leído sus comentarios escritos, y estos se han comunicado a los Estados partes.
status-comments-returned = Una persona de la Secretaría ha leído sus comentarios escritos. No se pueden comunicar tal como están, porque tratan de la situación de un país o llegaron demasiado tarde. Los encontrará mediante su enlace privado, y puede enviar otros.

moved-subject = Trasladado a otro día: { $title }
moved = El diálogo ya no se celebra el { $before }. Ahora se celebra el { $on }.
moved-next = Su solicitud se mantiene como está; no tiene que presentar otra. Si no puede asistir el nuevo día, le rogamos que lo indique mediante el enlace privado de un mensaje anterior.
moved-days = Todos los plazos que dependen del día del diálogo se han calculado de nuevo; los encontrará en su página.

changed-subject = Cambios: { $title }
changed = Ha cambiado lo que se indica sobre este diálogo:
changed-from = { $now } (hasta ahora: { $before })
changed-now = Esto es lo que vale ahora:
changed-next = Su solicitud se mantiene como está. Si ahora no puede participar, le rogamos que lo indique mediante el enlace privado de un mensaje anterior.

cancelled-subject = No se celebrará: { $title }
cancelled = Este diálogo no se celebrará. La Presidencia lo ha decidido así porque se presentaron muy pocas solicitudes.
cancelled-thanks = Le agradecemos que se haya ofrecido a participar.

reminder-subject = Recordatorio para el { $day }: { $title }
reminder-dialogue = Se acerca el diálogo para el que presentó su solicitud: se celebra el { $day }.
reminder-lists = Las listas de quienes desean participar deben llegar a los Estados partes a más tardar el { $day }.
reminder-lists-again =
    { $count ->
        [one] Se han enviado las dos listas de este diálogo, pero un solicitante que llegó o confirmó su dirección después no figura en ninguna. Una lista en la que figuren todos debe llegar a los Estados partes a más tardar el { $day }.
       *[other] Se han enviado las dos listas de este diálogo, pero { $count } solicitantes que llegaron o confirmaron su dirección después no figuran en ninguna. Una lista en la que figuren todos debe llegar a los Estados partes a más tardar el { $day }.
    }
reminder-rest-day = El { $day } es fin de semana o día festivo en Viena. Sigue siendo el último día; rogamos que se actúe a más tardar el { $before }.
reminder-objections = Se pide a los Estados partes que tengan una objeción a algún solicitante de las listas que la presenten a más tardar el { $day }. Esta fecha es indicativa: una objeción posterior se registra como tardía y cuenta de todos modos.
summary-due = Todavía falta el resumen escrito de este diálogo preparado por la Presidencia. El grupo de trabajo lo recibe en su próximo período de sesiones, que comienza el { $opens }, y los documentos necesitan diez semanas: rogamos que se adjunte a más tardar el { $by }.

invitation-subject = Su cuenta en el Mecanismo de Examen
invitation-mission = Le invitamos a usar la cuenta de la Misión Permanente ({ $state }) en el Mecanismo de Examen. Con ella, su misión ve las listas de quienes desean participar en los diálogos constructivos y puede presentar objeciones.
invitation-chair = Le invitamos a usar su cuenta en el Mecanismo de Examen, en ejercicio de la Presidencia de un diálogo constructivo.
invitation-bureau = Le invitamos a usar su cuenta en el Mecanismo de Examen, como miembro de la Mesa de la Conferencia.
invitation-official = Se le ha designado para exámenes en el marco del mecanismo ({ $state }). Le invitamos a usar su cuenta. Abra el enlace y complete su perfil: la Secretaría lo compara con la nota de su misión permanente y le da acceso a los exámenes o le hace una pregunta.

link-account-subject = Un enlace a su cuenta
link-account-mission = Este es el enlace a la cuenta de la Misión Permanente ({ $state }) en el Mecanismo de Examen.
link-account-official = Este es el enlace a su cuenta en el Mecanismo de Examen, para los exámenes para los que se le designó ({ $state }).
link-account-chair = Este es el enlace a su cuenta en el Mecanismo de Examen, en ejercicio de la Presidencia de un diálogo constructivo.
link-account-bureau = Este es el enlace a su cuenta en el Mecanismo de Examen, como miembro de la Mesa de la Conferencia.

address-confirm-subject = Confirme su nueva dirección
address-confirm = Usted pidió que los mensajes de su cuenta en el Mecanismo de Examen lleguen a esta dirección. Se envían a la anterior hasta que utilice el enlace que figura más abajo.
address-confirm-not-you = Si no sabe nada de esto, alguien indicó una dirección equivocada. No tiene que hacer nada: sin la cuenta, el enlace no abre nada.
address-asked-subject = Una nueva dirección para su cuenta
address-asked = Alguien que había entrado en su cuenta pidió que sus mensajes se envíen a otra dirección. Se envió allí un enlace; mientras no se utilice, los mensajes llegan a esta.
address-asked-not-you = Si no fue usted, anule el cambio en “Su cuenta”, establezca allí una nueva contraseña y escriba de inmediato a la Secretaría.
address-left-subject = Su cuenta tiene una nueva dirección
address-left = A partir de ahora los mensajes de su cuenta se envían a otra dirección. Los enlaces que llegaron a esta ya no abren nada.
address-left-not-you = Si no fue usted, escriba de inmediato a la Secretaría: puede eliminar la cuenta e invitarle de nuevo.

ended-subject = Se ha cerrado una cuenta
ended-mission = Quien tenía una cuenta de la Misión Permanente ({ $state }) en el Mecanismo de Examen la ha cerrado.
ended-chair = Quien tenía una cuenta en el Mecanismo de Examen, en ejercicio de la Presidencia de un diálogo constructivo, la ha cerrado.
ended-bureau = Quien tenía una cuenta en el Mecanismo de Examen, como miembro de la Mesa de la Conferencia, la ha cerrado.
ended-official = Una persona designada para exámenes ({ $state }) ha cerrado su cuenta en el Mecanismo de Examen. Con ello han terminado sus funciones en los exámenes.
ended-next = El nombre, la dirección, la contraseña y los enlaces se han borrado, y ya no se envía allí ningún mensaje. El registro de lo que se hizo con la cuenta se conserva. Si otra persona debe actuar en su lugar, invítela.

official-returned-subject = Una pregunta sobre su perfil
official-returned = La Secretaría ha comparado su perfil con la nota de su misión permanente y tiene una pregunta. Figura en su perfil. Respóndala allí y presente el perfil de nuevo.
official-approved-subject = Su perfil está aprobado
official-approved = La Secretaría ha aprobado su perfil. En cuanto asuma el compromiso de confidencialidad, verá los exámenes para los que se le designó ({ $state }):
official-training = La Secretaría forma a quienes participan en los exámenes, también en línea ({ $rule }). Si desea participar, escríbale.
official-confidential = Lo que conozca en un examen es confidencial y lo sigue siendo cuando terminen sus funciones.

first-steps-subject = Sus primeros pasos en los exámenes
first-steps = Se le ha designado para exámenes en el marco del mecanismo ({ $state }). Para que se le abran, queda por hacer lo siguiente:
first-steps-profile = Complete su perfil y preséntelo. La Secretaría lo compara con la nota de su misión permanente.
first-steps-answer = Responda a la pregunta de la Secretaría que figura en su perfil y presente el perfil de nuevo.
first-steps-undertaking = Asuma el compromiso de confidencialidad: mantener la confidencialidad de lo que contienen los exámenes.
first-steps-mission = Hasta entonces, su misión permanente hace las veces de coordinador de su Estado ({ $rule }).
first-steps-closed = Hasta entonces, los exámenes aún no están abiertos para usted.
first-steps-help = Si ya lo ha hecho todo, no tiene que hacer nada más. Si necesita ayuda, la Secretaría se la prestará con gusto.
first-steps-again = El enlace del mensaje anterior ya no funciona; este lo sustituye.

duties-subject = Sus funciones en los exámenes
duties-given = Se añade a sus funciones:
duties-ended = Ya no forma parte de sus funciones:
duty-focal-point = Coordinador
duty-expert = Experto gubernamental
duty-observer = Observador
duty-review = examen ({ $state })

handed-over-subject = Se le ha hecho un traspaso
handed-over = Una persona que actuaba por su Estado en los exámenes ({ $state }) se ha ido, y usted toma el relevo.
handed-over-next = Una página explica en qué punto está cada examen, qué se acordó y qué viene después. No necesita nada más.

official-left-subject = Su cuenta está cerrada
official-left = Ya no participa en los exámenes por su Estado ({ $state }). Sus funciones han terminado hoy y nada abre ya su cuenta. Gracias por su trabajo.
official-left-confidential = Lo que conoció en los exámenes sigue siendo confidencial.

circulated-subject = Lista de solicitantes: { $title }
circulated-ngos =
    { $count ->
        [one] Se ha enviado a los Estados partes la lista de organizaciones no gubernamentales que desean asistir. Figura en ella una organización.
       *[other] Se ha enviado a los Estados partes la lista de organizaciones no gubernamentales que desean asistir. Figuran en ella { $count } organizaciones.
    }
circulated-others =
    { $count ->
        [one] Se ha enviado a los Estados partes la lista de otras partes interesadas que desean participar. Figura en ella una parte interesada.
       *[other] Se ha enviado a los Estados partes la lista de otras partes interesadas que desean participar. Figuran en ella { $count } partes interesadas.
    }
circulated-next = Si su Estado tiene una objeción a algún solicitante de la lista, le rogamos que la presente a más tardar el { $day }. Esta fecha es indicativa. Encontrará la lista en la cuenta de su misión.

alarm-subject = Se ruega revisar: { $title }
alarm-referred = Un Estado parte ha presentado una objeción a la asistencia de una organización no gubernamental. El asunto está ante la Mesa de la Conferencia: no se excluye a nadie sin su decisión.
alarm-not-approved = Un Estado parte ha presentado una objeción a una parte interesada que no es una organización no gubernamental. No queda aprobada mientras se mantenga la objeción. En la página de la solicitud se indica de qué Estado parte se trata.
alarm-unresolved =
    { $count ->
        [one] Un Estado parte presentó una objeción a una organización y, un día antes del diálogo, la Mesa todavía no ha decidido. No se excluye a nadie sin una decisión: rogamos que se solicite una a la Mesa.
       *[other] Un Estado parte presentó una objeción a una organización y, { $count } días antes del diálogo, la Mesa todavía no ha decidido. No se excluye a nadie sin una decisión: rogamos que se solicite una a la Mesa.
    }
alarm-unresolved-bureau =
    { $count ->
        [one] Un Estado parte presentó una objeción a una organización y, un día antes del diálogo, la Mesa todavía no ha decidido. No se excluye a nadie sin una decisión: rogamos que se adopte una.
       *[other] Un Estado parte presentó una objeción a una organización y, { $count } días antes del diálogo, la Mesa todavía no ha decidido. No se excluye a nadie sin una decisión: rogamos que se adopte una.
    }
alarm-summary = Falta el resumen de este diálogo preparado por la Presidencia. El período de sesiones en que debe presentarse comienza el { $day }, y los documentos necesitan diez semanas.

waiting-subject = En espera de su decisión: { $title }
waiting = Para este diálogo hay asuntos pendientes que solo puede decidir una persona.

shown-subject = A la vista de todos: { $title }
shown = Este diálogo ha terminado, y quienes participaron en él están ahora a la vista de todos. Como usted lo permitió, también se muestra su organización, con sus comentarios escritos que se comunicaron.
shown-next = Si ya no lo desea, abra el enlace privado que figura más abajo y retire el permiso en su solicitud. A partir de entonces ya no se muestra su organización.

# Exámenes: a quién le corresponde el próximo paso, para cuándo y por qué. Nada de ello acusa (párr. 4 f)).

page-moves = Lo que le corresponde en los exámenes, y dónde hacerlo:
page-moves-copy = En qué punto están los exámenes de su Estado:
page-review = Esta es la página del examen:
page-answer = Aquí se responde:
page-board = El tablero los muestra todos:
fact-review = Examen
fact-asked-by = Lo pide
fact-asked-on = Pedido el
fact-step = Paso
fact-step-on = Dado el
fact-move = Paso
fact-treaties = Instrumentos
fact-due = Se espera a más tardar
fact-due-since = Se espera desde
fact-how = De dónde viene esta fecha
fact-open-since = Abierto desde
fact-rule = Párrafo
fact-working-languages = Idiomas de trabajo del examen
fact-answers-by = Respuestas al cuestionario a más tardar
fact-feedback-by = Comentarios por escrito a más tardar
no-day = ninguna regla fija un día
how-agreed = acordado por los Estados ({ $rule })
how-agreed-within = acordado por los Estados ({ $rule }); la regla da hasta el { $day }: { $computed }
review-phase = { $state }, fase { $phase }
move-wait-for-start = Esperar el comienzo de la fase
move-find-funds = Encontrar fondos para el examen
move-draw-reviewers = Sortear los Estados partes examinadores que faltan
move-name-focal-point = Designar a un coordinador
move-name-experts = Designar a los expertos gubernamentales
move-consult = Consultar a los Estados partes examinadores
move-confirm-consultation = Confirmar el resultado de la consulta
move-submit-answers = Presentar las respuestas al cuestionario
move-give-feedback = Presentar los comentarios por escrito
move-agree-lists = Acordar las listas de observaciones
move-agree-summary = Acordar el resumen
move-wait-for-group = Esperar a los demás exámenes del grupo
move-finished = Las cuatro fases están completas
moves-subject = Le corresponde: examen ({ $state })
moves-subject-more =
    { $count ->
        [one] Le corresponde: { $count } paso en los exámenes
       *[other] Le corresponden: { $count } pasos en los exámenes
    }
copy-subject = Copia: examen ({ $state })
copy-subject-more =
    { $count ->
        [one] Copia: un asunto en los exámenes
       *[other] Copia: { $count } asuntos en los exámenes
    }
moves-fresh = Esto le corresponde ahora a su Estado:
moves-again = Le recordamos lo que sigue abierto:
again-subject = Recordatorio: examen ({ $state })
again-subject-more =
    { $count ->
        [one] Recordatorio: { $count } paso abierto en los exámenes
       *[other] Recordatorio: { $count } pasos abiertos en los exámenes
    }
reminded = La Secretaría desea recordarle lo siguiente:
late-counts = Lo que llega después de su día se recibe como todo lo demás. Si necesita ayuda, la Secretaría se la prestará con gusto.
agreed-subject = Acordado: consulta en el examen ({ $state })
agreed = Todos los Estados de este examen han confirmado el resultado de la consulta. A partir de ahora queda acordado lo siguiente:
recorded-subject = Registrado en el examen ({ $state })
recorded = La Secretaría ha registrado que se dio este paso. Si no es así, escriba a la Secretaría: una anotación puede anularse.
recorded-answers = Respuestas
recorded-feedback = Comentarios por escrito
recorded-list = Lista de observaciones
recorded-summary = Resumen
help-asked-subject = { $state }: pide ayuda en un examen
help-asked = Un Estado de un examen pide ayuda a la Secretaría. Lo que pide figura en la página y queda entre él y la Secretaría.
help-answered-subject = Su petición de ayuda: examen ({ $state })
help-answered = La Secretaría ha respondido a lo que pidió su Estado. La respuesta figura en la página del examen.
stalled-subject =
    { $count ->
        [one] { $count } examen está en espera y su día ha pasado
       *[other] { $count } exámenes están en espera y su día ha pasado
    }
stalled = Aquí ha pasado el día del próximo paso:
stall = { $what }; se esperaba a más tardar el { $day }
