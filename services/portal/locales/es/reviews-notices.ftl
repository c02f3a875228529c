# What the reviews refuse or warn of.

# Who may do it.

notice-no-such-review = No hay ningún examen de este Estado que pueda abrir: { $state }. Consulte la lista de exámenes.
notice-not-of-the-reviews = Los exámenes se realizan entre Estados partes, y su cuenta no interviene en ellos. El avance de los exámenes es público.
notice-secretariat-alone = Solo la Secretaría guarda notas sobre los exámenes.

# Steps that were taken.

notice-step-before-start = La fase comenzó el { $day }; lo que le corresponde puede redactarse antes y se presenta a partir de esa fecha. Compruebe la fecha.
notice-step-too-early = Se basa en algo que llegó el { $day }; no puede ser anterior. Compruebe la fecha.
notice-step-recorded-already = Esto ya está registrado, con fecha del { $day } (anotación { $entry }). Si no es correcto, suprima primero la anotación.
notice-unknown-step = En esta fase no hay ninguna anotación { $entry }. Abra de nuevo el examen y compruébelo.
notice-step-struck-already = La anotación { $entry } ya está suprimida. No hay que hacer nada más.
notice-nothing-due = En esta fase no se espera nada para este instrumento, pues ninguno de sus artículos está en el grupo temático: { $instrument }.
notice-instrument-not-reviewed = Este instrumento no se examina en esta fase: { $instrument }. Elija uno que sí se examine.
notice-languages-not-agreed = Los idiomas de trabajo se eligen antes de presentar las respuestas. Los Estados del examen acuerdan primero el resultado de la consulta.
notice-answers-missing = Todavía faltan las respuestas al cuestionario para: { $instruments }. Regístrelas primero.
notice-lists-missing = El resumen reúne todas las listas de observaciones. Todavía están por acordar las de: { $instruments }.

# What the Secretariat does.

notice-nobody-to-remind = Por el momento nadie tiene que hacer nada; no hay a quién enviar un recordatorio.
notice-reminded-today = Hoy ya se envió un recordatorio de esto. Si hace falta, envíe otro mañana.
notice-empty-note = La nota está vacía. Escriba lo que se ha de guardar.
notice-public-stage-so-already = Ya es así. No hace falta hacer nada más.
notice-no-such-help = En este examen no hay petición { $request }.
notice-help-answered-already = La petición { $request } se respondió el { $day }.
notice-help-before-asked = Se pidió el { $day }: no puede haberse respondido antes.
notice-under-review-chooses = Corresponde únicamente al Estado parte examinado elegir lo que todos ven de su examen: { $state }.

# What the Conference decides.

notice-decision-not-named = Esto solo lo hace una decisión de la Conferencia. Indique qué órgano la tomó y dónde puede leerse.
notice-group-not-started = El grupo { $group } no ha entrado en su primera fase. Una decisión podrá permitirle avanzar cuando haya entrado.
notice-not-the-next-phase = El grupo { $group } está en la fase { $phase }; esta decisión no puede hacerlo entrar en la fase { $asked }. Una decisión vale solo para la fase que sigue a la suya.
notice-starts-too-early = La fase no puede comenzar antes de la decisión, ni antes de la fase que la precede o el mismo día que ella. Indique una fecha posterior.
notice-before-the-decision = La Conferencia lo decidió el { $day }; no puede valer antes. Indique esa fecha o una posterior.
notice-reaches-back = Una fase se abrió el { $day } según las reglas de entonces. Un cambio solo vale para lo que viene después.
notice-start-before-change = El cambio vale desde el { $day }, y el grupo comenzaría antes. Indique esa fecha o una posterior como comienzo.
notice-no-share = { $numerator } de cada { $denominator } exámenes no es una proporción. Indique un primer número de al menos 1 que no sea mayor que el segundo.
notice-phase-of-no-length = Una fase dura al menos un mes. Indique su duración en meses enteros.
notice-weeks-out-of-bounds = Este plazo puede durar de 1 a { $most } semanas, no { $length }. Indique un número intermedio.
notice-months-out-of-bounds = Este plazo puede durar de 1 a { $most } meses, no { $length }. Indique un número intermedio.
notice-cluster-left-out = Cada grupo se examina una vez en el marco de cada grupo temático, y uno quedaría fuera: { $cluster }. Asígnele también una fase.
notice-rule-is-so-already = La regla ya es esta en esa fecha; no hay nada que cambiar.
notice-readings-are-so-already = Las reglas ya se leen así en esa fecha; no hay nada que cambiar.
notice-not-of-the-workplan = Los grupos de trabajo recomiendan cambios del plan de trabajo. La proporción de exámenes completos no forma parte de él.
notice-recommended-already = Esta recomendación ya está registrada. No hay que hacer nada más.
notice-unknown-recommendation = No hay ninguna recomendación { $number }. Abra de nuevo las reglas y compruébelo.
notice-recommendation-struck-already = La recomendación { $number } ya está suprimida. No hay que hacer nada más.
