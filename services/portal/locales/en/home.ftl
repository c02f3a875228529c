# The first page.

home-title = Home
home-heading = States parties review one another
home-lead = Every State party to the Convention is reviewed by two others, for every treaty it is party to. Who reviews whom is decided by lot, in public, so that nobody can choose and anybody can check.
home-next-schedule = A meeting that draws the lots has to be scheduled
home-due = No later than
home-next-freeze = The list of States is fixed before the lots are drawn at the { $meeting }
home-next-draw = The lots will be drawn at the { $meeting }
home-frozen = { $states } States are in the draw. Their list is fixed, and the Secretariat is bound to a secret that nobody else knows.
home-commitment = See what was published
home-find-heading = Find a State: who reviews it, and whom it reviews
home-find-label = Name of a State
home-find-button = Find
home-drawn = The lots were drawn on
home-record = The record, and how to verify it
home-stands = Where the drawing stands
home-figure-parties = States parties today
home-figure-reviews = States parties under review
home-figure-assignments = reviewing States assigned
home-ways = Where to go
home-about-states = Who is party to the Convention and its three Protocols, on any day.
home-about-pairings = For each State, the lot that decided it, and a button to draw it again on your own device.
home-about-how = In plain words, with the paragraphs that the States agreed.
stage-meeting = A meeting is scheduled
stage-frozen = The States in the draw are fixed
stage-drawn = The lots are drawn
stage-done = Done
stage-now = Now
stage-to-come = To come

trouble-home = To the first page
trouble-trace = If you ask for help, name this number:
