# Diálogos constructivos con organizaciones no gubernamentales y otras partes interesadas (párr. 53).

way-dialogues = Diálogos constructivos
way-applications = Solicitudes de participación
way-lists = Listas de solicitantes
own-ways-name = Sus páginas
person-applicant = Solicitante
person-mission = Misión permanente
person-chair = Presidencia
person-bureau = Mesa
send = Enviar
standing = Situación
stage = Etapa
region-column = Grupo regional
organizations = Organizaciones

dialogue = Diálogo
dialogues-lead = Después de sus períodos de sesiones, cada grupo de trabajo conversa con organizaciones no gubernamentales, universidades, empresas y otros interesados sobre cómo se aplican la Convención y sus Protocolos.
dialogues-none = Por el momento no hay ningún diálogo convocado.
dialogue-next-apply = Participar
dialogue-until = Confirme su asistencia o presente su solicitud a más tardar el
dialogue-last-second = hasta las 23:59:59 en Viena.
dialogue-door-closes = El plazo se cierra el
dialogue-about = Sobre este diálogo
dialogue-reports = Informes que deben aprobarse antes
report-not-yet = todavía no aprobado
dialogue-circulated = Listas enviadas a los Estados partes
dialogue-attended = Quién asistió
attended-counts =
    { $organizations ->
        [one] Una organización
       *[other] { $organizations } organizaciones
    }, { $persons ->
        [one] una persona
       *[other] { $persons } personas
    }
attended-persons =
    { $persons ->
        [0] No asistió nadie.
        [one] Asistió una persona.
       *[other] Asistieron { $persons } personas.
    }
dialogue-registered = Quién se inscribió
registered-none = Nadie todavía.
days-late =
    { $days ->
        [one] Un día de retraso.
       *[other] { $days } días de retraso.
    }
stage-applications = Se reciben solicitudes
stage-objections = Los Estados partes consultan las listas
stage-open = Abierto ahora
stage-summary-due = Celebrado; falta el resumen
stage-summary-given = Celebrado; el resumen está presentado
stage-cancelled = No convocado
format-in-person = En la sala
format-online = En línea
format-hybrid = En la sala y en línea
group-firearms = Grupo de Trabajo sobre Armas de Fuego
group-international-cooperation = Grupo de Trabajo sobre Cooperación Internacional
group-smuggling-of-migrants = Grupo de Trabajo sobre el Tráfico Ilícito de Migrantes
group-technical-assistance = Grupo de Trabajo de Expertos Gubernamentales sobre Asistencia Técnica
group-trafficking-in-persons = Grupo de Trabajo sobre la Trata de Personas
kind-ngo = Organización no gubernamental
kind-academia = Universidad o instituto de investigación
kind-private-sector = Sector privado
kind-other = Otra parte interesada
kind-state-party = Estado parte
kind-signatory = Signatario
kind-non-signatory = Estado no signatario
kind-entity = Entidad
kind-igo = Organización intergubernamental
list-ngos = Lista de organizaciones no gubernamentales
list-others = Lista de otras partes interesadas
part-briefing = Exposición sobre el proceso de examen
part-update = Información actualizada del grupo de trabajo
part-panel = Mesa redonda
part-floor = Intervenciones de la sala
assistance-legislative = Ayuda en materia de legislación
assistance-capacity = Formación y creación de capacidad
assistance-institutions = Instituciones y políticas
assistance-practices = Buenas prácticas e instrumentos
assistance-research = Investigación y datos
assistance-victims = Apoyo a víctimas, testigos y migrantes
assistance-other = Otra cosa

