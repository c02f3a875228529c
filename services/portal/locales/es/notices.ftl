# Lo que los servicios dicen junto a sus resultados, por código.

# Reuniones.
notice-first-drawing-late = El primer sorteo debía realizarse a más tardar el { $due }, seis semanas después de la puesta en marcha.
notice-meeting-day-over = El { $day } ya pasó. Una reunión se programa antes de celebrarse.
notice-meeting-cancelled = Esta reunión no se celebra: { $reason }
notice-meeting-days-unclear = Una reunión que comienza el { $first } termina a más tardar el { $latest }, y no antes de comenzar; no puede terminar el { $last }.
notice-no-such-meeting = No existe ninguna reunión con el número { $meeting }.
notice-draw-outside-the-meeting = Sería un sorteo fuera de la reunión. Esta puede sortear del { $first } al { $last }, y hoy es { $today }.
notice-meeting-over = La reunión { $meeting } ha terminado. Programe la que realiza el sorteo.
notice-same-day = Ya está programada para ese día.
notice-frozen-for-this-meeting = Lo publicado para el sorteo núm. { $drawing } menciona esta reunión. Abandone antes ese sorteo.
notice-drawn-at-this-meeting = En esta reunión se realizó un sorteo: sorteo núm. { $drawing }.
notice-intersessional-needed = El sorteo se realiza en una reunión conjunta entre períodos de sesiones. Un grupo de trabajo solo vuelve a sortear cuando un Estado parte examinador no puede desempeñar sus funciones.
notice-meeting-on-rest-day =
    { $why ->
        [saturday] El { $day } es día de descanso en Viena.
        [sunday] El { $day } es día de descanso en Viena.
        [new-years-day] El { $day } es día de descanso en Viena: Año Nuevo.
        [epiphany] El { $day } es día de descanso en Viena: Epifanía.
        [eid-al-fitr] El { $day } es día de descanso en Viena: Eid al-Fitr (o un día antes o después).
        [good-friday] El { $day } es día de descanso en Viena: Viernes Santo.
        [eid-al-adha] El { $day } es día de descanso en Viena: Eid al-Adha (o un día antes o después).
        [easter-monday] El { $day } es día de descanso en Viena: Lunes de Pascua.
        [labour-day] El { $day } es día de descanso en Viena: Día del Trabajo.
        [ascension-day] El { $day } es día de descanso en Viena: Ascensión.
        [whit-monday] El { $day } es día de descanso en Viena: Lunes de Pentecostés.
        [corpus-christi] El { $day } es día de descanso en Viena: Corpus Christi.
        [assumption-day] El { $day } es día de descanso en Viena: Asunción.
        [national-day] El { $day } es día de descanso en Viena: Día Nacional.
        [all-saints-day] El { $day } es día de descanso en Viena: Todos los Santos.
        [immaculate-conception] El { $day } es día de descanso en Viena: Inmaculada Concepción.
        [christmas-day] El { $day } es día de descanso en Viena: Navidad.
       *[saint-stephens-day] El { $day } es día de descanso en Viena: San Esteban.
    }
notice-blank = Quedó en blanco algo que hay que indicar.
notice-day-to-come = El { $day } todavía no ha llegado. Regístrelo cuando haya ocurrido.

