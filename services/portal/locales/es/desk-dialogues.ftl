# Lo que hace la Secretaría en su mesa de trabajo: las listas tal como se enviaron, quién asistió, los períodos de sesiones y a quién se omitió.

list-as-sent = Distribución { $number }, tal como se envió
list-as-sent-about = Esto es lo que se envió entonces. Lo que se corrigió después figura en la siguiente distribución.
list-now = Lo que se enviaría ahora
list-now-about = No enviada a los Estados partes tal como está aquí.
list-new = Nuevas desde la última distribución: { $count }
list-corrected = Corregidas desde la última distribución: { $count }
list-gone = En la última distribución, y ya no en la lista: { $count }
list-same = Es lo último que se envió.
list-circulations = Lo que se envió y lo que se enviaría
since-last-new = Nueva
since-last-corrected = Corregida
document-circulation = Distribución
annex = Anexo
note-lead-sent = Lo que se envió, con su referencia y su fecha, en cada uno de los seis idiomas.
note-sent = Nota verbal con la que se envió (DOCX)
note-list-alone = Nota verbal que distribuye solo esta lista (DOCX)
note-transmits-ngos-alone = De conformidad con el párrafo 53 d) de los procedimientos y reglas, la Secretaría tiene el honor de transmitir, en el anexo, la lista de las organizaciones no gubernamentales que desean asistir al diálogo. De haber alguna objeción a la participación de una organización no gubernamental, la cuestión se remitirá a la Mesa de la Conferencia.
note-transmits-others-alone = De conformidad con el párrafo 53 e) de los procedimientos y reglas, la Secretaría tiene el honor de transmitir, en el anexo, la lista de las demás partes interesadas pertinentes, incluidos representantes del sector privado y los círculos académicos, que han solicitado participar. Sus solicitudes deberían aprobarse siempre que ningún Estado parte presente objeciones.

attendance-lead = Cuántas personas de cada organización asistieron. Déjelo en blanco si no se sabe; 0 indica que no asistió nadie. Todo se registra de una sola vez.
attendance-none = Aquí no figura nadie que pueda participar.
attendance-same = Nada difiere de lo registrado.
attendance-sheet-title = Registrar quién asistió a partir de una hoja
attendance-sheet-get = Hoja para rellenar (CSV)
attendance-sheet-lead = Una organización por línea: su solicitud o su nombre y, en la última columna, cuántas personas asistieron. Una línea sin número no dice nada. Se registra todo o nada.
field-sheet = La hoja
field-sheet-hint = Por ejemplo: Casa Refugio, 3
field-sheet-file = La hoja como archivo (CSV)
fault-attendance-blank = Aquí hay un número registrado. Escriba 0 si no asistió nadie.
done-attendance-sheet = Registradas a partir de la hoja: { $count }
done-attendance-same = Nada difería de lo registrado.
sheet-faults = No se registró nada. Líneas erróneas: { $count }
sheet-cells = Se necesitan dos celdas, la organización y el número. Aquí hay: { $who }
sheet-unknown = Nadie que haya presentado una solicitud para este diálogo se llama «{ $who }».
sheet-out = «{ $who }» se retiró o no participa.
sheet-many = Varias organizaciones se llaman «{ $who }». Escriba la solicitud en lugar del nombre.
sheet-number = «{ $cell }» no es un número de 0 a { $most } («{ $who }»).
sheet-twice = «{ $who }» ya figura en la línea { $first }.
registered-column = Inscritas
came-column = Organizaciones que asistieron
persons-column = Personas que asistieron

correct-session-title = Corregir un período de sesiones
will-correct-session = La fecha en que deben presentarse los resúmenes depende de ese día. Lo que ya debería estar se pide de inmediato.

left-out-title = Cartas sobre: { $list }
left-out-lead = Estados partes a los que no llegó ninguna carta: { $count } de { $parties }
left-out-nobody = Se envió una carta a cada Estado parte: { $count }
left-out-unknown = Aún no se sabe a quién pudieron enviarse cartas. Vuelva a mirar en un momento.
left-out-refused = No se pudo entregar ninguna carta: { $count }
left-out-no-account = La misión no tiene cuenta: { $count }

comments-limit = Máximo de palabras: { $words }. No mencione países.

notice-unknown-circulation = No existe la distribución { $circulation } de esta lista.
notice-announced-taken-back = Se había anunciado el { $day }, que ahora es posterior al último día según las reglas. El anuncio queda sin efecto; puede anunciar otra fecha.
notice-session-not-named = Indique después de qué período de sesiones de cada grupo de trabajo se celebra el diálogo. Eso se decide primero.
notice-comments-not-taken = Recibida para «{ $title }», pero sin los comentarios escritos: el máximo es de { $most } palabras y tienen { $words }. Se los guardamos. Envíe a continuación otros más breves.
notice-attendance-faults = No se registró nada. Entradas erróneas: { $count }
notice-attendance-unknown = N.º { $place }: no existe la solicitud { $application }.
notice-attendance-elsewhere = N.º { $place }: la solicitud { $application } no es para este diálogo.
notice-attendance-withdrawn = N.º { $place }: la solicitud { $application } ya no es válida para este diálogo.
notice-attendance-twice = N.º { $place }: la solicitud { $application } figura dos veces.
