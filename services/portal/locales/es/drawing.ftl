# El sorteo.

meeting = Reunión
meetings-lead = El sorteo se realiza en una reunión, nunca fuera de ella.
meetings-none = No hay ninguna reunión programada.
meeting-intersessional = Reunión conjunta entre períodos de sesiones de los grupos de trabajo
meeting-intersessional-hint = Sin interpretación. Realiza el sorteo al principio y repite extracciones.
meeting-working-group = Reunión de un grupo de trabajo
meeting-working-group-hint = Sortea de nuevo cuando un Estado parte examinador no puede desempeñar sus funciones.
cancelled = Cancelada
drawing = Sorteo
drawing-number = Sorteo núm. { $drawing }
drawing-group = Se sortea con
drawings-lead = Todos los sorteos que se han preparado aquí, incluidos los que se abandonaron y los que son nulos.
drawings-none = Todavía no se ha sorteado nada.
purpose = Objeto
purpose-first = Primer sorteo: grupos anuales y Estados partes examinadores de todos
purpose-redraw =
    { $count ->
        [one] Un Estado parte examinador sorteado de nuevo
       *[other] { $count } Estados partes examinadores sorteados de nuevo
    }
purpose-redraw-any = Algunos Estados partes examinadores sorteados de nuevo
purpose-late =
    { $count ->
        [one] Un Estado incorporado después del primer sorteo
       *[other] { $count } Estados incorporados después del primer sorteo
    }
purpose-late-any = Estados que se incorporan después del primer sorteo: nuevas partes, y signatarios que desean ser examinados
purpose-supplement = Estados partes examinadores adicionales para los tratados que han entrado en vigor desde entonces
drawing-frozen = Los Estados están fijados; el sorteo todavía no se ha realizado
drawing-drawn = Realizado
drawing-abandoned = Abandonado
result-stands = Vigente
result-stands-long = Su resultado es el vigente.
abandoned-because = Este sorteo se abandonó: { $reason }
drawing-ways = Qué consultar
watch-ceremony = Seguir el sorteo, extracción por extracción
drawing-to-desk = Al espacio de la Secretaría para este sorteo

groups-title = Grupos anuales
groups-lead = Los exámenes comienzan en tres años consecutivos. El sorteo decide qué Estado comienza y cuándo, con los grupos regionales repartidos tan equitativamente como lo permite su tamaño.
group-starts = Los exámenes comienzan el
group-size =
    { $count ->
        [one] Un Estado
       *[other] { $count } Estados
    }

pairings-title = Quién examina a quién
pairings-before = Ya se puede leer cómo se decidirá:
pairings-lead = Dos Estados partes examinadores para cada Estado parte examinado: uno de su propio grupo regional y otro de otro grupo. Cuando uno de ellos no es parte en todos los tratados, se sorteó uno adicional exactamente para los que faltan.
pairings-find = Nombre de un Estado
pairings-count =
    { $total ->
        [one] { $count } de { $total } Estado parte examinado.
       *[other] { $count } de { $total } Estados partes examinados.
    }
pairings-not-found = Ningún Estado examinado se llama “{ $typed }”. Aquí figuran todos.
state-pairings-title = { $state }: Estados partes examinadores y Estados que examina
lot-number = Extracción { $lot }
lot-standing = Vigente antes de este sorteo
override-made = Una reunión decidió una sustitución, sin sorteo. Estado sustituido: { $replaced }; nuevo Estado parte examinador: { $reviewer }.

verify-title = Verifíquelo aquí y ahora
verify-about = Todas las extracciones se repiten en su propio dispositivo, con un programa distinto del que las realizó, y se comparan los resultados. No se envía nada a ninguna parte.
verify-button = Repetir las extracciones en este dispositivo
verify-noscript = Esto necesita JavaScript. Sin él, descargue el acta y use la orden que figura debajo.
verify-more = El acta y otras formas de verificarla
verify-working = Comprobando…
verify-fetching = Se descarga el acta y se repiten las extracciones en este dispositivo.
verify-ok = Verificado: estas son las extracciones.
verify-ok-about = Comprobado en { "{seconds}" } segundos. Todo lo que figura en la lista resultó cierto.
verify-refused = Rechazado: no es un acta fiel del sorteo.
verify-failed = No se pudo hacer la comprobación.
verify-checks = Qué se comprobó: { "{count}" } puntos
verify-same = Los Estados partes examinadores de esta página son los que resultan de las extracciones.
verify-differs = Esta página muestra Estados partes examinadores distintos de los que resultaron de las extracciones: una reunión o un sorteo posterior los cambió.
verify-page-title = Verificar el sorteo núm. { $drawing }
verify-page-lead = Las extracciones se repiten en este dispositivo, a partir del acta publicada, con un segundo programa que no comparte nada con el primero.
verify-other-title = Compruebe su propia acta
verify-other-about = Un acta que usted haya guardado se lee solo en este dispositivo, byte por byte.
verify-other-file = Acta (un archivo JSON)
verify-how-title = Cómo verificarla
verify-how-about = El acta contiene todo lo necesario para repetir las extracciones: los Estados, las reglas, lo que estaba vigente antes y de dónde procede el azar.
verify-how-here = Verifíquela en el navegador:
verify-how-here-about = el segundo programa, en JavaScript.
verify-how-page = Descargue una página que funciona sin red:
verify-how-page-about = el resultado y el segundo programa en un único archivo, que se abre desde el disco.
verify-how-file = Descargue el acta:
verify-how-file-about = y compruébela con el primer programa o con uno propio:

