# Estados partes.

states-lead = En qué tratados es parte cada Estado el { $day }.
states-count =
    { $total ->
        [one] { $count } de { $total } Estado.
       *[other] { $count } de { $total } Estados.
    }
states-open =
    { $count ->
        [one] Un dato no está determinado en esta fecha, y así lo indica.
       *[other] { $count } datos no están determinados en esta fecha, y así lo indican.
    }
states-none = Todavía no hay ningún Estado registrado aquí. La Secretaría puede importar el archivo de Estados partes.
states-caption = En qué tratados son parte los Estados el { $day }
states-about-open = Cuando solo se conoce el año de un depósito, se señalan los días en que la respuesta queda abierta. Un tratado obliga a un Estado desde el trigésimo día siguiente a su depósito.
opted-out = No participa en el Mecanismo
status-party = Parte
status-deposited = Instrumento depositado
status-uncertain = Sin determinar
status-signatory = Signatario
status-denounced = Denuncia
status-none = No es parte
status-since = desde el { $day }
status-from = en vigor a partir del { $day }
status-until = hasta el { $day }
status-ended = con efecto desde el { $day }
deposit-in-year = depósito en { $year }, día desconocido
deposit-day-unknown = día del depósito desconocido
deposit-unknown = día desconocido

state-reviewed-by = { $state }: Estados partes examinadores
state-reviews = { $state }: Estados examinados por este Estado
state-not-reviewed = Este Estado no se examina.
state-reviews-nobody = Este Estado no examina a ningún otro.
state-lots = Las extracciones que lo decidieron y cómo verificarlas
state-party-to = Tratados en que es parte
state-uncac = Parte en la Convención de las Naciones Unidas contra la Corrupción
state-languages = Idiomas oficiales entre los seis de las Naciones Unidas
state-arrangement = Se sortea con
state-offer = Oferta
state-offer-most = Realiza hasta { $most } exámenes
state-voluntary = Participa voluntariamente como Estado examinado
state-history = Lo que se ha registrado
state-history-about = No se borra nada: una corrección figura junto a lo que corrige, y lo registrado por error se tacha.
state-change = Registrar o corregir algo
history-number = Núm.
history-numbered = Núm. { $number }: { $says }
history-struck = Tachado: no cuenta para nada (núm. { $number }).
history-when = Registrado
history-what = Qué
history-source = Fuente
history-state-recorded = Inscripción en el registro
history-particulars-changed = Nombre, grupo regional o idiomas cambiados a partir del { $from }: { $name }
history-deposit-recorded = { $instrument }: depósito, { $deposit }
history-deposit-corrected = { $instrument }: depósito corregido. { $reason }
history-instrument-entered-into-force = { $instrument }: en vigor a partir del { $on }
history-denunciation-recorded = { $instrument }: denuncia recibida el { $received }, con efecto desde el { $takes_effect }
history-denunciation-withdrawn = { $instrument }: denuncia retirada el { $on }
history-signature-recorded = { $instrument }: firma el { $on }
history-signature-corrected = { $instrument }: el día de la firma es el { $on }. { $reason }
history-voluntary-review-declared = Declaración sobre la participación voluntaria como Estado examinado
history-uncac-status-recorded =
    { $party ->
        [true] Parte en la Convención de las Naciones Unidas contra la Corrupción
       *[false] No es parte en la Convención de las Naciones Unidas contra la Corrupción
    }
history-opt-out-recorded = No participa en el Mecanismo a partir del { $from }
history-opt-in-recorded = Participa de nuevo a partir del { $from }
history-arrangement-recorded = Una reunión decidió con qué grupo se sortea
history-offer-recorded = Oferta de realizar más de tres exámenes
history-entry-struck = Asiento núm. { $entry } tachado. { $reason }

computed-summary = Cómo se calculan los días
computed-day = Depósito el { $deposit }. El trigésimo día siguiente es el { $day } ({ $article }).
computed-treaty = El propio tratado entró en vigor el { $day }; antes no obligaba a nadie.
computed-convention = Un Protocolo no obliga a ningún Estado antes que la Convención (artículo 37 de la Convención): es decir, el { $day }.
computed-year = Solo se conoce el año del depósito: { $year }. El trigésimo día siguiente ({ $article }) está entre el { $first } y el { $last }.
computed-unknown = No se conoce el día del depósito, y por tanto tampoco el trigésimo día siguiente ({ $article }).
computed-end = Se recibió una notificación de denuncia el { $received }. Surte efecto un año después, el { $day } ({ $article }).
article-of-convention = artículo { $number } de la Convención
article-of-protocol = artículo { $number }, { $treaty }

# El espacio de la Secretaría para los Estados.