limits = Fechas que cuentan
limit = Asunto
limit-computed = Cómo se calculó
limit-to-apply = Último día para presentar la solicitud
limit-attendance = Último día para que las organizaciones no gubernamentales confirmen su asistencia
limit-applications = Último día para que las otras partes interesadas presenten su solicitud
limit-ngo-list = Último día para enviar a los Estados partes la lista de organizaciones no gubernamentales
limit-others-list = Último día para enviar a los Estados partes la lista de otras partes interesadas
limit-objections = Día hasta el que se pide a los Estados partes que presenten objeciones
limit-objections-how = Cinco días antes del diálogo, y al menos cinco después del envío de la lista; las objeciones posteriores se marcan como tardías y cuentan de todos modos.
limit-announced = Fecha anterior que se anunció
limit-announced-how = Una invitación a presentar pronto la solicitud. La fecha prevista en las reglas se mantiene; las solicitudes posteriores se marcan.
limit-rest-day = Puede que nadie trabaje ese día. Sigue siendo el último día; actúe a más tardar el
sessions = Períodos de sesiones de los grupos de trabajo
papers = Documentos de antecedentes
balance = Equilibrio entre regiones
balance-lead = Las organizaciones no gubernamentales según la región de su sede, junto al número de Estados partes de esa región. No se rechaza a nadie por razones de equilibrio.
balance-parties = Estados partes
programme-not-ready = El programa todavía no tiene sus cuatro partes, así que el diálogo no está listo.
summary-due-at = debe presentarse en el siguiente período de sesiones:
summary-no-session = el próximo período de sesiones todavía no está programado

apply-title = Presentar una solicitud o confirmar la asistencia
apply-check = Revise lo que escribió
apply-lead = Se tarda unos cinco minutos. No se envía nada antes de que usted lo haya visto una vez más.
apply-until = Último día: { $day }, hasta las 23:59:59 en Viena
begin-lead = Las organizaciones no gubernamentales confirman su asistencia. Las universidades, las empresas y otros interesados presentan una solicitud. Una misma solicitud puede ser para varios diálogos.
begin-who = No se necesita carácter consultivo ante el Consejo Económico y Social.
begin-need = Necesita una dirección de correo electrónico que pueda leer ahora. Allí recibirá un enlace privado; con él podrá volver, modificar, añadir y retirar.
begin-persons = Lo que usted diga de las personas se usa solo para este diálogo. No figura en ninguna lista, y usted puede verlo, corregirlo y borrarlo en cualquier momento.
begin-countries = Los comentarios escritos no pueden tratar de la situación de un país. Los que mencionan un país se retienen hasta que los revise una persona, y se le dice por qué.
begin-button = Comenzar
field-dialogues = ¿Para qué diálogos?
field-kind = ¿Qué son ustedes?
field-kind-hint = De esto depende la regla por la que participan.
field-organization = Nombre de la organización
field-country = País en que tiene su sede
field-website = Sitio web
field-ecosoc = Carácter consultivo ante el Consejo Económico y Social
field-ecosoc-hint = No es necesario.
field-expertise = ¿Qué conocimientos tiene de los temas del grupo de trabajo?
field-expertise-hint = Unas pocas frases.
field-contact-name = Su nombre
field-email = Dirección de correo electrónico
field-email-hint = A ella se envía el enlace privado. No figura en ninguna lista.
field-letters-language = ¿En qué idioma debemos escribirle?
field-delegates = ¿Quién asistiría?
field-delegates-hint = Una persona por línea: el nombre, una coma y la función de la persona.
field-presence = ¿Cómo participaría?
field-travel = ¿Necesita ayuda para el viaje?
field-travel-hint = Diga por qué; por ejemplo, porque son una organización pequeña o dirigida por víctimas.
field-needs = ¿Qué necesita alguien para participar, por ejemplo una rampa o lengua de señas?
field-comments = Comentarios escritos
field-comments-hint =
    { $words ->
       *[other] { $words } palabras como máximo, para cada diálogo que haya elegido. No mencione países.
    }
fault-email = No es una dirección de correo electrónico. Una dirección tiene esta forma: name@example.org.
fault-delegates = Una persona por línea, veinte como máximo; cada nombre y cada función, 120 caracteres como máximo.
fault-panel = Cada línea tiene una organización, un tipo y las tres letras mayúsculas del código de un país, separados por comas.
will-apply-ngo = Su asistencia queda confirmada cuando esto nos llegue. Si un Estado parte presenta una objeción, decide la Mesa de la Conferencia; no se excluye a nadie en silencio.
will-apply-other = Su solicitud queda aprobada cuando haya pasado el día de las objeciones, siempre que ningún Estado parte presente una objeción.
will-apply-state = Su inscripción está registrada. No hace falta autorización de nadie.
will-apply-list = El nombre de su organización, su tipo, su país, su sitio web y su carácter consultivo figuran en una lista para todos los Estados partes una vez que usted haya abierto el enlace de nuestro mensaje.
will-apply-persons = Solo la Secretaría ve su nombre, su dirección y sus delegados.
will-apply-letter = Se envía a su dirección un mensaje con su enlace privado.
done-applied = Recibido. Un mensaje con su enlace privado está en camino. Abra el enlace: solo entonces figura su organización en la lista.
done-sent = Enviado.
done-dialogue-recorded = Registrado.