record-title = El acta
record-published = Lo que se publica
record-frozen-at = Estados fijados
record-states = Estados partes examinados
record-inputs-hash = SHA-256 de lo que se fijó
record-commitment = Compromiso sobre el secreto de la Secretaría
record-beacon = Baliza pública
record-beacon-round = Ronda { $round } de la baliza pública
record-room = Dicho en la sala
record-room-none = Nada todavía.
record-without = Excluidos por la reunión
record-readings = Interpretaciones distintas de las del catálogo
reading-status-fixed = Los tratados en que cada uno es parte quedan fijados por el primer sorteo para todo el ciclo.
reading-each-side = Los Estados partes examinadores de un examen tienen en conjunto cuatro solicitudes.
reading-all-reviews = Un Estado tiene cuatro solicitudes para todos los exámenes en que participa.
reading-signatories-in-groups = Los signatarios que desean ser examinados están en un grupo anual, como las partes.
reading-next-cycle = Un Estado que pasa a ser parte después del primer sorteo se incorpora en el ciclo siguiente.
record-without-decision = { $body }, { $day }, { $reference }:
room-struck = Tachado a petición de { $asked_by }, y no se cuenta: { $reason }
record-drawn-at = Sorteo realizado
record-assignments = Estados partes examinadores asignados
record-transcript-hash = SHA-256 del acta

# La ceremonia.

ceremony-title = El sorteo
ceremony-test = Prueba del sorteo
ceremony-result = El resultado
ceremony-noscript = Con JavaScript, esta página muestra el sorteo extracción por extracción. Sin él, este es el resultado.
ceremony-groups = Los grupos anuales
ceremony-group = Grupo { $group }
ceremony-group-size = { $states } Estados. Sus exámenes comienzan el { $day }.
ceremony-lot-of = Extracción { $lot } de { $lots }
ceremony-for = Un Estado parte examinador para
ceremony-same-region = De su propio grupo regional: { $region }
ceremony-other-region = De otro grupo regional
ceremony-additional = Un Estado parte examinador adicional, solo para: { $instruments }
ceremony-candidates = { $candidates } candidatos.
ceremony-exact = Probabilidades calculadas con exactitud, dadas las extracciones anteriores.
ceremony-estimated = Probabilidades estimadas a partir de sorteos repetidos, dadas las extracciones anteriores; error estándar de { $error } puntos como máximo.
ceremony-computing = Se están calculando las probabilidades…
ceremony-unknown = Las probabilidades no se pueden mostrar ahora. Eso no afecta a las extracciones.
ceremony-of-region = ({ $candidates })
ceremony-nobody = No hace falta nadie
ceremony-waiting = La extracción todavía no se muestra.
ceremony-drawn-chance = probabilidad antes de la extracción: { $chance }
ceremony-said = Extracción { $lot }. Estado parte examinador: { $drawn }; Estado examinado: { $of }.
ceremony-play = Reproducir
ceremony-pause = Pausa
ceremony-previous = Anterior
ceremony-next = Siguiente
ceremony-slower = Más lento
ceremony-faster = Más rápido
ceremony-speed = Velocidad × { $speed }
ceremony-end = Al final
ceremony-full = Pantalla completa
ceremony-leave = Salir
ceremony-keys = Teclas: espacio para reproducir y pausar, flechas para avanzar o retroceder un paso, más y menos para cambiar la velocidad, F para pantalla completa.
ceremony-small = < { $chance } %
ceremony-show-all = Mostrar todos los candidatos
ceremony-show-regions = Mostrar los grupos regionales
ceremony-ledger = Extraídos hasta ahora

# El espacio de la Secretaría para el sorteo.

desk-title = Qué hacer ahora
desk-nothing = Nada espera a la Secretaría.
desk-else = Qué más se puede hacer
desk-else-states = Registrar algo sobre un Estado
move-schedule = Programar la reunión que realiza el sorteo
move-schedule-link = Programar una reunión
move-freeze = Fijar los Estados que participan en el sorteo antes de la reunión: { $meeting }
move-freeze-link = Elegir y ver la vista previa
move-hold = Realizar el sorteo núm. { $drawing }: valores de la sala y después las extracciones
move-hold-link = Realizar el sorteo
move-unscheduled =
    { $count ->
        [one] Una solicitud de repetición espera a que se programe una reunión
       *[other] { $count } solicitudes de repetición esperan a que se programe una reunión
    }
move-decide =
    { $count ->
        [one] Una solicitud por circunstancias excepcionales espera la decisión de una reunión
       *[other] { $count } solicitudes por circunstancias excepcionales esperan la decisión de una reunión
    }
move-pending =
    { $count ->
        [one] Una solicitud de repetición se sorteará en la próxima reunión
       *[other] { $count } solicitudes de repetición se sortearán en la próxima reunión
    }
move-consultations =
    { $count ->
        [one] Hay una consulta abierta
       *[other] Hay { $count } consultas abiertas
    }
move-requests-link = Ver las solicitudes
move-meeting-link = Cambiar de fecha
cancel-meeting-link = Cancelar

schedule-title = Programar una reunión
schedule-lead = El sorteo se realiza en una reunión, nunca fuera de ella.
schedule-submit = Programar
field-meeting-title = Título
field-meeting-title-hint = Tal como lo conocen las delegaciones, por ejemplo: Reunión conjunta entre períodos de sesiones de los grupos de trabajo
field-meeting-kind = ¿Qué tipo de reunión es?
field-meeting-day = Primer día, en Viena
field-meeting-until = Último día
field-meeting-until-hint = Si lo deja en blanco, la reunión dura un día. Se puede sortear hasta que termine.
meeting-until = hasta el { $day }
meeting-pending =
    { $count ->
        [one] Una solicitud de repetición se sorteará aquí.
       *[other] { $count } solicitudes de repetición se sortearán aquí.
    }
field-meeting-day-due = El primer sorteo debe realizarse a más tardar el { $day }.
move-meeting-title = Cambiar de fecha: { $meeting }
move-meeting-lead = Está programada para el { $day }.
move-meeting-submit = Cambiar la fecha de la reunión
field-new-day = Nuevo primer día, en Viena
field-reason = Motivo
cancel-meeting-title = Cancelar: { $meeting }
cancel-meeting-submit = Cancelar la reunión
cancel-meeting-will-show = La reunión permanece en la lista pública, marcada como cancelada, con el motivo.
cancel-meeting-will-wait = Las solicitudes que iban a sortearse en ella esperan a que se programe otra reunión.

freeze-title = Fijar los Estados que participan en un sorteo
freeze-lead = Primero elija qué se sortea y dónde. Todavía no se fija nada: la página siguiente muestra quién participaría en el sorteo y si este es posible.
freeze-submit = Vista previa
field-meeting = ¿En qué reunión?
freeze-test = En ninguna: es una prueba
freeze-test-hint = Una prueba muestra cómo es un sorteo. Se señala en todas partes y es nula.
field-purpose = ¿Qué se sortea?
field-requests = Solicitudes que se van a ejecutar
field-joining-waiting = Esperan: { $states }. Por ejemplo: AND 2, BTN 3. Un signatario que desea ser examinado figura sin número: está fuera de los grupos.
field-joining = Estados que se incorporan, cada uno con su grupo anual
field-joining-hint = Por ejemplo: AND 2, BTN 3. Un signatario que desea ser examinado figura sin número: está fuera de los grupos.
field-as-of = Día cuya situación de los tratados cuenta
field-as-of-hint = Si lo deja en blanco: el día de la reunión, u hoy si es una prueba.
field-without = Partes que no participan, por decisión de la reunión
field-without-hint = Partes sin grupo regional. La Santa Sede queda excluida automáticamente si así lo ha decidido.
field-beacon = Ronda de la baliza pública (drand)
field-beacon-hint = Una ronda futura, cuyo valor nadie puede conocer todavía. La publican organizaciones independientes.
pool-title = Quién participaría en el sorteo
pool-as-of = Situación de los tratados al { $day }.
pool-possible = El sorteo es posible
pool-possible-about = Existe al menos un resultado que respeta todas las reglas. Esto se determina antes de que exista ningún secreto.
pool-impossible = El sorteo no es posible
pool-impossible-about = Nunca se flexibiliza ninguna regla. Cambie quién participa, o registre una decisión sobre un grupo, una oferta o un consentimiento.
pool-states = Estados en el sorteo
pool-open-title =
    { $count ->
        [0] No hay cuestiones pendientes sobre la situación de los tratados
        [one] Hay una cuestión pendiente sobre la situación de los tratados
       *[other] Hay { $count } cuestiones pendientes sobre la situación de los tratados
    }
