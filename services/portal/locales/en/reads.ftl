# Who read what is confidential in a review.

reads-title = Who read this review
reads-lead = Whoever reads what is confidential in this review is recorded, by reader and day. The States of the review and the Secretariat see this list, and nobody else does.
reads-none = Nobody has read it yet.
reads-who = Reader
reads-for = On behalf of
reads-on = Day
reads-times = How often
reads-last = Last time