applications-count =
    { $count ->
        [0] No hay ninguna.
        [one] Hay una.
       *[other] Hay { $count }.
    }
applications-next = Mostrar las siguientes
application-reference = Número { $reference }
application-received = Recibida el
application-waits = Todavía falta:
application-after-announced = Llegó después de la fecha anunciada y antes de la prevista en las reglas: está dentro del plazo, y marcada.
application-history = Qué ha sucedido
application-persons = Lo que usted nos dijo de las personas
application-persons-lead = Lo ven usted y la Secretaría. Se borra cuando usted lo pida y no figura en ninguna lista.
delegate = Delegado
standing-confirmed = Confirmada
standing-referred = Remitida a la Mesa
standing-admitted = Admitida por la Mesa
standing-not-admitted = No admitida por la Mesa
standing-applied = Presentada
standing-approved = Aprobada
standing-not-approved = No aprobada
standing-registered = Registrada
standing-withdrawn = Retirada
letter-confirmed = La asistencia está confirmada.
letter-referred = Un Estado parte ha presentado una objeción, y el asunto está en manos de la Mesa de la Conferencia. La organización no está ni admitida ni excluida hasta que la Mesa decida.
letter-admitted = La Mesa de la Conferencia decidió que la organización participa.
letter-not-admitted = La Mesa de la Conferencia decidió que la organización no participa.
letter-applied = La solicitud está dentro del plazo. Queda aprobada cuando haya pasado el día de las objeciones, siempre que ningún Estado parte presente una objeción.
letter-approved = Ningún Estado parte tiene objeciones. La solicitud está aprobada.
letter-not-approved = Un Estado parte tiene una objeción. La solicitud no se aprueba mientras la mantenga.
letter-registered = Inscripción registrada; no hace falta autorización de nadie.
letter-withdrawn = Solicitud retirada. Dentro del plazo se puede retomar.
waits-address = La dirección todavía no está confirmada: abra el enlace de nuestro mensaje
waits-list = La lista todavía no se ha enviado a los Estados partes
waits-bureau = La Mesa todavía no ha decidido
waits-objection = Un Estado parte tiene una objeción
waits-time = Los Estados partes todavía pueden presentar objeciones
waits-comments = Hay comentarios retenidos hasta que los revise una persona
objections = Objeciones
objection-of-a-state = Un Estado parte
objection-late = tardía
objection-withdrawn = retirada el
comments = Comentarios escritos
comments-number = Comentarios { $number }
comments-released = comunicados a los Estados partes
comments-held = retenidos hasta que los revise una persona
comments-sent-back = devueltos
comments-late = tardíos
comments-named = Palabras que mencionan un país:
comments-release = Comunicarlos a los Estados partes
comments-send-back = Devolverlos a su autor
comments-lead = Los leen los Estados partes. No se puede mencionar la situación de ningún país; los comentarios que mencionan un país se retienen hasta que los revise una persona.
activities = Actividades
happened-received = Se recibió la solicitud.
happened-changed = Se modificó la solicitud.
happened-chosen = Se eligió el diálogo.
happened-address = Se confirmó la dirección.
happened-withdrawn = El solicitante se retiró.
happened-comments = Se recibieron comentarios escritos.
happened-comments-decided = Se revisaron los comentarios retenidos.
happened-objection = Un Estado parte presentó una objeción.
happened-objection-withdrawn = Se retiró una objeción.
happened-bureau = La Mesa decidió.
happened-approved = Se aprobó la solicitud, pues ningún Estado parte tiene objeciones.
happened-unresolved = Se hizo constar que la Mesa todavía no había decidido.
happened-activity = Se comunicó una actividad.
happened-erased = Se borró lo que se había dicho de las personas.
lists-lead = Organizaciones que desean participar. Cualquier Estado parte puede presentar una objeción hasta que se abra el diálogo; solo pueden hacerlo los Estados partes.
list-circulated = Enviada a los Estados partes el
list-not-yet = Todavía no enviada a los Estados partes.
list-count =
    { $count ->
        [0] Ninguna organización.
        [one] Una organización.
       *[other] { $count } organizaciones.
    }