pool-open-about = Lo que no se sabe si está en vigor se considera no en vigor, salvo que usted indique aquí lo contrario. Cada respuesta pasa a formar parte del acta.
field-in-force = Considerar en vigor
field-in-force-hint = Solo cuando la Secretaría lo sabe y el registro no.
pool-submit = Continuar
pool-out-title =
    { $count ->
        [0] Todas las partes participan
        [one] Una parte no participa
       *[other] { $count } partes no participan
    }
pool-out-none = No se excluye a nadie.
pool-in-title =
    { $count ->
        [one] Participa un Estado
       *[other] Participan { $count } Estados
    }
pool-role = Participa como
pool-both = Estado examinado y Estado parte examinador
pool-only-reviewed = solo Estado examinado
pool-only-reviews = solo Estado parte examinador
pool-most-reviews = Máximo de exámenes
pool-most-reviewers = Máximo de examinadores
confirm-freeze-title = Fijar los Estados que participan en el sorteo
confirm-freeze-submit = Fijarlos ahora
freeze-will-pool =
    { $states ->
        [one] Un Estado participa en el sorteo, con los tratados en vigor para él el { $day }.
       *[other] { $states } Estados participan en el sorteo, con los tratados en vigor para ellos el { $day }.
    }
freeze-will-open = Cuestiones pendientes sobre la situación de los tratados: { $open }. Se consideran en vigor: { $taken }; las demás, no en vigor.
freeze-will-commit = Se crea un secreto y se guarda bajo llave. Se publica de inmediato un compromiso sobre él, para que no se pueda cambiar.
freeze-will-public = Todos pueden ver de inmediato quién participa en el sorteo de la reunión ({ $meeting }), el compromiso y la huella de ambos.
freeze-will-stay = Esto no se puede deshacer. Solo se puede abandonar, y el asiento sigue siendo público.
freeze-will-void = Esto es una prueba: se marca como nula dondequiera que se muestre.

desk-drawing-title = Realizar el sorteo núm. { $drawing }
hold-title = Cuando la reunión esté lista
hold-about = Cuando se hayan recibido los valores de la sala y, si la hay, se haya publicado la ronda de la baliza.
hold-link = Pasar a las extracciones
room-about = Cualquier delegación puede decir en voz alta una palabra o un número. Cada uno pasa a formar parte del azar: basta un valor honesto.
room-title = Un valor dicho en la sala
room-submit = Añadir el valor
field-room-value = Valor
field-room-value-hint = Exactamente como se dijo, hasta 200 caracteres
field-called-by = Dicho por
field-called-by-hint = La delegación
hold-confirm-title = Realizar las extracciones del sorteo núm. { $drawing }
hold-submit = Realizar las extracciones ahora
hold-will-secret =
    { $values ->
        [one] Se abre el secreto y se incorpora un valor de la sala. No se podrá añadir ningún otro valor.
       *[other] Se abre el secreto y se incorporan { $values } valores de la sala. No se podrá añadir ningún otro valor.
    }
hold-will-draw = El sorteo se realiza para { $states } Estados partes examinados, todos a la vez. La ceremonia los muestra después uno por uno.
hold-will-public = Todos pueden ver de inmediato el resultado completo y su acta, también quienes no están en la sala.
hold-will-stay = Esto no se puede deshacer. Un Estado parte examinador solo cambia por las vías que abren los párrafos 28 y 30.
hold-will-void = Esto es una prueba: su resultado es nulo y se marca así dondequiera que se muestre.
field-signature = Firma del pulso de la baliza
field-signature-hint = 96 caracteres hexadecimales, tal como se publicaron para la ronda { $round }
abandon-title = Abandonar este sorteo
abandon-confirm-title = Abandonar el sorteo núm. { $drawing }
abandon-submit = Abandonarlo
abandon-will-public = El asiento sigue siendo público, con lo que se fijó, el compromiso y el motivo.
abandon-will-never = Su secreto no se abre nunca y su sorteo no se realiza nunca. Otro sorteo comienza desde el principio.

request = Solicitud
request-number = Solicitud { $request }
request-by = Solicitada por
request-about = Acerca de
request-pair = { $reviewer } (Estado parte examinador) – { $state } (Estado examinado)
request-ground = Motivo
request-left =
    { $count ->
        [0] ya no le queda ninguna solicitud de este tipo en este examen
        [one] le queda una solicitud de este tipo en este examen
       *[other] le quedan { $count } solicitudes de este tipo en este examen
    }