desk-states-lead = Elija un Estado para registrar algo sobre él, o importe el archivo completo.
export-csv = Exportar el archivo de Estados partes
desk-state-title = { $state }: registrar algo
desk-state-lead = Todo lo registrado figura en la página del Estado con su fecha. Solo la Secretaría ve de dónde se sabe.
desk-state-file = La página del Estado
offered-deposit = Un depósito de un instrumento de ratificación, aceptación, aprobación o adhesión
offered-correction = Una corrección de un depósito
offered-denunciation = Una denuncia
offered-withdrawal = Que retiró una denuncia
offered-signature = Una firma
offered-signature-correction = Una corrección del día de una firma
offered-voluntary = Que, como signatario, participa como Estado examinado
offered-particulars = Otro nombre, grupo regional o idioma
offered-uncac = Si es parte en la Convención de las Naciones Unidas contra la Corrupción
offered-offer = Una oferta de realizar más de tres exámenes
offered-arrangement = El grupo que una reunión decidió para él
offered-opt-out = Que no participa en el Mecanismo
offered-opt-in = Que participa de nuevo
offered-strike = Un asiento registrado por error

field-source = De dónde se sabe
field-source-hint = Por ejemplo, la notificación del depositario: C.N.123.2026.TREATIES-XVIII.12
field-instrument = Tratado
field-from = A partir de qué día
field-body = Quién lo decidió
field-body-hint = Por ejemplo: reunión conjunta entre períodos de sesiones de los grupos de trabajo
field-decided-on = En qué día
field-reference = Dónde se puede leer la decisión
field-reference-hint = El documento o el párrafo, por ejemplo: CTOC/COP/WG.10/2020/2, párr. 7

deposit-title = { $state }: depósito
deposit-lead = El tratado está en vigor para el Estado desde el trigésimo día siguiente al depósito.
field-known = ¿Qué se sabe del día?
known-day = El día
known-year = Solo el año
known-year-hint = En los días en que esto deja abierta la respuesta, el Estado figura como sin determinar.
known-unknown = Ni siquiera el año
known-unknown-hint = Se sabe que depositó el instrumento, y nada más.
known-none = No hubo depósito
field-deposit-day = Día del depósito
field-deposit-day-hint = Si se conoce el día
field-deposit-year = Año del depósito
field-deposit-year-hint = Si solo se conoce el año
correction-title = { $state }: corregir un depósito
correction-lead = Lo registrado permanece en el historial del Estado, junto a esta corrección.
field-correction-reason = Por qué se corrige
field-correction-reason-hint = Todos pueden leerlo. Por ejemplo: la tabla de estado del depositario indica el 27 de mayo de 2004
denunciation-title = { $state }: denuncia
denunciation-lead = Una denuncia surte efecto un año después de que el Secretario General reciba la notificación.
field-received = Día en que se recibió la notificación
withdrawal-title = { $state }: denuncia retirada
withdrawal-lead = Una denuncia puede retirarse mientras no haya surtido efecto. El Estado queda entonces obligado como si no la hubiera habido.
field-withdrawn-on = Día en que se informó al Secretario General
entry-strike-title = { $state }: tachar un asiento
entry-strike-lead = Para lo registrado por error: del Estado equivocado, o dos veces. Lo que realmente ocurrió después se registra, no se tacha.
entry-strike-submit = Tachar
field-entry = Asiento
field-strike-reason = Por qué se tacha
field-strike-reason-hint = Todos pueden leerlo. Por ejemplo: registrado dos veces
new-party-title = Un Estado parte que aún no está registrado
new-party-lead = Con su depósito respecto de la Convención. Sus Protocolos se registran después.
signature-correction-title = { $state }: corregir una firma
signature-correction-lead = Si no hubo ninguna firma, tache el asiento en su lugar.
signature-title = { $state }: firma
new-signatory-title = Un signatario que aún no está registrado
signature-lead = Un signatario puede participar voluntariamente como Estado examinado. Nunca examina a otros.
field-code = Código del Estado
field-code-hint = Tres letras mayúsculas (ISO 3166-1 alpha-3), por ejemplo IRN
field-name = Nombre abreviado en inglés
field-signed-on = Día de la firma
voluntary-title = { $state }: participación voluntaria como Estado examinado
voluntary-lead = Su examen se financia con las contribuciones voluntarias disponibles.
field-takes-part = ¿Qué declaró?
voluntary-takes-part = Que participa
voluntary-takes-back = Que ya no participa
field-declared-on = Día de la declaración
field-declared-on-hint = Necesario si participa
field-funding = Contribución voluntaria que lo financia
field-funding-hint = Sin ella, el examen espera fondos
particulars-title = { $state }: nombre, grupo e idiomas
particulars-lead = Los días anteriores conservan el dato anterior.
uncac-title = { $state }: Convención de las Naciones Unidas contra la Corrupción
uncac-lead = A las partes en ella no se les pregunta por los artículos 8 y 9 de la Convención.
field-uncac-from = A partir de qué día, si se conoce
offer-title = { $state }: oferta
offer-lead = A nadie se le piden más de tres exámenes. Un Estado puede ofrecer más, por voluntad propia.
field-most-reviews = Número máximo de exámenes que realiza
field-most-reviews-hint = De 4 a 20. Déjelo en blanco para retirar la oferta.
field-offered-on = Día de la oferta
arrangement-title = { $state }: grupo para el sorteo
arrangement-lead = Una reunión puede decidir con qué grupo regional se sortea una parte que no pertenece a ninguno. Hasta entonces, sus dos Estados partes examinadores proceden de dos grupos diferentes cualesquiera.
field-arranged-group = El grupo
field-arranged-group-hint = “Ningún grupo regional” retira una decisión anterior.
opt-out-title = { $state }: no participa
opt-out-lead = Solo la Santa Sede puede optar por no participar, ni como Estado examinado ni como Estado parte examinador.
opt-in-title = { $state }: participa de nuevo
opt-in-lead = Participa a partir del próximo sorteo.
field-told-by = Quién informó a la Secretaría, y cómo
field-told-by-hint = Por ejemplo: nota verbal de la Misión Permanente, 3 de noviembre de 2026
import-title = Importar el archivo de Estados partes
import-lead = El archivo se lee entero o no se lee. Si algo es incorrecto, cada error se indica con su línea, su columna y el motivo, y nada cambia.
import-submit = Importar
field-file = El archivo (CSV)
field-file-hint = Nueve columnas, como en el archivo que se puede exportar aquí
field-file-source-hint = Por ejemplo: estado de los tratados, 25 de noviembre de 2026