# Los participantes y las extracciones.
notice-test-is-void = Esto es una prueba: no pertenece a ninguna reunión y su resultado es nulo.
notice-left-out-by-decision = Excluidos por decisión de la reunión: { $states }. Todas las demás partes participan.
notice-left-out-needs-decision = Todas las partes participan. Para excluir a una o varias ({ $states }) se necesita una decisión de la reunión, registrada con su motivo.
notice-leaves-by-choice = Estos Estados han optado por no participar desde el resultado vigente: { $states }. Lo abandonan con este sorteo, y sus puestos se sortean de nuevo.
notice-exceptions-stay = Una reunión dio a estos Estados un Estado parte examinador de una región distinta de la que habría dado la extracción: { $states }. El sorteo complementario no extrae nada para ellos.
notice-outside-the-groups = { $state }: este Estado es signatario y está fuera de los grupos anuales. No indique ningún grupo para él.
notice-group-needed = { $state }: indique en qué grupo anual lo incluye la reunión.
notice-waits-for-funds = { $state }: este Estado es signatario y espera fondos. Lo que financia su examen se registra antes de sortear sus Estados partes examinadores.
notice-status-is-fixed = Según la interpretación que se sigue aquí, el primer sorteo fijó para todo el ciclo los tratados en que cada uno es parte.
notice-joins-with-the-next-cycle = { $state }: según la interpretación que se sigue aquí, este Estado se incorpora en el ciclo siguiente.
notice-no-such-room-value = No existe ningún valor con el número { $number }.
notice-struck-already = El valor { $number } ya estaba tachado.
notice-status-changed = Los tratados en que estos Estados son partes han cambiado desde el resultado vigente: { $states }. Un nuevo sorteo conserva la situación de entonces; un sorteo complementario la actualiza.
notice-possibility-undecided = No se pudo determinar de antemano si el sorteo es posible: los límites dejan poco margen. El propio sorteo lo mostrará, sin flexibilizar ninguna regla.
notice-beacon-round-over = Puede que el valor de la ronda { $round } ya se conozca. La primera ronda que no se conoce es la { $first }.
notice-status-is-settled = Tratado: { $instrument }; Estado: { $state }. El registro determina si este tratado está en vigor para este Estado el { $day }; no hay nada que suponer.
notice-nobody-is-party = El { $day } ninguno de los Estados participantes es parte.
notice-nothing-to-draw = Todos los puestos están cubiertos y todos los tratados también: no hay nada que sortear.
notice-no-such-drawing = No existe ningún sorteo con el número { $drawing }.
notice-override-needs-decision = El sistema automatizado sortea los Estados partes examinadores. Sin una decisión registrada de la reunión, ninguno se asigna a mano.
notice-no-consent-needed = Hasta { $most } Estados partes examinadores no hace falta consentimiento.
notice-no-consent-to-take-back = { $state }: este Estado no ha dado ningún consentimiento que se pueda retirar.
notice-another-is-frozen = El sorteo núm. { $drawing } está fijado. Realícelo, o abandónelo en público, antes de continuar.
notice-first-drawing-held = Se realizó el primer sorteo: sorteo núm. { $drawing }. Los Estados partes examinadores desempeñan sus funciones durante las cuatro fases y solo cambian en los casos que permiten los párrs. 28 d) a f) y 30.
notice-nothing-drawn-yet = Todavía no se ha sorteado nada. El primer sorteo va primero.
notice-pool-stands = Un nuevo sorteo toma los Estados del resultado vigente. Deje estos campos en blanco.
notice-no-requests = Indique qué solicitudes se van a ejecutar.
notice-nobody-joins = Indique qué Estados se incorporan y en qué grupo.
notice-takes-no-part = { $state }: este Estado no participa. No es parte en esa fecha, o ha optado por no participar.
notice-takes-part-already = { $state }: este Estado ya está entre los que participan en el sorteo.
notice-no-such-group = No existe el grupo anual { $group }; hay { $groups }.
notice-exception-stands = { $state }: una reunión dio a este Estado un Estado parte examinador de una región distinta de la que habría dado la extracción. Mientras exista esa excepción, sus demás Estados partes examinadores solo cambian por decisión de una reunión.
notice-changed-meanwhile = Otra persona lo cambió entretanto. Aquí se muestra lo que está vigente ahora: revíselo de nuevo antes de decidir.
notice-inputs-refused = La lista de Estados, tal como está, no permite realizar el sorteo.
notice-inputs-unreadable = Este programa es demasiado antiguo para leer lo que se fijó.
notice-not-writable = No se puede registrar esta operación. No se ha modificado nada.
notice-nothing-can-be-drawn = Con las reglas no es posible ningún sorteo, y no se flexibilizó ninguna regla.
notice-limits-too-tight = No se encontró ningún resultado conforme en { $tries } intentos: los límites dejan demasiado poco margen. No se flexibilizó ninguna regla.
notice-beacon-needed = El valor de la ronda { $round } se anunció y es necesario.
notice-beacon-not-announced = No se anunció el valor de ninguna baliza pública, así que no se puede indicar ninguno.
notice-beacon-refused = No es el valor de la baliza que se anunció.
notice-seed-refused = No se puede realizar el sorteo con estos valores.
notice-seed-known-to-one = Por ahora solo la Secretaría conoce la semilla. Primero tome un valor de la sala, o anuncie una baliza pública cuando se fijen los Estados: así nadie puede conocer el resultado de antemano.
notice-room-value-unclear = Un valor de la sala tiene de 1 a 200 caracteres, sin espacios al principio ni al final.
notice-room-values-full = No se pueden tomar más valores de la sala.
notice-secret-missing = El secreto del sorteo núm. { $drawing } ya no existe. Abandone el sorteo y fije de nuevo los Estados.
notice-drawn-already = El sorteo núm. { $drawing } ya se realizó.
notice-given-up = El sorteo núm. { $drawing } se abandonó.
notice-no-transcript = No hay acta del sorteo núm. { $drawing } que leer.
notice-no-such-lot = Este sorteo tiene { $lots } extracciones.
notice-no-reviewing-state = { $reviewer }: este Estado no está entre los que examinan.
notice-reviews-itself = { $reviewer }: este Estado no puede examinarse a sí mismo.
notice-reviews-already = { $reviewer } (Estado parte examinador) ya examina a: { $state_under_review }.
notice-mutual-review = { $state_under_review } y { $reviewer }: uno ya examina al otro, o lo ha examinado. No hay exámenes mutuos.
notice-not-party = { $reviewer }: este Estado no es parte en todos los tratados de este examen.
notice-most-reviews-reached = { $reviewer }: este Estado realiza ya tantos exámenes como puede sin ofrecer realizar más.
notice-region-exception = { $reviewer }: este Estado no es de la región de la que lo habría tomado la extracción. Se registra como excepción, por decisión de la reunión.
notice-region-of-a-signatory = { $state }: este Estado es signatario. Sus Estados partes examinadores permanecen en las regiones del párr. 28.

