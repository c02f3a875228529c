# Reviews: whose move it is, consultations, the board.

moves-title = Lo que usted tiene que hacer
reviews-title = Exámenes
board-title = Tablero de los exámenes

# The States' side: words of reviews, moves, consultations.

# Phases and clusters.

phase-number = Fase { $phase }
cluster-1 = Penalización y jurisdicción
cluster-2 = Prevención, asistencia técnica, medidas de protección y otras medidas
cluster-3 = Aplicación de la ley y sistema judicial
cluster-4 = Cooperación internacional, asistencia judicial recíproca y decomiso

# How far a review is.

review-stage-to-come = Por comenzar
review-stage-not-started = No iniciado: sin consulta celebrada
review-stage-consultation = Consulta por acordar
review-stage-answers = Respuestas por presentar
review-stage-feedback = Comentarios por escrito por presentar
review-stage-lists = Listas de observaciones por acordar
review-stage-summary = Resumen por acordar
review-stage-complete = Completa

# What is to be done.

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

# Why it is to be done.

move-why-wait-for-start = La fase comienza un día fijado. Hasta entonces nadie tiene que hacer nada.
move-why-find-funds = Un Estado signatario se examina cuando las contribuciones voluntarias cubren los gastos.
move-why-draw-reviewers = A cada Estado lo examinan otros dos Estados partes en los instrumentos correspondientes. El sorteo lo hace una reunión.
move-why-name-focal-point = El coordinador organiza la participación del Estado en este examen. Mientras no se designe a uno, el representante permanente hace sus veces y lo recibe todo.
move-why-name-experts = Los expertos responden al cuestionario, hacen comentarios y redactan las listas de observaciones. Un experto puede abarcar varios instrumentos.
move-why-consult = En una primera consulta se fijan los plazos, los requisitos y los idiomas de trabajo. Sin ella el examen no comienza.
move-why-confirm-consultation = Lo que consignó el Estado parte examinado vale cuando lo han confirmado todos los Estados del examen.
move-why-submit-answers = Las respuestas se presentan en el plazo acordado, que permiten las reglas.
move-why-give-feedback = Los Estados partes examinadores presentan comentarios conjuntos por escrito en el plazo que les dan las reglas desde la recepción de las respuestas.
move-why-agree-lists = Una lista de observaciones es definitiva cuando el Estado parte examinado y sus Estados partes examinadores están de acuerdo. Ninguna regla fija un día propio: cuenta el fin nominal de la fase.
move-why-agree-summary = El resumen cierra la fase. Es definitivo cuando todos los Estados del examen están de acuerdo. Ninguna regla fija un día propio: cuenta el fin nominal de la fase.
move-why-wait-for-group = Aquí la fase está completa. El grupo avanza en conjunto cuando se han completado suficientes exámenes.
move-why-finished = En este examen no queda nada pendiente.

# Who does it.

mover-focal-point = { $state } (coordinador)
mover-mission = { $state } (misión permanente)
whose-move = Próximo paso: { $who }
whose-nobody = Nadie tiene que hacer nada ahora
capacity-focal-point = como coordinador
capacity-permanent-representative = como representante permanente
side-under-review = Se examina a su Estado
side-reviewing = Su Estado es parte examinador
side-secretariat = Ve este examen como Secretaría
side-other-state = Su Estado no participa en este examen: se muestran la etapa y las fechas

# Points on the line of a phase.

milestone-start = Comienzo de la fase
milestone-focal-points = Coordinadores designados
milestone-experts = Expertos gubernamentales designados
milestone-consultation = Consulta celebrada
milestone-answers = Respuestas presentadas
milestone-feedback = Comentarios por escrito presentados
milestone-lists = Listas de observaciones acordadas
milestone-summary = Resumen acordado
milestone-nominal-end = Fin de la fase según el calendario
step-answers = Respuestas
step-feedback = Comentarios por escrito
step-list = Lista de observaciones
step-summary = Resumen

# What happened in a review.

review-event-phase-opened = El grupo entró en la fase
review-event-reviewers-set = Quedaron determinados los Estados partes examinadores
review-event-phase-begun = Comenzó la fase
review-event-strand-opened = Un instrumento entró en el examen
review-event-strand-closed = Un instrumento salió del examen
review-event-consultation-proposed = Se consignó el resultado de la consulta
review-event-consultation-returned = Se pidió algo distinto
review-event-consultation-confirmed = Se confirmó el resultado de la consulta
review-event-consultation-agreed = Todos han confirmado: la consulta queda acordada
review-event-step-recorded = Se registró un paso
review-event-step-struck = Se suprimió una anotación
review-event-phase-completed = La fase está completa en este examen
review-event-phase-reopened = La fase vuelve a estar abierta
review-event-moves-changed = Cambió el próximo paso
review-event-reminded = Se envió un recordatorio
review-event-officer-assigned = Se determinó quién sigue el examen en la Secretaría
review-event-public-stage-chosen = El Estado parte examinado eligió lo que todos ven
review-event-help-asked = Un Estado pidió ayuda a la Secretaría
review-event-help-answered = Se respondió a una petición de ayuda
review-event-rules-amended = La Conferencia modificó una regla
review-event-period-amended = La Conferencia modificó un plazo de los Estados
review-event-readings-chosen = Se determinó cómo se interpretan las reglas
review-event-recommended = Grupos de trabajo recomendaron otro plan de trabajo
review-event-recommendation-struck = Se suprimió una recomendación de grupos de trabajo
review-event-duty-given = Se designó a una persona
review-event-duty-ended = Cesó una función
review-event-other = Se registró algo
with-detail = { $what } ({ $detail }) 
review-group-none = Estado signatario, sin grupo