request-common = En común, a título informativo: { $languages }
request-pending = Se sorteará el { $day }
request-waiting = Espera a que se programe una reunión
request-awaits = Espera la decisión de una reunión
request-not-granted = No concedida ({ $reference })
request-withdrawn = Retirada; no cuenta
request-drawn = Sorteada de nuevo en el sorteo núm. { $drawing }
requests-title = Solicitudes de repetición
requests-lead = El Estado examinado y cada uno de sus Estados partes examinadores pueden pedir, hasta cuatro veces cada uno, que se repita una extracción, por cualquier motivo.
requests-heading =
    { $count ->
        [0] Ninguna solicitud
        [one] Una solicitud
       *[other] { $count } solicitudes
    }
requests-none = Nadie ha pedido una repetición.
withdraw-link = Retirar
decide-link = Registrar la decisión
consultations-heading = Consultas
consultations-about = Cuando un Estado parte examinador no puede desempeñar sus funciones, el Estado examinado celebra antes consultas con él y con la Secretaría.
consultations-none = No hubo ninguna.
consultation-open = Abierta.
consultation-resolved = Concluida el { $day }; el Estado parte examinador sigue en funciones.
consultation-not-resolved = Concluida el { $day } sin éxito; se puede pedir un nuevo sorteo.
consultation-close-link = Registrar cómo terminó
redraw-title = Registrar una solicitud de repetición
redraw-lead = Cada solicitud se refiere a un Estado parte examinador de un examen. Todo lo demás queda igual.
field-replaced = Estado parte examinador que se sustituye
field-replaced-hint = Uno de los que ahora examinan al Estado examinado.
field-asked-by = Quién lo pide
field-asked-by-hint = El Estado examinado o uno de sus Estados partes examinadores.
field-ground = ¿Por qué motivo?
ground-language = Para facilitar la elección de un idioma de trabajo común
ground-legal-system = Para tener al menos un Estado parte examinador con un sistema jurídico similar
ground-other = Otro motivo
ground-not-given = Sin motivo indicado
ground-not-given-hint = Es un derecho.
ground-exceptional = Circunstancias excepcionales
ground-exceptional-hint = Sin límite, pero hay que indicarlas y la reunión decide.
ground-unable = El Estado parte examinador no puede desempeñar sus funciones
ground-unable-hint = Después de una consulta que no resolvió la cuestión. Solo puede pedirlo el Estado examinado.
field-words = Qué se alegó a su favor
field-words-hint = Necesario en circunstancias excepcionales
field-requested-on = Día
field-requested-on-hint = Si lo deja en blanco: hoy
field-note = La nota en que se dijo
field-note-hint = Por ejemplo: nota verbal núm. 12 de la Misión Permanente
withdraw-title = Retirar la solicitud { $request }
withdraw-submit = Retirarla
withdraw-will-stay = La solicitud permanece registrada, marcada como retirada.
withdraw-will-not-count = No cuenta entre las cuatro.
decide-title = Decisión sobre la solicitud { $request }
decide-lead = La reunión decide sobre las solicitudes por circunstancias excepcionales.
field-granted = ¿Qué se decidió?
decide-granted = Se repite el sorteo
decide-not-granted = No se repite el sorteo
consultation-title = Registrar una consulta
consultation-lead = El Estado examinado la solicita.
consultation-close-title = Cómo terminó la consulta: { $state } y { $reviewer }
field-resolved = ¿Cómo terminó?
consultation-goes-on = El Estado parte examinador sigue en funciones
consultation-failed = No se resolvió
consultation-failed-hint = El Estado examinado puede pedir entonces un nuevo sorteo en cualquier momento.
field-closed-on = Día
consent-title = Registrar un consentimiento a más Estados partes examinadores
consent-lead = En un examen hay cuatro Estados partes examinadores como máximo, salvo que el Estado examinado decida otra cosa.
field-most-reviewers = Número máximo de Estados partes examinadores que acepta
field-most-reviewers-hint = De 5 a 12. Déjelo en blanco para retirar el consentimiento.
field-consented-on = Día del consentimiento
override-title = Registrar una sustitución sin sorteo
override-lead = Los sorteos los realiza el sistema automatizado. Un Estado parte examinador solo se sustituye sin sorteo cuando la reunión así lo ha decidido y la decisión consta registrada.
override-submit = Registrar la sustitución
override-will-replace = Un Estado parte examinador se va y otro ocupa su lugar, para los mismos tratados.
override-will-public = Todos ven que no se decidió por sorteo, con la decisión y el motivo.
field-comes = Nuevo Estado parte examinador

# Cómo se hace el sorteo.