# Solicitudes de repetición.
notice-redraw-quota-used = { $state }: este Estado ha usado sus { $most } solicitudes en este examen. En circunstancias excepcionales puede pedirlo de todos modos, y la reunión decide.
notice-redraw-needs-justification = Hay que indicar las circunstancias excepcionales: diga cuáles son.
notice-only-the-state-under-review = Solo el Estado examinado puede pedirlo.
notice-consultation-first = Primero tiene que haber una consulta con el Estado parte examinador, y debe haber terminado sin éxito.
notice-consultation-not-held = Indique el día o los días en que se celebró la consulta.
notice-consultation-held-elsewhen = El { $day } no está entre la solicitud de la consulta y su final.
notice-consultation-closed-later = La consulta concluyó el { $day }, después de esta solicitud.
notice-asked-already = Ya se ha pedido: la solicitud { $request } está abierta.
notice-request-waits = La solicitud { $request } espera a que se programe una reunión que pueda sortearla.
notice-no-decision-needed = La solicitud { $request } no espera ninguna decisión.
notice-no-such-request = No existe ninguna solicitud con el número { $request }.
notice-request-closed = La solicitud { $request } está cerrada.
notice-awaits-decision = La solicitud { $request } necesita antes la decisión de una reunión.
notice-decision-before-request = Esa decisión es anterior a la solicitud { $request }.
notice-asks-without-part = { $by }: este Estado no participa en el sorteo. Pueden hacerlo los Estados partes.
notice-redraw-not-a-party = Solo un Estado parte puede pedirlo.
notice-pair-does-not-stand = El Estado indicado como examinador no examina a este Estado.
notice-consultation-open = Ya hay una consulta en curso entre { $state_under_review } y { $reviewer }.
notice-no-open-consultation = No hay ninguna consulta en curso entre { $state_under_review } y { $reviewer }.
notice-closed-before-asked = La consulta entre { $state_under_review } y { $reviewer } se solicitó después del { $day }.