# Everybody's own page.

first-whose = Antes que nada
first-fill-in = Rellene su perfil
first-fill-in-why = Su Estado le ha designado. La Secretaría compara su perfil con la nota verbal y lo aprueba; a partir de entonces verá aquí sus exámenes.
first-clear-up = Aclare algo en su perfil
first-clear-up-why = Su perfil y la nota verbal de su Estado difieren, o hay algo que no está claro. Esto es lo que pregunta la Secretaría:
first-wait = Su perfil está en la Secretaría
first-wait-why = Ahora no tiene que hacer nada. Un mensaje le avisará cuando se apruebe; entonces sus exámenes aparecerán aquí.
first-undertake = Comprométase a mantener la confidencialidad de los exámenes
first-undertake-why = Toda la información obtenida durante un examen, o utilizada en él, es confidencial.
do-profile = Abrir su perfil
do-undertake = Leer y asumir el compromiso
do-name-people = Designar a personas por nota verbal
do-see-people = Ver quiénes están designados
do-consult = Preparar la consulta
do-confirm = Leer y confirmar
do-open-review = Abrir el examen
moves-none = Ahora no tiene nada que hacer
moves-none-about = Aquí aparece lo que su Estado tiene que hacer en sus exámenes, con su día y su párrafo, y un mensaje se lo recuerda antes.
moves-no-reviews = Todavía no participa en ningún examen. Un examen aparece aquí cuando están determinados sus Estados partes examinadores y usted tiene una función en él.
moves-later = Más adelante
moves-others = Lo que otros tienen que hacer en sus exámenes
moves-others-none = Nadie más tiene nada que hacer ahora en sus exámenes.
moves-reviews = Sus exámenes
moves-news = Novedades
moves-news-none = Todavía no ha ocurrido nada en sus exámenes.
moves-what = Qué
moves-who = Quién
moves-when = Para cuándo
moves-why = Por qué
moves-review = Examen
moves-reviewers = Estados partes examinadores
move-agreed = Día acordado:
diary-agreed = Los Estados acordaron este día.
move-by = Último día según la regla:
move-starts = Comienzo:
move-no-day = Ninguna regla fija un día.
move-since = Abierto desde
working-languages = Idiomas de trabajo
languages-not-yet = Todavía no acordados
as-a-table = { $what }, en un cuadro
next-move = Próximo paso

# All reviews, and one of them.

reviews-lead = Todos los exámenes de países, por grupo y por nombre, con la etapa a la que ha llegado cada uno.
reviews-with-state = Con este Estado
reviews-all-states = Todos los Estados
reviews-count =
    { $count ->
        [one] Un examen
        [many] { $count } de exámenes
       *[other] { $count } exámenes
    }
reviews-none = Ningún examen corresponde a lo que eligió. Elija otro grupo u otro Estado.
review-also = Qué más está abierto
review-states = Estados de este examen
review-since = Comenzó el
line-consultation = Consulta
line-lists = Listas de observaciones
strand-articles = Artículos { $articles }
strand-empty = Nada que examinar en este grupo temático: completo desde el comienzo
dates-caption = Fechas de la fase { $phase }: según las reglas, acordadas y efectivas
dates-what = Paso
dates-nominal = Según las reglas
dates-agreed = Acordado
dates-actual = Efectivo
dates-no-rule = Ninguna regla fija un día
dates-beside = Se indica además:
dates-not-yet = Todavía no
days-after-day =
    { $days ->
        [one] Un día después de su fecha
        [many] { $days } de días después de su fecha
       *[other] { $days } días después de su fecha
    }
days-after-rule =
    { $days ->
        [one] Un día después de la fecha de la regla
        [many] { $days } de días después de la fecha de la regla
       *[other] { $days } días después de la fecha de la regla
    }
days-open =
    { $days ->
        [one] Abierto desde hace un día más allá de su fecha
        [many] Abierto desde hace { $days } de días más allá de su fecha
       *[other] Abierto desde hace { $days } días más allá de su fecha
    }