how-lead = Quién examina a quién durante un decenio se decide por sorteo. Esta página explica qué se sortea, con qué reglas, y por qué nadie puede influir en el resultado.
how-what-title = Qué se sortea
how-what-groups = Qué tercio de los Estados comienza en cuál de los tres años. Cada grupo regional se reparte tan equitativamente como lo permite su tamaño, y lo que no se divide exactamente se decide también por sorteo.
how-what-two = Para cada Estado, dos Estados partes examinadores: uno de su propio grupo regional y otro de otro grupo.
how-what-additional = Cuando un Estado parte examinador no es parte en todos los tratados del Estado examinado, uno adicional, exactamente para los tratados que faltan.
how-rules-title = Qué respeta todo sorteo
how-rule-mutual = Dos Estados nunca se examinan mutuamente, en ninguna calidad.
how-rule-instrument = Nadie examina un tratado en que no es parte.
how-rule-four = Ningún Estado tiene más de cuatro Estados partes examinadores, salvo que lo consienta.
how-rule-load = Cada Estado realiza como mínimo un examen y como máximo tres, salvo que ofrezca más.
how-even-title = Por qué es equitativo
how-even-1 = Se podría sortear un Estado tras otro. Pero entonces los últimos encontrarían pocos Estados disponibles, y algunas parejas serían varias veces más probables que otras. Por eso se sortea todo a la vez: toda manera de dar a todos los Estados sus dos Estados partes examinadores que respete las reglas, y que pueda completarse, es igual de probable.
how-even-2 = Los Estados partes examinadores adicionales se sortean después del mismo modo: dado el primer sorteo, toda manera de completarlo es igual de probable. Antes de cada extracción, la ceremonia muestra qué Estados podrían salir todavía y con qué probabilidad.
how-trust-title = Por qué nadie puede influir en el resultado
how-trust-freeze = Antes de que exista ningún secreto, se fijan la lista de Estados y todo lo demás que entra en el sorteo, y se publica su huella (un hash SHA-256).
how-trust-secret = La Secretaría está vinculada a un secreto: se publica un compromiso sobre él, de modo que no se puede cambiar ni leer.
how-trust-room = En la sala, las delegaciones dicen en voz alta sus propios valores.
how-trust-beacon = Si se anunció, se incorpora el valor que publica una baliza pública a una hora fijada. Nadie puede conocerlo antes.
how-trust-record = Todo ello en conjunto da las extracciones, mediante pasos que están descritos con exactitud. El acta lo contiene todo, y cualquiera puede repetir las extracciones a partir de ella.
how-trust-one = Basta una fuente honesta: quien no las conoce todas no puede influir en el sorteo.
how-after-title = Qué puede cambiar después
how-after-four = El Estado examinado y sus Estados partes examinadores pueden pedir, hasta cuatro veces cada uno, que se repita una extracción, por cualquier motivo o sin motivo.
how-after-exceptional = En circunstancias excepcionales, la reunión decide sobre una repetición adicional.
how-after-unable = Cuando un Estado parte examinador no puede desempeñar sus funciones y la consulta no da resultado, se repite la extracción.
how-after-else = Todo lo demás queda exactamente igual: un nuevo sorteo es equitativo entre todas las maneras de completar lo que queda.
how-law-title = Lo que acordaron los Estados
how-law-about = Los párrafos aprobados por la Conferencia de las Partes (traducción no oficial): procedimientos y reglas (resolución 9/1, anexo), resolución 10/1 y directrices para la realización de los exámenes de países.
how-readings-title = Cómo leemos lo que se puede leer de dos maneras
how-readings-about = Con nuestras propias palabras, a partir del catálogo de reglas en que se basa este sistema.