list-unconfirmed =
    { $count ->
        [one] Otra más no ha confirmado su dirección.
       *[other] Otras { $count } no han confirmado su dirección.
    }

# Documents that go out.
download-pdf = Descargar en PDF
download-docx = Descargar en DOCX, que se puede modificar
file-size = { $size } KB
date-plain = { $day } de { $month } de { $year }
document-venue = Lugar
document-groups = Grupos de trabajo
document-format = Modalidad de participación
document-chairs = Presidencia o copresidencia del diálogo
document-rule = Distribuida en virtud de
document-circulated = Distribuida a los Estados partes
document-circulated-by = { $day }, por la Secretaría ({ $reference })
document-as-of = Situación al
document-number = Núm.
document-ecosoc = Carácter consultivo ante el Consejo Económico y Social (si lo tiene)
document-no-persons = Esta lista contiene lo que las organizaciones han dicho de sí mismas, y nada sobre personas.
note-heading = Notas verbales
note-lead = Borradores para modificar, en cada uno de los seis idiomas. Las listas se adjuntan tal como están; la referencia figura en cuanto se registra su envío.
note-lists = Nota verbal que distribuye las listas (DOCX)
note-invitation = Nota verbal que invita al diálogo (DOCX)
note-about = Nota verbal: { $title }
note-reference = Referencia: { $reference }
note-reference-open = [por completar]
note-circulates = La Secretaría de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional saluda atentamente a los Estados partes en la Convención y tiene el honor de referirse al diálogo constructivo titulado “{ $title }”, que se celebrará el { $day } ({ $place }) de conformidad con el párrafo 53 de los procedimientos y reglas para el funcionamiento del Mecanismo de Examen de la Aplicación de la Convención y sus Protocolos.
note-transmits-ngos = De conformidad con el párrafo 53 d) de los procedimientos y reglas, la Secretaría tiene el honor de transmitir, en el anexo I, la lista de las organizaciones no gubernamentales que desean asistir al diálogo. De haber alguna objeción a la participación de una organización no gubernamental, la cuestión se remitirá a la Mesa de la Conferencia.
note-transmits-others = De conformidad con el párrafo 53 e), la Secretaría tiene asimismo el honor de transmitir, en el anexo II, la lista de las demás partes interesadas pertinentes, incluidos representantes del sector privado y los círculos académicos, que han solicitado participar. Sus solicitudes deberían aprobarse siempre que ningún Estado parte presente objeciones.
note-objections = Se ruega a los Estados partes que deseen presentar una objeción que tengan a bien informar de ello a la Secretaría por nota verbal a más tardar el { $day }, indicando la organización de que se trate.
note-objections-later = Toda objeción que se reciba después de ese día, pero antes de que se abra el diálogo, se señalará como tardía y se tendrá igualmente en cuenta.
note-invites = La Secretaría de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional saluda atentamente a los Estados partes en la Convención y a sus signatarios, a los Estados que no la han firmado, a las entidades y a las organizaciones intergubernamentales, y tiene el honor de invitarlos al diálogo constructivo titulado “{ $title }”, que se celebrará el { $day } ({ $place }) de conformidad con el párrafo 53 de los procedimientos y reglas para el funcionamiento del Mecanismo de Examen de la Aplicación de la Convención y sus Protocolos.
note-open-to = De conformidad con el párrafo 53 c), el diálogo está abierto a todos ellos. Se les ruega que tengan a bien comunicar a la Secretaría los nombres de sus representantes. No se distribuye ninguna lista de ellos ni se requiere aprobación alguna.
note-no-country = De conformidad con el párrafo 53 b), durante el diálogo no se mencionará la situación concreta de ningún país, salvo por el país objeto de examen, que podrá plantear voluntariamente cuestiones relacionadas exclusivamente con su propio examen.
note-stakeholders = Las organizaciones no gubernamentales podrán confirmar su asistencia, y las demás partes interesadas pertinentes presentar su solicitud, hasta el { $day }, último día para hacerlo con arreglo al párrafo 53 d) y e). La Secretaría agradecería que se les informara de ello.
note-closing = La Secretaría aprovecha esta oportunidad para reiterar a los Estados partes en la Convención las seguridades de su más alta consideración.
note-closing-all = La Secretaría aprovecha esta oportunidad para reiterar a todos los destinatarios las seguridades de su más alta consideración.
note-dated = Viena, { $day }
annex-1 = Anexo I
annex-2 = Anexo II
do-registrants = Incorporar a los participantes a la inscripción
registrants-lead = El archivo contiene lo que se dijo de las personas que participan según el estado actual. Es solo para su inscripción: elimínelo cuando haya terminado. Aquí no se guarda en ningún lugar.
registrants-submit = Descargar el archivo
registrants-indico = Para Indico: una persona de cada organización
registrants-indico-hint = Indico admite cada dirección una sola vez, y cada solicitud tiene una. En el archivo figura la persona a la que se escribe o, en su defecto, la primera que asistiría.
registrants-everybody = Todas las personas que asistirían, para su lectura
field-extract = ¿Qué archivo?