steps-recorded = Pasos registrados
step-struck = Suprimido, sin efecto:
review-people = Personas de cada parte
review-people-lead = Designadas por los Estados para este examen. Las horas de trabajo son las del lugar donde trabaja la persona y, al lado, las de su reloj.
review-people-absent = En este momento no se pueden mostrar. Inténtelo de nuevo en unos minutos.
mission-stands-in = No hay coordinador designado para este examen: el representante permanente hace de coordinador por el momento.
name-not-known = Nombre no mostrado
hours-of-work = Horario de trabajo:
review-notes = Notas de la Secretaría
review-notes-about = Nadie más las lee.
review-notes-none = No hay notas sobre este examen.
review-history = Lo ocurrido
review-history-none = Todavía no se ha registrado nada.
review-history-all = Todo lo ocurrido en el examen
happened-on = Fue el
desk-record-step = Registrar un paso dado fuera del sistema
desk-remind = Enviar un recordatorio del próximo paso
desk-keep-note = Anotar algo
public-stage-title = Lo que todos ven de este examen
public-stage-choose = Elegir lo que todos ven de este examen
public-stage-agreed = La fase y la etapa, con el acuerdo que dio el Estado parte examinado el { $day }
public-stage-conference = La fase y la etapa, como decidió la Conferencia para todos los exámenes
public-stage-totals = Nada más que los totales por grupo
public-stage-lead = Corresponde al Estado parte examinado elegir lo que todos ven de él: { $review }
public-stage-question = ¿Qué pueden ver todos?
public-stage-choose-totals = Nada más que los totales por grupo
public-stage-choose-stage = La fase y la etapa de este examen
public-stage-mandate-hint = La referencia de la nota verbal o la carta del Estado, sin nombres de personas. Por ejemplo: nota verbal 12/2020.
public-stage-in-phase = fase { $phase }, { $stage }
public-stage-to-everybody = fase y etapa para todos
public-stage-totals-alone = solo totales
public-stage-on-behalf = por la Secretaría, en nombre del Estado
will-public-stage-seen = Desde ahora todos ven esto en la página del avance, también sin cuenta: { $state }, { $stage }
will-public-stage-follows = Cuando el examen avanza, todos ven enseguida su nueva etapa.
will-public-stage-never = No se muestra nada de los días, de los retrasos, de a quién se espera ni de lo que se dijo.
will-public-stage-totals = Desde ahora todos ven solo los totales por grupo. Allí ya no se nombra al Estado: { $state }
will-public-stage-conference = Mientras la Conferencia permita que todos vean cada examen, también se ve este.
will-public-stage-back = Puede elegirse otra cosa en cualquier momento. Lo que alguien haya leído o guardado entretanto lo conserva.
will-public-stage-on-behalf = Los Estados del examen ven que la Secretaría lo hizo en nombre del Estado: { $state }

# Help from the Secretariat (para. 48).

help-ask = Pedir ayuda a la Secretaría
help-ask-submit = Pedir
help-ask-lead = ¿Para qué necesita ayuda su Estado? { $review }
will-help-seen = La Secretaría se entera enseguida y responde aquí, en la medida de sus medios.
will-help-own = Solo su Estado y la Secretaría ven lo que se pide y lo que se responde. No cambia ninguna fecha.
field-help = Para qué se necesita ayuda
help-hint = Sin nombres de personas.
help-answer = Responder a una petición de ayuda
help-answer-lead = ¿Qué se hizo por el Estado que la pidió? { $review }
will-help-closed = La petición queda cerrada y se informa a quien actúa por el Estado.
field-help-request = Qué petición
field-help-on = Respondida el
field-help-done = Lo que se hizo, o por qué no se pudo hacer nada
help-title = Ayuda de la Secretaría
help-about = Lo que pide un Estado queda entre él y la Secretaría.
help-request = Petición { $number }: { $state }, { $day }
help-answered = Respondida el { $day }:
help-open = Abierta: la Secretaría aún no ha respondido.

# The consultation of paragraph 31.

