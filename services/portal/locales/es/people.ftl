# People whom States name for reviews.

person-official = Funcionario designado por un Estado

people-title = Personas
directory-title = Directorio
intake-title = Personas por aprobar

# Duties, and how far somebody is.

duty-focal-point = Coordinador
duty-expert = Experto gubernamental
duty-observer = Observador
duty-in = { $duty }, examen de { $state }
review-of = Examen: { $state }
review-own = Examen: { $state } (Estado examinado)
review-as-reviewer = Examen: { $state } (como Estado examinador)
person-standing-named = Invitado; falta el perfil
person-standing-submitted = El perfil está en poder de la Secretaría
person-standing-returned = La Secretaría preguntó algo
person-standing-approved = Aprobado
person-standing-left = Dejó el cargo
since-day = desde el { $day }
person-erased = (nombre que ya no se conserva)
by-note = nota { $reference }

# The people of a State.

people-of = Personas designadas: { $state }
people-lead = Quién coordina y quién responde como experto por su Estado en cada examen, y lo que queda pendiente.
people-missing = Pendiente
people-no-reviews = Todavía no se ha determinado en qué exámenes participa este Estado. Las personas se designan una vez realizado el sorteo.
people-nothing-missing = No queda nada pendiente: en cada examen hay un coordinador que puede actuar y un experto para cada tratado.
people-by = Fecha prevista:
people-by-review = Examen por examen
people-review = Examen
people-experts = Expertos
people-named = Personas designadas
people-none = Todavía no se ha designado a nadie.
people-table = Tabla: { $title }
people-person = Persona
people-duties = Funciones
people-how-far = Situación
people-named-by-note = Los coordinadores se designan mediante nota verbal de la misión permanente.
missing-focal-point = Falta designar a un coordinador. Hasta entonces el representante permanente hace sus veces y lo recibe todo.
missing-profile = { $name } ha sido designado coordinador y aún no ha entregado su perfil. Hasta que se apruebe, hace sus veces el representante permanente.
missing-approval = { $name } ha sido designado coordinador y su perfil está en poder de la Secretaría. Hasta que se apruebe, hace sus veces el representante permanente.
missing-undertaking = { $name } ha sido designado coordinador y está aprobado, pero aún no ha asumido el compromiso de confidencialidad. Hasta entonces, hace sus veces el representante permanente.
missing-answer = { $name } ha sido designado coordinador y la Secretaría preguntó algo sobre su perfil. Hasta que se apruebe, hace sus veces el representante permanente.
missing-experts = Falta designar al menos a un experto gubernamental.
missing-expertise = Ningún experto ha indicado todavía estos tratados como su especialidad: { $instruments }. Un mismo experto puede abarcar varios.
mission-acts = Por ahora hace sus veces el representante permanente.
nobody-yet = Nadie todavía
experts-count =
    { $count ->
        [0] Ninguno todavía
        [one] { $count } experto
       *[other] { $count } expertos
    }
experts-lack = Todavía sin experto: { $instruments }
notes-received = Notas verbales recibidas
people-notes-none = Todavía no se ha recibido ninguna nota.
note-day = Fecha de la nota
note-received = Recibida el
note-file = Archivo
note-get = Descargar la nota
note-no-file = Sin archivo
note-with-mission = En poder de la misión permanente
note-on-behalf = Consignada por la Secretaría en nombre de { $state }
on-behalf-title = Lo que hizo la Secretaría en nombre del Estado
on-behalf-duties = La Secretaría, en nombre de { $state } y con su mandato escrito ({ $mandate }): cambió los exámenes de { $name }.
on-behalf-leaving = La Secretaría, en nombre de { $state } y con su mandato escrito ({ $mandate }): hizo constar que { $name } deja el cargo.
on-behalf-public-contact = La Secretaría, en nombre de { $state } y con su mandato escrito ({ $mandate }): eligió lo que es público.
people-mandate-hint = La referencia de la nota verbal o de la carta del Estado, sin nombres de personas. Por ejemplo: nota verbal 12/2020.
will-on-behalf = El Estado ({ $state }) ve que la Secretaría lo hizo en su nombre y con qué mandato escrito.
people-reads-title = Quién ha consultado estos datos
people-reads-lead = Toda consulta de las notas verbales de este Estado como archivos, o de lo que las notas y los perfiles dicen de las personas que designó, queda registrada, por lector y por día. Ven esta lista la misión permanente, los coordinadores del Estado y la Secretaría, y nadie más.
people-reads-none = Todavía no los ha consultado nadie.