# Estados.
notice-unknown-state = El registro no conoce ningún Estado con el código { $state }.
notice-in-the-future = El { $day } es una fecha futura; hoy es { $today }.
notice-deposit-in-the-future = Este depósito está en el futuro ({ $deposit }); hoy es { $today }.
notice-no-source = Indique de dónde se sabe.
notice-known-already = { $state }: este Estado ya está registrado. Registre su depósito en su propia página.
notice-no-such-entry = No existe el asiento núm. { $entry }.
notice-entry-struck-already = El asiento núm. { $entry } ya está tachado.
notice-follows-from-another = El asiento núm. { $entry } se deriva de otro asiento y desaparece con él.
notice-rests-on-it = El asiento núm. { $rest } se apoya en el núm. { $entry }. Tache primero aquel.
notice-nothing-changes = { $state }: es lo que ya consta en el registro. Nada cambia.
notice-no-deposit = { $state } – { $instrument }: no consta ningún depósito.
notice-already-deposited = Ya consta un depósito: { $deposit }. Si es erróneo, corríjalo.
notice-still-bound = La denuncia surte efecto el { $ends }. Hasta entonces el Estado está obligado y no puede depositar de nuevo.
notice-protocol-alone = Tratado: { $instrument }. Solo una parte en la Convención puede ser parte en él (artículo 37, párrafo 2, de la Convención). Lo registrado diría lo contrario ({ $state }): corrija antes el otro asiento.
notice-denounced-before = { $state } – { $instrument }: la denuncia se recibió el { $received }, cuando este depósito no estaba en vigor. Solo una parte denuncia.
notice-already-denounced = { $state } – { $instrument }: ya consta la denuncia, con efecto desde el { $ends }.
notice-not-denounced = { $state } – { $instrument }: no consta ninguna denuncia que se pueda retirar.
notice-denounced-with-the-convention = Tratado: { $instrument }. Termina con la Convención, que este Estado denunció ({ $state }). Retire esa denuncia.
notice-withdrawn-before-received = La denuncia se recibió el { $received }, después del { $day }.
notice-no-such-statement = No existe el enunciado núm. { $number }.
notice-statement-struck-already = El enunciado núm. { $number } ya está tachado.
notice-statement-without-words = Indique el texto o un resumen, en { $most } caracteres como máximo.
notice-statement-recorded-already = Esto ya consta, con el núm. { $number }.
notice-no-such-article = { $instrument }: no existe el artículo { $article }; los artículos van del 1 al { $last }.
notice-statement-withdrawn-already = El enunciado núm. { $number } se retiró el { $day }.
notice-withdrawn-before-made = El enunciado núm. { $number } se hizo el { $made }, después del { $day }.
notice-withdrawn-too-late = La denuncia surtió efecto el { $ends }. Para volver a estar obligado, el Estado deposita de nuevo.
notice-not-signed = { $state } – { $instrument }: no consta ninguna firma.
notice-not-bound = { $state } – { $instrument }: este Estado no era parte el { $day }, y solo una parte puede denunciar.
notice-out-of-calendar = Ese día está fuera del calendario.
notice-deposit-not-in-file = { $state } – { $instrument }: el archivo no contiene ningún depósito. Se conserva el registrado: { $deposit }.
notice-known-more-exactly = { $state } – { $instrument }: el archivo indica { $said }. El depósito conocido ({ $deposit }) se conserva.
notice-denounced-since = { $state } – { $instrument }: el archivo contiene un depósito ({ $deposit }) que se denunció después. Nada cambia.
notice-not-open-for-signature = Tratado: { $instrument }. Estuvo abierto a la firma del { $first } al { $last }.
notice-no-mere-signatory = { $state } – { $instrument }: este Estado ha depositado su instrumento ({ $deposit }) y es más que un signatario.
notice-already-signed = { $state } – { $instrument }: la firma ya consta ({ $day }).
notice-bad-name = El archivo de Estados partes no podría contener este nombre.
notice-language-twice = { $language }: este idioma se indica dos veces.
notice-day-not-known = No se conoce el día de este depósito ({ $deposit }). En algunos días queda abierto si el tratado obliga a este Estado ({ $instrument }; { $state }).
notice-waiting-for-funds = { $state }: el examen de este Estado espera una contribución voluntaria que lo financie.
notice-only-a-signatory = { $state }: este Estado no ha firmado ningún tratado que no haya ratificado. Solo un signatario participa de esta manera.
notice-not-the-latest = { $state }: ya consta algo posterior; la última declaración es del { $day }.
notice-funding-for-nothing = Una declaración que se retira no necesita financiación.
notice-no-declaration = { $state }: no consta ninguna declaración que se pueda retirar.
notice-only-the-holy-see-may-opt-out = Solo la Santa Sede puede optar por no participar.
notice-already-opted-out = El { $day } la Santa Sede ya no participa.
notice-not-opted-out = El { $day } la Santa Sede ya participa.
notice-nobody-told = Indique quién informó a la Secretaría, y cómo.
notice-no-arrangement = { $state }: no consta ninguna decisión sobre su grupo que se pueda retirar.
notice-no-decision = Indique qué órgano lo decidió y en qué documento se puede leer.
notice-not-a-party = { $state }: este Estado no era parte en la Convención el { $day }.
notice-has-a-regional-group = { $state }: este Estado pertenece a un grupo regional ({ $group }). Estas decisiones son para las partes sin grupo.
notice-no-offer = { $state }: no consta ninguna oferta que se pueda retirar.
notice-no-real-offer = A cualquiera se le pueden pedir { $limit } exámenes. Una oferta es para más, y para { $most } como máximo.
notice-opted-out = La Santa Sede no participa el { $day }, así que no examina a nadie.
notice-import-faults =
    { $count ->
        [one] No se leyó el archivo: tiene un error. No se ha modificado nada.
       *[other] No se leyó el archivo: tiene { $count } errores. No se ha modificado nada.
    }