law-pr-9 = El Mecanismo será aplicable a todos los Estados partes en la Convención y en cada uno de los Protocolos en que sean partes. Abordará progresivamente todos los artículos de la Convención y sus Protocolos. Se estructurará en grupos temáticos de artículos en función de su contenido, como se indica en el cuadro 1 que figura en el apéndice. El examen será un proceso gradual que constará de una fase preparatoria (años 1 y 2) y cuatro fases de examen posteriores (años 3 a 12).
law-pr-17 = La selección de los Estados partes que participarán en los exámenes de países se hará por sorteo al comienzo del proceso de examen, escalonado a lo largo de tres años consecutivos. Cada año se seleccionará un tercio de los Estados partes en la Convención para ser examinados respecto de todos los instrumentos en que sean partes, de conformidad con los párrafos 28 y 29 de los presentes procedimientos y reglas. De ser posible, el número de Estados partes de cada grupo regional seleccionados para ser examinados en un año determinado será proporcional al tamaño de ese grupo regional.
law-pr-26 = Las respuestas al cuestionario de autoevaluación y toda información adicional que facilite el Estado parte examinado, incluidas las referencias a la legislación pertinente, serán examinadas por otros dos Estados que sean partes en los instrumentos correspondientes, con la participación activa del Estado parte examinado. También se alienta a los Estados partes examinados a que proporcionen a SHERLOC cualquier otro material de referencia que pueda contribuir a una mejor comprensión de su marco jurídico.
law-pr-28 = Al comienzo del proceso de examen, una reunión conjunta entre períodos de sesiones de los grupos de trabajo, sin interpretación, sorteará como Estados partes examinadores un Estado del grupo regional del Estado parte examinado y un Estado de otro grupo regional. Los Estados partes examinadores desempeñarán esa función durante todo el proceso de examen de cada Estado parte examinado, a lo largo de cuatro fases de examen sucesivas. El método del sorteo se basará en los siguientes criterios:
law-pr-28a = Los Estados no se examinarán mutuamente;
law-pr-28b = Respecto de cada instrumento, un Estado parte examinado no será examinado por Estados que no sean partes en el mismo instrumento; en caso de que un Estado parte examinador sorteado no sea parte en todos los instrumentos en que es parte el Estado examinado, se realizará un sorteo adicional a fin de seleccionar un Estado parte examinador adicional solo para esos instrumentos;
law-pr-28c = El número total de Estados partes examinadores para todos los instrumentos no será superior a cuatro, a menos que el Estado examinado decida otra cosa;
law-pr-28d = El Estado parte examinado y los Estados partes examinadores podrán solicitar, cada uno un máximo de cuatro veces, que se repita el sorteo, entre otras cosas, aunque no exclusivamente, para facilitar la selección de un idioma de trabajo común para la realización del examen del país o la participación de al menos un Estado parte examinador con un sistema jurídico similar;
law-pr-28e = En circunstancias excepcionales, los Estados partes podrán solicitar un nuevo sorteo;
law-pr-28f = De ser necesario, el sorteo podrá repetirse en una reunión entre períodos de sesiones posterior.
law-pr-29 = Al final del proceso de examen, cada Estado parte deberá haber sido objeto de su propio examen y haber realizado como mínimo un examen y como máximo tres. De manera voluntaria, los Estados partes podrán participar como Estado parte examinador en más de tres exámenes.
law-pr-30 = Si un Estado parte examinador no puede desempeñar sus funciones de examinador, de conformidad con los principios rectores del Mecanismo, el Estado parte examinado solicitará una consulta con ese Estado parte examinador y la Secretaría con miras a resolver la cuestión. En caso de que los Estados partes no logren resolverla mediante la consulta, el Estado parte examinado podrá solicitar en cualquier momento un nuevo sorteo. El nuevo sorteo se realizará en cualquier reunión de un grupo de trabajo y de conformidad con lo dispuesto en el párrafo 28.
law-pr-52 = Un Estado signatario de la Convención o de cualquiera de los Protocolos podrá participar en el Mecanismo como Estado examinado de manera voluntaria. Los gastos relacionados con esa participación se sufragarán con cargo a las contribuciones voluntarias disponibles.
law-r91-fn2 = Con carácter excepcional y sin perjuicio del cumplimiento de las obligaciones dimanantes de la Convención, incluidas las previstas en el artículo 32, la Conferencia de las Partes decide que la Santa Sede puede optar por no participar, ni como Estado examinado ni como Estado parte examinador, en el mecanismo establecido por la presente resolución.
law-r101-6 = Solicita a la secretaría que convoque, a más tardar seis semanas después de la aprobación de la presente resolución, una reunión conjunta entre períodos de sesiones de los grupos de trabajo, sin interpretación, a fin de realizar el sorteo para seleccionar a los Estados partes examinados y a los Estados partes examinadores, de conformidad con los párrafos 17, 28 y 29 de los procedimientos y reglas, y que utilice el sistema automatizado creado por la secretaría a los efectos del sorteo, de conformidad con los procedimientos y reglas;
law-gl-3 = Al comienzo del proceso de examen, a más tardar seis semanas después de su puesta en marcha el 16 de octubre de 2020, tras el décimo período de sesiones de la Conferencia de las Partes, se celebrará una reunión conjunta entre períodos de sesiones de los grupos de trabajo, sin interpretación, a fin de realizar el sorteo para seleccionar a los Estados examinados y a los Estados partes examinadores, de conformidad con los párrafos 17 y 28 de los procedimientos y reglas para el funcionamiento del Mecanismo.
law-gl-4 = De conformidad con el párrafo 17 de los procedimientos y reglas, todos los Estados se dividirán en tres grupos para comenzar sus exámenes. Los exámenes de la primera fase de examen se escalonarán a lo largo de tres años consecutivos, con las siguientes fechas de inicio: 1 de diciembre de 2020 para el primer grupo, 1 de noviembre de 2021 para el segundo grupo y 1 de noviembre de 2022 para el tercer grupo.