# What of a State is public.

public-of-state = Lo que todos pueden ver
public-about = Los nombres, direcciones de correo y teléfonos de las personas nunca son públicos. Un Estado puede mostrar a todos una institución y su buzón institucional, para que las organizaciones sepan adónde escribir.
public-nothing = Nada de este Estado es público.
public-contact-title = Elegir lo que es público
public-contact-lead = ¿Qué pueden ver todos sobre { $state }?
public-question = Mostrar a todos
public-choose-nothing = Nada
public-choose-institution = Una institución y su buzón institucional
field-institution = Institución
field-mailbox = Buzón institucional
field-mailbox-hint = Una dirección de la institución, no de una persona: tratados@ministerio.example
will-public-everybody = Todos ven la institución y el buzón en la página del Estado y en la lista pública.
will-public-no-person = No se muestra a ninguna persona ni nada de los exámenes.
will-public-back = Puede cambiarlo o retirarlo en cualquier momento. Lo que otros hayan copiado entretanto queda en su poder.
done-public-contact = Queda elegido lo que es público.

# Somebody, and what can be done.

person-reached = Cómo comunicarse con esta persona
people-approve = Aprobar
field-person-name = Nombre
field-function = Cargo e institución
field-phone = Teléfono de oficina
field-location = Lugar de la oficina
field-hours = Horario de trabajo
field-hours-from = Horario de trabajo: desde
field-hours-to = Horario de trabajo: hasta
field-hours-hint = En su hora local, por ejemplo 09:00. Los demás lo ven en la suya.
field-time-zone = Huso horario
field-work-languages = Idiomas de trabajo
person-expertise = Especialidad
person-expertise-hint = Los tratados en los que la persona es experta. Un mismo experto puede abarcar varios.
undertaking = Compromiso de confidencialidad
undertaking-given-on = Asumido el { $day }
undertaking-to-come = Todavía no asumido
duties-none = Ninguna función por ahora.
name-again = Designar a esta persona para otras funciones mediante nota
change-duties = Cambiar los exámenes
change-duties-lead = { $name } ve un examen en cuanto recibe la función y deja de verlo en cuanto se le retira.
change-duties-focal-point = { $duty }: esta función se cambia mediante nota de la misión permanente y aquí queda como está.
change-duties-elsewhere = { $duty }: de esto se ocupan el coordinador para ese examen y la misión permanente.
change-duties-question = ¿Qué funciones tiene { $name } a partir de ahora?
change-duties-hint = Los expertos responden, leen y escriben en un examen; los observadores solo leen.
will-duties-access = El acceso a los exámenes cambia de inmediato. Se informa a la persona por correo, y los Estados participantes lo ven en los exámenes.
fault-duties-same = No hay nada distinto de lo que ya rige.
done-duties = Las funciones se cambiaron.
let-leave = Registrar que deja el cargo
leave-title = { $name } deja el cargo
leave-lead = El traspaso da todo a quien sucede y retira el acceso a la otra persona ese mismo día.
leave-successor = ¿Quién sucede a { $name }?
leave-successor-hint = Una persona nueva se designa primero mediante nota, o en la misma nota.
leave-nobody = Nadie
leave-nobody-hint = Las funciones terminan.
leave-submit = Continuar
will-leave-hand-over = { $successor } asume: { $duties }.
will-leave-end = Terminan estas funciones: { $duties }.
will-leave-not-approved = { $successor } verá los exámenes cuando la Secretaría haya aprobado el perfil y se haya asumido el compromiso de confidencialidad.
will-leave-mission-acts = Hasta que un coordinador pueda actuar, el representante permanente hace sus veces y lo recibe todo.
will-leave-access = { $name } deja de tener acceso a partir de hoy, y la cuenta se cierra.
will-leave-confidential = El deber de confidencialidad de { $name } se mantiene.
will-leave-seen = La misión permanente, los coordinadores de su Estado, la Secretaría y los Estados de estos exámenes ven que la persona dejó el cargo. Queda constancia de lo que se hizo.
will-leave-back = Para volver, { $name } tiene que ser designado de nuevo mediante nota.
done-left = Queda registrado quién dejó el cargo. El acceso terminó hoy.