first-consultation = Primera consulta
first-consultation-open = Abrir la consulta
consultation-yours = Consigne el resultado de su consulta
consultation-none = Todavía no se ha consignado nada
consultation-confirm-yours = Su Estado todavía no ha confirmado
consultation-waits = Está por confirmar
consultation-waits-for = Todavía sin confirmar por: { $states }.
consultation-agreed = Esto está acordado
consultation-agreed-on = Acordado el { $day }: lo han confirmado todos los Estados del examen.
consultation-binds = Esto rige hasta que se acuerde otra cosa.
consultation-else-laid-down = Desde entonces se propuso otra cosa, que espera confirmación. Hasta entonces rige lo acordado:
consultation-all-confirmed = Lo han confirmado todos los Estados del examen, el último el
guide-title = Qué hay que acordar
guide-times = Para cuándo se presentan las respuestas al cuestionario, en el plazo que permiten las reglas desde el comienzo de la fase, y para cuándo los comentarios por escrito, en el plazo que dan desde la recepción de las respuestas.
guide-requirements = Qué más requiere el examen, como interpretación para las llamadas o documentos en papel.
guide-languages = En qué idiomas de trabajo se realiza el examen: uno o dos, tres solo en circunstancias excepcionales. Se alienta a usar uno; cada idioma más supone traducción.
guide-division = Quién de los Estados examinadores hace qué: sus expertos pueden repartirse los temas.
guide-who = El Estado parte examinado consulta a sus Estados partes examinadores por medio de los coordinadores, con ayuda de la Secretaría. Donde no hay coordinador designado, actúa el representante permanente.
guide-then = El Estado parte examinado consigna el resultado; cada Estado parte examinador lo confirma o pide algo distinto. Cuando todos han confirmado, queda acordado.
propose-title = Resultado de la consulta
propose-submit = Consignarlo y pedir confirmación
propose-else = Consignar algo distinto
field-consultation-day = Primer día de la consulta
field-consultation-day-hint = Una llamada, una reunión o un intercambio de mensajes.
field-consultation-days = Otros días
field-consultation-days-hint = Un día por línea: año, mes y día, por ejemplo 2020-12-15.
field-review-languages = Idiomas de trabajo del examen
field-review-languages-hint = Se alienta a usar uno. Con cada idioma más hay que traducir las respuestas, los comentarios y las listas de observaciones, y eso lleva tiempo. Para dos no hace falta motivo; tres, solo en circunstancias excepcionales.
field-exceptional = Qué es lo excepcional, si los idiomas son tres
field-exceptional-hint = Por ejemplo: los expertos de los tres Estados no tienen ningún idioma en común.
field-answers-by = Respuestas al cuestionario, a más tardar el
field-answers-by-hint = En el plazo que permiten las reglas.
field-answers-by-cap = No más tarde del { $day }: las reglas no permiten acordar un día posterior.
field-answers-by-both = Las reglas no permiten acordar un día posterior al { $day }. La consulta fue posterior; el mismo plazo contado desde ella termina el { $after }. Se conservan ambos días.
field-feedback-by = Comentarios por escrito, a más tardar el
field-feedback-by-hint = Déjelo en blanco si no se acordó nada: entonces es el plazo que dan las reglas desde la recepción de las respuestas.
field-requirements = Qué más requiere el examen
field-requirements-hint = Por ejemplo: una videollamada cada mes, documentos para cierto día. Sin nombres de personas.
field-division = Reparto del trabajo
field-division-hint = Por ejemplo: un Estado examinador se ocupa de los artículos 5 a 9, el otro de los artículos 10 a 15.
field-mandate = Mandato escrito del Estado
field-mandate-hint = Por ejemplo: nota verbal 12/2020. Después el Estado confirma lo que usted consigne.
fault-days = Alguno de estos no es un día, o son más de diecinueve. Escriba un día por línea: 2020-12-15.
fault-languages = Un examen tiene como máximo tres idiomas de trabajo, y tres solo en circunstancias excepcionales.
will-ask-to-confirm = Se pide confirmación a estos Estados: { $states }.
will-stand-when-confirmed = Queda acordado cuando todos ellos han confirmado. Hasta entonces cualquiera puede pedir algo distinto.
will-replace-proposal = Sustituye a lo que consta ahora; a quien lo haya confirmado se le pregunta de nuevo.
will-be-seen-by-parties = Lo ven los Estados de este examen y la Secretaría. Los demás Estados solo ven las fechas.
confirm-result-title = Confirmar el resultado de la consulta
confirm-result-submit = Confirmar en nombre de mi Estado
confirm-result-lead = { $review }: ha leído los días, los idiomas de trabajo y el reparto del trabajo que se consignaron.
will-confirm = Se registra que { $state } confirma, { $capacity }.
will-be-agreed = Con ello todos han confirmado: queda acordado.
will-wait-for-others = Queda acordado cuando los demás también hayan confirmado.
ask-else-title = Pedir algo distinto
ask-else-submit = Enviarlo al Estado parte examinado
ask-else-lead = Diga qué debería ser distinto: un día, un idioma, el reparto del trabajo. El Estado parte examinado consigna después lo que acuerden.
field-otherwise = Qué debería ser distinto
will-return = Los Estados de este examen y la Secretaría leen lo que escriba.
done-proposed = Queda consignado, y se pide a los demás Estados que lo confirmen.
done-confirmed = Su Estado lo ha confirmado.
done-public-stage = Queda elegido lo que todos ven.
done-help-asked = Se ha pedido ayuda a la Secretaría.
done-asked-else = Se ha comunicado al Estado parte examinado lo que debería ser distinto.

# The record of a consultation.

record-of-consultation = Acta de la consulta
record-proposal = Lo consignado (propuesta { $number })
record-cap = Último día según las reglas:
record-feedback-by-rule = No se acordó ningún día: en el plazo que dan las reglas desde la recepción de las respuestas
record-nothing = No se consignó nada.
record-focal-point = Coordinador: { $state }
record-written-by = Redactado por
record-on-behalf = La Secretaría, en nombre del Estado parte examinado y con su mandato escrito
record-confirmed = Quién ha confirmado
record-confirmed-none = Todavía no lo ha confirmado nadie.
record-as-what = En calidad de
record-returned = Qué se pidió de otro modo
record-document = Acta de la primera consulta. { $review }, fase { $phase }
record-not-agreed = Consignado y todavía no acordado: no todos los Estados del examen lo han confirmado.
record-cluster = Grupo temático
record-confidential = Solo para los Estados de este examen y la Secretaría. Los días son días naturales en Viena, y el último cuenta entero.
record-held-on = Consulta celebrada el
record-exceptional = Lo excepcional

