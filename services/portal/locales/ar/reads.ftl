# Who read what is confidential in a review.

reads-title = من اطّلع على هذا الاستعراض
reads-lead = كل اطّلاع على ما هو سرّي في هذا الاستعراض يُسجَّل بحسب المطّلِع واليوم. ترى هذه القائمةَ دولُ الاستعراض والأمانةُ ولا يراها غيرهما.
reads-none = لم يطّلع عليه أحد بعد.
reads-who = المطّلِع
reads-for = باسم
reads-on = اليوم
reads-times = عدد المرات
reads-last = آخر مرة