# Naming people by a note.

name-people = Designar personas
naming-lead = Introduzca lo que dice la nota verbal. Antes de registrar nada se comparan la nota y el formulario y se muestra lo que ocurrirá.
naming-state-lead = ¿Para qué Estado llegó una nota? La misión de ese Estado también puede introducirla.
naming-go-on = Continuar
naming-kept = Todo lo que escribió sigue aquí.
the-note = La nota verbal
field-note-file = La nota en un archivo
field-note-file-hint = PDF, DOCX o texto sin formato, de 2 MB como máximo. Se compara con lo que introduzca; solo su misión y la Secretaría pueden descargarlo.
note-file-kept = Archivo elegido:
note-file-drop = Quitar el archivo
field-note-reference = Referencia de la nota
field-note-dated = Fecha que lleva la nota
field-note-received = Día en que se recibió
naming-people = A quién se designa
naming-people-lead = Introduzca a las personas una por una. El coordinador que se sustituya también debe indicarse más abajo, entre quienes dejan el cargo.
person-number = Persona { $number }
person-question = { $name }, { $question }
person-named-before = Su Estado ya designó antes a esta persona. La nota dice qué funciones tiene a partir de ahora, además de las que ya tiene.
person-remove = Quitar a esta persona
person-add = Añadir otra persona
person-add-whom = A quién
person-new = Una persona nueva
field-person-language = Idioma de la invitación y de las cartas
field-duty = Se designa como
field-duty-hint = Para cada examen su Estado tiene un solo coordinador. Una misma persona puede ser coordinador y experto.
naming-leaving = Quién deja el cargo
naming-leaving-lead = La nota que sustituye a un coordinador dice también qué ocurre con el anterior.
leaving-stays = Sigue
leaving-nobody = Deja el cargo; nadie lo asume
leaving-successor = Deja el cargo; lo asume { $name }
naming-check = Comparar y revisar
naming-check-about = Todavía no se registra nada.
fault-note-kind = No es un PDF, un DOCX ni texto sin formato. Elija la nota en una de estas formas.
fault-note-large = El archivo supera { $most } MB. Elija uno más pequeño, por ejemplo un escaneo en blanco y negro.
fault-dated-later = La fecha de la nota es posterior al día en que se recibió.
fault-named-for-nothing = Elija para qué se designa a esta persona.
fault-nobody-named = Introduzca al menos a una persona designada o que deja el cargo.
fault-not-named-before = Esta persona dejó el cargo o no fue designada por su Estado. Añádala como persona nueva.
comparison-title = Comparación de la nota y el formulario
comparison-no-file = Sin archivo no se pudo comparar nada. La Secretaría compara la nota con los perfiles antes de aprobarlos.
comparison-agrees = La nota y el formulario coinciden.
comparison-differences = Diferencias entre la nota y el formulario
comparison-differences-lead = Corrija el formulario o envíelo como está: la Secretaría preguntará entonces qué es lo correcto.
comparison-send = Enviar
comparison-send-as-is = Enviar como está
difference = Asunto
difference-note = La nota
difference-form = El formulario
difference-profile = El perfil
difference-nothing = no se encontró nada
difference-unreadable = El archivo no contiene texto que se pueda comparar. Lo leerá una persona de la Secretaría.
will-name-invite = { $name } recibe una invitación por correo en { $address }, en este idioma: { $language }.
will-name-replaced = { $name } deja el cargo y lo asume { $successor }. El acceso de { $name } termina hoy.
will-name-leaves = { $name } deja el cargo. El acceso termina hoy.
will-name-approval = Las personas nuevas rellenan un perfil. Cuando la Secretaría lo haya aprobado, las funciones dan acceso.
will-name-seen = La Secretaría y su misión ven la nota. Los Estados partes ven en el directorio quién hace qué; nada de ello es público.
will-name-received = La nota se considera recibida el { $day }.
done-named = La nota queda registrada.