# Calendars of one's own moves.

calendar-name-reviews = Exámenes y diálogos constructivos: días que cuentan
calendar-lead-reviews = Un programa de calendario puede obtener los días de lo que tiene que hacer en los exámenes y mantenerlos al día: qué hay que hacer y para cuándo, qué se acuerda de nuevo y qué está hecho.

# Why something is not done about a consultation.

notice-consultation-agreed-already = Esto ya está acordado. El Estado parte examinado puede consignar algo nuevo.
notice-own-proposal = Esta es su propia propuesta. Consigne otra en su lugar.
notice-returned-already = { $state } ya pidió algo distinto.
notice-confirmed-already = { $state } ya lo ha confirmado.
notice-phase-complete = La fase { $phase } de este examen está completa.
notice-phase-not-begun = La fase { $phase } de este examen no ha comenzado.
notice-mandate-missing = La Secretaría solo escribe en nombre de un Estado con un mandato escrito. Indique cuál.
notice-under-review-lays-down = { $state } es objeto del examen y consigna el resultado de su consulta; sus Estados partes examinadores lo confirman.
notice-reviewers-missing = Dos Estados examinan cada instrumento. Todavía están por sortear para: { $instruments }.
notice-nobody-to-consult = Los Estados partes examinadores se sortearon el { $day }: antes no había a quién consultar.
notice-no-language = Elija un idioma de trabajo, o dos.
notice-exceptional-reason-missing = Tres idiomas son solo para circunstancias excepcionales. Diga cuáles son.
notice-too-many-languages = { $languages } idiomas son demasiados: uno o dos, excepcionalmente tres.
notice-answers-before-start = La fase comenzó el { $day }; sus respuestas no pueden vencer antes.
notice-answers-beyond-cap = Las respuestas se presentan a más tardar el { $day } ({ $computed }). Elija ese día o uno anterior.
notice-feedback-before-answers = Los comentarios siguen a las respuestas: no pueden vencer antes del { $day }.
notice-feedback-beyond-cap = Los comentarios se presentan a más tardar el { $day } ({ $computed }). Elija ese día o uno anterior.
notice-not-for-a-state = Por un Estado actúa su coordinador, y su misión permanente donde no lo hay; la Secretaría no lo hace por nadie.
notice-proposal-replaced = La propuesta { $proposal } ya no está vigente. Vea la más reciente.
notice-reviews-nothing-now = { $state } no examina nada en esta fase: no tiene nada que confirmar.
notice-focal-point-acts = De esto se ocupa el coordinador de { $state } para el examen de { $review }.
notice-mission-acts = { $state } no tiene coordinador para el examen de { $review }: de esto se ocupa su misión permanente.
notice-focal-point-named-first = { $state } no tiene coordinador que pueda actuar en el examen de { $review }: primero designa a uno.

# End of the States' side.

# El tablero, las previsiones, las reglas y el avance público.

board-lead = Todos los exámenes al { $day }: a quién le toca actuar y desde cuándo.
board-any = Cualquiera
board-waits-for = En espera de
board-officer = Responsable
board-order = Orden
board-order-name = Por grupo y después por nombre
board-order-due = Por fecha
board-only-stalled = Solo aquellos cuya fecha ha pasado
board-show-all = Mostrar todo
board-by-day = Por fecha, esta es una lista de trabajo solo para la Secretaría. Nunca se entrega: el archivo está siempre por orden de nombre.
board-file-about = El archivo contiene la misma selección por orden de nombre. Los retrasos no figuran en él, y nunca se limita a aquello cuya fecha ha pasado.
board-more = Más criterios
board-counts = Exámenes: { $total }. Con la fecha pasada: { $stalled }.
board-count = Mostrados: { $count } de { $total }
board-none = Ningún examen corresponde. Elija menos criterios.
board-pick-all = Todos los mostrados: { $count }
board-pick = Elegir { $state }
board-none-picked = Elija primero al menos un examen.
board-remind = Enviar un recordatorio
board-assign = Asignar un responsable
board-where = En qué punto está
board-whose = A quién le toca y desde cuándo
board-by = Para cuándo
board-stalls = Fecha pasada desde
board-do = Qué hacer
board-since = desde el { $day }
board-also = otras acciones pendientes: { $count }
board-agreed = Fecha acordada: { $day }
board-no-day = Ninguna regla fija una fecha
board-days = días: { $days }
board-no-focal-point = Sin coordinador: { $states }
board-reminded = último recordatorio: { $day }
board-arrears = La fase { $phase } está inacabada
board-do-remind = Recordar
board-do-notes = Notas: { $count }
board-do-help = Peticiones de ayuda: { $count }
board-do-step = Registrar un paso
board-open = Abrir el examen ({ $state })

