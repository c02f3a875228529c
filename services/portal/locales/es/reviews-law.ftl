# El derecho de los exámenes: lo que rige cada paso. Los resúmenes y las interpretaciones son nuestros; los párrafos figuran al lado.

how-reviews-title = Cómo se realizan los exámenes
how-reviews-link = Cómo se realizan los exámenes, párrafo por párrafo
how-reviews-lead = Los párrafos que rigen un examen, en el orden de los documentos. Cada uno empieza con un resumen en nuestras palabras y sigue con el texto de la Conferencia de las Partes.
how-reviews-law-about = Citas de los procedimientos y reglas (resolución 9/1, anexo) y de las directrices para la realización de los exámenes de los países (resolución 10/1), según la recopilación de documentos básicos de la Oficina de las Naciones Unidas contra la Droga y el Delito, 2022. Los textos citados están en inglés; existen en los seis idiomas oficiales. Los resúmenes carecen de valor jurídico.

short-pr-10 = Un grupo pasa a la fase siguiente cuando está completo el 70 por ciento de los exámenes previstos al comienzo de la fase anterior, o cuando la Conferencia así lo decide.
short-pr-11 = Todos los Estados de un grupo se examinan al mismo tiempo respecto del mismo grupo temático.
short-pr-15 = Cada fase de un grupo dura dos años, conforme al plan de trabajo.
short-pr-16 = La Conferencia puede modificar el plan de trabajo. Los grupos de trabajo pueden recomendarlo, lo que por sí solo no cambia nada.
short-pr-18 = Cada Estado parte designa a un coordinador. Si no lo hay, todo se envía a su representante permanente, que es el coordinador provisional.
short-pr-20 = El Estado examinado comunica sus respuestas a los Estados examinadores en el módulo protegido. La Secretaría ayuda a quien lo solicita.
short-pr-27 = Cada Estado parte designa al menos a un experto gubernamental.
short-pr-31 = El Estado examinado y los Estados examinadores acuerdan, por medio de sus coordinadores, los plazos, lo que el examen requiere y sus idiomas de trabajo.
short-pr-32 = Los expertos de los Estados examinadores pueden repartirse el trabajo.
short-pr-34 = Las respuestas llegan el día acordado, al cabo de seis meses como máximo.
short-pr-35 = Los Estados examinadores envían sus comentarios por escrito al cabo de seis meses como máximo desde que reciben las respuestas, y ambas partes dialogan al respecto.
short-pr-37 = Lo que se conoce en un examen es confidencial.
short-pr-38 = Los Estados examinadores preparan una lista de observaciones junto con el Estado examinado y, al final de la fase, un resumen de 1.500 palabras como máximo.
short-pr-39 = La lista y el resumen son definitivos cuando ambas partes están de acuerdo.
short-pr-48 = La Secretaría apoya a los Estados que lo solicitan, sin hacer su parte.
short-pr-50 = Un examen se realiza en uno o dos de los seis idiomas, excepcionalmente en tres.
short-gl-2 = Los plazos son indicativos: todos hacen lo posible por cumplirlos.
short-gl-5 = El coordinador se designa dos semanas después de que empieza la participación del Estado.
short-gl-6 = Los expertos se designan cuatro semanas después.
short-gl-7 = La Secretaría explica cómo se crean las cuentas.
short-gl-8 = Cómo se preparan los expertos.
short-gl-9 = En cada fase se responde solo la parte del cuestionario relativa a su grupo temático.
short-gl-10 = Una fase consta de respuestas, comentarios por escrito con diálogo, y una lista con su resumen.
short-gl-11 = La consulta se celebra en las seis semanas siguientes al comienzo y determina los idiomas de trabajo.
short-gl-12 = Las listas y los resúmenes son objetivos e impersonales, y explican las siglas.
short-gl-13 = Si parece que no se respetan los principios, los Estados interesados se consultan.

law-amb-03 = El 70 por ciento se cuenta por grupo, sobre los exámenes previstos al comenzar su fase, con exactitud y sin redondear. Un examen cuenta cuando la lista y el resumen están acordados para todos sus tratados.
law-amb-04 = Un grupo avanza en bloque. Lo que sus otros exámenes no han terminado queda abierto junto a la nueva fase.
law-amb-05 = Los Estados partes ven a los coordinadores y expertos. Todo el mundo ve la institución y el buzón de un Estado que lo acepta, y a ninguna persona.
law-amb-06 = La misión permanente es el coordinador provisional siempre que no lo haya, no solo el día del sorteo.
law-amb-07 = Hay un solo plazo de seis meses para todo el examen: el de los comentarios corre desde que está la última parte de las respuestas.
law-amb-08 = Basta un experto que conozca todos los tratados. Si nadie conoce alguno, se señala.
law-amb-14 = Los seis meses para las respuestas corren desde el comienzo del examen. Tras una consulta tardía, se muestra al lado el día acordado, como máximo seis meses después de ella.
law-amb-20 = El plazo de los comentarios corre desde que las respuestas pueden leerse en un idioma acordado. Las traducciones posteriores no interrumpen nada.
law-amb-33 = Un Estado tiene en todo momento un solo coordinador para cada examen, que puede ser la misma persona en varios.
law-amb-36 = Las partes en un examen y la Secretaría ven si hay retraso; los demás Estados, la etapa y las fechas; y todo el mundo, los totales por grupo. Si el Estado parte examinado está de acuerdo, todo el mundo ve también la etapa de su examen.