# One's own profile.

profile-title = Su perfil
profile-next-left = Usted dejó el cargo. No queda nada por hacer aquí.
profile-next-undertaking = Lea primero el compromiso de confidencialidad y asúmalo. Después rellene su perfil.
profile-next-fill-in = Rellene su perfil y entréguelo. La Secretaría lo compara con la nota de su misión y lo aprueba.
profile-next-wait = Su perfil está en poder de la Secretaría. No tiene que hacer nada; se le informará por correo.
profile-next-answer = La Secretaría pregunta algo. Cambie su perfil y entréguelo de nuevo.
profile-next-approved = Su perfil está aprobado. Manténgalo al día: por él se comunican con usted.
profile-asked = La Secretaría pregunta
profile-duties = Sus funciones para { $state }
profile-fill-in = Lo que los demás necesitan para comunicarse con usted
profile-submit = Entregar
profile-seen = Quién lo verá
profile-seen-states = Los Estados partes ven en el directorio su nombre, correo electrónico, cargo, teléfono, oficina, horario, idiomas y funciones.
profile-seen-secretariat = La Secretaría y su misión permanente ven lo mismo, y en qué situación está el perfil.
profile-seen-never = Nada de ello es público.
profile-account = Cambiar nombre, correo electrónico o idioma
profile-leaving = Cuando deje el cargo
profile-leaving-about = Quien le suceda necesita conocer la situación. Imprímala o envíe el enlace; después indique que deja el cargo.
profile-leave = Dejo el cargo
law-pr-37 = Los Estados partes examinadores, sus expertos gubernamentales que participen en el examen y la Secretaría mantendrán la confidencialidad de toda la información obtenida en el curso del examen de país o utilizada en él. Con carácter voluntario, las partes examinadas podrán solicitar a la Secretaría que utilice la información facilitada durante sus exámenes para incorporarla en los elementos públicos de SHERLOC.
undertaking-everything = Mantendré la confidencialidad de toda la información que reciba en los exámenes, en cualquier forma.
undertaking-for = La usaré solo para los exámenes y no la daré a nadie que no participe en el examen de que se trate.
undertaking-after = Esto vale también después de que terminen mis funciones.
undertaking-reads = Sé que la lectura de contenido confidencial queda registrada para los Estados interesados.
undertaking-give = Asumo este compromiso
done-undertaking = Usted asumió el compromiso.
done-profile = Su perfil queda entregado.
fault-hours = No es una hora. Escríbala así: 09:00.
fault-hours-order = El horario termina antes de empezar.

# What the Secretariat looks at.

intake-lead = Compare el perfil con la nota. Si coinciden, apruebe; si difieren, pregunte.
intake-waiting = Perfiles en espera
intake-waiting-count =
    { $count ->
        [0] No espera ningún perfil.
        [one] Espera un perfil.
       *[other] Esperan { $count } perfiles, primero el más antiguo.
    }
