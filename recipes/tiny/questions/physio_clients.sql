CREATE TABLE clients (
  client_no TEXT PRIMARY KEY,
  client_name TEXT,
  date_of_birth TEXT,
  sex TEXT,
  occupation TEXT,
  insurer_id INTEGER REFERENCES insurers(insurer_id),
  referred_by TEXT,
  first_visit TEXT,
  consent INTEGER
);
CREATE TABLE insurers (
  insurer_id INTEGER PRIMARY KEY,
  insurer_name TEXT,
  kind TEXT,
  city TEXT,
  copay_pct INTEGER
);
CREATE TABLE client_addr (
  addr_id INTEGER PRIMARY KEY,
  client_no TEXT REFERENCES clients(client_no),
  street TEXT,
  zip TEXT,
  city TEXT,
  floor INTEGER,
  from_date TEXT,
  to_date TEXT
);
CREATE TABLE client_comm (
  client_no TEXT REFERENCES clients(client_no),
  medium TEXT,
  address TEXT,
  reminders INTEGER,
  changed_on TEXT,
  PRIMARY KEY (client_no, medium)
);
CREATE TABLE therapists (
  th_code TEXT PRIMARY KEY,
  th_name TEXT,
  speciality TEXT,
  city TEXT,
  started TEXT,
  supervisor TEXT REFERENCES therapists(th_code)
);
CREATE TABLE sessions (
  session_id INTEGER PRIMARY KEY,
  client_no TEXT REFERENCES clients(client_no),
  th_code TEXT REFERENCES therapists(th_code),
  starts TEXT,
  minutes INTEGER,
  treatment TEXT,
  status TEXT,
  charge REAL,
  pain_before INTEGER,
  pain_after INTEGER
);
INSERT INTO insurers VALUES (1, 'Helvetia Care', 'private', 'Bern', 10);
INSERT INTO insurers VALUES (2, 'Sanitas Nord', 'statutory', 'Zurich', 15);
INSERT INTO insurers VALUES (3, 'Krankenkasse Aargau', 'statutory', 'Aarau', 20);
INSERT INTO insurers VALUES (4, 'SwissMed Plus', 'private', 'Basel', 0);
INSERT INTO insurers VALUES (5, 'Alpina Versicherung', 'private', 'Chur', NULL);
INSERT INTO insurers VALUES (6, 'Helsana West', 'statutory', 'Geneva', 10);
INSERT INTO insurers VALUES (7, 'Unfallkasse SUVA', 'accident', 'Lucerne', 0);
INSERT INTO insurers VALUES (8, 'Concordia Mutual', 'statutory', 'Lucerne', 12);
INSERT INTO clients VALUES ('CL001', 'Marc-André Bernasconi', '1975-07-13', 'M', 'nurse', 4, 'GP', '2020-08-01', 1);
INSERT INTO clients VALUES ('CL002', 'Dr. Jolanda Ammann', '1999-07-01', 'F', 'office clerk', 6, 'hospital', '2016-04-26', 1);
INSERT INTO clients VALUES ('CL003', 'Jolanda Caflisch', '1982-10-25', 'F', 'student', 4, NULL, '2021-10-03', NULL);
INSERT INTO clients VALUES ('CL004', 'Dr. Claudio Jenny', '1956-03-26', 'M', 'carpenter', 3, 'web', '2019-10-04', 1);
INSERT INTO clients VALUES ('CL005', 'Dr. Beatrice Ammann', '2009-05-27', 'F', 'teacher', 5, 'hospital', '2024-05-25', NULL);
INSERT INTO clients VALUES ('CL006', 'Ivo Egger', '1951-12-26', 'M', 'nurse', 5, 'web', '2018-12-19', 1);
INSERT INTO clients VALUES ('CL007', 'Marc-André Favre-Roth', '1958-06-21', 'M', 'carpenter', 7, 'hospital', '2021-03-08', 1);
INSERT INTO clients VALUES ('CL008', 'Doris Imhof', NULL, 'F', 'teacher', 5, 'GP', '2022-08-07', 1);
INSERT INTO clients VALUES ('CL009', 'Beatrice Huber', '1994-05-07', 'F', 'student', 1, NULL, '2018-12-18', 1);
INSERT INTO clients VALUES ('CL010', 'Elias Gerber', '1937-08-25', 'M', 'retired', 6, 'GP', '2025-12-26', NULL);
INSERT INTO clients VALUES ('CL011', 'Beatrice Imhof', '1988-05-25', 'F', 'student', 1, 'GP', '2020-02-01', 1);
INSERT INTO clients VALUES ('CL012', 'Prof. Fabienne Gerber', '1946-06-18', 'F', 'teacher', 3, 'web', '2023-08-23', 0);
INSERT INTO clients VALUES ('CL013', 'Adrian Gerber', '1954-12-28', 'M', NULL, 3, 'GP', '2018-11-15', NULL);
INSERT INTO clients VALUES ('CL014', 'Dr. Beatrice Egger', '2005-12-18', 'F', 'student', 4, 'hospital', '2017-04-02', NULL);
INSERT INTO clients VALUES ('CL015', 'Gian Huber', '1973-11-11', 'M', NULL, 4, 'hospital', '2021-03-13', 1);
INSERT INTO clients VALUES ('CL016', 'Dr. Gian Imhof', '2004-05-23', 'M', 'nurse', 7, 'hospital', '2018-09-12', 1);
INSERT INTO clients VALUES ('CL017', 'Dr. Jolanda Bernasconi', '1992-01-28', 'F', NULL, 6, 'GP', '2019-10-21', NULL);
INSERT INTO clients VALUES ('CL018', 'Dr. Adrian Bernasconi', '1982-10-05', 'M', NULL, 1, 'GP', '2024-07-20', 0);
INSERT INTO clients VALUES ('CL019', 'Elias Jenny', '2013-03-02', NULL, 'office clerk', 2, 'GP', '2018-10-22', 1);
INSERT INTO clients VALUES ('CL020', 'Livia Huber', '1973-10-26', 'F', NULL, NULL, 'web', '2025-02-11', 1);
INSERT INTO clients VALUES ('CL021', 'Claudio Bernasconi', '1963-04-14', NULL, NULL, 2, 'GP', '2024-10-28', NULL);
INSERT INTO clients VALUES ('CL022', 'Kurt Imhof', '2007-12-10', 'M', 'office clerk', 3, 'GP', '2021-07-25', 0);
INSERT INTO clients VALUES ('CL023', 'Nina Huber', '1962-11-18', 'F', 'carpenter', 6, 'friend', '2016-01-11', NULL);
INSERT INTO clients VALUES ('CL024', 'Heidi Jenny', '1982-04-11', 'F', 'carpenter', 7, 'GP', '2022-06-19', NULL);
INSERT INTO clients VALUES ('CL025', 'Prof. Adrian Jenny', '2013-03-15', NULL, 'office clerk', 5, 'friend', '2017-08-27', 1);
INSERT INTO clients VALUES ('CL026', 'Dr. Gian Egger', '1940-07-13', 'M', 'office clerk', 3, NULL, '2026-05-24', 1);
INSERT INTO clients VALUES ('CL027', 'Prof. Claudio Bernasconi', '2001-08-18', 'M', 'teacher', 6, 'friend', '2026-03-21', 0);
INSERT INTO clients VALUES ('CL028', 'Prof. Beatrice Ammann', '2013-04-18', 'F', NULL, 5, 'hospital', '2020-12-10', NULL);
INSERT INTO clients VALUES ('CL029', 'Prof. Heidi Imhof', '1938-04-26', 'F', NULL, 7, 'web', '2018-02-23', 1);
INSERT INTO clients VALUES ('CL030', 'Kurt Egger', NULL, 'M', NULL, 2, 'GP', '2017-01-24', NULL);
INSERT INTO clients VALUES ('CL031', 'Kurt Imhof', '2005-10-14', NULL, 'office clerk', NULL, 'GP', '2026-02-22', 1);
INSERT INTO clients VALUES ('CL032', 'Claudio Huber', '1954-05-01', 'M', 'retired', 5, 'GP', '2025-10-14', 1);
INSERT INTO clients VALUES ('CL033', 'Kurt Caflisch', '1937-06-21', 'M', 'student', 1, 'friend', '2016-08-03', NULL);
INSERT INTO clients VALUES ('CL034', 'Fabienne Jenny', '1957-04-10', 'F', NULL, 1, 'GP', '2018-03-27', 1);
INSERT INTO clients VALUES ('CL035', 'Dr. Jolanda Imhof', '1957-09-22', 'F', 'student', 2, 'GP', '2017-05-22', 1);
INSERT INTO clients VALUES ('CL036', 'Prof. Nina Caflisch', '1991-06-03', 'F', 'student', 6, 'hospital', '2017-12-08', 1);
INSERT INTO clients VALUES ('CL037', 'Dr. Fabienne Huber', '2007-09-26', 'F', 'teacher', 2, 'web', '2017-03-24', 1);
INSERT INTO clients VALUES ('CL038', 'Prof. Beatrice Favre-Roth', '1940-08-27', 'F', 'carpenter', 5, NULL, '2019-08-23', 0);
INSERT INTO clients VALUES ('CL039', 'Elias Gerber', '1949-07-18', 'M', 'retired', 3, NULL, '2016-03-19', 1);
INSERT INTO clients VALUES ('CL040', 'Adrian Favre-Roth', '1949-12-22', 'M', 'office clerk', 6, 'hospital', '2022-11-23', 1);
INSERT INTO clients VALUES ('CL041', 'Gian Caflisch', '2019-04-11', 'M', 'student', 2, 'web', '2018-11-05', 1);
INSERT INTO clients VALUES ('CL042', 'Jolanda Gerber', '1955-01-11', 'F', 'student', 1, 'friend', '2023-06-23', 1);
INSERT INTO clients VALUES ('CL043', 'Dr. Marc-André Bernasconi', '1950-01-20', 'M', 'carpenter', 6, 'GP', '2025-02-27', 0);
INSERT INTO clients VALUES ('CL044', 'Elias Dürr', '2004-03-16', 'M', 'office clerk', 5, NULL, '2022-06-12', 1);
INSERT INTO clients VALUES ('CL045', 'Dr. Jolanda Ammann', '1976-10-26', 'F', 'teacher', NULL, 'GP', '2017-03-04', NULL);
INSERT INTO clients VALUES ('CL046', 'Elias Favre-Roth', '1982-06-10', 'M', 'office clerk', 5, 'friend', '2025-04-28', NULL);
INSERT INTO clients VALUES ('CL047', 'Prof. Jolanda Egger', NULL, 'F', 'office clerk', 5, 'GP', '2026-01-27', NULL);
INSERT INTO clients VALUES ('CL048', 'Dr. Ivo Ammann', '1937-12-12', 'M', NULL, 3, 'friend', '2019-09-05', 1);
INSERT INTO clients VALUES ('CL049', 'Livia Egger', '2009-04-04', 'F', 'retired', 2, 'GP', '2020-05-16', NULL);
INSERT INTO clients VALUES ('CL050', 'Prof. Claudio Gerber', '1961-02-23', 'M', 'retired', NULL, 'friend', '2017-12-28', 0);
INSERT INTO clients VALUES ('CL051', 'Claudio Dürr', '1936-11-22', 'M', 'nurse', 6, 'GP', '2018-07-07', 1);
INSERT INTO clients VALUES ('CL052', 'Prof. Adrian Dürr', '1938-01-06', 'M', 'office clerk', 2, 'GP', '2024-07-23', 0);
INSERT INTO clients VALUES ('CL053', 'Dr. Jolanda Bernasconi', '1964-05-02', 'F', 'nurse', NULL, 'GP', '2016-04-04', 1);
INSERT INTO clients VALUES ('CL054', 'Doris Bernasconi', '1992-09-09', 'F', 'student', 4, 'GP', '2016-09-22', 1);
INSERT INTO clients VALUES ('CL055', 'Adrian Imhof', '1996-01-19', 'M', 'carpenter', 2, 'web', '2026-01-11', 1);
INSERT INTO clients VALUES ('CL056', 'Heidi Bernasconi', '1972-12-27', 'F', 'office clerk', 2, NULL, '2020-05-26', 1);
INSERT INTO clients VALUES ('CL057', 'Gian Ammann', '1977-07-21', 'M', 'office clerk', 6, 'GP', '2025-02-17', 1);
INSERT INTO clients VALUES ('CL058', 'Doris Gerber', '2005-02-15', 'F', 'teacher', 7, 'hospital', '2017-07-27', 1);
INSERT INTO clients VALUES ('CL059', 'Ivo Ammann', '1958-09-24', 'M', 'office clerk', 4, 'web', '2020-03-07', 0);
INSERT INTO clients VALUES ('CL060', 'Claudio Imhof', '1983-12-23', NULL, 'retired', 2, NULL, '2022-01-02', 1);
INSERT INTO client_addr VALUES (1, 'CL001', 'Seestrasse 46', '3244', 'Winterthur', 3, '2022-04-19', NULL);
INSERT INTO client_addr VALUES (2, 'CL001', 'Obere Gasse 70', '3824', 'Zurich', 1, '2023-04-08', NULL);
INSERT INTO client_addr VALUES (3, 'CL002', 'Bahnhofstrasse 30', '4317', 'Lucerne', 1, '2024-07-11', NULL);
INSERT INTO client_addr VALUES (4, 'CL002', 'Obere Gasse 38', '8088', 'Thun', 0, '2019-01-12', NULL);
INSERT INTO client_addr VALUES (5, 'CL002', 'Bahnhofstrasse 7', '6058', 'Bern', 0, '2017-03-20', NULL);
INSERT INTO client_addr VALUES (6, 'CL004', 'Bahnhofstrasse 44', '7954', 'Lucerne', NULL, '2017-04-13', '2018-04-13');
INSERT INTO client_addr VALUES (7, 'CL004', 'Seestrasse 60', '5510', 'Zug', 1, '2021-03-19', NULL);
INSERT INTO client_addr VALUES (8, 'CL006', 'Obere Gasse 69', '7117', 'Thun', 3, '2023-04-06', NULL);
INSERT INTO client_addr VALUES (9, 'CL007', 'Obere Gasse 77', '5522', 'Zug', 0, '2025-12-13', NULL);
INSERT INTO client_addr VALUES (10, 'CL007', 'Bahnhofstrasse 77', '3723', 'Bern', 1, '2023-02-19', NULL);
INSERT INTO client_addr VALUES (11, 'CL007', 'Obere Gasse 17', NULL, 'Lucerne', 1, '2025-03-01', NULL);
INSERT INTO client_addr VALUES (12, 'CL008', 'Kirchweg 49', '5875', 'Zug', 0, '2020-11-19', NULL);
INSERT INTO client_addr VALUES (13, 'CL009', 'Seestrasse 17', '6355', 'Thun', 5, '2022-06-13', NULL);
INSERT INTO client_addr VALUES (14, 'CL011', 'Bahnhofstrasse 21', '3180', 'Zurich', 1, '2022-11-17', '2023-11-17');
INSERT INTO client_addr VALUES (15, 'CL012', 'Kirchweg 47', '7672', 'Thun', 2, '2016-03-21', '2017-03-21');
INSERT INTO client_addr VALUES (16, 'CL012', 'Obere Gasse 63', '3032', 'Zug', 0, '2017-08-08', NULL);
INSERT INTO client_addr VALUES (17, 'CL013', 'Bahnhofstrasse 11', '8653', 'Thun', 5, '2023-06-16', '2024-06-16');
INSERT INTO client_addr VALUES (18, 'CL013', 'Bahnhofstrasse 35', NULL, 'Lucerne', 5, '2024-01-25', NULL);
INSERT INTO client_addr VALUES (19, 'CL013', 'Seestrasse 75', '6842', 'Winterthur', 3, '2016-09-04', NULL);
INSERT INTO client_addr VALUES (20, 'CL014', 'Seestrasse 48', '3095', 'Thun', 1, '2021-03-26', NULL);
INSERT INTO client_addr VALUES (21, 'CL015', 'Bahnhofstrasse 16', '7302', 'Zug', 2, '2024-04-06', NULL);
INSERT INTO client_addr VALUES (22, 'CL016', 'Obere Gasse 55', '8558', 'Zurich', NULL, '2018-09-27', NULL);
INSERT INTO client_addr VALUES (23, 'CL016', 'Bahnhofstrasse 69', '6094', 'Winterthur', 2, '2025-01-21', NULL);
INSERT INTO client_addr VALUES (24, 'CL017', 'Seestrasse 58', '7125', 'Basel', 1, '2019-03-08', NULL);
INSERT INTO client_addr VALUES (25, 'CL021', 'Kirchweg 48', NULL, 'Lucerne', 0, '2020-08-21', NULL);
INSERT INTO client_addr VALUES (26, 'CL023', 'Obere Gasse 10', '8083', 'Zurich', 2, '2019-09-13', '2020-09-13');
INSERT INTO client_addr VALUES (27, 'CL023', 'Obere Gasse 41', '8205', 'Thun', 5, '2017-09-17', NULL);
INSERT INTO client_addr VALUES (28, 'CL023', 'Bahnhofstrasse 3', '3363', 'Zurich', 2, '2020-08-03', NULL);
INSERT INTO client_addr VALUES (29, 'CL024', 'Obere Gasse 1', '4896', 'Winterthur', 1, '2021-01-24', '2022-01-24');
INSERT INTO client_addr VALUES (30, 'CL025', 'Seestrasse 69', '6279', 'Basel', 5, '2017-04-08', NULL);
INSERT INTO client_addr VALUES (31, 'CL025', 'Bahnhofstrasse 20', '5496', 'Basel', 0, '2016-01-08', NULL);
INSERT INTO client_addr VALUES (32, 'CL025', 'Obere Gasse 4', '4121', 'Zurich', 3, '2017-06-11', NULL);
INSERT INTO client_addr VALUES (33, 'CL026', 'Obere Gasse 33', '3539', 'Zug', 0, '2025-04-05', NULL);
INSERT INTO client_addr VALUES (34, 'CL027', 'Kirchweg 79', '5708', 'Basel', 3, '2019-07-17', NULL);
INSERT INTO client_addr VALUES (35, 'CL028', 'Kirchweg 7', '4899', 'Zurich', 0, '2020-01-07', '2021-01-07');
INSERT INTO client_addr VALUES (36, 'CL029', 'Obere Gasse 16', '4363', 'Bern', 0, '2025-12-26', NULL);
INSERT INTO client_addr VALUES (37, 'CL029', 'Obere Gasse 53', '6111', 'Zurich', 1, '2022-08-12', NULL);
INSERT INTO client_addr VALUES (38, 'CL030', 'Bahnhofstrasse 8', '3912', 'Basel', 1, '2021-09-13', NULL);
INSERT INTO client_addr VALUES (39, 'CL032', 'Obere Gasse 58', '5233', 'Basel', 1, '2021-03-18', NULL);
INSERT INTO client_addr VALUES (40, 'CL032', 'Seestrasse 12', '4465', 'Thun', 1, '2020-10-21', NULL);
INSERT INTO client_addr VALUES (41, 'CL032', 'Kirchweg 77', NULL, 'Zug', 3, '2023-03-06', NULL);
INSERT INTO client_addr VALUES (42, 'CL033', 'Obere Gasse 28', '5929', 'Zug', 3, '2024-11-14', NULL);
INSERT INTO client_addr VALUES (43, 'CL033', 'Bahnhofstrasse 6', '6711', 'Thun', 0, '2016-03-27', NULL);
INSERT INTO client_addr VALUES (44, 'CL034', 'Obere Gasse 23', '3412', 'Thun', 0, '2023-08-01', NULL);
INSERT INTO client_addr VALUES (45, 'CL035', 'Bahnhofstrasse 76', '4276', 'Winterthur', 5, '2017-08-01', NULL);
INSERT INTO client_addr VALUES (46, 'CL036', 'Kirchweg 63', '8525', 'Bern', 5, '2025-05-02', NULL);
INSERT INTO client_addr VALUES (47, 'CL038', 'Seestrasse 75', '5610', 'Winterthur', 1, '2017-11-09', NULL);
INSERT INTO client_addr VALUES (48, 'CL039', 'Bahnhofstrasse 21', '8013', 'Thun', 1, '2020-02-12', NULL);
INSERT INTO client_addr VALUES (49, 'CL039', 'Bahnhofstrasse 44', '5782', 'Zurich', 5, '2016-08-08', NULL);
INSERT INTO client_addr VALUES (50, 'CL039', 'Kirchweg 41', '5980', 'Basel', 5, '2022-11-12', NULL);
INSERT INTO client_addr VALUES (51, 'CL040', 'Seestrasse 45', '3202', 'Thun', 0, '2018-09-07', '2019-09-07');
INSERT INTO client_addr VALUES (52, 'CL041', 'Seestrasse 69', '7763', 'Zurich', 1, '2025-10-26', '2026-10-26');
INSERT INTO client_addr VALUES (53, 'CL042', 'Bahnhofstrasse 41', '6171', 'Basel', 2, '2018-06-10', NULL);
INSERT INTO client_addr VALUES (54, 'CL042', 'Obere Gasse 2', NULL, 'Thun', 5, '2016-12-05', NULL);
INSERT INTO client_addr VALUES (55, 'CL042', 'Seestrasse 61', '3510', 'Bern', 5, '2018-07-26', NULL);
INSERT INTO client_addr VALUES (56, 'CL043', 'Obere Gasse 64', '5887', 'Basel', 1, '2020-03-15', '2021-03-15');
INSERT INTO client_addr VALUES (57, 'CL044', 'Obere Gasse 22', '4318', 'Lucerne', 3, '2017-02-01', NULL);
INSERT INTO client_addr VALUES (58, 'CL044', 'Kirchweg 79', '4969', 'Bern', 0, '2021-05-26', NULL);
INSERT INTO client_addr VALUES (59, 'CL044', 'Bahnhofstrasse 17', '8621', 'Winterthur', 3, '2024-02-03', NULL);
INSERT INTO client_addr VALUES (60, 'CL045', 'Seestrasse 29', '8725', 'Bern', NULL, '2025-03-05', '2026-03-05');
INSERT INTO client_addr VALUES (61, 'CL046', 'Bahnhofstrasse 6', NULL, 'Bern', 1, '2019-11-19', NULL);
INSERT INTO client_addr VALUES (62, 'CL047', 'Kirchweg 33', '4217', 'Thun', 5, '2022-03-26', NULL);
INSERT INTO client_addr VALUES (63, 'CL047', 'Obere Gasse 55', '4750', 'Winterthur', 3, '2020-08-18', NULL);
INSERT INTO client_addr VALUES (64, 'CL047', 'Obere Gasse 37', '6167', 'Winterthur', 5, '2023-08-17', NULL);
INSERT INTO client_addr VALUES (65, 'CL048', 'Kirchweg 1', '8839', 'Lucerne', 2, '2024-03-11', NULL);
INSERT INTO client_addr VALUES (66, 'CL049', 'Kirchweg 4', '8552', 'Zug', NULL, '2022-07-08', NULL);
INSERT INTO client_addr VALUES (67, 'CL050', 'Bahnhofstrasse 61', '6010', 'Zug', 0, '2016-01-20', NULL);
INSERT INTO client_addr VALUES (68, 'CL050', 'Kirchweg 64', '7256', 'Winterthur', 3, '2024-02-23', NULL);
INSERT INTO client_addr VALUES (69, 'CL050', 'Bahnhofstrasse 4', '3220', 'Zug', 5, '2019-02-08', NULL);
INSERT INTO client_addr VALUES (70, 'CL051', 'Obere Gasse 41', '5176', 'Thun', 2, '2023-01-19', NULL);
INSERT INTO client_addr VALUES (71, 'CL053', 'Bahnhofstrasse 14', '7137', 'Winterthur', 0, '2024-02-04', NULL);
INSERT INTO client_addr VALUES (72, 'CL053', 'Kirchweg 62', '7569', 'Winterthur', 2, '2025-06-25', NULL);
INSERT INTO client_addr VALUES (73, 'CL054', 'Seestrasse 28', '8948', 'Zug', 2, '2021-02-09', NULL);
INSERT INTO client_addr VALUES (74, 'CL055', 'Seestrasse 11', '4066', 'Zurich', 0, '2016-03-05', NULL);
INSERT INTO client_addr VALUES (75, 'CL055', 'Obere Gasse 70', '4906', 'Zug', 1, '2023-12-10', NULL);
INSERT INTO client_addr VALUES (76, 'CL055', 'Bahnhofstrasse 45', '4578', 'Zug', 5, '2024-08-23', NULL);
INSERT INTO client_addr VALUES (77, 'CL056', 'Obere Gasse 3', '6686', 'Basel', 2, '2018-06-11', NULL);
INSERT INTO client_addr VALUES (78, 'CL057', 'Bahnhofstrasse 75', '5860', 'Zug', 3, '2024-09-25', NULL);
INSERT INTO client_addr VALUES (79, 'CL058', 'Obere Gasse 76', '7991', 'Zurich', 2, '2024-10-28', NULL);
INSERT INTO client_addr VALUES (80, 'CL059', 'Bahnhofstrasse 62', '4274', 'Lucerne', NULL, '2023-06-10', '2024-06-10');
INSERT INTO client_addr VALUES (81, 'CL060', 'Obere Gasse 77', NULL, 'Zug', 0, '2018-07-03', '2019-07-03');
INSERT INTO client_addr VALUES (82, 'CL060', 'Kirchweg 33', '4115', 'Thun', 3, '2016-11-21', NULL);
INSERT INTO client_addr VALUES (83, 'CL060', 'Bahnhofstrasse 12', '3781', 'Bern', NULL, '2025-06-16', NULL);
INSERT INTO client_comm VALUES ('CL001', 'mobile', '+41 79 5541848', NULL, '2025-08-17');
INSERT INTO client_comm VALUES ('CL001', 'work_phone', '+41 31 4330307', 0, '2023-08-18');
INSERT INTO client_comm VALUES ('CL003', 'email', 'caflisch9@bluewin.ch', 1, '2022-03-09');
INSERT INTO client_comm VALUES ('CL004', 'landline', '+41 31 4767073', 1, '2023-06-17');
INSERT INTO client_comm VALUES ('CL004', 'work_phone', '+41 31 5942785', 1, '2024-12-27');
INSERT INTO client_comm VALUES ('CL005', 'work_phone', '+41 31 1909241', 0, '2022-01-25');
INSERT INTO client_comm VALUES ('CL005', 'email', 'ammann33@bluewin.ch', 0, '2020-05-01');
INSERT INTO client_comm VALUES ('CL007', 'mobile', '+41 79 2411393', 1, '2026-09-21');
INSERT INTO client_comm VALUES ('CL007', 'landline', '+41 31 5387798', 1, '2025-01-24');
INSERT INTO client_comm VALUES ('CL007', 'work_phone', '+41 31 1445900', 0, '2020-05-10');
INSERT INTO client_comm VALUES ('CL009', 'landline', '+41 31 4027454', NULL, '2021-07-11');
INSERT INTO client_comm VALUES ('CL010', 'work_phone', '+41 31 1130933', 1, '2026-10-07');
INSERT INTO client_comm VALUES ('CL010', 'landline', '+41 31 7030419', 0, '2024-04-06');
INSERT INTO client_comm VALUES ('CL011', 'mobile', '+41 79 2595056', 0, '2024-11-10');
INSERT INTO client_comm VALUES ('CL011', 'landline', '+41 31 2857524', 1, '2025-09-10');
INSERT INTO client_comm VALUES ('CL011', 'work_phone', '+41 31 8718196', 1, '2020-03-25');
INSERT INTO client_comm VALUES ('CL012', 'landline', '+41 31 7043809', NULL, '2023-03-03');
INSERT INTO client_comm VALUES ('CL012', 'work_phone', '+41 31 1948064', 1, '2023-02-20');
INSERT INTO client_comm VALUES ('CL013', 'email', NULL, 1, '2018-08-12');
INSERT INTO client_comm VALUES ('CL014', 'email', 'egger60@gmail.com', 1, '2020-03-19');
INSERT INTO client_comm VALUES ('CL015', 'landline', '+41 31 2328887', 0, '2020-03-13');
INSERT INTO client_comm VALUES ('CL015', 'work_phone', '+41 31 5851704', NULL, '2025-07-25');
INSERT INTO client_comm VALUES ('CL016', 'landline', '+41 31 6583018', 1, '2024-12-15');
INSERT INTO client_comm VALUES ('CL016', 'work_phone', '+41 31 4533639', 0, '2023-03-12');
INSERT INTO client_comm VALUES ('CL018', 'email', 'bernasconi67@sunrise.ch', 0, '2018-07-20');
INSERT INTO client_comm VALUES ('CL018', 'work_phone', '+41 31 7030643', NULL, '2018-11-17');
INSERT INTO client_comm VALUES ('CL019', 'work_phone', '+41 31 2049380', 0, '2018-03-22');
INSERT INTO client_comm VALUES ('CL019', 'email', 'jenny2@sunrise.ch', 0, '2021-06-17');
INSERT INTO client_comm VALUES ('CL021', 'email', 'bernasconi24@bluewin.ch', 1, '2022-01-10');
INSERT INTO client_comm VALUES ('CL022', 'mobile', '+41 79 1290357', 1, '2025-09-02');
INSERT INTO client_comm VALUES ('CL022', 'work_phone', '+41 31 9981947', 0, '2018-10-18');
INSERT INTO client_comm VALUES ('CL022', 'landline', '+41 31 6780026', NULL, '2021-03-06');
INSERT INTO client_comm VALUES ('CL023', 'mobile', '+41 79 2494027', NULL, '2022-05-14');
INSERT INTO client_comm VALUES ('CL023', 'email', 'huber58@gmail.com', 0, '2021-03-10');
INSERT INTO client_comm VALUES ('CL023', 'work_phone', '+41 31 7756280', 0, '2023-11-12');
INSERT INTO client_comm VALUES ('CL024', 'mobile', '+41 79 5352657', 1, '2020-08-05');
INSERT INTO client_comm VALUES ('CL024', 'landline', '+41 31 8230749', NULL, '2019-06-08');
INSERT INTO client_comm VALUES ('CL024', 'email', 'jenny2@gmail.com', NULL, '2017-04-21');
INSERT INTO client_comm VALUES ('CL025', 'landline', '+41 31 7072704', NULL, '2019-03-20');
INSERT INTO client_comm VALUES ('CL025', 'work_phone', '+41 31 1774162', 1, '2023-05-08');
INSERT INTO client_comm VALUES ('CL026', 'work_phone', '+41 31 1956560', 1, '2020-10-22');
INSERT INTO client_comm VALUES ('CL026', 'mobile', '+41 79 3236463', 1, '2019-08-04');
INSERT INTO client_comm VALUES ('CL026', 'landline', '+41 31 2957640', 1, '2023-08-27');
INSERT INTO client_comm VALUES ('CL027', 'mobile', '+41 79 4087505', 1, '2017-02-08');
INSERT INTO client_comm VALUES ('CL027', 'landline', '+41 31 6966946', 1, '2024-09-20');
INSERT INTO client_comm VALUES ('CL027', 'work_phone', '+41 31 9982818', NULL, '2025-08-08');
INSERT INTO client_comm VALUES ('CL028', 'mobile', '+41 79 5963497', NULL, '2018-08-28');
INSERT INTO client_comm VALUES ('CL028', 'email', 'ammann50@gmail.com', 1, '2024-01-12');
INSERT INTO client_comm VALUES ('CL029', 'work_phone', '+41 31 1158870', 1, '2025-09-12');
INSERT INTO client_comm VALUES ('CL029', 'mobile', '+41 79 7971242', 0, '2019-08-06');
INSERT INTO client_comm VALUES ('CL029', 'email', 'imhof89@sunrise.ch', 0, '2024-02-05');
INSERT INTO client_comm VALUES ('CL031', 'landline', '+41 31 4596152', 1, '2017-04-23');
INSERT INTO client_comm VALUES ('CL033', 'work_phone', '+41 31 3922419', 0, '2025-07-03');
INSERT INTO client_comm VALUES ('CL033', 'landline', '+41 31 7958446', 1, '2024-06-13');
INSERT INTO client_comm VALUES ('CL033', 'email', 'caflisch70@gmx.ch', 1, '2018-08-21');
INSERT INTO client_comm VALUES ('CL035', 'landline', '+41 31 3994361', 0, '2018-10-14');
INSERT INTO client_comm VALUES ('CL035', 'work_phone', '+41 31 3838011', NULL, '2023-11-23');
INSERT INTO client_comm VALUES ('CL038', 'mobile', '+41 79 5679494', 1, '2022-03-20');
INSERT INTO client_comm VALUES ('CL038', 'landline', '+41 31 1783850', NULL, '2022-02-15');
INSERT INTO client_comm VALUES ('CL040', 'work_phone', '+41 31 5532379', NULL, '2022-06-18');
INSERT INTO client_comm VALUES ('CL040', 'email', 'favre-roth21@gmail.com', 1, '2022-09-17');
INSERT INTO client_comm VALUES ('CL040', 'mobile', '+41 79 3457693', 1, '2026-05-22');
INSERT INTO client_comm VALUES ('CL041', 'landline', '+41 31 6889301', 0, '2026-07-10');
INSERT INTO client_comm VALUES ('CL042', 'landline', '+41 31 3928308', 1, '2025-12-22');
INSERT INTO client_comm VALUES ('CL042', 'email', 'gerber42@gmail.com', 0, '2026-05-26');
INSERT INTO client_comm VALUES ('CL042', 'mobile', '+41 79 5266613', NULL, '2024-12-22');
INSERT INTO client_comm VALUES ('CL043', 'mobile', '+41 79 2884504', 1, '2026-10-18');
INSERT INTO client_comm VALUES ('CL044', 'email', 'dürr89@gmx.ch', 0, '2022-09-12');
INSERT INTO client_comm VALUES ('CL044', 'work_phone', '+41 31 6596076', 0, '2026-10-11');
INSERT INTO client_comm VALUES ('CL044', 'landline', '+41 31 6546194', 0, '2025-07-03');
INSERT INTO client_comm VALUES ('CL046', 'mobile', '+41 79 6564403', NULL, '2026-03-06');
INSERT INTO client_comm VALUES ('CL046', 'landline', '+41 31 2275619', 1, '2021-06-17');
INSERT INTO client_comm VALUES ('CL047', 'email', 'egger91@sunrise.ch', 0, '2023-01-28');
INSERT INTO client_comm VALUES ('CL047', 'work_phone', '+41 31 8587151', 1, '2024-12-20');
INSERT INTO client_comm VALUES ('CL047', 'landline', '+41 31 1423650', NULL, '2021-01-28');
INSERT INTO client_comm VALUES ('CL048', 'work_phone', '+41 31 2756723', 0, '2019-01-28');
INSERT INTO client_comm VALUES ('CL049', 'landline', '+41 31 6171054', 1, '2019-03-18');
INSERT INTO client_comm VALUES ('CL049', 'work_phone', '+41 31 4321214', 0, '2018-10-04');
INSERT INTO client_comm VALUES ('CL050', 'mobile', '+41 79 5429104', 1, '2026-08-26');
INSERT INTO client_comm VALUES ('CL051', 'landline', '+41 31 6246349', NULL, '2022-02-26');
INSERT INTO client_comm VALUES ('CL051', 'mobile', '+41 79 4474075', 1, '2024-05-12');
INSERT INTO client_comm VALUES ('CL051', 'email', 'dürr29@bluewin.ch', 1, '2023-07-17');
INSERT INTO client_comm VALUES ('CL052', 'email', 'dürr89@sunrise.ch', 1, '2022-09-17');
INSERT INTO client_comm VALUES ('CL052', 'mobile', '+41 79 1266349', 0, '2017-08-11');
INSERT INTO client_comm VALUES ('CL054', 'work_phone', '+41 31 9874957', 1, '2019-07-02');
INSERT INTO client_comm VALUES ('CL054', 'landline', NULL, 1, '2026-06-23');
INSERT INTO client_comm VALUES ('CL055', 'landline', '+41 31 3448862', 1, '2024-01-03');
INSERT INTO client_comm VALUES ('CL055', 'work_phone', '+41 31 8086208', 1, '2023-09-17');
INSERT INTO client_comm VALUES ('CL056', 'email', 'bernasconi22@gmx.ch', NULL, '2021-10-19');
INSERT INTO client_comm VALUES ('CL056', 'work_phone', '+41 31 8675396', 1, '2023-08-23');
INSERT INTO therapists VALUES ('TA', 'Tanja Affolter', 'manual therapy', 'Bern', '2016-03-01', NULL);
INSERT INTO therapists VALUES ('BK', 'Boris Keller', 'sports', 'Bern', '2017-08-15', 'TA');
INSERT INTO therapists VALUES ('SM', 'Silvia Meier-Kunz', 'lymph drainage', 'Thun', '2018-01-08', 'TA');
INSERT INTO therapists VALUES ('RZ', 'Reto Zaugg', 'neurology', 'Basel', '2019-05-20', 'BK');
INSERT INTO therapists VALUES ('LP', 'Lucie Perrin', 'pelvic floor', 'Zurich', '2020-10-01', 'BK');
INSERT INTO therapists VALUES ('OD', 'Omar Diallo', 'sports', 'Zurich', '2021-11-15', 'RZ');
INSERT INTO therapists VALUES ('VH', 'Vera Hofstetter', 'manual therapy', 'Lucerne', '2023-02-01', 'SM');
INSERT INTO therapists VALUES ('NN', 'Nadja Nef', NULL, 'Zug', '2026-01-12', NULL);
INSERT INTO sessions VALUES (1, 'CL021', 'BK', '2021-08-18 09:00:00', 60, 'massage', 'cancelled', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (2, 'CL034', 'BK', '2020-05-09 18:30:00', 30, 'ultrasound', 'attended', NULL, 7, 5);
INSERT INTO sessions VALUES (3, 'CL042', 'BK', '2022-12-11 07:30:00', 45, 'exercise', 'no_show', 0, NULL, NULL);
INSERT INTO sessions VALUES (4, 'CL025', 'BK', '2023-08-18 14:00:00', 30, 'taping', 'no_show', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (5, 'CL001', 'BK', '2023-03-07 11:15:00', 25, 'ultrasound', 'no_show', 0, NULL, NULL);
INSERT INTO sessions VALUES (6, 'CL029', 'SM', '2022-12-23 14:00:00', 30, 'massage', 'attended', 90.0, 4, 4);
INSERT INTO sessions VALUES (7, 'CL014', 'BK', '2023-06-08 16:45:00', 60, 'ultrasound', 'attended', 48.0, 6, 6);
INSERT INTO sessions VALUES (8, 'CL026', 'LP', '2020-06-02 14:00:00', 45, 'dry needling', 'attended', 90.0, NULL, NULL);
INSERT INTO sessions VALUES (9, 'CL042', 'VH', '2022-09-04 09:00:00', 25, NULL, 'attended', NULL, 6, 4);
INSERT INTO sessions VALUES (10, 'CL043', 'OD', '2025-02-05 18:30:00', 60, 'exercise', 'attended', NULL, 8, 9);
INSERT INTO sessions VALUES (11, 'CL041', 'RZ', '2026-06-04 18:30:00', 30, 'ultrasound', 'attended', NULL, 8, 4);
INSERT INTO sessions VALUES (12, 'CL029', 'BK', '2020-01-22 18:30:00', 25, NULL, 'attended', 90.0, 3, 2);
INSERT INTO sessions VALUES (13, 'CL052', 'VH', '2020-10-17 07:30:00', 30, 'taping', 'attended', 75.0, 8, 8);
INSERT INTO sessions VALUES (14, 'CL012', 'RZ', '2024-06-24 18:30:00', 25, 'massage', 'cancelled', 0, NULL, NULL);
INSERT INTO sessions VALUES (15, 'CL040', 'VH', '2025-09-06 09:00:00', 60, 'taping', 'attended', 75.0, 6, 7);
INSERT INTO sessions VALUES (16, 'CL017', 'BK', '2021-11-14 11:15:00', 30, 'dry needling', 'attended', 75.0, 4, 5);
INSERT INTO sessions VALUES (17, 'CL049', 'TA', '2020-03-27 18:30:00', 25, NULL, 'attended', 62.5, 4, 4);
INSERT INTO sessions VALUES (18, 'CL004', 'TA', '2023-09-26 14:00:00', 30, 'ultrasound', 'no_show', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (19, 'CL039', 'RZ', '2024-04-17 07:30:00', 30, 'dry needling', 'attended', 90.0, NULL, NULL);
INSERT INTO sessions VALUES (20, 'CL013', 'VH', '2026-02-09 18:30:00', 30, 'exercise', 'no_show', 0, NULL, NULL);
INSERT INTO sessions VALUES (21, 'CL026', 'LP', '2024-01-20 11:15:00', 60, 'dry needling', 'cancelled', 0, NULL, NULL);
INSERT INTO sessions VALUES (22, 'CL041', 'LP', '2026-02-14 07:30:00', 45, 'taping', 'attended', 75.0, NULL, NULL);
INSERT INTO sessions VALUES (23, 'CL009', 'VH', '2023-02-04 07:30:00', 25, NULL, 'attended', 48.0, 3, 4);
INSERT INTO sessions VALUES (24, 'CL011', 'LP', '2022-06-07 14:00:00', 25, 'dry needling', 'attended', NULL, 4, 4);
INSERT INTO sessions VALUES (25, 'CL016', 'RZ', '2025-11-06 07:30:00', 30, NULL, 'attended', 90.0, 7, 8);
INSERT INTO sessions VALUES (26, 'CL006', 'SM', '2020-10-21 07:30:00', 30, 'dry needling', 'cancelled', 0, NULL, NULL);
INSERT INTO sessions VALUES (27, 'CL026', 'SM', '2021-06-02 07:30:00', 60, 'exercise', 'no_show', 0, NULL, NULL);
INSERT INTO sessions VALUES (28, 'CL027', 'BK', '2022-01-01 11:15:00', 25, 'ultrasound', 'cancelled', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (29, 'CL051', 'LP', '2023-06-16 07:30:00', 45, 'massage', 'cancelled', NULL, NULL, NULL);
INSERT INTO sessions VALUES (30, 'CL003', 'BK', '2021-07-05 18:30:00', 45, NULL, 'attended', 48.0, NULL, NULL);
INSERT INTO sessions VALUES (31, 'CL001', 'RZ', '2022-05-07 07:30:00', 25, 'taping', 'attended', 48.0, 4, 2);
INSERT INTO sessions VALUES (32, 'CL014', 'LP', '2024-10-17 16:45:00', 25, 'taping', 'no_show', 0, NULL, NULL);
INSERT INTO sessions VALUES (33, 'CL014', 'OD', '2020-10-12 14:00:00', 30, 'massage', 'no_show', NULL, NULL, NULL);
INSERT INTO sessions VALUES (34, 'CL012', 'RZ', '2023-05-17 11:15:00', 30, 'taping', 'attended', 75.0, 8, 6);
INSERT INTO sessions VALUES (35, 'CL008', 'BK', '2023-11-25 14:00:00', 25, 'ultrasound', 'attended', 75.0, 9, 5);
INSERT INTO sessions VALUES (36, 'CL002', 'RZ', '2024-03-28 18:30:00', 30, 'ultrasound', 'attended', 62.5, 6, 4);
INSERT INTO sessions VALUES (37, 'CL020', 'BK', '2020-02-26 09:00:00', 60, 'massage', 'cancelled', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (38, 'CL046', 'LP', '2020-01-07 09:00:00', 30, 'taping', 'attended', 75.0, 9, 9);
INSERT INTO sessions VALUES (39, 'CL037', 'OD', '2020-04-25 14:00:00', 30, NULL, 'attended', 62.5, 7, 3);
INSERT INTO sessions VALUES (40, 'CL023', 'BK', '2020-09-10 09:00:00', 30, NULL, 'attended', 48.0, 8, 6);
INSERT INTO sessions VALUES (41, 'CL021', 'LP', '2023-09-21 14:00:00', 30, 'exercise', 'attended', 48.0, 8, 6);
INSERT INTO sessions VALUES (42, 'CL037', 'TA', '2021-01-14 18:30:00', 30, 'exercise', 'cancelled', 0, NULL, NULL);
INSERT INTO sessions VALUES (43, 'CL020', 'LP', '2024-02-20 16:45:00', 30, 'dry needling', 'attended', 48.0, 7, 8);
INSERT INTO sessions VALUES (44, 'CL040', 'RZ', '2021-10-27 11:15:00', 30, 'taping', 'attended', 75.0, 9, 10);
INSERT INTO sessions VALUES (45, 'CL048', 'LP', '2021-11-20 18:30:00', 45, NULL, 'cancelled', NULL, NULL, NULL);
INSERT INTO sessions VALUES (46, 'CL003', 'RZ', '2020-03-06 09:00:00', 30, 'massage', 'cancelled', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (47, 'CL014', 'VH', '2022-07-10 09:00:00', 45, 'taping', 'attended', 48.0, 7, 8);
INSERT INTO sessions VALUES (48, 'CL052', 'TA', '2026-03-19 07:30:00', 30, 'dry needling', 'attended', 75.0, 9, 10);
INSERT INTO sessions VALUES (49, 'CL045', 'BK', '2025-04-16 14:00:00', 60, 'massage', 'attended', 75.0, 9, 6);
INSERT INTO sessions VALUES (50, 'CL042', 'LP', '2024-10-22 11:15:00', 60, 'taping', 'attended', NULL, 8, 6);
INSERT INTO sessions VALUES (51, 'CL031', 'LP', '2021-06-12 14:00:00', 30, 'exercise', 'attended', 75.0, 3, 4);
INSERT INTO sessions VALUES (52, 'CL018', 'RZ', '2021-12-16 18:30:00', 25, 'ultrasound', 'attended', NULL, 5, 3);
INSERT INTO sessions VALUES (53, 'CL046', 'TA', '2026-05-10 16:45:00', 25, NULL, 'no_show', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (54, 'CL034', 'OD', '2023-11-10 18:30:00', 25, 'dry needling', 'attended', 48.0, 4, 4);
INSERT INTO sessions VALUES (55, 'CL005', 'BK', '2021-10-16 09:00:00', 45, 'ultrasound', 'attended', 120.0, 9, 8);
INSERT INTO sessions VALUES (56, 'CL028', 'TA', '2026-09-13 14:00:00', 60, 'taping', 'attended', 48.0, 9, 5);
INSERT INTO sessions VALUES (57, 'CL015', 'TA', '2020-03-10 09:00:00', 30, 'exercise', 'attended', 120.0, 3, 4);
INSERT INTO sessions VALUES (58, 'CL037', 'RZ', '2024-12-01 09:00:00', 30, 'taping', 'attended', 48.0, 7, 3);
INSERT INTO sessions VALUES (59, 'CL017', 'LP', '2023-11-01 16:45:00', 45, 'exercise', 'no_show', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (60, 'CL013', 'LP', '2020-08-16 07:30:00', 25, NULL, 'cancelled', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (61, 'CL043', 'TA', '2025-02-14 07:30:00', 25, 'exercise', 'attended', 48.0, 5, 5);
INSERT INTO sessions VALUES (62, 'CL052', 'RZ', '2020-12-18 14:00:00', 30, 'massage', 'cancelled', NULL, NULL, NULL);
INSERT INTO sessions VALUES (63, 'CL025', 'RZ', '2024-11-15 18:30:00', 30, 'dry needling', 'attended', 120.0, 4, 2);
INSERT INTO sessions VALUES (64, 'CL027', 'BK', '2020-02-16 16:45:00', 30, 'massage', 'attended', 75.0, 6, 3);
INSERT INTO sessions VALUES (65, 'CL014', 'OD', '2023-02-28 07:30:00', 25, 'ultrasound', 'cancelled', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (66, 'CL015', 'LP', '2023-11-03 07:30:00', 25, NULL, 'attended', 62.5, 6, 6);
INSERT INTO sessions VALUES (67, 'CL052', 'RZ', '2024-08-14 09:00:00', 30, 'exercise', 'no_show', NULL, NULL, NULL);
INSERT INTO sessions VALUES (68, 'CL031', 'BK', '2022-11-09 07:30:00', 60, NULL, 'attended', 90.0, 8, 8);
INSERT INTO sessions VALUES (69, 'CL044', 'VH', '2021-09-18 09:00:00', 30, 'massage', 'cancelled', 0, NULL, NULL);
INSERT INTO sessions VALUES (70, 'CL040', 'TA', '2022-04-06 14:00:00', 30, 'taping', 'attended', 62.5, 8, 7);
INSERT INTO sessions VALUES (71, 'CL006', 'TA', '2022-11-15 14:00:00', 25, 'exercise', 'attended', 48.0, NULL, NULL);
INSERT INTO sessions VALUES (72, 'CL038', 'LP', '2025-08-19 09:00:00', 60, 'massage', 'attended', 120.0, 4, 1);
INSERT INTO sessions VALUES (73, 'CL044', 'BK', '2023-11-19 11:15:00', 60, NULL, 'attended', 120.0, NULL, NULL);
INSERT INTO sessions VALUES (74, 'CL006', 'RZ', '2025-01-10 09:00:00', 60, 'taping', 'attended', NULL, 6, 3);
INSERT INTO sessions VALUES (75, 'CL011', 'OD', '2024-04-12 07:30:00', 30, 'taping', 'attended', 62.5, 4, 0);
INSERT INTO sessions VALUES (76, 'CL009', 'OD', '2024-11-07 09:00:00', 30, 'massage', 'cancelled', 0, NULL, NULL);
INSERT INTO sessions VALUES (77, 'CL046', 'OD', '2023-08-20 09:00:00', 45, 'dry needling', 'cancelled', NULL, NULL, NULL);
INSERT INTO sessions VALUES (78, 'CL008', 'VH', '2025-02-17 16:45:00', 30, NULL, 'attended', 120.0, 9, 10);
INSERT INTO sessions VALUES (79, 'CL006', 'BK', '2026-04-15 11:15:00', 30, 'ultrasound', 'cancelled', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (80, 'CL016', 'SM', '2021-10-12 16:45:00', 60, NULL, 'attended', NULL, 9, 8);
INSERT INTO sessions VALUES (81, 'CL020', 'BK', '2023-03-27 14:00:00', 30, NULL, 'attended', 48.0, 7, 5);
INSERT INTO sessions VALUES (82, 'CL022', 'RZ', '2025-07-03 09:00:00', 45, 'ultrasound', 'no_show', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (83, 'CL006', 'LP', '2020-01-26 07:30:00', 30, 'exercise', 'attended', 75.0, 8, 6);
INSERT INTO sessions VALUES (84, 'CL035', 'VH', '2022-12-14 09:00:00', 25, 'dry needling', 'cancelled', 40.0, NULL, NULL);
INSERT INTO sessions VALUES (85, 'CL028', 'TA', '2026-09-03 11:15:00', 30, NULL, 'attended', 120.0, 7, 5);
INSERT INTO sessions VALUES (86, 'CL011', 'SM', '2024-03-06 09:00:00', 45, 'massage', 'attended', 90.0, 6, 3);
INSERT INTO sessions VALUES (87, 'CL007', 'SM', '2025-02-11 14:00:00', 45, 'massage', 'cancelled', 0, NULL, NULL);
INSERT INTO sessions VALUES (88, 'CL031', 'SM', '2023-10-02 16:45:00', 30, NULL, 'attended', 62.5, 5, 5);
