CREATE TABLE Congress (
  CongressID INTEGER PRIMARY KEY,
  CongressName TEXT,
  City TEXT,
  Country TEXT,
  StartDate TEXT,
  EndDate TEXT,
  MaxAttendees INTEGER
);
CREATE TABLE Attendee (
  AttendeeID INTEGER PRIMARY KEY,
  FullName TEXT,
  AcademicTitle TEXT,
  Institution TEXT,
  HomeCity TEXT,
  HomeCountry TEXT,
  Email TEXT,
  BirthYear INTEGER,
  Diet TEXT
);
CREATE TABLE AttendeePhone (
  AttendeeID INTEGER REFERENCES Attendee(AttendeeID),
  PhoneNumber TEXT,
  PhoneType TEXT,
  IsMain INTEGER
);
CREATE TABLE Registration (
  RegID INTEGER PRIMARY KEY,
  CongressID INTEGER REFERENCES Congress(CongressID),
  AttendeeID INTEGER REFERENCES Attendee(AttendeeID),
  RegisteredOn TEXT,
  TicketType TEXT,
  Fee REAL,
  PaidOn TEXT,
  Status TEXT
);
CREATE TABLE Talk (
  TalkID INTEGER PRIMARY KEY,
  CongressID INTEGER REFERENCES Congress(CongressID),
  SpeakerID INTEGER REFERENCES Attendee(AttendeeID),
  TalkTitle TEXT,
  Track TEXT,
  StartsAt TEXT,
  Minutes INTEGER
);
INSERT INTO Congress VALUES (1, 'EuroCardio 2022', 'Vienna', 'AT', '2022-05-18', '2022-05-21', 500);
INSERT INTO Congress VALUES (2, 'EuroCardio 2023', 'Prague', 'CZ', '2023-05-17', '2023-05-20', NULL);
INSERT INTO Congress VALUES (3, 'EuroCardio 2024', 'Lisbon', 'PT', '2024-05-22', '2024-05-25', 120);
INSERT INTO Congress VALUES (4, 'EuroCardio 2025', 'Vienna', 'AT', '2025-05-21', '2025-05-24', 300);
INSERT INTO Congress VALUES (5, 'Young Surgeons Forum', 'Ghent', 'BE', '2023-10-05', '2023-10-06', 500);
INSERT INTO Congress VALUES (6, 'Nordic Heart Days', 'Oslo', 'NO', '2024-09-12', '2024-09-14', NULL);
INSERT INTO Congress VALUES (7, 'Alpine Imaging Week', 'Innsbruck', 'AT', '2025-01-20', '2025-01-24', 300);
INSERT INTO Congress VALUES (8, 'Ethics in Medicine', 'Prague', 'CZ', '2024-03-01', '2024-03-01', NULL);
INSERT INTO Congress VALUES (9, 'Rural Care Summit', 'Porto', 'PT', '2026-04-14', '2026-04-16', 300);
INSERT INTO Congress VALUES (10, 'Data & Health', 'Ghent', 'BE', '2026-09-30', '2026-10-01', 1200);
INSERT INTO Congress VALUES (11, 'EuroCardio 2026', 'Madrid', 'ES', '2026-05-20', '2026-05-23', 500);
INSERT INTO Congress VALUES (12, 'Night Shift Symposium', 'Oslo', 'NO', '2022-11-11', '2022-11-11', NULL);
INSERT INTO Attendee VALUES (1, 'Julia Berg', 'Prof', 'Karolinska Institute', 'Lisbon', 'PT', 'jberg1@uio.no', 1970, 'vegan');
INSERT INTO Attendee VALUES (2, 'Igor Berg', 'Prof', 'Karolinska Institute', 'Oslo', 'NO', 'iberg2@gmail.com', 1960, 'halal');
INSERT INTO Attendee VALUES (3, 'Hanneke Berg', 'Dr', 'University of Oslo', 'Oslo', 'NO', 'hberg3@ugent.be', NULL, 'halal');
INSERT INTO Attendee VALUES (4, 'Carmen Berg', 'Dr', NULL, 'Lisbon', 'PT', 'cberg4@gmail.com', 1987, 'gluten-free');
INSERT INTO Attendee VALUES (5, 'Hanneke Hrubý', 'Dr', 'UZ Gent', 'Prague', 'CZ', NULL, 1974, 'gluten-free');
INSERT INTO Attendee VALUES (6, 'Hanneke Almeida', NULL, 'Private practice', 'Bergen', 'NO', 'halmeida6@ugent.be', 1952, NULL);
INSERT INTO Attendee VALUES (7, 'Bruno Dubois', 'Prof Dr', 'Medical University of Vienna', 'Vienna', 'AT', 'bdubois7@uio.no', 1996, NULL);
INSERT INTO Attendee VALUES (8, 'Carmen Lindqvist', 'Dr', 'UZ Gent', 'Bergen', 'NO', 'clindqvist8@meduniwien.ac.at', 1979, 'vegan');
INSERT INTO Attendee VALUES (9, 'Lars Gruber', 'Dr', 'Karolinska Institute', 'Bergen', 'NO', 'lgruber9@ugent.be', 1996, 'vegan');
INSERT INTO Attendee VALUES (10, 'Fiona Almeida', 'Prof', 'Charles University', 'Lisbon', 'PT', 'falmeida10@uio.no', 1980, 'gluten-free');
INSERT INTO Attendee VALUES (11, 'Nuno Eriksen', NULL, 'Medical University of Vienna', 'Prague', 'CZ', 'neriksen11@cuni.cz', 1959, NULL);
INSERT INTO Attendee VALUES (12, 'Bruno Gruber', 'Prof', 'Karolinska Institute', 'Vienna', 'AT', 'bgruber12@uio.no', 1953, 'gluten-free');
INSERT INTO Attendee VALUES (13, 'Julia Dubois', NULL, 'University of Oslo', 'Vienna', 'AT', NULL, 1968, 'halal');
INSERT INTO Attendee VALUES (14, 'Nuno Dubois', NULL, 'University of Oslo', 'Ghent', 'BE', 'ndubois14@cuni.cz', 1949, 'halal');
INSERT INTO Attendee VALUES (15, 'Elif Fontes', 'Dr', 'UZ Gent', 'Ghent', 'BE', 'efontes15@cuni.cz', 1965, NULL);
INSERT INTO Attendee VALUES (16, 'Igor Eriksen', 'Dr', 'University of Oslo', 'Prague', 'CZ', 'ieriksen16@ugent.be', 1969, NULL);
INSERT INTO Attendee VALUES (17, 'Dieter Hrubý', 'Dr', 'Charles University', 'Bergen', 'NO', 'dhruby17@meduniwien.ac.at', 1968, NULL);
INSERT INTO Attendee VALUES (18, 'Hanneke Koch-Meier', 'Prof Dr', 'UZ Gent', 'Ghent', 'BE', 'hanneke.km@ugent.be', 1963, 'vegetarian');
INSERT INTO Attendee VALUES (19, 'Aino Cerny', 'Prof Dr', 'University of Oslo', 'Vienna', 'AT', 'acerny19@meduniwien.ac.at', NULL, NULL);
INSERT INTO Attendee VALUES (20, 'Olga Fontes', NULL, 'Charles University', 'Oslo', 'NO', 'ofontes20@cuni.cz', 1951, NULL);
INSERT INTO Attendee VALUES (21, 'Dieter Berg', NULL, 'Private practice', 'Bergen', 'NO', 'dberg21@ugent.be', 1995, 'vegan');
INSERT INTO Attendee VALUES (22, 'Marta Fontes', NULL, 'University of Oslo', 'Oslo', 'NO', 'mfontes22@meduniwien.ac.at', 1982, NULL);
INSERT INTO Attendee VALUES (23, 'Carmen Berg', NULL, NULL, 'Porto', 'PT', 'cberg23@cuni.cz', 1972, NULL);
INSERT INTO Attendee VALUES (24, 'Igor Dubois', 'Dr', 'Private practice', 'Ghent', 'BE', 'idubois24@uio.no', 1977, NULL);
INSERT INTO Attendee VALUES (25, 'Elif Dubois', NULL, 'Medical University of Vienna', 'Madrid', 'ES', NULL, 1968, 'gluten-free');
INSERT INTO Attendee VALUES (26, 'Dieter Moreno', 'Dr', 'UZ Gent', 'Lisbon', 'PT', 'dmoreno26@gmail.com', NULL, NULL);
INSERT INTO Attendee VALUES (27, 'Fiona Lindqvist', 'Prof Dr', 'Charles University', 'Bergen', 'NO', NULL, 1991, NULL);
INSERT INTO Attendee VALUES (28, 'Igor Gruber', 'Prof', 'Medical University of Vienna', 'Ghent', 'BE', 'igruber28@cuni.cz', 1974, 'vegetarian');
INSERT INTO Attendee VALUES (29, 'Fiona Almeida', 'Dr', NULL, 'Oslo', 'NO', 'falmeida29@gmail.com', 1950, 'vegetarian');
INSERT INTO Attendee VALUES (30, 'Goran Almeida', NULL, 'University of Oslo', 'Porto', 'PT', 'galmeida30@meduniwien.ac.at', NULL, NULL);
INSERT INTO Attendee VALUES (31, 'Bruno Almeida', NULL, 'University of Oslo', 'Bergen', 'NO', 'balmeida31@cuni.cz', 1999, NULL);
INSERT INTO Attendee VALUES (32, 'Igor Gruber', 'Prof', 'Private practice', 'Bergen', 'NO', 'igruber32@ugent.be', 1996, 'halal');
INSERT INTO Attendee VALUES (33, 'Julia Almeida', NULL, 'Private practice', 'Ghent', 'BE', NULL, 1980, 'gluten-free');
INSERT INTO Attendee VALUES (34, 'Nuno Moreno', NULL, NULL, 'Vienna', 'AT', 'nmoreno34@meduniwien.ac.at', NULL, 'vegetarian');
INSERT INTO Attendee VALUES (35, 'Julia Jansen', 'Prof', 'UZ Gent', 'Bergen', 'NO', 'jjansen35@meduniwien.ac.at', 1985, NULL);
INSERT INTO Attendee VALUES (36, 'Igor Berg', NULL, 'Hospital de Santa Maria', 'Oslo', 'NO', 'iberg36@ugent.be', 1968, 'gluten-free');
INSERT INTO Attendee VALUES (37, 'Aino Cerny', NULL, 'Karolinska Institute', 'Ghent', 'BE', 'acerny37@ugent.be', 1965, 'gluten-free');
INSERT INTO Attendee VALUES (38, 'Goran Lindqvist', NULL, NULL, 'Bergen', 'NO', 'glindqvist38@ugent.be', 1987, 'vegetarian');
INSERT INTO Attendee VALUES (39, 'Marta Almeida', 'Dr', 'Charles University', 'Vienna', 'AT', 'malmeida39@uio.no', 1997, 'gluten-free');
INSERT INTO Attendee VALUES (40, 'Bruno Gruber', 'Prof', 'Karolinska Institute', 'Madrid', 'ES', 'bgruber40@cuni.cz', 1989, NULL);
INSERT INTO Attendee VALUES (41, 'Julia Gruber', 'Prof', 'Hospital de Santa Maria', 'Bergen', 'NO', 'jgruber41@ugent.be', 1949, NULL);
INSERT INTO Attendee VALUES (42, 'Julia Almeida', 'Dr', 'UZ Gent', 'Bergen', 'NO', 'jalmeida42@uio.no', 1950, NULL);
INSERT INTO Attendee VALUES (43, 'Hanneke Gruber', 'Dr', 'University of Oslo', 'Porto', 'PT', 'hgruber43@meduniwien.ac.at', 1975, 'vegan');
INSERT INTO Attendee VALUES (44, 'Fiona Moreno', 'Dr', 'Hospital de Santa Maria', 'Ghent', 'BE', NULL, 1997, NULL);
INSERT INTO Attendee VALUES (45, 'Olga Eriksen', 'Prof', 'Private practice', 'Prague', 'CZ', 'oeriksen45@uio.no', NULL, 'gluten-free');
INSERT INTO Attendee VALUES (46, 'Bruno Berg', NULL, NULL, 'Oslo', 'NO', 'bberg46@meduniwien.ac.at', 1979, 'vegan');
INSERT INTO Attendee VALUES (47, 'Dieter Koch-Meier', 'Prof Dr', 'UZ Gent', 'Madrid', 'ES', 'dkoch-meier47@uio.no', 1960, NULL);
INSERT INTO Attendee VALUES (48, 'Carmen Jansen', 'Prof Dr', 'Private practice', 'Lisbon', 'PT', 'cjansen48@meduniwien.ac.at', 1961, 'vegetarian');
INSERT INTO Attendee VALUES (49, 'Bruno Fontes', 'Dr', NULL, 'Porto', 'PT', NULL, 1988, 'vegetarian');
INSERT INTO Attendee VALUES (50, 'Hanneke Lindqvist', NULL, 'Charles University', 'Lisbon', 'PT', 'hlindqvist50@cuni.cz', 1951, 'halal');
INSERT INTO Attendee VALUES (51, 'Bruno Cerny', 'Dr', 'Private practice', 'Oslo', 'NO', 'bcerny51@cuni.cz', 1981, 'gluten-free');
INSERT INTO Attendee VALUES (52, 'Goran Cerny', NULL, 'Hospital de Santa Maria', 'Lisbon', 'PT', 'gcerny52@uio.no', 1969, 'gluten-free');
INSERT INTO Attendee VALUES (53, 'Bruno Dubois', NULL, NULL, 'Ghent', 'BE', 'bdubois53@uio.no', 1984, 'vegetarian');
INSERT INTO Attendee VALUES (54, 'Julia Fontes', 'Dr', 'Medical University of Vienna', 'Oslo', 'NO', 'jfontes54@gmail.com', 1997, NULL);
INSERT INTO Attendee VALUES (55, 'Igor Lindqvist', 'Prof', 'Hospital de Santa Maria', 'Vienna', 'AT', 'ilindqvist55@meduniwien.ac.at', 1952, NULL);
INSERT INTO Attendee VALUES (56, 'Dieter Cerny', 'Dr', 'Hospital de Santa Maria', 'Bergen', 'NO', 'dcerny56@uio.no', 1981, 'halal');
INSERT INTO Attendee VALUES (57, 'Fiona Hrubý', NULL, 'University of Oslo', 'Prague', 'CZ', 'fhruby57@cuni.cz', 1986, 'gluten-free');
INSERT INTO Attendee VALUES (58, 'Igor Moreno', NULL, 'Medical University of Vienna', 'Prague', 'CZ', NULL, 1950, NULL);
INSERT INTO Attendee VALUES (59, 'Elif Lindqvist', NULL, 'Charles University', 'Ghent', 'BE', NULL, 1986, 'halal');
INSERT INTO Attendee VALUES (60, 'Nuno Lindqvist', 'Dr', 'Medical University of Vienna', 'Ghent', 'BE', 'nlindqvist60@meduniwien.ac.at', 1983, 'gluten-free');
INSERT INTO Attendee VALUES (61, 'Elif Gruber', 'Dr', 'Hospital de Santa Maria', 'Oslo', 'NO', 'egruber61@uio.no', 1988, 'vegan');
INSERT INTO Attendee VALUES (62, 'Julia Dubois', 'Dr', 'Private practice', 'Vienna', 'AT', 'jdubois62@gmail.com', 1997, NULL);
INSERT INTO Attendee VALUES (63, 'Bruno Almeida', 'Prof', 'University of Oslo', 'Lisbon', 'PT', 'balmeida63@meduniwien.ac.at', 1962, 'halal');
INSERT INTO Attendee VALUES (64, 'Bruno Jansen', NULL, 'Hospital de Santa Maria', 'Oslo', 'NO', 'bjansen64@gmail.com', 1991, 'vegetarian');
INSERT INTO Attendee VALUES (65, 'Fiona Fontes', NULL, 'University of Oslo', 'Oslo', 'NO', 'ffontes65@ugent.be', 1968, NULL);
INSERT INTO Attendee VALUES (66, 'Lars Koch-Meier', NULL, 'UZ Gent', 'Ghent', 'BE', 'lkoch-meier66@meduniwien.ac.at', 1960, NULL);
INSERT INTO Attendee VALUES (67, 'Elif Berg', NULL, NULL, 'Madrid', 'ES', 'eberg67@ugent.be', NULL, 'vegetarian');
INSERT INTO Attendee VALUES (68, 'Goran Hrubý', 'Dr', 'Charles University', 'Oslo', 'NO', NULL, 1973, 'vegetarian');
INSERT INTO Attendee VALUES (69, 'Bruno Moreno', 'Prof Dr', 'Hospital de Santa Maria', 'Madrid', 'ES', 'bmoreno69@uio.no', 1989, NULL);
INSERT INTO Attendee VALUES (70, 'Igor Fontes', 'Prof Dr', 'University of Oslo', 'Madrid', 'ES', 'ifontes70@uio.no', 1981, 'vegan');
INSERT INTO AttendeePhone VALUES (1, '+420 23371440', 'fax', 1);
INSERT INTO AttendeePhone VALUES (2, '+43 68919438', 'fax', 1);
INSERT INTO AttendeePhone VALUES (3, '+420 39193871', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (4, '+351 51318287', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (4, '+420 72020984', 'mobile', 0);
INSERT INTO AttendeePhone VALUES (5, '+420 80962879', 'fax', 1);
INSERT INTO AttendeePhone VALUES (6, '+43 94919357', 'office', 1);
INSERT INTO AttendeePhone VALUES (7, '+32 60344939', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (8, '+32 73038198', 'fax', 1);
INSERT INTO AttendeePhone VALUES (9, '+32 72489643', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (10, '+47 81716842', 'fax', 1);
INSERT INTO AttendeePhone VALUES (10, '+32 58895717', 'office', 0);
INSERT INTO AttendeePhone VALUES (11, '+47 36214766', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (11, '+351 2200269', 'fax', 0);
INSERT INTO AttendeePhone VALUES (13, '+32 55954181', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (14, '+43 87852696', 'fax', 1);
INSERT INTO AttendeePhone VALUES (15, '+351 24426834', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (17, '+351 99351774', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (18, '+32 26656973', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (18, '+47 93067833', 'mobile', 0);
INSERT INTO AttendeePhone VALUES (19, '+43 15386990', 'office', 1);
INSERT INTO AttendeePhone VALUES (20, '+47 37151724', 'fax', 1);
INSERT INTO AttendeePhone VALUES (21, '+43 97439461', 'office', 1);
INSERT INTO AttendeePhone VALUES (22, '+43 44330467', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (22, '+32 23946675', 'mobile', 0);
INSERT INTO AttendeePhone VALUES (23, '+43 37871286', 'fax', 1);
INSERT INTO AttendeePhone VALUES (23, '+43 64300570', 'office', 0);
INSERT INTO AttendeePhone VALUES (24, '+43 51803043', 'fax', 1);
INSERT INTO AttendeePhone VALUES (24, '+43 21649856', 'mobile', 0);
INSERT INTO AttendeePhone VALUES (25, '+43 30902697', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (25, '+47 49891753', 'mobile', 0);
INSERT INTO AttendeePhone VALUES (27, '+32 42844876', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (28, '+351 56387565', 'office', 1);
INSERT INTO AttendeePhone VALUES (30, '+32 76975985', 'fax', 1);
INSERT INTO AttendeePhone VALUES (30, '+420 37715384', 'mobile', 0);
INSERT INTO AttendeePhone VALUES (31, '+47 42182587', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (32, '+420 68825754', 'fax', 1);
INSERT INTO AttendeePhone VALUES (33, '+47 45773649', 'fax', 1);
INSERT INTO AttendeePhone VALUES (34, '+47 26645885', 'fax', 1);
INSERT INTO AttendeePhone VALUES (35, '+43 96956619', 'fax', 1);
INSERT INTO AttendeePhone VALUES (36, '+43 18551633', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (36, '+32 49783966', 'office', 0);
INSERT INTO AttendeePhone VALUES (38, '+47 96193715', 'office', 1);
INSERT INTO AttendeePhone VALUES (39, '+47 63610792', 'fax', 1);
INSERT INTO AttendeePhone VALUES (42, '+47 34111586', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (43, '+420 34419006', 'fax', 1);
INSERT INTO AttendeePhone VALUES (45, '+32 83938667', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (47, '+32 31567732', 'fax', 1);
INSERT INTO AttendeePhone VALUES (47, '+420 14191442', 'office', 0);
INSERT INTO AttendeePhone VALUES (48, '+351 60104904', 'office', 1);
INSERT INTO AttendeePhone VALUES (49, '+420 15618257', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (52, '+420 15421356', 'office', 1);
INSERT INTO AttendeePhone VALUES (52, '+32 25591947', 'office', 0);
INSERT INTO AttendeePhone VALUES (54, '+47 5433562', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (55, '+47 44642715', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (56, '+47 48418986', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (56, '+32 74576837', 'office', 0);
INSERT INTO AttendeePhone VALUES (57, '+351 23157215', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (58, '+420 13495888', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (58, '+47 49985413', 'fax', 0);
INSERT INTO AttendeePhone VALUES (60, '+47 68883928', 'office', 1);
INSERT INTO AttendeePhone VALUES (60, '+420 81704281', 'mobile', 0);
INSERT INTO AttendeePhone VALUES (61, '+420 50752645', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (63, '+351 19606202', 'fax', 1);
INSERT INTO AttendeePhone VALUES (64, '+43 40292881', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (65, '+351 3748967', 'fax', 1);
INSERT INTO AttendeePhone VALUES (65, '+351 47934306', 'mobile', 0);
INSERT INTO AttendeePhone VALUES (67, '+351 30375582', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (68, '+32 56191534', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (69, '+351 71585135', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (69, '+47 27580118', 'fax', 0);
INSERT INTO AttendeePhone VALUES (70, '+351 68733087', 'mobile', 1);
INSERT INTO AttendeePhone VALUES (70, '+351 80715540', 'mobile', 0);
INSERT INTO Registration VALUES (1, 11, 60, '2025-12-13', 'online', 90, '2025-12-24', 'confirmed');
INSERT INTO Registration VALUES (2, 10, 11, '2026-06-02', 'speaker', 90, NULL, 'confirmed');
INSERT INTO Registration VALUES (3, 11, 3, '2025-10-04', 'speaker', 90, NULL, 'confirmed');
INSERT INTO Registration VALUES (4, 4, 53, '2024-12-05', 'regular', 560, '2024-12-09', 'cancelled');
INSERT INTO Registration VALUES (5, 7, 16, '2024-12-04', 'online', 420, '2024-12-08', 'confirmed');
INSERT INTO Registration VALUES (6, 4, 25, '2024-12-12', 'regular', 0, '2024-12-14', 'confirmed');
INSERT INTO Registration VALUES (7, 1, 30, '2021-10-05', 'regular', 420, '2021-10-05', 'confirmed');
INSERT INTO Registration VALUES (8, 1, 42, '2021-09-10', 'regular', 560, '2021-09-16', 'confirmed');
INSERT INTO Registration VALUES (9, 11, 50, '2025-10-23', 'online', 420, '2025-10-28', 'confirmed');
INSERT INTO Registration VALUES (10, 8, 4, '2023-12-13', 'online', 150, '2023-12-25', 'confirmed');
INSERT INTO Registration VALUES (11, 10, 53, '2026-02-25', 'online', 560, '2026-02-28', 'confirmed');
INSERT INTO Registration VALUES (12, 11, 53, '2025-10-28', 'student', 420, '2025-10-28', 'waitlist');
INSERT INTO Registration VALUES (13, 2, 44, '2022-12-08', 'regular', 280, '2022-12-16', 'confirmed');
INSERT INTO Registration VALUES (14, 6, 58, '2024-02-16', 'regular', 0, '2024-02-26', 'confirmed');
INSERT INTO Registration VALUES (15, 10, 50, '2026-06-06', 'online', 90, NULL, 'waitlist');
INSERT INTO Registration VALUES (16, 3, 49, '2023-12-15', 'regular', 0, '2023-12-16', 'confirmed');
INSERT INTO Registration VALUES (17, 11, 12, '2025-12-08', 'student', 90, '2025-12-08', 'waitlist');
INSERT INTO Registration VALUES (18, 7, 11, '2024-12-07', 'online', 420, NULL, 'cancelled');
INSERT INTO Registration VALUES (19, 2, 42, '2022-11-12', 'student', 280, '2022-11-20', 'confirmed');
INSERT INTO Registration VALUES (20, 9, 53, '2025-09-26', 'speaker', 90, '2025-09-27', 'confirmed');
INSERT INTO Registration VALUES (21, 1, 24, '2021-11-18', 'regular', 560, NULL, 'confirmed');
INSERT INTO Registration VALUES (22, 4, 20, '2024-12-13', 'speaker', 90, '2024-12-19', 'waitlist');
INSERT INTO Registration VALUES (23, 2, 1, '2022-11-27', 'regular', 280, '2022-11-28', 'confirmed');
INSERT INTO Registration VALUES (24, 2, 5, '2022-12-04', 'early_bird', 420, '2022-12-12', 'confirmed');
INSERT INTO Registration VALUES (25, 2, 46, '2022-12-21', 'regular', 420, '2022-12-21', 'cancelled');
INSERT INTO Registration VALUES (26, 9, 45, '2025-09-04', 'student', 150, NULL, 'confirmed');
INSERT INTO Registration VALUES (27, 8, 28, '2023-11-21', 'regular', 150, '2023-11-28', 'waitlist');
INSERT INTO Registration VALUES (28, 6, 39, '2024-03-16', 'early_bird', 560, '2024-03-21', 'confirmed');
INSERT INTO Registration VALUES (29, 3, 56, '2023-11-19', 'regular', 90, '2023-11-19', 'confirmed');
INSERT INTO Registration VALUES (30, 2, 50, '2022-10-25', 'early_bird', 90, '2022-10-28', 'cancelled');
INSERT INTO Registration VALUES (31, 8, 24, '2023-11-28', 'early_bird', 560, NULL, 'confirmed');
INSERT INTO Registration VALUES (32, 4, 41, '2024-12-09', 'early_bird', 0, '2024-12-14', 'confirmed');
INSERT INTO Registration VALUES (33, 4, 26, '2024-12-21', 'regular', 0, '2024-12-28', 'confirmed');
INSERT INTO Registration VALUES (34, 4, 18, '2024-11-13', 'speaker', 0, '2024-11-17', 'confirmed');
INSERT INTO Registration VALUES (35, 8, 53, '2023-09-05', 'online', 420, '2023-09-06', 'confirmed');
INSERT INTO Registration VALUES (36, 9, 2, '2025-12-15', 'speaker', 0, '2025-12-15', 'waitlist');
INSERT INTO Registration VALUES (37, 6, 10, '2024-03-10', 'speaker', 560, '2024-03-18', 'confirmed');
INSERT INTO Registration VALUES (38, 9, 16, '2025-09-28', 'regular', 560, NULL, 'cancelled');
INSERT INTO Registration VALUES (39, 1, 47, '2021-10-20', 'online', 280, '2021-10-28', 'confirmed');
INSERT INTO Registration VALUES (40, 7, 1, '2024-11-17', 'online', 90, '2024-11-27', 'waitlist');
INSERT INTO Registration VALUES (41, 6, 38, '2024-02-01', 'student', 0, '2024-02-07', 'confirmed');
INSERT INTO Registration VALUES (42, 2, 33, '2022-10-18', 'early_bird', 420, '2022-10-22', 'waitlist');
INSERT INTO Registration VALUES (43, 11, 16, '2025-10-25', 'online', 280, '2025-10-28', 'cancelled');
INSERT INTO Registration VALUES (44, 3, 19, '2023-11-15', 'online', 280, '2023-11-23', 'confirmed');
INSERT INTO Registration VALUES (45, 8, 40, '2023-11-18', 'regular', 150, '2023-11-22', 'confirmed');
INSERT INTO Registration VALUES (46, 7, 60, '2024-11-15', 'early_bird', 0, NULL, 'confirmed');
INSERT INTO Registration VALUES (47, 8, 14, '2023-10-01', 'regular', 90, '2023-10-08', 'confirmed');
INSERT INTO Registration VALUES (48, 5, 19, '2023-08-25', 'regular', 150, '2023-08-27', 'cancelled');
INSERT INTO Registration VALUES (49, 5, 4, '2023-05-14', 'regular', 420, '2023-05-15', 'confirmed');
INSERT INTO Registration VALUES (50, 11, 26, '2025-11-22', 'speaker', 0, '2025-11-27', 'confirmed');
INSERT INTO Registration VALUES (51, 5, 15, '2023-04-08', 'online', 560, '2023-04-11', 'confirmed');
INSERT INTO Registration VALUES (52, 2, 62, '2022-09-19', 'speaker', 150, NULL, 'confirmed');
INSERT INTO Registration VALUES (53, 3, 8, '2023-10-03', 'online', 560, '2023-10-05', 'confirmed');
INSERT INTO Registration VALUES (54, 3, 24, '2023-12-10', 'student', 420, '2023-12-22', 'cancelled');
INSERT INTO Registration VALUES (55, 7, 52, '2024-10-24', 'online', 280, '2024-10-28', 'confirmed');
INSERT INTO Registration VALUES (56, 4, 30, '2024-10-23', 'early_bird', 560, '2024-10-25', 'cancelled');
INSERT INTO Registration VALUES (57, 1, 45, '2021-10-12', 'speaker', 560, '2021-10-17', 'confirmed');
INSERT INTO Registration VALUES (58, 9, 5, '2025-09-18', 'regular', 420, '2025-09-24', 'confirmed');
INSERT INTO Registration VALUES (59, 6, 19, '2024-07-16', 'speaker', 560, '2024-07-22', 'confirmed');
INSERT INTO Registration VALUES (60, 10, 60, '2026-08-19', 'speaker', 420, '2026-08-28', 'confirmed');
INSERT INTO Registration VALUES (61, 4, 44, '2024-12-19', 'speaker', 280, '2024-12-28', 'confirmed');
INSERT INTO Registration VALUES (62, 11, 25, '2025-11-09', 'student', 150, NULL, 'waitlist');
INSERT INTO Registration VALUES (63, 1, 15, '2021-11-08', 'online', 90, '2021-11-14', 'waitlist');
INSERT INTO Registration VALUES (64, 7, 4, '2024-10-10', 'regular', 560, '2024-10-21', 'confirmed');
INSERT INTO Registration VALUES (65, 8, 17, '2023-09-03', 'early_bird', 280, '2023-09-05', 'confirmed');
INSERT INTO Registration VALUES (66, 2, 21, '2022-12-05', 'student', 560, '2022-12-11', 'waitlist');
INSERT INTO Registration VALUES (67, 11, 31, '2025-11-08', 'regular', 420, NULL, 'waitlist');
INSERT INTO Registration VALUES (68, 5, 5, '2023-04-21', 'early_bird', 560, '2023-04-26', 'cancelled');
INSERT INTO Registration VALUES (69, 5, 51, '2023-05-28', 'online', 420, NULL, 'confirmed');
INSERT INTO Registration VALUES (70, 1, 38, '2021-11-07', 'regular', 90, '2021-11-16', 'confirmed');
INSERT INTO Registration VALUES (71, 9, 15, '2025-11-24', 'online', 420, NULL, 'confirmed');
INSERT INTO Registration VALUES (72, 11, 32, '2025-10-13', 'early_bird', 420, NULL, 'waitlist');
INSERT INTO Registration VALUES (73, 10, 16, '2026-02-02', 'early_bird', 0, NULL, 'confirmed');
INSERT INTO Registration VALUES (74, 7, 35, '2024-11-11', 'online', 420, NULL, 'waitlist');
INSERT INTO Registration VALUES (75, 11, 18, '2025-12-10', 'speaker', 90, NULL, 'confirmed');
INSERT INTO Registration VALUES (76, 5, 59, '2023-04-13', 'speaker', 150, NULL, 'confirmed');
INSERT INTO Registration VALUES (77, 7, 12, '2024-10-02', 'student', 280, '2024-10-07', 'confirmed');
INSERT INTO Registration VALUES (78, 8, 13, '2023-10-07', 'online', 420, '2023-10-19', 'confirmed');
INSERT INTO Registration VALUES (79, 9, 14, '2025-09-03', 'online', 420, NULL, 'confirmed');
INSERT INTO Registration VALUES (80, 9, 9, '2025-12-26', 'student', 420, '2025-12-28', 'confirmed');
INSERT INTO Registration VALUES (81, 10, 56, '2026-04-11', 'student', 150, '2026-04-11', 'cancelled');
INSERT INTO Registration VALUES (82, 3, 47, '2023-09-09', 'speaker', 280, '2023-09-17', 'cancelled');
INSERT INTO Registration VALUES (83, 7, 34, '2024-10-20', 'speaker', 420, '2024-10-25', 'confirmed');
INSERT INTO Registration VALUES (84, 5, 50, '2023-03-08', 'student', 420, '2023-03-19', 'confirmed');
INSERT INTO Registration VALUES (85, 11, 23, '2025-11-28', 'student', 420, '2025-11-28', 'confirmed');
INSERT INTO Talk VALUES (1, 7, 58, 'Valves: what we know', 'clinical', '2025-01-21 16:15:00', 60);
INSERT INTO Talk VALUES (2, 6, 6, 'Ultrasound?', 'clinical', '2024-09-12 16:15:00', 20);
INSERT INTO Talk VALUES (3, 1, 60, 'Valves: what we know', 'policy', '2022-05-19 16:15:00', 20);
INSERT INTO Talk VALUES (4, 3, NULL, 'Valves 101', 'policy', '2024-05-22 09:00:00', 45);
INSERT INTO Talk VALUES (5, 6, 66, 'Ultrasound: what we know', 'research', '2024-09-13 09:00:00', 15);
INSERT INTO Talk VALUES (6, 4, 16, 'Rural clinics revisited', 'research', '2025-05-21 14:00:00', 20);
INSERT INTO Talk VALUES (7, 9, 27, 'Stents: what we know', 'poster', '2026-04-14 10:30:00', 60);
INSERT INTO Talk VALUES (8, 6, 47, 'Burnout in practice', 'clinical', '2024-09-12 10:30:00', 45);
INSERT INTO Talk VALUES (9, 4, 3, 'Consent in practice', 'clinical', '2025-05-22 14:00:00', 15);
INSERT INTO Talk VALUES (10, 4, 16, 'Valves 101', 'clinical', '2025-05-22 16:15:00', 20);
INSERT INTO Talk VALUES (11, 8, 62, 'Burnout 101', 'clinical', '2024-03-01 10:30:00', 45);
INSERT INTO Talk VALUES (12, 4, 51, 'Consent 101', 'policy', '2025-05-22 10:30:00', 15);
INSERT INTO Talk VALUES (13, 6, 9, 'Sleep: what we know', 'poster', '2024-09-12 14:00:00', 60);
INSERT INTO Talk VALUES (14, 1, 28, 'Valves in practice', 'clinical', '2022-05-18 09:00:00', 20);
INSERT INTO Talk VALUES (15, 1, 35, 'Consent?', 'policy', '2022-05-19 16:15:00', 45);
INSERT INTO Talk VALUES (16, 3, 18, 'Rural clinics: what we know', 'poster', '2024-05-22 10:30:00', 60);
INSERT INTO Talk VALUES (17, 1, 41, 'Consent: what we know', 'poster', '2022-05-19 09:00:00', 45);
INSERT INTO Talk VALUES (18, 9, 42, 'Nutrition 101', 'poster', '2026-04-15 16:15:00', 45);
INSERT INTO Talk VALUES (19, 8, 16, 'Stents: what we know', 'research', '2024-03-02 16:15:00', 15);
INSERT INTO Talk VALUES (20, 8, 56, 'Stents revisited', 'poster', '2024-03-01 09:00:00', 20);
INSERT INTO Talk VALUES (21, 10, 1, 'Ultrasound revisited', 'clinical', '2026-09-30 10:30:00', 15);
INSERT INTO Talk VALUES (22, 8, 23, 'Consent revisited', 'poster', '2024-03-02 16:15:00', 15);
INSERT INTO Talk VALUES (23, 1, 19, 'Machine learning?', 'research', '2022-05-18 10:30:00', 60);
INSERT INTO Talk VALUES (24, 8, 26, 'Nutrition revisited', 'poster', '2024-03-02 16:15:00', 45);
INSERT INTO Talk VALUES (25, 7, 58, 'Machine learning revisited', 'research', '2025-01-20 10:30:00', 45);
INSERT INTO Talk VALUES (26, 10, 37, 'Valves 101', 'poster', '2026-09-30 10:30:00', 60);
INSERT INTO Talk VALUES (27, 3, 45, 'Sleep 101', 'clinical', '2024-05-22 14:00:00', 15);
INSERT INTO Talk VALUES (28, 3, 3, 'Machine learning revisited', 'policy', '2024-05-22 14:00:00', 20);
INSERT INTO Talk VALUES (29, 8, 52, 'Consent?', 'clinical', '2024-03-01 16:15:00', 20);
INSERT INTO Talk VALUES (30, 9, 34, 'Burnout in practice', 'poster', '2026-04-14 14:00:00', 60);
INSERT INTO Talk VALUES (31, 3, 36, 'Burnout 101', 'policy', '2024-05-22 10:30:00', 45);
INSERT INTO Talk VALUES (32, 5, 61, 'Rural clinics in practice', 'research', '2023-10-05 16:15:00', 45);
INSERT INTO Talk VALUES (33, 4, 6, 'Stents?', 'research', '2025-05-22 10:30:00', 60);
INSERT INTO Talk VALUES (34, 7, 35, 'Ultrasound 101', 'research', '2025-01-21 09:00:00', 20);
INSERT INTO Talk VALUES (35, 10, 52, 'Burnout 101', 'poster', '2026-09-30 16:15:00', 15);
INSERT INTO Talk VALUES (36, 3, 13, 'Rural clinics?', 'clinical', '2024-05-22 09:00:00', 20);
INSERT INTO Talk VALUES (37, 6, 59, 'Consent revisited', 'poster', '2024-09-13 10:30:00', 45);
INSERT INTO Talk VALUES (38, 10, 19, 'Stents revisited', 'poster', '2026-09-30 14:00:00', 45);
INSERT INTO Talk VALUES (39, 7, 1, 'Ultrasound 101', 'clinical', '2025-01-21 16:15:00', 20);
INSERT INTO Talk VALUES (40, 6, NULL, 'Machine learning?', 'research', '2024-09-12 09:00:00', 20);
INSERT INTO Talk VALUES (41, 8, 43, 'Sleep?', 'poster', '2024-03-02 10:30:00', 60);
INSERT INTO Talk VALUES (42, 1, 23, 'Burnout: what we know', 'poster', '2022-05-19 14:00:00', 45);
INSERT INTO Talk VALUES (43, 9, 23, 'Valves revisited', 'policy', '2026-04-14 09:00:00', 45);
INSERT INTO Talk VALUES (44, 10, 37, 'Burnout: what we know', 'poster', '2026-09-30 14:00:00', 15);
INSERT INTO Talk VALUES (45, 7, 27, 'Consent 101', 'research', '2025-01-20 09:00:00', 15);
INSERT INTO Talk VALUES (46, 9, 1, 'Burnout revisited', 'policy', '2026-04-14 14:00:00', 45);
INSERT INTO Talk VALUES (47, 7, 11, 'Stents?', 'poster', '2025-01-21 10:30:00', 45);
INSERT INTO Talk VALUES (48, 9, 5, 'Rural clinics?', 'research', '2026-04-14 10:30:00', 20);
INSERT INTO Talk VALUES (49, 4, 45, 'Stents 101', 'clinical', '2025-05-21 09:00:00', 60);
INSERT INTO Talk VALUES (50, 10, 37, 'Nutrition in practice', 'clinical', '2026-09-30 14:00:00', 60);
INSERT INTO Talk VALUES (51, 8, 4, 'Stents?', 'poster', '2024-03-01 16:15:00', 20);
INSERT INTO Talk VALUES (52, 6, 23, 'Consent revisited', 'clinical', '2024-09-13 16:15:00', 20);
INSERT INTO Talk VALUES (53, 3, 30, 'Stents 101', 'poster', '2024-05-22 09:00:00', 15);
INSERT INTO Talk VALUES (54, 6, 2, 'Valves revisited', 'poster', '2024-09-12 10:30:00', 20);
INSERT INTO Talk VALUES (55, 9, 43, 'Valves?', 'research', '2026-04-15 09:00:00', 20);