intake-since = Espera desde el
intake-changed = Aprobado antes; el perfil ha cambiado desde entonces.
intake-agree = La nota y el perfil coinciden.
intake-differ =
    { $count ->
        [one] La nota y el perfil difieren en un punto.
       *[other] La nota y el perfil difieren en { $count } puntos.
    }
intake-held = Comparación
intake-differs = difieren
intake-same = no se encontró diferencia
person-all = Todo sobre esta persona
ask-back = Preguntar
approve-about = La aprobación da acceso en cuanto se asume el compromiso de confidencialidad: la persona ve entonces los exámenes para los que fue designada y figura en el directorio.
approve-title = Aprobar a { $name }
will-approve-access = La persona ve los exámenes para los que el Estado la designó en cuanto asume el compromiso de confidencialidad. La primera vez que se la aprueba se le informa por correo.
will-approve-directory = Los Estados partes ven a la persona en el directorio.
done-approved = La persona está aprobada.
ask-person-title = Pregunta a { $name }
ask-person-lead = ¿Qué hay que aclarar antes de aprobar el perfil?
ask-person-question = Su pregunta
ask-person-submit = Enviar la pregunta
will-return-person = La persona recibe un correo y lee sus palabras una vez identificada.
will-return-seen = La misión permanente y los coordinadores del Estado también pueden leerlas.
done-person-asked = La pregunta está enviada.
invite-again-title = Nuevo enlace para { $name }
intake-to-come = Perfiles y compromisos que faltan
intake-to-come-none = Todas las personas designadas entregaron un perfil y todas las aprobadas asumieron el compromiso de confidencialidad.
invitation-none = No consta ninguna invitación
invitation-expired = El enlace caducó
intake-of-state = Las personas de un Estado

# The directory.

directory-lead = Coordinadores y expertos gubernamentales por Estado, solo para los Estados partes y la Secretaría.
directory-review = Para el examen de
directory-all-states = Todos los Estados
directory-all-reviews = Todos los exámenes
directory-count =
    { $count ->
        [0] No figura nadie.
        [one] Figura una persona.
       *[other] Figuran { $count } personas.
    }
directory-none = No se designó a nadie para esto. Cuando un Estado no tiene coordinador, hace sus veces el representante permanente.
directory-reached = Correo y teléfono
directory-to-come = Falta el perfil
hours-there = { $from }–{ $to } ({ $place })
hours-somewhere = { $from }–{ $to }
hours-here = { $from }–{ $to } en su hora local ({ $place })
hours-in-vienna = { $from }–{ $to } en Viena
hours-day-before = { $time } del día anterior
hours-day-after = { $time } del día siguiente
state-contact = Adónde escribir a este Estado
contacts-title = Instituciones de los Estados partes
contacts-lead = Instituciones y buzones institucionales que los Estados partes decidieron mostrar a todos.
contacts-none = Ningún Estado ha decidido todavía mostrar algo aquí. Cada uno decide por sí mismo.
contacts-no-persons = Los coordinadores y expertos son conocidos por los Estados partes y la Secretaría y no son públicos.

# The state of play for a successor.

handover-title = Estado de la situación
handover-lead = Todo lo que necesita saber, en diez minutos, quien asume la tarea por { $state }. La página se puede imprimir.
handover-as-of = Situación al
handover-how = Cómo funcionan los exámenes
handover-how-review = Cada Estado parte es examinado por otros dos Estados partes elegidos por sorteo. Todos son iguales; nada clasifica a los Estados y a nadie se acusa.
handover-how-phases = Un examen tiene cuatro fases de dos años. En cada una, el Estado examinado consulta primero a los Estados examinadores sobre fechas e idiomas y responde después a un cuestionario; los Estados examinadores dan sus comentarios; luego todos acuerdan listas de observaciones y un resumen.
handover-how-people = El coordinador organiza. Los expertos gubernamentales responden y comentan. Mientras ningún coordinador pueda actuar, hace sus veces el representante permanente.
handover-how-confidential = Todo lo que hay en un examen es confidencial, también después de dejar el cargo.
handover-first = Lo primero
handover-nothing-to-do = Por ahora nada espera a su Estado.
handover-under-review = Su Estado es examinado. Estados examinadores: { $states }.
handover-reviewing = Su Estado examina a { $state }, junto con: { $states }.
handover-reviewing-alone = Su Estado examina a { $state }.
handover-where = { $phase }, { $cluster }. Etapa: { $stage }.
handover-move = A quién le toca actuar
handover-days = Fechas que cuentan
handover-agreed = Lo acordado
handover-division = Quién hace qué:
handover-not-agreed-yet = Todavía no lo han confirmado todos.
handover-nothing-agreed = Todavía no se acordó nada: la primera consulta fija fechas e idiomas.
handover-people = Personas de los otros Estados
handover-news = Lo último que ocurrió