remind-title = Enviar recordatorios
remind-lead = Todavía no se ha enviado nada. Esto es quién recibirá una carta y sobre qué.
remind-submit = Enviar los recordatorios
remind-count = Recordatorios: { $count }
remind-none = No saldría ninguna carta.
remind-to = Destinatario
remind-nobody-there = nadie tiene cuenta todavía, así que no se envía ninguna carta
remind-what = Asunto
remind-tone = Cada carta está en el idioma de su destinatario. Dice qué hay que hacer, para cuándo, en virtud de qué párrafo y desde cuándo está pendiente. No culpa a nadie.
remind-nobodys = Sobre estos no sale ninguna carta
remind-failed = No enviados: { $count }
done-reminded = Recordatorios enviados: { $count }

officer-title = Asignar un responsable
officer-lead = Exámenes: { $count } ({ $states })
field-officer = Cuenta del responsable
field-officer-hint = Las cuentas de la Secretaría. El operador crea las nuevas.
officer-nobody = Nadie
fault-no-review = No se eligió ningún examen. Vuelva al tablero y elija uno.

notes-title = Notas sobre el examen: { $state }
notes-lead = Solo la Secretaría lee estas notas.
field-secretariat-note = Nueva nota
notes-keep = Guardar la nota
notes-heading = Lo que se anotó
notes-none = Todavía no hay ninguna nota.

record-step-title = Registrar un paso: { $state }
record-step-lead = Para lo que llegó por nota verbal o por otro sistema. Lo que llega tarde se registra como lo demás y nunca se rechaza.
field-phase = De qué fase
field-step = Qué paso
field-step-on = Qué día se dio
field-step-on-hint = No el día en que lo registra.
field-readable-from = Para respuestas: desde qué día pudieron leerlas los Estados partes examinadores
field-readable-from-hint = En un idioma acordado. El plazo de los comentarios por escrito se cuenta desde ahí.
field-step-source-hint = Por ejemplo: nota verbal 12/2026 de la Misión Permanente
will-step-seen = Todos los Estados del examen ven el paso y su fecha. De ello se sigue de inmediato a quién le toca actuar.
will-step-clock = El plazo para los comentarios por escrito se cuenta desde el día en que pudieron leerse las respuestas. Para estas: { $day }.
will-step-complete = Una vez acordadas también las listas de todos los instrumentos, la fase { $phase } está completa para este Estado y cuenta para su grupo.
will-step-struck = Una anotación hecha por error puede suprimirse. Sigue siendo visible.
strike-step-title = Suprimir un paso: { $state }
strike-step-lead = ¿Qué anotación se hizo por error?
strike-step-none = No hay ninguna anotación que pueda suprimirse.
strike-step-submit = Suprimir la anotación
will-strike-stays = La anotación sigue siendo visible, marcada como suprimida, con el motivo.
will-strike-moves = Deja de contar, y se determina de nuevo a quién le toca actuar. Una fase que estaba completa con ella vuelve a estar abierta.

gate-counts = Completos: { $completed } de { $foreseen }. Necesarios: { $needed }.
gate-share = Es decir, el { $whole },{ $tenth } por ciento, redondeado hacia abajo.

advance-link = Registrar una decisión de la Conferencia
advance-title = Permitir que el grupo { $group } pase a la fase { $phase }
advance-lead = Solo la Conferencia puede decidirlo. Aquí se registra su decisión.
advance-submit = Registrar la decisión
field-advance-start = Primer día de la fase
will-advance-day = Primer día: { $day }
will-advance-enters = El grupo { $group } entra en la fase { $phase } en el primer día de esta, sea cual sea la proporción de exámenes completos.
will-advance-together = Todos los exámenes del grupo comienzan la fase { $phase } al mismo tiempo, en el marco del mismo grupo temático: { $cluster }. Exámenes: { $count }
will-advance-stay-open = Lo inacabado de la fase { $phase } sigue abierto junto a la nueva fase.
will-advance-dropped = Lo inacabado de la fase { $phase } se abandona.
will-advance-hold-back = Un Estado cuya fase { $phase } está inacabada solo comienza la nueva fase cuando aquella está completa.
will-advance-dates = Las fechas de la nueva fase se calculan desde su primer día, y todos los participantes las ven.
will-advance-for-good = Esto no puede deshacerse. Una decisión posterior solo cambia lo que viene después de ella.

forecast-title = Cuándo pueden avanzar los grupos
forecast-lead = Lo que pide el párrafo 10, lo que está completo al { $day } y cómo sigue al ritmo actual.
forecast-about = Una previsión no es una promesa. Toma el ritmo de los últimos meses y pregunta hasta dónde lleva. Nueve de cada diez casos están dentro del intervalo dibujado.
forecast-none = Ningún grupo tiene una fase siguiente por delante.
forecast-complete = Cuántos están completos
forecast-not-before = La fase siguiente no se abre antes del
forecast-how-likely = Probabilidad
forecast-met = Hay suficientes exámenes completos.
forecast-no-pace = Todavía no se ha completado ningún examen. No hay un ritmo del que pueda deducirse.
forecast-hardly = Suficientes en esa fecha: menos de 1 de cada 100 casos
forecast-likely = Suficientes en esa fecha: { $likely } de cada 100 casos
forecast-nearly = Suficientes en esa fecha: más de 99 de cada 100 casos
forecast-when = Esa fecha ha pasado. Al ritmo actual, hay suficientes al final de este mes: { $day }
forecast-not-in-sight = Esa fecha ha pasado. Al ritmo actual, no hay suficientes en el período dibujado.
forecast-pace = Ritmo de este número de meses: { $months }
forecast-board = Estos exámenes en el tablero
plot-past = Completos hasta ahora
plot-range = Por venir: el valor central y nueve de cada diez casos
plot-needed = Necesarios: { $needed }
plot-today = Hoy, { $day }
plot-not-before = Fase siguiente, no antes del { $day }
plot-table = Lo mismo en una tabla
plot-until = Hasta
plot-low = Como mínimo
plot-middle = Valor central
plot-high = Como máximo