enter-title = Volver a su solicitud
enter-link = Volver a una solicitud
enter-lead = Pulse una vez el botón y ya está.
enter-button = Continuar
enter-ask-lead = Escriba la dirección en la que recibió nuestro mensaje. Allí recibirá un enlace nuevo.
enter-ask-button = Enviarme un enlace nuevo
enter-asked = Si enviamos mensajes a esta dirección, un enlace nuevo está en camino. Mire su correo dentro de unos minutos.

do-move = Trasladarlo a otro día
do-change = Modificar lo que se dice de él
do-announce = Anunciar una fecha anterior
do-circulate = Registrar que se envió una lista a los Estados partes
do-programme = Programa
do-panel = Mesa redonda
do-paper = Añadir un documento de antecedentes
do-report = Registrar que se aprobó un informe
do-cancel = Registrar que la Presidencia no lo convoca
do-open = Abrir el diálogo
do-close = Cerrar el diálogo
do-input = Registrar una intervención
do-summary = El resumen de la Presidencia
do-comments = Enviar comentarios escritos
do-withdraw = Retirarse
do-choose = Participar de nuevo
do-release = Revisar los comentarios retenidos
do-object = Presentar una objeción
do-withdraw-objection = Retirar la objeción
do-bureau = Registrar la decisión de la Mesa
do-attendance = Registrar quién asistió
do-activity = Comunicar una actividad
do-erase = Borrar lo que se dijo de las personas
do-confirm-address = Confirmar la dirección
convene-title = Convocar un diálogo
convene-submit = Convocarlo
convene-lead = Las fechas previstas en las reglas se calculan a partir del día del diálogo. Además se puede anunciar una fecha anterior.
session-title = Programar un período de sesiones de un grupo de trabajo
session-lead = El resumen de un diálogo preparado por la Presidencia debe presentarse en el siguiente período de sesiones del mismo grupo.
field-dialogue-title = Título
field-groups = ¿Después de los períodos de sesiones de qué grupos de trabajo?
field-groups-hint = Varios para un diálogo conjunto.
field-session = ¿Qué período de sesiones?
field-session-hint = Por ejemplo: 12º período de sesiones, 27 a 30 de junio de 2022
field-dialogue-day = Día del diálogo
field-dialogue-day-hint = De él dependen todas las demás fechas.
field-announced = Fecha anterior que se anuncia
field-announced-hint = Invita a presentar pronto la solicitud y no cambia nada de la fecha prevista en las reglas.
field-place = ¿Dónde?
field-format = ¿Cómo se participa?
field-languages = Idiomas
field-chairs = Presidencia o copresidencias
field-chairs-hint = Una por línea.
field-word-limit = Máximo de palabras de los comentarios escritos
field-group = Grupo de trabajo
field-opens = Día de apertura
field-list = ¿Qué lista?
field-document = Documento
field-adopted-on = Aprobado el
field-paper-title = Título
field-topic = Tema
field-articles = Artículos
field-articles-hint = Separados por comas: TIP 6, TIP 9
field-input = Qué se dijo, sin mencionar ningún país
field-panel = Integrantes
field-panel-hint = Uno por línea: organización, tipo, tres letras mayúsculas del código del país. Tipos: { $kinds }
field-looked-at = ¿Se mencionan países?
field-objecting-state = ¿Qué Estado parte presenta la objeción?
field-objection-reason = Motivo
field-objection-reason-hint = Las reglas no lo exigen. Lo ven la Secretaría y la Mesa.
field-may-be-told = ¿Se puede comunicar el motivo a la organización?
field-may-be-told-yes = Sí, sin mencionar el Estado
field-admitted = ¿Qué se decidió?
field-deciding-body = ¿Quién decidió?
field-deciding-body-hint = Por ejemplo: Mesa ampliada de la Conferencia
field-bureau-decided-on = Decidido el
field-which-comments = ¿Qué comentarios?
field-released = ¿Qué se hace con ellos?
field-told-author = ¿Qué hay que decir al autor?
field-told-author-hint = Indique qué hay que cambiar para que se puedan enviar de nuevo.
field-persons = ¿Cuántas personas asistieron?
field-assistance = ¿Qué tipo de asistencia es?
field-activity = ¿Qué hacen ustedes?
bureau-admitted = Participa
bureau-not-admitted = No participa
about-application = { $name }, { $dialogue }
programme-lead = Un punto por línea. Una línea puede comenzar con su hora: 10:00 Apertura
programme-looked-at = Sí, y lo he revisado: no se menciona la situación de ningún país
panel-lead = Se puede organizar una mesa redonda; no es obligatoria.
input-lead = Las intervenciones se ordenan por tema y por artículo, nunca por país.
summary-of-chair-lead = Se adjunta al siguiente período de sesiones del mismo grupo de trabajo.
activity-lead = Comunique la formación, los instrumentos, las investigaciones u otra ayuda que ofrezca. Puede mostrarse a quienes busquen asistencia técnica.
will-move-dates = Todas las fechas que dependen del día del diálogo se trasladan con él.
will-move-tell = Se informa a todas las personas interesadas.
will-cancel = Se informa a todos los solicitantes de que el diálogo no se convoca.
will-circulate = La lista, tal como está ahora, se registra como enviada. Quien todavía no figure en ella puede figurar en otra posterior.
will-circulate-objections = Los Estados partes pueden presentar objeciones a partir de ahora; las objeciones anteriores cuentan a partir de ahora.
will-open = A partir de ahora ningún Estado parte puede presentar más objeciones.
will-close = A partir de ahora debe presentarse el resumen de la Presidencia.
will-withdraw-application = La organización sale de la lista. Dentro del plazo puede participar de nuevo.
will-choose = La solicitud vuelve a ser válida, si está dentro del plazo.
will-erase = Los nombres, las direcciones y todo lo demás que se dijo de las personas desaparecen para siempre. La solicitud se conserva.
will-erase-letters = Ya no podemos escribirle, y el enlace privado deja de funcionar.
will-confirm-address = La organización puede figurar en la lista.
will-object-ngo = El asunto pasa a la Mesa de la Conferencia. La organización no está ni admitida ni excluida hasta que la Mesa decida.
will-object-other = La solicitud no se aprueba mientras se mantenga la objeción.
will-object-seen = La Secretaría y la Mesa ven qué Estado presenta la objeción. A la organización se le dice que un Estado parte la presenta, pero no cuál.
will-object-withdraw = La objeción se puede retirar en cualquier momento antes de que se abra el diálogo.
will-withdraw-objection = Se restablece lo que la objeción impedía, salvo que se mantenga otra.
will-bureau = Se informa de inmediato a la organización.

