CREATE TABLE Families (
  FamilyId INTEGER PRIMARY KEY,
  FamilyName TEXT NOT NULL,
  HomeStreet TEXT,
  HomeCity TEXT,
  HomePhone TEXT,
  IncomeBand TEXT,
  CreatedOn TEXT
);
CREATE TABLE Adults (
  AdultId INTEGER PRIMARY KEY,
  FamilyId INTEGER NOT NULL REFERENCES Families(FamilyId),
  GivenName TEXT NOT NULL,
  LastName TEXT NOT NULL,
  Role TEXT NOT NULL,
  Mobile TEXT,
  WorkPhone TEXT,
  Email TEXT,
  OtherCity TEXT,
  MayPickUp INTEGER NOT NULL,
  IsFirstContact INTEGER NOT NULL,
  Employer TEXT
);
CREATE TABLE PlayGroups (
  GroupName TEXT PRIMARY KEY,
  Room TEXT,
  LeadTeacher TEXT,
  MinAgeMonths INTEGER,
  Places INTEGER NOT NULL
);
CREATE TABLE Children (
  ChildId INTEGER PRIMARY KEY,
  FamilyId INTEGER NOT NULL REFERENCES Families(FamilyId),
  GivenName TEXT NOT NULL,
  LastName TEXT NOT NULL,
  Sex TEXT,
  BornOn TEXT,
  GroupName TEXT REFERENCES PlayGroups(GroupName),
  StartedOn TEXT NOT NULL,
  LeftOn TEXT,
  Allergy TEXT
);
CREATE TABLE Absences (
  AbsenceId INTEGER PRIMARY KEY,
  ChildId INTEGER NOT NULL REFERENCES Children(ChildId),
  FromDay TEXT NOT NULL,
  ToDay TEXT,
  Reason TEXT,
  ReportedBy INTEGER REFERENCES Adults(AdultId)
);
CREATE TABLE Payments (
  PaymentId INTEGER PRIMARY KEY,
  FamilyId INTEGER NOT NULL REFERENCES Families(FamilyId),
  ForMonth TEXT NOT NULL,
  Amount REAL NOT NULL,
  DueOn TEXT NOT NULL,
  PaidOn TEXT
);
INSERT INTO Families VALUES (1, 'Perrin', 'Kirchgasse 50', 'Ostermundigen', NULL, 'C', '2026-01-20');
INSERT INTO Families VALUES (2, 'Meier', 'Seestrasse 30', 'Köniz', NULL, 'A', '2021-10-08');
INSERT INTO Families VALUES (3, 'Egger', 'Kirchgasse 27', 'Bern', '031 480 48 15', 'B', '2023-11-07');
INSERT INTO Families VALUES (4, 'Jovanovic', 'Rosenweg 8', 'Köniz', '031 559 71 82', NULL, '2018-03-09');
INSERT INTO Families VALUES (5, 'Kaya', 'Bahnstrasse 17', 'Bern', NULL, 'B', '2025-03-25');
INSERT INTO Families VALUES (6, 'Hoxha', 'Rosenweg 3', 'Bern', '031 769 16 27', 'B', '2024-01-12');
INSERT INTO Families VALUES (7, 'Demir', 'Bahnstrasse 60', 'Ostermundigen', NULL, 'B', '2018-02-23');
INSERT INTO Families VALUES (8, 'Lüthi', 'Seestrasse 39', 'Muri', NULL, NULL, '2022-09-26');
INSERT INTO Families VALUES (9, 'Gomez-Pinto', 'Rosenweg 19', 'Bern', '031 584 23 56', 'B', '2024-07-19');
INSERT INTO Families VALUES (10, 'Gomez-Pinto', 'Lindenweg 51', 'Bern', '031 751 22 57', NULL, '2018-12-11');
INSERT INTO Families VALUES (11, 'Jovanovic', 'Seestrasse 24', 'Bern', '031 543 13 63', NULL, '2022-04-07');
INSERT INTO Families VALUES (12, 'Gomez-Pinto', 'Kirchgasse 42', 'Bern', NULL, 'C', '2019-01-13');
INSERT INTO Families VALUES (13, 'Jovanovic', 'Kirchgasse 46', 'Köniz', '031 648 89 29', 'A', '2023-09-11');
INSERT INTO Families VALUES (14, 'Bianco', 'Bahnstrasse 2', 'Bern', NULL, 'A', '2020-09-12');
INSERT INTO Families VALUES (15, 'Bianco', 'Rosenweg 60', 'Ostermundigen', '031 900 77 55', 'B', '2023-07-03');
INSERT INTO Families VALUES (16, 'Perrin', 'Seestrasse 4', 'Köniz', NULL, 'C', '2026-08-20');
INSERT INTO Families VALUES (17, 'Demir', 'Bahnstrasse 54', 'Bern', '031 361 92 25', NULL, '2019-07-12');
INSERT INTO Families VALUES (18, 'Meier', 'Seestrasse 17', 'Muri', NULL, 'A', '2023-03-10');
INSERT INTO Families VALUES (19, 'Lüthi', 'Kirchgasse 8', 'Ostermundigen', '031 908 14 42', 'A', '2026-08-17');
INSERT INTO Families VALUES (20, 'Gomez-Pinto', 'Rosenweg 39', 'Bern', NULL, NULL, '2021-02-22');
INSERT INTO Families VALUES (21, 'Oberholzer', 'Lindenweg 19', 'Köniz', '031 522 27 56', 'A', '2023-02-08');
INSERT INTO Families VALUES (22, 'Gomez-Pinto', 'Lindenweg 26', 'Bern', '031 979 66 13', 'A', '2021-01-04');
INSERT INTO Families VALUES (23, 'Egger', 'Bahnstrasse 51', 'Bern', NULL, 'A', '2020-05-25');
INSERT INTO Families VALUES (24, 'Oberholzer', 'Kirchgasse 18', 'Ostermundigen', '031 550 52 45', NULL, '2025-09-09');
INSERT INTO Families VALUES (25, 'Hoxha', NULL, 'Bern', NULL, 'B', '2025-07-25');
INSERT INTO Families VALUES (26, 'Kaya', 'Lindenweg 15', 'Bern', NULL, NULL, '2024-02-26');
INSERT INTO Families VALUES (27, 'Bianco', 'Rosenweg 44', 'Bern', NULL, 'C', '2019-05-27');
INSERT INTO Families VALUES (28, 'Oberholzer', 'Kirchgasse 29', 'Bern', NULL, 'C', '2024-10-28');
INSERT INTO Families VALUES (29, 'Perrin', 'Rosenweg 38', 'Muri', '031 635 91 65', 'B', '2025-01-06');
INSERT INTO Families VALUES (30, 'Egger', NULL, 'Muri', NULL, 'B', '2024-02-25');
INSERT INTO Families VALUES (31, 'Perrin', 'Kirchgasse 59', 'Bern', '031 731 34 52', 'B', '2026-07-08');
INSERT INTO Families VALUES (32, 'Gomez-Pinto', 'Seestrasse 43', 'Ostermundigen', NULL, 'B', '2024-04-15');
INSERT INTO Families VALUES (33, 'Kaya', 'Kirchgasse 2', 'Bern', NULL, 'B', '2024-04-14');
INSERT INTO Families VALUES (34, 'Chevalier', 'Rosenweg 38', 'Ostermundigen', '031 470 94 83', 'C', '2021-12-20');
INSERT INTO Families VALUES (35, 'Hoxha', NULL, 'Köniz', '031 325 73 16', 'B', '2021-12-01');
INSERT INTO Families VALUES (36, 'Bianco', NULL, 'Bern', '031 930 49 20', 'A', '2022-04-02');
INSERT INTO Adults VALUES (1, 1, 'Andreas', 'Perrin', 'grandfather', '076 592 29 10', NULL, 'andreas.perrin@insel.ch', NULL, 1, 0, 'self-employed');
INSERT INTO Adults VALUES (2, 1, 'Patrick', 'Perrin', 'grandfather', NULL, '031 370 19 74', 'patrick.perrin@sunrise.ch', NULL, 1, 1, 'Inselspital');
INSERT INTO Adults VALUES (3, 2, 'Barbara', 'Gomez-Pinto', 'mother', '078 549 73 30', NULL, 'barbara.gomez-pinto@bluewin.ch', NULL, 1, 1, 'self-employed');
INSERT INTO Adults VALUES (4, 2, 'Bruno', 'Meier', 'guardian', '076 351 63 48', NULL, 'bruno.meier@gmx.ch', NULL, 1, 0, 'Swisscom');
INSERT INTO Adults VALUES (5, 3, 'Sandra', 'Egger', 'mother', '076 726 14 61', NULL, 'sandra.egger@gmx.ch', NULL, 1, 0, NULL);
INSERT INTO Adults VALUES (6, 3, 'Reto', 'Bianco', 'father', '078 403 52 99', NULL, 'reto.bianco@gmx.ch', NULL, 1, 1, 'SBB');
INSERT INTO Adults VALUES (7, 4, 'Sandra', 'Jovanovic', 'mother', '078 419 33 14', '031 417 79 51', 'sandra.jovanovic@gmx.ch', NULL, 1, 0, 'Post');
INSERT INTO Adults VALUES (8, 4, 'Marco', 'Jovanovic', 'father', '079 314 46 38', NULL, 'marco.jovanovic@gmx.ch', NULL, 1, 1, NULL);
INSERT INTO Adults VALUES (9, 5, 'Françoise', 'Kaya', 'mother', '079 764 36 24', NULL, 'francoise.kaya@insel.ch', 'Biel', 1, 1, NULL);
INSERT INTO Adults VALUES (10, 6, 'Andrea', 'Hoxha', 'mother', NULL, NULL, 'andrea.hoxha@gmail.com', NULL, 0, 1, NULL);
INSERT INTO Adults VALUES (11, 6, 'Andreas', 'Hoxha', 'guardian', '077 328 16 47', NULL, 'andreas.hoxha@insel.ch', NULL, 1, 0, NULL);
INSERT INTO Adults VALUES (12, 7, 'Monika', 'Demir', 'mother', NULL, NULL, 'monika.demir@bluewin.ch', NULL, 1, 1, 'Post');
INSERT INTO Adults VALUES (13, 8, 'Andrea', 'Lüthi', 'mother', '076 329 40 24', '031 877 16 91', 'andrea.luthi@gmail.com', NULL, 1, 1, 'SBB');
INSERT INTO Adults VALUES (14, 8, 'Stefan', 'Lüthi', 'father', '076 440 43 78', '031 372 27 21', NULL, NULL, 1, 0, 'Post');
INSERT INTO Adults VALUES (15, 9, 'Sandra', 'Chevalier', 'mother', '079 495 70 83', NULL, 'sandra.chevalier@gmail.com', NULL, 1, 0, NULL);
INSERT INTO Adults VALUES (16, 9, 'Stefan', 'Oberholzer', 'guardian', '078 332 35 44', NULL, 'stefan.oberholzer@bluewin.ch', NULL, 1, 0, 'Inselspital');
INSERT INTO Adults VALUES (17, 10, 'Andrea', 'Gomez-Pinto', 'mother', '077 938 93 25', '031 888 34 72', NULL, NULL, 1, 1, 'Swisscom');
INSERT INTO Adults VALUES (18, 10, 'Hakan', 'Gomez-Pinto', 'grandfather', '078 383 70 14', NULL, 'hakan.gomez-pinto@bluewin.ch', NULL, 1, 0, 'SBB');
INSERT INTO Adults VALUES (19, 11, 'Françoise', 'Jovanovic', 'mother', '076 361 63 35', NULL, NULL, NULL, 1, 1, 'self-employed');
INSERT INTO Adults VALUES (20, 12, 'Barbara', 'Perrin', 'mother', '077 462 72 50', NULL, NULL, NULL, 1, 1, 'Post');
INSERT INTO Adults VALUES (21, 12, 'Patrick', 'Gomez-Pinto', 'father', '077 993 73 18', NULL, 'patrick.gomez-pinto@insel.ch', 'Thun', 1, 0, 'Swisscom');
INSERT INTO Adults VALUES (22, 13, 'Barbara', 'Jovanovic', 'mother', '079 636 50 91', '031 987 23 92', 'barbara.jovanovic@gmx.ch', 'Thun', 1, 0, 'Inselspital');
INSERT INTO Adults VALUES (23, 13, 'Reto', 'Jovanovic', 'father', '078 631 83 86', '031 574 88 34', 'reto.jovanovic@bluewin.ch', NULL, 1, 0, 'Inselspital');
INSERT INTO Adults VALUES (24, 13, 'Monika', 'Jovanovic', 'nanny', '076 921 10 59', NULL, 'monika.jovanovic@gmx.ch', 'Biel', 1, 1, NULL);
INSERT INTO Adults VALUES (25, 14, 'Monika', 'Bianco', 'mother', '077 656 33 59', '031 550 90 24', 'monika.bianco@gmail.com', NULL, 1, 1, 'Inselspital');
INSERT INTO Adults VALUES (26, 14, 'Reto', 'Hoxha', 'father', '079 710 57 68', '031 594 29 78', 'reto.hoxha@bluewin.ch', NULL, 1, 0, 'Inselspital');
INSERT INTO Adults VALUES (27, 15, 'Françoise', 'Bianco', 'mother', '079 674 78 77', NULL, 'francoise.bianco@gmail.com', NULL, 0, 1, 'SBB');
INSERT INTO Adults VALUES (28, 16, 'Laura', 'Perrin', 'mother', '077 974 63 82', NULL, NULL, NULL, 1, 1, NULL);
INSERT INTO Adults VALUES (29, 17, 'Françoise', 'Demir', 'mother', NULL, NULL, 'francoise.demir@sunrise.ch', NULL, 1, 0, 'Post');
INSERT INTO Adults VALUES (30, 17, 'Marco', 'Demir', 'father', '078 329 82 35', NULL, 'marco.demir@insel.ch', NULL, 1, 1, 'Post');
INSERT INTO Adults VALUES (31, 18, 'Daniel', 'Meier', 'guardian', '079 592 52 44', NULL, 'daniel.meier@gmail.com', NULL, 1, 0, NULL);
INSERT INTO Adults VALUES (32, 18, 'Daniel', 'Meier', 'father', '076 962 27 83', NULL, 'daniel.meier@gmail.com', NULL, 1, 1, 'Swisscom');
INSERT INTO Adults VALUES (33, 18, 'Françoise', 'Bianco', 'nanny', '079 866 15 36', '031 387 80 85', 'francoise.bianco@gmx.ch', NULL, 1, 0, 'Swisscom');
INSERT INTO Adults VALUES (34, 19, 'Françoise', 'Bianco', 'mother', NULL, NULL, NULL, NULL, 1, 1, 'SBB');
INSERT INTO Adults VALUES (35, 19, 'Stefan', 'Lüthi', 'father', '079 486 78 83', '031 493 44 15', 'stefan.luthi@insel.ch', NULL, 1, 0, 'self-employed');
INSERT INTO Adults VALUES (36, 20, 'Monika', 'Gomez-Pinto', 'mother', '078 945 98 21', NULL, 'monika.gomez-pinto@sunrise.ch', NULL, 1, 1, NULL);
INSERT INTO Adults VALUES (37, 20, 'Andreas', 'Gomez-Pinto', 'father', NULL, NULL, 'andreas.gomez-pinto@gmail.com', NULL, 1, 0, 'Swisscom');
INSERT INTO Adults VALUES (38, 21, 'Laura', 'Oberholzer', 'mother', '077 843 65 48', NULL, 'laura.oberholzer@insel.ch', NULL, 1, 1, 'SBB');
INSERT INTO Adults VALUES (39, 21, 'Marco', 'Oberholzer', 'father', '076 810 53 38', NULL, 'marco.oberholzer@gmail.com', 'Thun', 1, 0, NULL);
INSERT INTO Adults VALUES (40, 23, 'Claudia', 'Lüthi', 'mother', '077 314 79 66', NULL, 'claudia.luthi@sunrise.ch', NULL, 1, 0, NULL);
INSERT INTO Adults VALUES (41, 23, 'Patrick', 'Egger', 'father', NULL, '031 826 22 29', 'patrick.egger@sunrise.ch', NULL, 1, 1, 'Swisscom');
INSERT INTO Adults VALUES (42, 24, 'Andrea', 'Oberholzer', 'mother', '076 850 47 36', NULL, 'andrea.oberholzer@gmx.ch', NULL, 1, 1, 'Post');
INSERT INTO Adults VALUES (43, 25, 'Barbara', 'Hoxha', 'mother', '079 921 20 88', NULL, NULL, NULL, 1, 0, 'self-employed');
INSERT INTO Adults VALUES (44, 25, 'Stefan', 'Oberholzer', 'father', NULL, NULL, 'stefan.oberholzer@sunrise.ch', NULL, 1, 1, 'SBB');
INSERT INTO Adults VALUES (45, 26, 'Andrea', 'Kaya', 'mother', NULL, '031 963 25 28', NULL, NULL, 1, 0, 'SBB');
INSERT INTO Adults VALUES (46, 26, 'Stefan', 'Kaya', 'father', '077 874 99 53', '031 626 88 62', 'stefan.kaya@sunrise.ch', NULL, 1, 1, 'SBB');
INSERT INTO Adults VALUES (47, 27, 'Daniel', 'Bianco', 'guardian', '076 328 34 89', '031 406 36 94', 'daniel.bianco@bluewin.ch', NULL, 1, 1, 'SBB');
INSERT INTO Adults VALUES (48, 28, 'Claudia', 'Oberholzer', 'mother', '078 709 28 35', '031 330 61 78', 'claudia.oberholzer@sunrise.ch', NULL, 1, 1, 'Inselspital');
INSERT INTO Adults VALUES (49, 28, 'Hakan', 'Oberholzer', 'guardian', '076 570 53 87', '031 370 80 55', 'hakan.oberholzer@sunrise.ch', NULL, 0, 0, NULL);
INSERT INTO Adults VALUES (50, 29, 'Françoise', 'Perrin', 'mother', '076 622 68 26', '031 632 61 39', 'francoise.perrin@gmail.com', NULL, 1, 1, 'Inselspital');
INSERT INTO Adults VALUES (51, 29, 'Andreas', 'Perrin', 'grandfather', '078 667 48 45', NULL, 'andreas.perrin@insel.ch', NULL, 1, 0, 'Swisscom');
INSERT INTO Adults VALUES (52, 30, 'Barbara', 'Egger', 'mother', '077 306 26 51', '031 726 61 66', 'barbara.egger@sunrise.ch', NULL, 0, 0, NULL);
INSERT INTO Adults VALUES (53, 30, 'Andreas', 'Kaya', 'father', NULL, '031 856 17 94', 'andreas.kaya@insel.ch', NULL, 1, 1, 'Post');
INSERT INTO Adults VALUES (54, 31, 'Françoise', 'Kaya', 'mother', '078 720 60 73', '031 507 86 95', 'francoise.kaya@insel.ch', NULL, 1, 0, 'self-employed');
INSERT INTO Adults VALUES (55, 31, 'Bruno', 'Perrin', 'father', NULL, NULL, 'bruno.perrin@bluewin.ch', NULL, 1, 1, 'Swisscom');
INSERT INTO Adults VALUES (56, 32, 'Marco', 'Gomez-Pinto', 'grandfather', '076 981 72 91', NULL, 'marco.gomez-pinto@sunrise.ch', NULL, 0, 0, 'SBB');
INSERT INTO Adults VALUES (57, 32, 'Andreas', 'Gomez-Pinto', 'father', '078 887 17 79', NULL, 'andreas.gomez-pinto@insel.ch', NULL, 1, 1, 'SBB');
INSERT INTO Adults VALUES (58, 33, 'Monika', 'Kaya', 'mother', '079 460 68 70', NULL, NULL, NULL, 1, 1, NULL);
INSERT INTO Adults VALUES (59, 34, 'Françoise', 'Chevalier', 'mother', NULL, NULL, 'francoise.chevalier@gmx.ch', NULL, 1, 0, 'Inselspital');
INSERT INTO Adults VALUES (60, 34, 'Reto', 'Chevalier', 'guardian', '079 496 88 98', NULL, 'reto.chevalier@insel.ch', NULL, 1, 0, NULL);
INSERT INTO Adults VALUES (61, 35, 'Laura', 'Hoxha', 'mother', '079 495 58 84', NULL, 'laura.hoxha@gmail.com', NULL, 0, 1, 'Swisscom');
INSERT INTO Adults VALUES (62, 35, 'Hakan', 'Hoxha', 'father', '076 551 43 26', NULL, 'hakan.hoxha@insel.ch', NULL, 1, 0, 'self-employed');
INSERT INTO Adults VALUES (63, 36, 'Françoise', 'Bianco', 'mother', '077 789 77 10', NULL, 'francoise.bianco@gmx.ch', NULL, 1, 0, NULL);
INSERT INTO Adults VALUES (64, 36, 'Patrick', 'Bianco', 'father', '078 631 19 71', NULL, 'patrick.bianco@gmail.com', 'Biel', 0, 1, 'Post');
INSERT INTO PlayGroups VALUES ('Bears', '1.01', 'Ursula Wyss', 36, 12);
INSERT INTO PlayGroups VALUES ('Foxes', '1.02', 'Sandra Meier', 36, 12);
INSERT INTO PlayGroups VALUES ('Owls', '2.01', 'Ursula Wyss', 48, 15);
INSERT INTO PlayGroups VALUES ('Ducklings', '0.03', 'Paul Tanner', 6, 8);
INSERT INTO PlayGroups VALUES ('Hedgehogs', NULL, NULL, 24, 10);
INSERT INTO Children VALUES (1, 1, 'Tim', 'Perrin', 'm', '2022-07-20', 'Bears', '2023-04-19', NULL, NULL);
INSERT INTO Children VALUES (2, 2, 'Finn', 'Meier', 'm', '2024-12-19', NULL, '2026-09-01', NULL, NULL);
INSERT INTO Children VALUES (3, 2, 'Valentina', 'Meier', 'f', '2025-02-27', 'Foxes', '2025-10-10', NULL, NULL);
INSERT INTO Children VALUES (4, 3, 'Finn', 'Jovanovic', 'm', '2021-06-17', 'Foxes', '2026-09-01', NULL, NULL);
INSERT INTO Children VALUES (5, 3, 'Valentina', 'Egger', 'f', '2022-11-28', 'Bears', '2025-05-28', NULL, NULL);
INSERT INTO Children VALUES (6, 4, 'Leon', 'Jovanovic', 'm', '2024-05-01', 'Bears', '2026-09-01', NULL, NULL);
INSERT INTO Children VALUES (7, 5, 'Mila', 'Kaya', 'f', '2025-08-09', 'Owls', '2026-09-01', NULL, NULL);
INSERT INTO Children VALUES (8, 5, 'Valentina', 'Kaya', 'f', '2019-10-01', 'Owls', '2022-07-26', NULL, 'nuts');
INSERT INTO Children VALUES (9, 6, 'Aline', 'Hoxha', 'f', '2025-10-11', 'Foxes', '2026-09-01', NULL, NULL);
INSERT INTO Children VALUES (10, 6, 'Lena', 'Hoxha', 'f', '2023-12-16', 'Owls', '2025-10-02', NULL, 'nuts');
INSERT INTO Children VALUES (11, 7, 'Hanna', 'Demir', 'f', '2018-07-02', 'Bears', '2021-10-31', '2022-06-09', 'milk');
INSERT INTO Children VALUES (12, 8, 'Aline', 'Lüthi', 'f', '2022-10-13', 'Foxes', '2024-02-13', '2025-05-28', NULL);
INSERT INTO Children VALUES (13, 8, 'Dario', 'Lüthi', 'm', '2019-09-19', 'Bears', '2020-04-09', '2022-09-18', NULL);
INSERT INTO Children VALUES (14, 9, 'Chiara', 'Gomez-Pinto', 'f', '2022-01-09', 'Ducklings', '2025-05-11', '2026-04-16', NULL);
INSERT INTO Children VALUES (15, 10, 'Leon', 'Gomez-Pinto', 'm', NULL, 'Foxes', '2025-06-17', '2026-04-27', NULL);
INSERT INTO Children VALUES (16, 10, 'Sara', 'Gomez-Pinto', 'f', '2018-12-12', 'Ducklings', '2022-01-15', '2023-10-05', NULL);
INSERT INTO Children VALUES (17, 13, 'Aline', 'Jovanovic', 'f', '2019-11-15', 'Foxes', '2021-11-16', NULL, NULL);
INSERT INTO Children VALUES (18, 13, 'Hanna', 'Jovanovic', 'f', '2019-04-02', 'Owls', '2022-08-17', NULL, NULL);
INSERT INTO Children VALUES (19, 14, 'Luca', 'Bianco', 'm', '2025-08-14', 'Ducklings', '2026-09-01', NULL, NULL);
INSERT INTO Children VALUES (20, 14, 'Luca', 'Bianco', 'm', '2024-07-14', 'Ducklings', '2026-09-01', NULL, NULL);
INSERT INTO Children VALUES (21, 15, 'Mila', 'Bianco', 'f', '2024-09-17', 'Foxes', '2026-09-01', NULL, NULL);
INSERT INTO Children VALUES (22, 15, 'Nora', 'Bianco', 'f', '2021-07-17', 'Foxes', '2024-04-29', NULL, NULL);
INSERT INTO Children VALUES (23, 16, 'Noah', 'Perrin', 'm', '2021-06-17', 'Owls', '2024-03-29', '2026-05-05', NULL);
INSERT INTO Children VALUES (24, 17, 'Valentina', 'Demir', 'f', '2021-11-02', 'Bears', '2022-06-02', NULL, NULL);
INSERT INTO Children VALUES (25, 17, 'Elif', 'Demir', 'f', '2024-03-12', 'Ducklings', '2025-01-29', NULL, NULL);
INSERT INTO Children VALUES (26, 18, 'Mila', 'Kaya', 'f', '2018-05-28', 'Foxes', '2019-06-29', NULL, NULL);
INSERT INTO Children VALUES (27, 18, 'Hanna', 'Meier', 'f', '2022-03-19', 'Ducklings', '2025-06-11', '2026-02-19', NULL);
INSERT INTO Children VALUES (28, 19, 'Tim', 'Lüthi', 'm', '2019-09-25', NULL, '2020-11-09', NULL, 'bee stings');
INSERT INTO Children VALUES (29, 19, 'Samuel', 'Lüthi', 'm', '2018-10-25', 'Owls', '2022-01-13', '2022-08-01', NULL);
INSERT INTO Children VALUES (30, 20, 'Luca', 'Gomez-Pinto', 'm', '2018-09-21', 'Owls', '2020-08-05', NULL, NULL);
INSERT INTO Children VALUES (31, 21, 'Valentina', 'Oberholzer', 'f', '2019-03-19', NULL, '2021-12-01', NULL, NULL);
INSERT INTO Children VALUES (32, 21, 'Zoe', 'Oberholzer', 'f', '2023-06-25', 'Bears', '2024-02-28', '2026-01-07', NULL);
INSERT INTO Children VALUES (33, 22, 'Aline', 'Gomez-Pinto', 'f', '2025-01-13', 'Bears', '2026-09-01', NULL, NULL);
INSERT INTO Children VALUES (34, 23, 'Samuel', 'Egger', 'm', '2025-06-23', 'Foxes', '2026-09-01', NULL, NULL);
INSERT INTO Children VALUES (35, 25, 'Leon', 'Hoxha', 'm', '2025-01-17', 'Ducklings', '2025-08-14', NULL, NULL);
INSERT INTO Children VALUES (36, 26, 'Ben', 'Kaya', 'm', '2021-07-17', 'Foxes', '2024-10-02', NULL, NULL);
INSERT INTO Children VALUES (37, 27, 'Noah', 'Lüthi', 'm', '2020-11-15', 'Bears', '2021-06-11', NULL, NULL);
INSERT INTO Children VALUES (38, 27, 'Mila', 'Bianco', 'f', '2023-03-10', 'Bears', '2025-09-27', NULL, NULL);
INSERT INTO Children VALUES (39, 28, 'Aline', 'Hoxha', 'f', '2019-07-05', 'Owls', '2021-05-25', NULL, NULL);
INSERT INTO Children VALUES (40, 28, 'Tim', 'Oberholzer', 'm', '2022-07-28', 'Owls', '2024-06-04', '2025-07-28', NULL);
INSERT INTO Children VALUES (41, 29, 'Hanna', 'Lüthi', 'f', '2024-02-07', 'Ducklings', '2026-08-06', NULL, NULL);
INSERT INTO Children VALUES (42, 29, 'Sara', 'Lüthi', 'f', '2018-05-17', 'Bears', '2020-08-08', NULL, 'nuts');
INSERT INTO Children VALUES (43, 29, 'Ben', 'Perrin', 'm', '2023-01-20', 'Owls', '2026-05-30', NULL, NULL);
INSERT INTO Children VALUES (44, 30, 'Aline', 'Egger', 'f', '2022-09-22', 'Bears', '2026-03-06', NULL, NULL);
INSERT INTO Children VALUES (45, 30, 'Sara', 'Egger', 'f', '2023-01-20', 'Bears', '2026-05-26', NULL, NULL);
INSERT INTO Children VALUES (46, 31, 'Valentina', 'Perrin', 'f', '2021-04-04', 'Foxes', '2022-03-19', '2023-08-26', NULL);
INSERT INTO Children VALUES (47, 31, 'Matteo', 'Perrin', 'm', '2023-06-18', 'Owls', '2024-01-20', NULL, NULL);
INSERT INTO Children VALUES (48, 32, 'Nora', 'Gomez-Pinto', 'f', '2020-01-02', 'Owls', '2022-07-10', '2023-06-21', NULL);
INSERT INTO Children VALUES (49, 33, 'Tim', 'Kaya', 'm', '2020-10-04', 'Foxes', '2024-04-19', NULL, NULL);
INSERT INTO Children VALUES (50, 34, 'Valentina', 'Chevalier', 'f', '2025-01-22', 'Foxes', '2026-09-01', NULL, NULL);
INSERT INTO Children VALUES (51, 34, 'Elif', 'Chevalier', 'f', '2020-11-16', 'Foxes', '2023-04-22', NULL, NULL);
INSERT INTO Children VALUES (52, 36, 'Samuel', 'Bianco', 'm', '2025-07-24', 'Foxes', '2026-09-01', NULL, NULL);
INSERT INTO Absences VALUES (1, 24, '2025-02-25', NULL, 'sick', 29);
INSERT INTO Absences VALUES (2, 37, '2022-03-22', '2022-03-23', 'sick', NULL);
INSERT INTO Absences VALUES (3, 19, '2026-10-19', '2026-10-20', 'sick', NULL);
INSERT INTO Absences VALUES (4, 6, '2026-10-28', '2026-11-06', 'holiday', 7);
INSERT INTO Absences VALUES (5, 5, '2025-08-14', '2025-08-16', 'sick', 5);
INSERT INTO Absences VALUES (6, 1, '2026-07-13', '2026-07-15', 'sick', 2);
INSERT INTO Absences VALUES (7, 8, '2024-06-12', '2024-06-12', 'sick', 9);
INSERT INTO Absences VALUES (8, 9, '2026-09-16', '2026-09-25', 'holiday', 11);
INSERT INTO Absences VALUES (9, 27, '2026-01-06', '2026-01-10', 'sick', NULL);
INSERT INTO Absences VALUES (10, 39, '2023-09-05', '2023-09-07', 'holiday', 49);
INSERT INTO Absences VALUES (11, 43, '2026-08-23', '2026-09-01', 'sick', 51);
INSERT INTO Absences VALUES (12, 38, '2026-07-31', '2026-08-02', 'sick', 47);
INSERT INTO Absences VALUES (13, 41, '2026-08-06', '2026-08-06', 'sick', NULL);
INSERT INTO Absences VALUES (14, 33, '2026-10-15', '2026-10-19', 'sick', NULL);
INSERT INTO Absences VALUES (15, 6, '2026-10-18', '2026-10-27', 'other', 8);
INSERT INTO Absences VALUES (16, 5, '2025-10-10', '2025-10-10', NULL, 6);
INSERT INTO Absences VALUES (17, 35, '2026-02-28', '2026-03-04', NULL, NULL);
INSERT INTO Absences VALUES (18, 14, '2025-08-07', '2025-08-08', 'sick', 15);
INSERT INTO Absences VALUES (19, 25, '2026-02-14', '2026-02-23', NULL, NULL);
INSERT INTO Absences VALUES (20, 17, '2024-05-05', NULL, 'sick', NULL);
INSERT INTO Absences VALUES (21, 44, '2026-05-03', '2026-05-12', 'sick', 52);
INSERT INTO Absences VALUES (22, 32, '2025-04-11', '2025-04-20', 'sick', NULL);
INSERT INTO Absences VALUES (23, 32, '2025-07-19', NULL, 'other', 39);
INSERT INTO Absences VALUES (24, 14, '2025-05-23', '2025-05-27', 'holiday', 16);
INSERT INTO Absences VALUES (25, 50, '2026-10-18', '2026-10-19', 'sick', NULL);
INSERT INTO Absences VALUES (26, 6, '2026-11-07', '2026-11-16', 'other', 7);
INSERT INTO Absences VALUES (27, 7, '2026-10-24', '2026-11-02', 'holiday', 9);
INSERT INTO Absences VALUES (28, 43, '2026-08-06', '2026-08-06', 'other', NULL);
INSERT INTO Absences VALUES (29, 33, '2026-09-14', NULL, 'sick', NULL);
INSERT INTO Absences VALUES (30, 13, '2021-05-10', '2021-05-12', 'sick', 14);
INSERT INTO Absences VALUES (31, 3, '2026-11-15', '2026-11-19', 'holiday', 4);
INSERT INTO Absences VALUES (32, 39, '2025-05-14', '2025-05-14', 'holiday', 49);
INSERT INTO Absences VALUES (33, 44, '2026-06-23', '2026-06-24', 'sick', 53);
INSERT INTO Absences VALUES (34, 37, '2025-03-06', '2025-03-08', 'holiday', 47);
INSERT INTO Absences VALUES (35, 52, '2026-11-20', NULL, 'sick', 63);
INSERT INTO Absences VALUES (36, 43, '2026-09-25', '2026-10-04', 'sick', 51);
INSERT INTO Absences VALUES (37, 47, '2024-12-25', '2024-12-26', 'other', 54);
INSERT INTO Absences VALUES (38, 15, '2026-01-29', '2026-01-30', 'sick', NULL);
INSERT INTO Absences VALUES (39, 22, '2024-07-08', '2024-07-08', 'sick', 27);
INSERT INTO Absences VALUES (40, 15, '2025-06-18', '2025-06-18', NULL, 18);
INSERT INTO Absences VALUES (41, 43, '2026-09-24', '2026-09-28', 'sick', 51);
INSERT INTO Absences VALUES (42, 3, '2026-02-22', '2026-03-03', 'sick', 3);
INSERT INTO Absences VALUES (43, 14, '2025-09-29', '2025-10-01', 'other', 15);
INSERT INTO Absences VALUES (44, 43, '2026-09-21', '2026-09-22', 'sick', 50);
INSERT INTO Absences VALUES (45, 49, '2025-05-27', '2025-05-29', 'holiday', NULL);
INSERT INTO Absences VALUES (46, 32, '2024-09-28', '2024-09-28', 'sick', 38);
INSERT INTO Absences VALUES (47, 35, '2026-06-24', '2026-06-25', 'sick', NULL);
INSERT INTO Absences VALUES (48, 4, '2026-10-31', '2026-11-04', 'sick', 6);
INSERT INTO Absences VALUES (49, 51, '2023-06-10', '2023-06-10', 'other', NULL);
INSERT INTO Absences VALUES (50, 17, '2026-10-21', '2026-10-23', 'sick', 24);
INSERT INTO Absences VALUES (51, 43, '2026-09-06', '2026-09-10', 'sick', 51);
INSERT INTO Absences VALUES (52, 38, '2026-11-08', '2026-11-10', 'holiday', 47);
INSERT INTO Absences VALUES (53, 42, '2022-08-29', '2022-08-31', 'holiday', 51);
INSERT INTO Absences VALUES (54, 27, '2025-09-02', '2025-09-02', 'sick', NULL);
INSERT INTO Absences VALUES (55, 27, '2025-07-22', '2025-07-26', 'other', NULL);
INSERT INTO Absences VALUES (56, 27, '2025-11-30', '2025-12-09', 'sick', 32);
INSERT INTO Absences VALUES (57, 2, '2026-10-03', '2026-10-04', 'sick', 4);
INSERT INTO Absences VALUES (58, 20, '2026-09-21', '2026-09-21', 'holiday', 25);
INSERT INTO Absences VALUES (59, 18, '2023-05-26', '2023-05-28', 'holiday', 24);
INSERT INTO Absences VALUES (60, 47, '2024-08-26', '2024-08-30', NULL, 54);
INSERT INTO Absences VALUES (61, 27, '2025-08-04', '2025-08-13', 'sick', NULL);
INSERT INTO Absences VALUES (62, 17, '2026-02-24', '2026-02-28', 'sick', NULL);
INSERT INTO Absences VALUES (63, 16, '2023-09-12', '2023-09-12', 'holiday', 18);
INSERT INTO Absences VALUES (64, 51, '2025-08-24', '2025-08-26', 'holiday', 60);
INSERT INTO Absences VALUES (65, 19, '2026-10-02', '2026-10-11', 'sick', 25);
INSERT INTO Payments VALUES (1, 14, '2025-04', 1250, '2025-04-05', '2025-04-08');
INSERT INTO Payments VALUES (2, 12, '2026-04', 610, '2026-04-05', '2026-04-06');
INSERT INTO Payments VALUES (3, 7, '2026-05', 940, '2026-05-05', '2026-05-20');
INSERT INTO Payments VALUES (4, 3, '2026-01', 940, '2026-01-05', '2026-01-06');
INSERT INTO Payments VALUES (5, 3, '2025-06', 940, '2025-06-05', '2025-06-05');
INSERT INTO Payments VALUES (6, 20, '2025-10', 1100, '2025-10-05', '2025-10-03');
INSERT INTO Payments VALUES (7, 2, '2025-03', 1250, '2025-03-05', '2025-03-08');
INSERT INTO Payments VALUES (8, 17, '2026-10', 1100, '2026-10-05', NULL);
INSERT INTO Payments VALUES (9, 15, '2025-12', 940, '2025-12-05', '2025-12-05');
INSERT INTO Payments VALUES (10, 24, '2026-09', 1100, '2026-09-05', '2026-09-05');
INSERT INTO Payments VALUES (11, 2, '2026-07', 1250, '2026-07-05', '2026-07-03');
INSERT INTO Payments VALUES (12, 30, '2025-09', 940, '2025-09-05', '2025-09-01');
INSERT INTO Payments VALUES (13, 1, '2026-08', 610, '2026-08-05', '2026-08-05');
INSERT INTO Payments VALUES (14, 10, '2025-04', 1100, '2025-04-05', '2025-04-05');
INSERT INTO Payments VALUES (15, 30, '2026-01', 940, '2026-01-05', '2026-01-05');
INSERT INTO Payments VALUES (16, 27, '2025-04', 610, '2025-04-05', '2025-04-06');
INSERT INTO Payments VALUES (17, 33, '2025-02', 940, '2025-02-05', '2025-02-03');
INSERT INTO Payments VALUES (18, 15, '2025-12', 940, '2025-12-05', '2025-12-01');
INSERT INTO Payments VALUES (19, 17, '2026-02', 1100, '2026-02-05', '2026-02-06');
INSERT INTO Payments VALUES (20, 13, '2026-04', 1250, '2026-04-05', '2026-04-20');
INSERT INTO Payments VALUES (21, 2, '2026-04', 1250, '2026-04-05', '2026-05-08');
INSERT INTO Payments VALUES (22, 14, '2025-07', 1250, '2025-07-05', '2025-07-03');
INSERT INTO Payments VALUES (23, 7, '2025-11', 940, '2025-11-05', NULL);
INSERT INTO Payments VALUES (24, 31, '2025-01', 940, '2025-01-05', NULL);
INSERT INTO Payments VALUES (25, 4, '2025-05', 1100, '2025-05-05', '2025-05-03');
INSERT INTO Payments VALUES (26, 1, '2025-06', 610, '2025-06-05', '2025-06-13');
INSERT INTO Payments VALUES (27, 14, '2026-10', 1250, '2026-10-05', '2026-10-08');
INSERT INTO Payments VALUES (28, 33, '2025-04', 940, '2025-04-05', '2025-04-20');
INSERT INTO Payments VALUES (29, 14, '2026-08', 1250, '2026-08-05', '2026-08-20');
INSERT INTO Payments VALUES (30, 12, '2026-04', 610, '2026-04-05', '2026-04-20');
INSERT INTO Payments VALUES (31, 26, '2025-07', 1100, '2025-07-05', '2025-07-20');
INSERT INTO Payments VALUES (32, 15, '2025-04', 940, '2025-04-05', '2025-04-05');
INSERT INTO Payments VALUES (33, 22, '2026-06', 1250, '2026-06-05', '2026-06-13');
INSERT INTO Payments VALUES (34, 19, '2026-06', 1250, '2026-06-05', '2026-06-03');
INSERT INTO Payments VALUES (35, 7, '2026-03', 940, '2026-03-05', '2026-04-07');
INSERT INTO Payments VALUES (36, 18, '2026-08', 1250, '2026-08-05', '2026-08-05');
INSERT INTO Payments VALUES (37, 29, '2025-03', 940, '2025-03-05', NULL);
INSERT INTO Payments VALUES (38, 5, '2026-01', 940, '2026-01-05', NULL);
INSERT INTO Payments VALUES (39, 28, '2025-03', 610, '2025-03-05', '2025-03-20');
INSERT INTO Payments VALUES (40, 7, '2025-07', 940, '2025-07-05', '2025-08-07');
INSERT INTO Payments VALUES (41, 6, '2026-02', 940, '2026-02-05', '2026-03-10');
INSERT INTO Payments VALUES (42, 16, '2025-10', 610, '2025-10-05', NULL);
INSERT INTO Payments VALUES (43, 15, '2026-02', 940, '2026-02-05', '2026-02-03');
INSERT INTO Payments VALUES (44, 22, '2026-07', 1250, '2026-07-05', '2026-07-08');
INSERT INTO Payments VALUES (45, 16, '2025-01', 610, '2025-01-05', '2025-01-20');
INSERT INTO Payments VALUES (46, 9, '2025-01', 940, '2025-01-05', '2025-01-20');
INSERT INTO Payments VALUES (47, 33, '2026-08', 940, '2026-08-05', '2026-08-01');
INSERT INTO Payments VALUES (48, 23, '2025-06', 1250, '2025-06-05', '2025-06-05');
INSERT INTO Payments VALUES (49, 8, '2025-08', 1100, '2025-08-05', '2025-08-20');
INSERT INTO Payments VALUES (50, 17, '2026-10', 1100, '2026-10-05', '2026-10-05');
INSERT INTO Payments VALUES (51, 7, '2026-07', 940, '2026-07-05', '2026-07-20');
INSERT INTO Payments VALUES (52, 24, '2026-10', 1100, '2026-10-05', '2026-10-05');
INSERT INTO Payments VALUES (53, 21, '2026-07', 1250, '2026-07-05', '2026-08-07');
INSERT INTO Payments VALUES (54, 12, '2025-10', 610, '2025-10-05', '2025-11-07');
INSERT INTO Payments VALUES (55, 9, '2025-06', 940, '2025-06-05', '2025-06-03');
INSERT INTO Payments VALUES (56, 5, '2025-04', 940, '2025-04-05', NULL);
INSERT INTO Payments VALUES (57, 28, '2025-01', 610, '2025-01-05', '2025-01-13');
INSERT INTO Payments VALUES (58, 18, '2026-06', 1250, '2026-06-05', '2026-06-13');
INSERT INTO Payments VALUES (59, 16, '2026-06', 610, '2026-06-05', '2026-06-03');
INSERT INTO Payments VALUES (60, 24, '2026-04', 1100, '2026-04-05', NULL);
INSERT INTO Payments VALUES (61, 29, '2025-03', 940, '2025-03-05', '2025-04-07');
INSERT INTO Payments VALUES (62, 12, '2025-09', 610, '2025-09-05', '2025-09-13');
INSERT INTO Payments VALUES (63, 6, '2026-10', 940, '2026-10-05', '2026-10-05');
INSERT INTO Payments VALUES (64, 23, '2025-10', 1250, '2025-10-05', '2025-10-01');
INSERT INTO Payments VALUES (65, 27, '2026-06', 610, '2026-06-05', '2026-06-05');
INSERT INTO Payments VALUES (66, 32, '2026-02', 940, '2026-02-05', '2026-03-10');
INSERT INTO Payments VALUES (67, 18, '2025-11', 1250, '2025-11-05', '2025-11-13');
INSERT INTO Payments VALUES (68, 1, '2026-02', 610, '2026-02-05', '2026-02-06');
INSERT INTO Payments VALUES (69, 19, '2025-10', 1250, '2025-10-05', '2025-10-01');
INSERT INTO Payments VALUES (70, 32, '2025-08', 940, '2025-08-05', NULL);
INSERT INTO Payments VALUES (71, 24, '2025-11', 1100, '2025-11-05', '2025-11-01');
INSERT INTO Payments VALUES (72, 20, '2026-06', 1100, '2026-06-05', '2026-06-01');
INSERT INTO Payments VALUES (73, 27, '2025-05', 610, '2025-05-05', '2025-05-13');
INSERT INTO Payments VALUES (74, 12, '2026-04', 610, '2026-04-05', NULL);
INSERT INTO Payments VALUES (75, 16, '2026-09', 610, '2026-09-05', '2026-09-03');
INSERT INTO Payments VALUES (76, 20, '2025-04', 1100, '2025-04-05', '2025-04-06');
INSERT INTO Payments VALUES (77, 27, '2025-06', 610, '2025-06-05', '2025-06-20');
INSERT INTO Payments VALUES (78, 6, '2026-04', 940, '2026-04-05', '2026-04-13');
INSERT INTO Payments VALUES (79, 7, '2026-01', 940, '2026-01-05', '2026-01-08');
INSERT INTO Payments VALUES (80, 22, '2026-05', 1250, '2026-05-05', '2026-05-06');
