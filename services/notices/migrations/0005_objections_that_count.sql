-- Objections count from the circulation of a list with the application on it (AMB-25).
ALTER TABLE attendances ADD COLUMN listed BIGINT NOT NULL DEFAULT 0;
UPDATE attendances SET listed = 1 WHERE EXISTS (
    SELECT 1 FROM applications JOIN lists ON lists.dialogue = attendances.dialogue
    WHERE applications.application = attendances.application
    AND ((applications.path = 'ngo' AND lists.list = 'non-governmental-organizations')
        OR (applications.path = 'other' AND lists.list = 'other-stakeholders'))
);

-- What was decided about an application: it stays when the attendance is withdrawn and chosen again.
ALTER TABLE attendances ADD COLUMN decided TEXT;
UPDATE attendances SET decided = standing, standing = 'applied' WHERE standing IN ('admitted', 'not-admitted');

-- From here on, objections that the Bureau has decided about are not kept: they stand in nobody's way.
DELETE FROM objections WHERE EXISTS (
    SELECT 1 FROM attendances WHERE attendances.application = objections.application
    AND attendances.dialogue = objections.dialogue AND attendances.decided IS NOT NULL
);