notice-blank-field = Quedó en blanco algo que hay que indicar: { $field }.
notice-dialogue-same-day = Ya está convocado para el { $day }.
notice-dialogue-day-over = El { $day } ya pasó. Elija hoy o un día futuro.
notice-day-outside-calendar = El { $day } está fuera del calendario.
notice-unknown-dialogue = No existe el diálogo { $dialogue }.
notice-unknown-application = No existe esa solicitud.
notice-group-named-twice = Un grupo de trabajo se indica dos veces.
notice-announced-too-late = El último día previsto en las reglas es el { $day }; además de él solo se puede anunciar una fecha anterior.
notice-cancelled-too-early = Solo se puede decir si hubo muy pocos solicitantes cuando haya pasado entero el último día para las solicitudes: el { $day }.
notice-enough-applications = Solicitudes presentadas: { $applications }. Número que se fijó como suficiente: { $threshold }.
notice-dialogue-cancelled = La Presidencia decidió no convocar este diálogo.
notice-dialogue-opened = Este diálogo ya se abrió.
notice-dialogue-not-opened = Este diálogo todavía no se ha abierto.
notice-dialogue-closed = Este diálogo ya se cerró.
notice-country-named = Aquí se mencionan países: { $words }. No se puede mencionar la situación de ningún país, salvo que lo haga el país examinado sobre su propio examen.
notice-group-not-concerned = Este diálogo no se celebra después de un período de sesiones de ese grupo de trabajo.
notice-reports-not-adopted = El diálogo se abre después de que cada grupo de trabajo interesado haya aprobado su informe.
notice-report-missing = Todavía no aprobado: { $group }.
notice-opened-too-early = Está convocado para el { $day }.
notice-list-too-early = Se reciben solicitudes hasta el { $day } inclusive. Antes la lista no está completa.
notice-list-late =
    { $days ->
        [one] La lista se envió con un día de retraso. El retraso es de la Secretaría y no perjudica a ningún solicitante.
       *[other] La lista se envió con { $days } días de retraso. El retraso es de la Secretaría y no perjudica a ningún solicitante.
    }