rules-title = Reglas vigentes
rules-lead = Las reglas de los exámenes al { $day }. La Conferencia puede cambiarlas. Un cambio vale para lo que viene después de su fecha.
rules-in-force = Lo que vale
rules-threshold = Proporción que permite avanzar a un grupo
rules-share = { $numerator } de cada { $denominator } exámenes
rules-workplan = Qué grupo temático en qué fase
rules-starts = Primer día de cada grupo
rules-length = Duración de una fase
rules-months = Meses: { $months }
rules-focal-points = Para designar a un coordinador
rules-experts = Para designar a los expertos gubernamentales
rules-consultation = Para celebrar la consulta
rules-answers = Para responder al cuestionario
rules-feedback = Para presentar los comentarios por escrito
rules-weeks = Semanas: { $weeks }
rules-amend = Registrar un cambio
rules-readings = Cómo se leen las reglas
rules-readings-about = Donde el texto puede leerse de dos maneras, así es como se lee.
rules-readings-chosen = Se determinó cómo se leen las reglas.
rules-amendments = Lo que se cambió
rules-amendments-none = No se ha cambiado nada. Las reglas son las que aprobó la Conferencia.
rules-from = Vale desde
rules-what = Qué
rules-decision = Decisión
recommended-title = Lo que recomendaron los grupos de trabajo
recommended-about = Una recomendación no cambia nada. Decide la Conferencia.
recommended-none = No se ha recomendado nada.
recommended-from = Se aplicaría desde
recommended-by = Recomendado por
recommended-by-hint = El grupo o los grupos de trabajo, tal como los nombra su informe.
recommended-on = Recomendado el
recommend-lead = Los grupos de trabajo pueden recomendar a la Conferencia otro plan de trabajo. Lo que recomiendan se registra aquí, con el lugar donde puede leerse.
recommend-workplan = Registrar una recomendación sobre qué grupo temático se examina en qué fase
recommend-group-start = Registrar una recomendación sobre el primer día de un grupo
recommend-phase-length = Registrar una recomendación sobre la duración de una fase
recommendation-strike-title = Suprimir una recomendación
amended-threshold = Un grupo avanza cuando { $numerator } de cada { $denominator } exámenes están completos.
amended-workplan = { $phases }
amended-start = El grupo { $group } comienza el { $day }.
amended-length = Duración de una fase en meses: { $months }
amended-focal-points = Plazo en semanas para designar a un coordinador: { $weeks }
amended-experts = Plazo en semanas para designar a los expertos gubernamentales: { $weeks }
amended-consultation = Plazo en semanas para celebrar la consulta: { $weeks }
amended-answers = Plazo máximo en meses para responder al cuestionario: { $months }
amended-feedback = Plazo en meses para presentar los comentarios por escrito: { $months }

amend-lead = Decide la Conferencia. Aquí se registra su decisión, con el lugar en que puede leerse.
amend-threshold = Cambiar la proporción que permite avanzar a un grupo
amend-workplan = Cambiar qué grupo temático se examina en qué fase
amend-group-start = Cambiar el primer día de un grupo
amend-phase-length = Cambiar la duración de una fase
amend-focal-points = Cambiar el plazo para designar a un coordinador
amend-experts = Cambiar el plazo para designar a los expertos gubernamentales
amend-consultation = Cambiar el plazo para celebrar la consulta
amend-answers = Cambiar el plazo para responder al cuestionario
amend-feedback = Cambiar el plazo para presentar los comentarios por escrito
field-from-hint = Lo que ocurre antes de ese día sigue la regla anterior.
field-numerator = Tantos exámenes
field-numerator-hint = Para el 70 por ciento, escriba 7 aquí y 10 abajo.
field-denominator = de cada tantos
field-cluster = Grupo temático de la fase { $phase }
field-group-start = Primer día de su primera fase
field-months = Meses
field-weeks = Semanas
fault-share = El primer número no puede ser mayor que el segundo.
fault-clusters = Cada uno de los cuatro grupos temáticos debe figurar una vez.
will-amend-holds = Desde el { $day }: { $what }
will-amend-after = Vale para lo que viene después de ese día.
will-amend-before = No cambia nada de lo que fue: las fechas fijadas siguen como están, y las fases abiertas siguen abiertas.
will-recommend-what = Recomendado, con efecto desde { $day }: { $what }
will-recommend = Con ella no cambia ninguna regla ni ninguna fecha.
will-readings-from = Desde el { $day }, las reglas se leen de otro modo:
will-readings-same = Las reglas se leen como antes. Solo se registra la decisión.