# What the registry refuses or warns of.

notice-no-expert = { $state } todavía no tiene experto en el examen de { $review }. Se designa al menos a uno.
notice-instruments-without-expert = En el examen de { $review }, { $state } no tiene experto en: { $instruments }. Un mismo experto puede abarcar varios.
notice-given-and-ended = La misma función no se puede dar y retirar a la vez.
notice-focal-point-by-note = El coordinador se designa mediante nota de la misión permanente, que dice también quién deja el cargo.
notice-duty-not-theirs = Esta persona ya no tiene esa función en el examen de { $review }.
notice-own-successor = Nadie se sucede a sí mismo.
notice-note-names-nobody = La nota no designa a nadie y nadie deja el cargo por ella.
notice-note-without-reference = Indique la referencia que lleva la nota.
notice-note-dated-later = La nota lleva la fecha del { $dated }, posterior al { $received }, día en que se recibió.
notice-note-without-file = No hay archivo de esta nota, o se borró.
notice-named-twice = La nota designa dos veces a la misma persona. Designe a cada una una sola vez, con todas sus funciones.
notice-named-for-nothing = Diga para qué se designa a cada persona: coordinador, experto u observador, y en qué examen.
notice-leaves-and-stays = Según la nota deja el cargo alguien a quien también designa, o lo deja dos veces.
notice-successor-leaves = Quien asume no puede dejar el cargo por la misma nota.
notice-two-focal-points = La nota designa a dos coordinadores para el examen de { $review }. Hay uno por cada Estado y examen.
notice-replacement-without-leaving = Para el examen de { $review } ya hay un coordinador. La nota que designa a otro dice también quién deja el cargo: registre que el anterior lo deja, o desígnelo para lo que conserva.
notice-nothing-asked = Diga qué hay que aclarar, para que la persona pueda hacerlo.
notice-no-profile-waits = Ningún perfil de esta persona espera a la Secretaría: falta, se preguntó algo o está aprobado.
notice-profile-handed-in-anew = El perfil se ha entregado de nuevo desde que usted lo miró. Vuelva atrás y mírelo como está ahora.
notice-profile-without-title = Indique su cargo e institución.
notice-hours-are-none = Indique un horario como 09:00 a 17:00, primero la hora más temprana, o ninguno.
notice-mailbox-is-none = No es una dirección de correo de una institución.
notice-mailbox-of-a-person = Es la dirección de una persona designada por el Estado. Indique un buzón institucional.
notice-address-is-public = Este es el buzón que el Estado muestra a todos. Dé la dirección propia de la persona, o muestre antes otro buzón.
notice-named-by-the-mission = Las personas de { $state } son designadas por su propia misión permanente.
notice-not-the-focal-point = Esto es para un coordinador de { $state } aprobado por la Secretaría y para su misión permanente.
notice-not-the-focal-point-there = De esto se ocupan el coordinador de { $state } para el examen de { $review } y la misión permanente de { $state }.
notice-no-official = Usted ya no tiene ninguna función para un Estado en los exámenes, o nunca la tuvo.
notice-no-duty-now = Usted no tiene actualmente ninguna función en los exámenes. Se le abrirán cuando su Estado le designe para uno de ellos.
notice-mission-is-no-official = Esta es la cuenta de la propia misión. Quien de la misión vaya a ser observador tiene una cuenta propia.
notice-unknown-person = Este Estado no ha designado a nadie de quien se pueda decir eso.
notice-person-has-left = Esta persona dejó el cargo y la cuenta está cerrada. Si vuelve, desígnela de nuevo como persona nueva.
notice-not-approved-yet = La Secretaría aún no ha aprobado su perfil. Hasta entonces solo ve su propio perfil.
notice-undertaking-first = Los exámenes son confidenciales. Comprométase primero a que lo sigan siendo, en la página de su perfil; después se abren.
notice-people-unchanged = El registro ya contiene esto; nada cambia.
notice-mandate-needless = Usted actúa por su propio Estado y no necesita mandato de él. Omítalo.
notice-review-not-settled = Todavía no se ha determinado quién examina a { $review }. Designe personas para este examen una vez realizado el sorteo.
notice-no-part-in-review = { $state } no participa en el examen de { $review }: no es allí Estado examinado ni examinador.
notice-account-is-closed = Esta cuenta está cerrada: la persona dejó el cargo. Si vuelve, desígnela de nuevo como persona nueva.
notice-account-of-another-kind = Esta dirección ya tiene otra cuenta. Registre de nuevo el nombre y la dirección para la cuenta de un funcionario.
notice-official-not-named = Ningún Estado ha designado a esta persona para exámenes. Se invita a un funcionario cuando una nota lo designa.
notice-not-a-note = El archivo no es un PDF, un DOCX ni texto sin formato. Guárdelo en una de estas formas y envíelo de nuevo.
notice-note-too-large = El archivo supera 2 MB. Envíelo más pequeño: como texto y no como imágenes de páginas.
notice-person-of-another-state = Esta persona fue designada por otro Estado. Añádala como persona nueva para designarla por el suyo.
notice-person-was-erased = El nombre y la dirección de esta persona se borraron. Añádala como persona nueva para designarla.