law-amb-02 = Un tratado cuenta para un Estado cuando está en vigor para él, no cuando se depositó el instrumento. Lo que entra en vigor más tarde se abre en la fase siguiente, con un sorteo adicional si hace falta.
law-amb-09 = Una parte que no pertenece a ningún grupo regional se sortea con el grupo que la reunión decida para ella. Hasta que haya tal decisión, sus dos Estados partes examinadores proceden de dos grupos diferentes cualesquiera.
law-amb-10 = “Mutuamente” significa en cualquier momento, para cualquier tratado y en cualquier calidad: los Estados partes examinadores desempeñan sus funciones durante las cuatro fases, por lo que sus exámenes se solapan.
law-amb-11 = Las cuatro solicitudes se cuentan para cada examen y cada Estado que participa en él. Un Estado parte examinador recién sorteado empieza en cero. Una solicitud cuenta desde que se hace, salvo que se retire antes del sorteo; las solicitudes por circunstancias excepcionales y las posteriores a una consulta no cuentan.
law-amb-12 = Cada Estado que se examina cuenta una vez para su examinador, sea para todos los tratados o para algunos. Un Estado parte examinador que se sustituye antes de sus primeras observaciones no ha realizado nada.
law-amb-13 = Un sustituto o un Estado parte examinador adicional procede del grupo regional del puesto que ocupa, de modo que cada tratado conserva un examinador del mismo grupo y otro de otro grupo.
law-amb-31 = Un Estado que pasa a ser parte después del primer sorteo espera a la reunión siguiente, que lo incluye en un grupo y sortea sus Estados partes examinadores.

# Lo que se fijó.

inputs-page = Lo que se fijó
inputs-file = Descargarlo en un solo archivo
frozen-title = Lo que se fijó para el sorteo núm. { $drawing }
frozen-lead = Todo lo que entra en las extracciones, salvo la semilla. Se publicó en el momento en que se fijó y ya no puede cambiar.
frozen-compare = Compárelo con la huella publicada
frozen-compare-file = Guarde el archivo:
frozen-compare-hash = Calcule su huella SHA-256, por ejemplo con:
frozen-compare-same = Debe ser la que se publicó cuando se fijaron los Estados y la que figura en el acta del sorteo:
frozen-compare-differs = No es la huella que se publicó.
frozen-as-of = Día de la situación de los tratados
frozen-standing = Estados partes examinadores vigentes de antes
frozen-open =
    { $count ->
        [one] Una cuestión sobre la situación de los tratados
       *[other] { $count } cuestiones sobre la situación de los tratados
    }
frozen-taken = se considera en vigor
frozen-not-taken = se considera no en vigor

# Valores de la sala que se tachan.

strike-link = Tachar
strike-title = Tachar “{ $value }”
strike-submit = Tacharlo
strike-will-stay = El valor permanece registrado, marcado como tachado, con el motivo.
strike-will-not-count = No entra en las extracciones.
field-struck-by = ¿A petición de quién?
field-struck-by-hint = La delegación que lo dijo, o quien lo advirtió
done-struck = El valor queda tachado.
field-without-reason = Por qué se excluyen
field-without-reason-hint = Necesario cuando se excluye a alguien, con la decisión de la reunión que figura a continuación
freeze-will-without = Excluidos por decisión de la reunión: { $states }. Todos lo ven, con la decisión y el motivo.

# Quién espera, y qué se registra de las consultas y los consentimientos.

groups-outside = Fuera de los grupos
groups-outside-about = Signatarios que se examinan por voluntad propia. No examinan a nadie.
groups-waiting = Estados que esperan
groups-waiting-about = No figuran en el resultado vigente.
waits-for-group = pasó a ser parte después del primer sorteo; la reunión siguiente lo incluye en un grupo y sortea sus Estados partes examinadores
waits-for-reviewers = signatario que desea ser examinado; la reunión siguiente sortea sus Estados partes examinadores
waits-for-funds = signatario que desea ser examinado; espera contribuciones voluntarias
move-to-join =
    { $count ->
        [one] Un Estado espera su incorporación: { $states }
       *[other] { $count } Estados esperan su incorporación: { $states }
    }
move-to-join-link = Ver qué espera cada uno
consultation-asked = Solicitada
consultation-held = Celebrada
field-held-on = ¿En qué día o días se celebró?
field-held-on-hint = Por ejemplo: 2021-02-15, 2021-02-26
field-notes = ¿Dónde están sus notas?
field-notes-hint = Por ejemplo: notas de la Secretaría de 26 de febrero de 2021
consents-heading = Consentimientos a más de cuatro Estados partes examinadores
consents-about = Cuentan en los sorteos que se realicen a partir de su fecha.
consents-none = No hay ninguno vigente.
consented-to-more = { $state }: este Estado consintió en tener hasta { $most } Estados partes examinadores.
consent-line = { $state }: hasta { $most }, desde el { $day }.
owing-heading = Exámenes aún debidos
owing-about = Estados que hasta ahora no han salido sorteados para ningún examen. Cada uno debe uno antes del final del proceso.
owing-none = Todos los Estados han salido sorteados para al menos un examen.