# Lo que va a suceder, dicho de antemano.

will-list = { $state }: este Estado se inscribe en el registro y todos lo ven en la lista de Estados partes.
will-enter = Tratado: { $instrument }. Entra en vigor para este Estado el { $day }: el trigésimo día siguiente al depósito (artículo { $article }).
will-be-open = Tratado: { $instrument }. En los días en que esto deja abierta la respuesta, la situación del Estado figura como sin determinar.
will-take-away = Tratado: { $instrument }. El depósito deja de contar, y su posible denuncia también.
will-stay = Lo registrado antes permanece en la página del Estado, a la vista de todos, con el motivo que usted indique.
will-strike = Este asiento deja de contar desde ahora, con todo lo que el registro dedujo de él: { $entry }
will-denounce = { $state } – { $instrument }: este Estado está obligado hasta el { $ends }, un año después del { $received } (artículo { $article }).
will-denounce-protocols = Sus Protocolos terminan con la Convención, a más tardar el { $ends } (artículo 40, párrafo 3, de la Convención): { $protocols }.
will-withdraw = { $state } – { $instrument }: este Estado sigue obligado, como si no hubiera denunciado este tratado.
will-withdraw-protocols = Lo mismo ocurre con los Protocolos que habrían terminado con la Convención.
will-opt-out = A partir del { $day }, la Santa Sede no participa en ningún sorteo, ni como Estado examinado ni como Estado parte examinador.
will-opt-in = A partir del { $day }, la Santa Sede participa de nuevo: entra en el próximo sorteo.

# Reservations, declarations and notifications.

statements-title = Reservas y declaraciones
statements-none = No consta ninguna de este Estado.
statements-about = Lo que reservó, declaró o notificó, por tratado y artículo. Se indica lo que fue retirado.
statements-articles = Artículos
statements-what = Lo que dijo
statement-reservation = Reserva
statement-declaration = Declaración
statement-notification = Notificación
statement-whole = El tratado en su conjunto
statement-on-articles = Artículos: { $articles }
statement-withdrawn = Retirada el { $day }.
statement-struck = Tachada: no cuenta para nada. { $reason }
statement-numbered = Núm. { $number }: { $kind } – { $instrument } – { $articles }
review-statements = Reservas y declaraciones del Estado parte examinado
review-statements-about = Las vigentes que se refieren a artículos de esta fase o a uno de sus tratados en su conjunto.
offered-statement = Una reserva, declaración o notificación
offered-statement-withdrawal = Que retiró una reserva, declaración o notificación
offered-statement-strike = Una reserva, declaración o notificación que se registró por error
statement-title = Reserva, declaración o notificación: { $state }
statement-lead = Aparece en la página del Estado y, en su examen, en las fases que tratan de estos artículos.
field-statement-kind = ¿Qué es?
field-statement-articles = Artículos
field-statement-articles-hint = Números separados por comas: 16, 35. Déjelo en blanco si se refiere al tratado en su conjunto.
field-statement-text = Su texto, o un resumen
field-statement-text-hint = 4.000 caracteres como máximo
field-statement-on = Día en que se hizo
statement-withdrawal-title = Reserva, declaración o notificación retirada: { $state }
statement-withdrawal-lead = Permanece en la página del Estado, con la indicación de que fue retirada. En el examen ya no aparece.
field-statement = Cuál
field-statement-withdrawn-on = Día de la retirada
statement-strike-title = Tachar una reserva, declaración o notificación: { $state }
statement-strike-lead = Para lo que se registró por error. Permanece en la página del Estado, tachada, a la vista de todos. Lo que el Estado retiró se registra como retirado, no se tacha.
fault-articles = Indique números de artículos separados por comas, por ejemplo: 16, 35