notice-one-region-weighs = Organizaciones de un mismo grupo regional ({ $region }): { $organizations } de { $total }. Invite a otras; no se rechaza a nadie por razones de equilibrio.
notice-limit-on-rest-day = Puede que nadie trabaje el { $day }. Sigue siendo el último día; actúe a más tardar el { $before }.
notice-dialogue-chosen-already = Este diálogo ya se eligió.
notice-kind-changed = A otro tipo de organización se le aplicaría otra regla. Retire esta solicitud y envíe otra.
notice-dialogue-not-chosen = Esta solicitud no es para ese diálogo, o se retiró de él.
notice-applied-too-late = El último día para “{ $title }” fue el { $day }, hasta las 23:59:59 en Viena ({ $computed }). Momento en que nos llegó su solicitud: { $vienna } en Viena, { $utc } UTC. Lo que escribió sigue aquí.
notice-no-dialogue-chosen = Elija al menos un diálogo.
notice-comments-too-late = Los comentarios escritos se reciben con la solicitud, hasta el decimoquinto día antes del diálogo.
notice-comments-not-held = No existen tales comentarios pendientes de revisión.
notice-comments-too-long = Máximo de palabras de los comentarios escritos: { $most }; estos tienen { $words }.
notice-nobody-objects-to-these = Los Estados, las entidades y las organizaciones intergubernamentales participan sin autorización de nadie.
notice-objected-already = { $state }: este Estado parte ya presentó una objeción, y la mantiene.
notice-no-objection = Aquí no se mantiene ninguna objeción de este Estado.
notice-nothing-before-the-bureau = La Mesa no tiene ante sí ningún asunto sobre esta organización: no se mantiene ninguna objeción de un Estado parte.
notice-only-parties-object = { $state }: este Estado no es parte en la Convención. Solo los Estados partes pueden presentar objeciones.
notice-objections-over = Se recibieron objeciones hasta el { $day }.
notice-not-your-state = Una misión permanente presenta objeciones en nombre de su propio Estado.
notice-session-day-over = El { $day } ya pasó.
notice-unknown-session = No existe el período de sesiones { $session }.
notice-summary-too-early = El resumen se redacta después de cerrar el diálogo.
notice-no-next-session = El próximo período de sesiones de este grupo de trabajo todavía no está programado. Prográmelo antes.

invite-title = Invitar a una misión, a la Presidencia o a un miembro de la Mesa
invite-lead = Se envía a la dirección un mensaje con un enlace privado. El enlace funciona durante diez días; se puede pedir uno nuevo en cualquier momento.
field-invited-as = ¿En calidad de qué?
field-mission-state = ¿De qué Estado?
field-mission-state-hint = Para una misión permanente.
invite-submit = Enviar la invitación
done-invited = La invitación está en camino.
field-invited-name = Nombre