# Training (resolution 10/1, para. 5).

training-title = Capacitación
training-lead = La Secretaría capacita a quienes participan en los exámenes, también en línea.
training-to-come = Próximas
training-none-to-come = No hay ninguna capacitación anunciada.
training-given = Ya impartidas
training-ask = Si necesita capacitación, o en otro idioma, pídala a la Secretaría: en la página de su examen o por carta.
training-attended = Participación
training-attended-unknown = Aún no registrada
training-attended-own = Su Estado participó
training-attended-not = Su Estado no figura
training-new = Registrar una capacitación
training-online = En línea
training-room = En sala
field-training-title = Título
field-training-on = Día
field-training-how = Forma
field-training-place = Dónde, y cómo se participa
field-training-languages = Idiomas
training-attendance = Registrar quién participó
training-attendance-lead = { $title }
field-training-states = Estados que participaron
training-strike = Anular
training-struck = Anulada:
will-training-seen = Los coordinadores, los expertos y las misiones de todos los Estados la ven enseguida.
will-training-attendance = La Secretaría ve qué Estados participaron; cada Estado ve solo si lo hizo él mismo.
will-training-strike = Deja de mostrarse a los Estados. Aquí queda, con el motivo.
done-training = Queda registrado.
notice-no-such-training = No hay capacitación { $number }.
notice-training-is-struck = La capacitación { $number } está anulada.
notice-training-without-language = Indique en qué idiomas se imparte la capacitación.
notice-training-recorded-already = Ya está registrada una capacitación con este título para el { $day }.
notice-training-words = Escriba un texto de { $most } caracteres como máximo.
training-attended-count =
    { $count ->
        [0] Ningún Estado
        [one] Un Estado
       *[other] { $count } Estados
    }