place-cell = Línea { $line }, columna { $column }: { $what }
place-line = Línea { $line }: { $what }
notice-file-is-empty = El archivo está vacío.
notice-file-names-no-state = No figura ningún Estado debajo de la primera línea.
notice-columns-out-of-order = Las columnas deben estar en este orden: { $order }.
notice-column-is-missing = La primera línea no indica esta columna.
notice-column-is-unknown = La primera línea indica una columna “{ $name }” que no corresponde ahí.
notice-cells-do-not-fit =
    { $found ->
        [one] Hay una celda, y el archivo tiene { $needed } columnas.
       *[other] Hay { $found } celdas, y el archivo tiene { $needed } columnas.
    }
notice-cell-is-no-text = La celda no es texto en UTF-8.
notice-cell-has-stray-space = “{ $cell }” tiene un espacio de más.
notice-cell-breaks-the-line = La celda continúa en la línea siguiente. ¿Quedaron abiertas unas comillas?
notice-cell-has-unprintable = La celda contiene un carácter que no se ve ({ $character }).
notice-cell-has-loose-accent = La celda contiene un acento separado de su letra ({ $character }). Escriba ambos como un solo carácter.
notice-cell-is-blank = La celda está en blanco.
notice-cell-is-no-code = “{ $cell }” no es el código de ningún Estado. Un código son tres letras mayúsculas, de A a Z.
notice-state-named-already = { $state }: este Estado ya figura en la línea { $first }.
notice-cell-is-no-group = “{ $cell }” no es un grupo regional. Los grupos son African Group, Asia-Pacific Group, EEG, GRULAC y WEOG; para una parte fuera de ellos, escriba none.
notice-cell-is-no-date = “{ $cell }” no es una fecha. Escriba 2004-05-27, o 2004 si solo se conoce el año, o unknown.
notice-cell-has-no-such-month = “{ $cell }” no es una fecha: no existe el mes { $month }.
notice-cell-has-no-such-day = “{ $cell }” no es una fecha: ese mes termina el día { $last }.
notice-cell-is-too-early = “{ $cell }” es demasiado pronto: la Convención se aprobó en el año 2000.
notice-convention-cell-is-blank = Solo una parte en la Convención puede ser parte en este tratado ({ $instrument }) (artículo 37, párr. 2, de la Convención), y la celda untoc_date está en blanco.
notice-cell-is-neither-yes-nor-no = “{ $cell }” no es ni yes ni no.
notice-cell-is-no-language = “{ $cell }” no es un idioma de trabajo. Son Arabic, Chinese, English, French, Russian y Spanish, escritos en inglés.
notice-language-named-twice = { $language }: este idioma se indica dos veces.
notice-not-in-file =
    { $count ->
        [one] El archivo no menciona uno de los Estados que tiene el registro; se conserva: { $states }.
       *[other] El archivo no menciona { $count } de los Estados que tiene el registro; se conservan: { $states }.
    }