readings-choose = Determinar cómo se leen las reglas
readings-lead = En estos lugares el texto puede leerse de dos maneras. Determine cuál vale y desde qué día.
readings-instruments = ¿Qué día decide respecto de qué se examina a un Estado?
read-each-phase = El primer día de cada fase: un tratado que entra en vigor más tarde llega con la fase siguiente
read-first-phase = El primer día de la primera fase, para las cuatro fases
readings-complete = ¿Cuándo está completo un examen?
read-list-and-summary = Cuando las listas y el resumen están acordados para todos los instrumentos
read-list-alone = Cuando las listas están acordadas
readings-arrears = ¿Qué pasa con los exámenes inacabados cuando avanza su grupo?
read-stay-open = Siguen abiertos junto a la nueva fase
read-dropped = Se abandonan
read-hold-back = Impiden que ese Estado entre en la nueva fase hasta que estén completos
readings-temporary = ¿Cuándo es coordinador el representante permanente?
read-every-gap = Siempre que no se haya designado a ninguno, para que no se pierda ningún mensaje
read-until-first-named = Hasta que se designe al primero, y nunca más
readings-clock = ¿Cuándo comienza el plazo de los comentarios por escrito?
read-each-review = Con las últimas respuestas, para todos los instrumentos a la vez
read-each-strand = Para cada instrumento con sus propias respuestas
readings-experts = ¿Cuántos expertos necesita un Estado?
read-one-in-all = Uno puede bastar; se señalan los instrumentos que nadie abarca
read-one-for-each = Uno para cada instrumento
readings-answers-from = ¿Desde cuándo se cuenta el plazo para las respuestas?
read-from-start = Desde el comienzo del examen; tras una consulta tardía, se indica al lado el mismo plazo desde ella
read-from-consultation = Solo desde la consulta
readings-feedback-from = ¿Desde cuándo se cuenta el plazo para los comentarios por escrito?
read-from-readable = Desde el día en que los Estados partes examinadores pueden leer las respuestas
read-from-submitted = Desde el día en que se presentaron las respuestas
readings-public = ¿Qué puede ver el público de cada examen?
read-public-totals = Los totales de cada grupo
read-public-each = La etapa de cada examen, sin nada sobre retrasos

progress-title = Avance de los exámenes
progress-lead = Cuántos exámenes de cada grupo están en cada etapa al { $day }.
progress-by-start = El grupo está en la fase { $phase }.
progress-by-gate = El grupo está en la fase { $phase }: { $completed } de { $foreseen } exámenes de la fase anterior estaban completos.
progress-by-decision = El grupo está en la fase { $phase } en virtud de una decisión: { $body }, { $reference } ({ $day }).
progress-since = Desde el { $day }.
progress-cluster = Grupo temático que se examina: { $cluster }.
progress-nominal-ended = Según el calendario, la fase { $phase } terminó el { $day }.
progress-nominal-ends = Según el calendario, la fase { $phase } termina el { $day }.
progress-goes-on = El grupo pasa a la fase { $phase } cuando { $needed } de { $foreseen } exámenes están completos. Completos hasta ahora: { $completed }.
progress-goes-on-met = Hay suficientes exámenes completos, { $completed } de { $foreseen }. El grupo pasa a la fase { $phase }, no antes del { $day }.
progress-last-phase = Es la última fase.
progress-arrears = Exámenes inacabados de fases anteriores, que siguen abiertos: { $count }
progress-stages = Fase { $phase }, total de exámenes: { $count }
progress-reviews = Exámenes
progress-not-yet = La primera fase del grupo comienza el { $day }.
progress-why-title = Por qué espera un grupo
progress-why = Un grupo avanza en conjunto. Entra en la fase siguiente cuando están completos al menos { $numerator } de cada { $denominator } exámenes de los previstos al comenzar la fase, a menos que la Conferencia decida otra cosa.
progress-why-exact = Un examen está completo cuando sus listas de observaciones y su resumen están acordados para todos los instrumentos. La proporción se cuenta con exactitud: 44 de 63 son el 69,84 por ciento, y no bastan.
progress-why-calendar = Según el calendario, una fase dura { $months } meses. Cuando un grupo espera, su fase dura más. Se indican ambas cosas.
progress-no-names = Aquí no se nombra a ningún Estado, y ninguno se compara con otro.
progress-each = Cada examen
progress-each-about = La Conferencia permite que todos vean en qué punto está cada examen. Figuran por grupo y después por nombre.
progress-agreed = Exámenes de los Estados que dieron su acuerdo
progress-agreed-about = Estos Estados aceptan que todos vean en qué punto está su examen. Figuran por grupo y después por nombre. De todos los demás exámenes solo se muestran los totales.
progress-reviews-csv = Estos exámenes como archivo (CSV)
home-about-progress = Cuántos exámenes de cada grupo están en cada etapa, y qué espera cada grupo.

# Fin del tablero.