notice-days-not-known =
    { $count ->
        [one] No se conoce el día de un depósito: { $deposits }. En algunos días queda abierto si el tratado obliga al Estado.
       *[other] No se conoce el día de { $count } depósitos: { $deposits }. En algunos días queda abierto si el tratado obliga al Estado.
    }

# A quién llegan las cartas.
notice-address-is-none = Esta no es una dirección de correo electrónico a la que se puedan enviar cartas. Una dirección tiene esta forma: name@example.org.
notice-name-is-unprintable = El nombre está vacío o contiene algo que no puede imprimirse, como un salto de línea.
notice-time-zone-is-unknown = No se conoce esa zona horaria. Elija una como Africa/Nairobi, o ninguna.
notice-contact-of-another = Esta dirección es de otra persona, o ya se enviaron cartas a ella. Abra el enlace de su última carta y cámbiela allí.
notice-contact-was-forgotten = Esta dirección se borró definitivamente. Empiece de nuevo, con la dirección a la que deban ir las cartas.
notice-contact-has-no-address = No hay dirección para este contacto. Registre primero una.
notice-link-is-unknown = Este enlace no es de los nuestros, o le falta una parte. Ábralo desde la propia carta o cópielo entero. Si eso no basta, pida un nuevo enlace con su dirección de correo electrónico.
notice-link-has-expired = Este enlace ha caducado. Pida uno nuevo con su dirección de correo electrónico.
notice-link-was-replaced = Después se envió un enlace más reciente, y este ya no funciona. Abra la última carta o pida un nuevo enlace con su dirección de correo electrónico.
notice-link-was-forgotten = El nombre y la dirección a los que correspondía este enlace se borraron, y el enlace con ellos. Para participar, presente una nueva solicitud.
notice-account-has-ended = Esta cuenta se ha cerrado: su nombre y su dirección se han borrado. Para tener una de nuevo, escriba a la Secretaría.
notice-address-is-the-same = Sus cartas ya van a esta dirección. Indique aquella a la que deban ir.
notice-address-asked-too-often = Se ha pedido otra dirección { $most } veces en un día. Inténtelo de nuevo mañana, o escriba a la Secretaría.
notice-address-link-refused = Este enlace no confirma ninguna dirección de su cuenta: su plazo ha terminado, otro posterior lo ha sustituido, el cambio se anuló, o el enlace pertenece a otra cuenta. Su dirección no ha cambiado. Pida de nuevo el cambio.
notice-unknown-letter = No existe ese mensaje.

# La ida y la vuelta.
notice-service-absent = Esta parte del mecanismo no funciona por el momento. No se ha modificado nada. Lo que escribió se conserva aquí: envíelo de nuevo dentro de un minuto.
notice-service-silent = No llegó ninguna respuesta a tiempo. Envíelo de nuevo: lo que ya se hizo no se hace dos veces.
notice-failed = Se produjo un error en el mecanismo. No se ha modificado nada. Inténtelo de nuevo dentro de un momento.
notice-identifier-used = Este formulario ya se usó antes para otra cosa. Abra la página de nuevo.
notice-invalid-message = Lo que se envió no es lo que acepta esta parte del mecanismo. No se ha modificado nada.
notice-invalid-answer = Llegó una respuesta que no es la que debía. No se muestra. No se ha conservado nada de ella.
notice-no-endpoint = Esta parte del mecanismo es demasiado antigua para lo que se pidió.
notice-no-identifier = Lo que se envió no lleva ningún identificador. No se ha modificado nada.
notice-not-permitted = Usted no tiene permiso para hacer esto.
notice-statement-refused = No se pudo determinar quién lo pide. Inicie sesión de nuevo.
notice-unreadable-letter = Este mensaje no se puede leer.
notice-unreadable-message = Este mensaje no se puede leer.
