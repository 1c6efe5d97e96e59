CREATE TABLE creditor (
  cr_code TEXT PRIMARY KEY,
  cr_name TEXT,
  branch_of_trade TEXT,
  city TEXT,
  fee_pct REAL
);
CREATE TABLE debtor (
  debtor_id INTEGER PRIMARY KEY,
  full_name TEXT,
  kind TEXT,
  city TEXT,
  email TEXT,
  phone TEXT,
  birth_date TEXT,
  insolvent_since TEXT
);
CREATE TABLE claim (
  claim_no TEXT PRIMARY KEY,
  cr_code TEXT REFERENCES creditor(cr_code),
  debtor_id INTEGER REFERENCES debtor(debtor_id),
  opened_on TEXT,
  principal REAL,
  interest_pct REAL,
  closed_on TEXT,
  status TEXT,
  handler TEXT
);
CREATE TABLE letter (
  letter_id INTEGER PRIMARY KEY,
  claim_no TEXT REFERENCES claim(claim_no),
  level INTEGER,
  sent_on TEXT,
  via TEXT,
  returned INTEGER
);
CREATE TABLE receipt (
  receipt_id INTEGER PRIMARY KEY,
  claim_no TEXT REFERENCES claim(claim_no),
  received_on TEXT,
  amount REAL,
  source TEXT
);
INSERT INTO creditor VALUES ('STAD', 'Stadtwerke Ober', 'energy', 'Graz', 12.5);
INSERT INTO creditor VALUES ('DENT', 'Zahnarzt Dr. Pichler', 'health', 'Linz', 18);
INSERT INTO creditor VALUES ('FITX', 'FitX Studios', 'leisure', 'Vienna', 20);
INSERT INTO creditor VALUES ('TELE', 'Alpin Telekom', 'telecom', 'Vienna', 10);
INSERT INTO creditor VALUES ('MODE', 'Modehaus Krenn', 'retail', 'Graz', 17.5);
INSERT INTO creditor VALUES ('AUTO', 'Autohaus Maier', 'retail', 'Salzburg', 15);
INSERT INTO creditor VALUES ('KURS', 'Sprachschule Lingua', 'education', NULL, 20);
INSERT INTO debtor VALUES (1, 'Elif Wolf', 'person', 'Vienna', 'elif.wolf@gmx.at', '+43 685326014', '1954-08-01', NULL);
INSERT INTO debtor VALUES (2, 'Mirko Wolf', 'person', 'Linz', NULL, '+43 635765767', '1994-03-11', NULL);
INSERT INTO debtor VALUES (3, 'Johann Leitner', 'person', 'Vienna', 'johann.leitner@gmx.at', '+43 688169638', NULL, NULL);
INSERT INTO debtor VALUES (4, 'Leitner Bau KG', 'company', 'Vienna', 'lukas.leitner@gmx.at', '+43 626770448', NULL, NULL);
INSERT INTO debtor VALUES (5, 'Sabine Bauer', 'person', 'Salzburg', 'sabine.bauer@a1.net', NULL, '1982-02-26', NULL);
INSERT INTO debtor VALUES (6, 'Theresa Wolf', 'person', 'Graz', NULL, '+43 629819965', '2001-11-29', NULL);
INSERT INTO debtor VALUES (7, 'Sabine Moser', 'person', 'Wels', 'sabine.moser@a1.net', '+43 618316731', '1994-12-02', NULL);
INSERT INTO debtor VALUES (8, 'Elif Wolf', 'person', 'Graz', 'elif.wolf@gmail.com', '+43 631034722', '1957-10-23', '2026-03-22');
INSERT INTO debtor VALUES (9, 'Johann Huber', 'person', 'Vienna', 'johann.huber@gmx.at', '+43 687849668', '1962-07-04', NULL);
INSERT INTO debtor VALUES (10, 'Wolf Bau KG', 'company', 'Linz', NULL, NULL, NULL, NULL);
INSERT INTO debtor VALUES (11, 'Elif Huber', 'person', 'Graz', 'elif.huber@gmail.com', '+43 674273974', '1992-09-21', NULL);
INSERT INTO debtor VALUES (12, 'Elif Jovanovic', 'person', 'Vienna', 'elif.jovanovic@a1.net', '+43 653470189', NULL, NULL);
INSERT INTO debtor VALUES (13, 'Theresa Moser', 'person', 'Graz', 'theresa.moser@gmail.com', '+43 664821889', '1945-05-23', NULL);
INSERT INTO debtor VALUES (14, 'Theresa Leitner', 'person', 'Wels', NULL, '+43 676708122', '1949-07-07', NULL);
INSERT INTO debtor VALUES (15, 'Goran Jovanovic', 'person', 'Graz', 'goran.jovanovic@gmail.com', NULL, '1977-01-13', NULL);
INSERT INTO debtor VALUES (16, 'Fuchs Bau KG', 'company', NULL, 'lukas.fuchs@gmx.at', '+43 639334352', NULL, '2026-04-22');
INSERT INTO debtor VALUES (17, 'Johann Jovanovic', 'person', 'Vienna', 'johann.jovanovic@a1.net', '+43 661678182', '1999-06-04', NULL);
INSERT INTO debtor VALUES (18, 'Elif Bauer', 'person', NULL, NULL, '+43 620808472', '1995-09-24', NULL);
INSERT INTO debtor VALUES (19, 'Theresa Leitner', 'person', 'Vienna', 'theresa.leitner@gmail.com', '+43 632012462', '1988-12-23', NULL);
INSERT INTO debtor VALUES (20, 'Lukas Steiner', 'person', 'Vienna', 'lukas.steiner@a1.net', NULL, '2005-02-20', NULL);
INSERT INTO debtor VALUES (21, 'Mirko Bauer', 'person', 'Vienna', 'mirko.bauer@gmx.at', '+43 669922155', NULL, NULL);
INSERT INTO debtor VALUES (22, 'Yilmaz GmbH', 'company', 'Wels', NULL, '+43 699631825', NULL, NULL);
INSERT INTO debtor VALUES (23, 'Johann Yilmaz', 'person', 'Linz', 'johann.yilmaz@gmx.at', '+43 666483826', '1956-07-17', '2025-03-05');
INSERT INTO debtor VALUES (24, 'Anja Jovanovic', 'person', 'Wels', 'anja.jovanovic@gmx.at', '+43 659765298', '1951-07-17', NULL);
INSERT INTO debtor VALUES (25, 'Theresa Moser', 'person', 'Vienna', 'theresa.moser@gmx.at', NULL, '1986-02-10', NULL);
INSERT INTO debtor VALUES (26, 'Johann Yilmaz', 'person', 'Vienna', NULL, '+43 667538980', '1995-04-22', NULL);
INSERT INTO debtor VALUES (27, 'Elif Leitner', 'person', 'Salzburg', 'elif.leitner@a1.net', '+43 663954480', '1949-03-22', NULL);
INSERT INTO debtor VALUES (28, 'Huber Bau KG', 'company', 'Linz', 'anja.huber@gmail.com', '+43 630847269', NULL, NULL);
INSERT INTO debtor VALUES (29, 'Theresa Wolf', 'person', NULL, 'theresa.wolf@gmail.com', '+43 686729197', '1947-09-11', NULL);
INSERT INTO debtor VALUES (30, 'Anja Huber', 'person', 'Salzburg', NULL, NULL, NULL, NULL);
INSERT INTO debtor VALUES (31, 'Goran Leitner', 'person', 'Graz', 'goran.leitner@gmail.com', '+43 666730252', '1983-11-26', NULL);
INSERT INTO debtor VALUES (32, 'Goran Jovanovic', 'person', 'Wels', 'goran.jovanovic@gmx.at', '+43 665115312', '1993-03-20', NULL);
INSERT INTO debtor VALUES (33, 'Theresa Yilmaz', 'person', NULL, 'theresa.yilmaz@a1.net', '+43 660722281', '1957-09-20', NULL);
INSERT INTO debtor VALUES (34, 'Yilmaz Bau KG', 'company', 'Linz', NULL, '+43 696664681', NULL, '2024-01-23');
INSERT INTO debtor VALUES (35, 'Lukas Bauer', 'person', NULL, 'lukas.bauer@a1.net', NULL, '1973-06-24', NULL);
INSERT INTO debtor VALUES (36, 'Theresa Steiner', 'person', 'Salzburg', 'theresa.steiner@a1.net', '+43 667068086', '1970-05-28', NULL);
INSERT INTO debtor VALUES (37, 'Sabine Jovanovic', 'person', 'Wels', 'sabine.jovanovic@gmx.at', '+43 629197729', '2003-04-25', NULL);
INSERT INTO debtor VALUES (38, 'Anja Moser', 'person', NULL, NULL, '+43 697688722', '2004-08-02', NULL);
INSERT INTO debtor VALUES (39, 'Dario Wolf', 'person', 'Vienna', 'dario.wolf@gmail.com', '+43 682853729', NULL, NULL);
INSERT INTO debtor VALUES (40, 'Moser GmbH', 'company', 'Salzburg', 'johann.moser@gmail.com', NULL, NULL, NULL);
INSERT INTO debtor VALUES (41, 'Dario Huber', 'person', 'Wels', 'dario.huber@a1.net', '+43 664700774', '1963-01-30', NULL);
INSERT INTO debtor VALUES (42, 'Anja Bauer', 'person', 'Linz', NULL, '+43 612973501', '1959-04-12', NULL);
INSERT INTO debtor VALUES (43, 'Elif Yilmaz', 'person', 'Vienna', 'elif.yilmaz@a1.net', '+43 697858084', '1979-07-30', NULL);
INSERT INTO debtor VALUES (44, 'Johann Fuchs', 'person', 'Graz', 'johann.fuchs@a1.net', '+43 647384306', '1996-10-06', NULL);
INSERT INTO claim VALUES ('FITX-1001', 'FITX', 3, '2026-09-16', 949.08, NULL, NULL, 'open', 'Dolezal');
INSERT INTO claim VALUES ('AUTO-1002', 'AUTO', 36, '2023-01-14', 196.85, 4, NULL, 'in_court', 'Kern');
INSERT INTO claim VALUES ('MODE-1003', 'MODE', 12, '2026-08-10', 172.74, 4, NULL, 'in_court', 'Kern');
INSERT INTO claim VALUES ('STAD-1004', 'STAD', 2, '2023-02-11', 31.35, 4, '2023-05-20', 'paid', 'Kern');
INSERT INTO claim VALUES ('STAD-1005', 'STAD', 4, '2026-06-10', 122.16, 9.2, '2026-11-19', 'written_off', 'Kern');
INSERT INTO claim VALUES ('STAD-1006', 'STAD', 5, '2023-08-21', 1560.78, 9.2, NULL, 'in_court', 'Kern');
INSERT INTO claim VALUES ('MODE-1007', 'MODE', 8, '2026-07-09', 45.53, 4, NULL, 'open', 'Brandl');
INSERT INTO claim VALUES ('STAD-1008', 'STAD', 14, '2026-02-18', 33.61, NULL, NULL, 'instalments', 'Kern');
INSERT INTO claim VALUES ('FITX-1009', 'FITX', 2, '2026-05-14', 291.91, NULL, '2026-07-07', 'paid', 'Dolezal');
INSERT INTO claim VALUES ('AUTO-1010', 'AUTO', 29, '2023-10-19', 31.96, 4, NULL, 'instalments', 'Dolezal');
INSERT INTO claim VALUES ('DENT-1011', 'DENT', 26, '2024-12-28', 614.43, NULL, '2025-01-16', 'paid', 'Dolezal');
INSERT INTO claim VALUES ('FITX-1012', 'FITX', 13, '2026-06-13', 112.46, NULL, NULL, 'in_court', 'Kern');
INSERT INTO claim VALUES ('DENT-1013', 'DENT', 7, '2026-08-23', 121.09, NULL, '2026-09-29', 'paid', 'Kern');
INSERT INTO claim VALUES ('MODE-1014', 'MODE', 29, '2023-03-05', 445.2, NULL, NULL, 'open', 'Brandl');
INSERT INTO claim VALUES ('DENT-1015', 'DENT', 19, '2024-07-01', 88.1, 4, NULL, 'instalments', 'Dolezal');
INSERT INTO claim VALUES ('DENT-1016', 'DENT', 9, '2024-10-17', 976.35, 4, NULL, 'open', 'Kern');
INSERT INTO claim VALUES ('MODE-1017', 'MODE', 35, '2023-07-02', 137.57, 4, '2024-01-25', 'written_off', 'Kern');
INSERT INTO claim VALUES ('MODE-1018', 'MODE', 15, '2025-04-24', 130.07, 4, '2025-08-17', 'paid', 'Dolezal');
INSERT INTO claim VALUES ('TELE-1019', 'TELE', 8, '2023-11-17', 132.98, 4, NULL, 'open', 'Dolezal');
INSERT INTO claim VALUES ('FITX-1020', 'FITX', 33, '2025-07-31', 1475.22, 4, '2025-10-24', 'paid', 'Brandl');
INSERT INTO claim VALUES ('DENT-1021', 'DENT', 14, '2024-03-05', 1939.85, NULL, NULL, 'in_court', 'Kern');
INSERT INTO claim VALUES ('STAD-1022', 'STAD', 1, '2026-01-19', 197.9, NULL, '2026-10-21', 'written_off', 'Kern');
INSERT INTO claim VALUES ('MODE-1023', 'MODE', 15, '2023-03-05', 30.24, 4, '2023-04-11', 'paid', 'Kern');
INSERT INTO claim VALUES ('TELE-1024', 'TELE', 5, '2023-11-14', 1619.24, 4, NULL, 'instalments', 'Brandl');
INSERT INTO claim VALUES ('AUTO-1025', 'AUTO', 7, '2024-02-09', 124.59, 4, '2024-04-09', 'paid', 'Kern');
INSERT INTO claim VALUES ('DENT-1026', 'DENT', 6, '2025-08-16', 2123.12, 4, NULL, 'instalments', 'Kern');
INSERT INTO claim VALUES ('STAD-1027', 'STAD', 7, '2023-10-15', 400.64, NULL, NULL, 'open', 'Kern');
INSERT INTO claim VALUES ('MODE-1028', 'MODE', 13, '2026-09-13', 132.75, NULL, '2026-10-20', 'paid', 'Kern');
INSERT INTO claim VALUES ('MODE-1029', 'MODE', 2, '2024-02-15', 434.67, 4, NULL, 'in_court', 'Dolezal');
INSERT INTO claim VALUES ('TELE-1030', 'TELE', 15, '2024-12-20', 64.05, 4, NULL, 'open', 'Brandl');
INSERT INTO claim VALUES ('DENT-1031', 'DENT', 2, '2024-01-24', 1193.77, 4, '2024-04-20', 'paid', 'Dolezal');
INSERT INTO claim VALUES ('AUTO-1032', 'AUTO', 4, '2025-01-17', 446.86, NULL, '2025-02-26', 'paid', 'Kern');
INSERT INTO claim VALUES ('AUTO-1033', 'AUTO', 30, '2025-09-01', 380.25, 9.2, NULL, 'open', 'Kern');
INSERT INTO claim VALUES ('FITX-1034', 'FITX', 28, '2023-12-30', 1762.83, 9.2, '2024-01-13', 'paid', 'Brandl');
INSERT INTO claim VALUES ('AUTO-1035', 'AUTO', 42, '2024-11-01', 182.04, NULL, NULL, 'open', 'Brandl');
INSERT INTO claim VALUES ('TELE-1036', 'TELE', 12, '2025-02-08', 171.48, 4, NULL, 'open', 'Brandl');
INSERT INTO claim VALUES ('AUTO-1037', 'AUTO', 2, '2024-10-01', 85.27, 9.2, '2025-09-24', 'written_off', 'Kern');
INSERT INTO claim VALUES ('FITX-1038', 'FITX', 23, '2024-02-03', 210.52, NULL, '2024-03-30', 'paid', 'Brandl');
INSERT INTO claim VALUES ('STAD-1039', 'STAD', 13, '2026-02-08', 2050.05, 4, '2026-04-14', 'paid', 'Brandl');
INSERT INTO claim VALUES ('AUTO-1040', 'AUTO', 41, '2024-10-07', 850.68, 4, '2024-11-11', 'paid', 'Dolezal');
INSERT INTO claim VALUES ('MODE-1041', 'MODE', 16, '2024-08-20', 333.43, 4, NULL, 'instalments', 'Dolezal');
INSERT INTO claim VALUES ('STAD-1042', 'STAD', 11, '2026-08-11', 91.98, 4, NULL, 'open', 'Kern');
INSERT INTO claim VALUES ('DENT-1043', 'DENT', 20, '2024-07-04', 117.31, 4, '2024-11-17', 'written_off', 'Brandl');
INSERT INTO claim VALUES ('STAD-1044', 'STAD', 22, '2025-12-11', 353.44, 9.2, '2026-01-13', 'paid', 'Kern');
INSERT INTO claim VALUES ('FITX-1045', 'FITX', 30, '2023-08-11', 868.21, 4, NULL, 'in_court', 'Brandl');
INSERT INTO claim VALUES ('AUTO-1046', 'AUTO', 7, '2025-06-03', 1230.43, 9.2, '2026-10-05', 'written_off', 'Kern');
INSERT INTO claim VALUES ('AUTO-1047', 'AUTO', 19, '2025-12-31', 116.16, NULL, NULL, 'instalments', 'Kern');
INSERT INTO claim VALUES ('TELE-1048', 'TELE', 3, '2023-10-24', 35.4, 4, '2024-02-05', 'paid', 'Dolezal');
INSERT INTO claim VALUES ('FITX-1049', 'FITX', 9, '2023-04-26', 128.22, 4, NULL, 'open', 'Kern');
INSERT INTO claim VALUES ('MODE-1050', 'MODE', 4, '2025-07-28', 40.82, 9.2, NULL, 'in_court', 'Dolezal');
INSERT INTO claim VALUES ('FITX-1051', 'FITX', 38, '2024-04-03', 676.74, 4, NULL, 'in_court', 'Kern');
INSERT INTO claim VALUES ('STAD-1052', 'STAD', 6, '2025-10-11', 28.37, 4, '2025-11-10', 'paid', 'Brandl');
INSERT INTO claim VALUES ('TELE-1053', 'TELE', 4, '2025-04-15', 69.91, NULL, NULL, 'in_court', 'Brandl');
INSERT INTO claim VALUES ('MODE-1054', 'MODE', 41, '2025-02-08', 45.88, 9.2, '2025-03-23', 'paid', 'Brandl');
INSERT INTO claim VALUES ('FITX-1055', 'FITX', 28, '2025-04-26', 504.85, 4, '2026-08-05', 'written_off', 'Dolezal');
INSERT INTO claim VALUES ('AUTO-1056', 'AUTO', 9, '2026-06-26', 343.09, NULL, '2026-07-31', 'paid', 'Dolezal');
INSERT INTO claim VALUES ('MODE-1057', 'MODE', 12, '2026-08-21', 106.42, 4, NULL, 'instalments', 'Brandl');
INSERT INTO claim VALUES ('AUTO-1058', 'AUTO', 12, '2025-09-14', 124.69, 4, NULL, 'in_court', 'Kern');
INSERT INTO claim VALUES ('FITX-1059', 'FITX', 3, '2026-08-30', 41.91, NULL, '2026-09-12', 'paid', 'Brandl');
INSERT INTO claim VALUES ('TELE-1060', 'TELE', 9, '2024-03-25', 133.05, NULL, NULL, 'open', 'Dolezal');
INSERT INTO claim VALUES ('STAD-1061', 'STAD', 37, '2024-03-04', 102.78, 4, '2024-06-19', 'paid', 'Brandl');
INSERT INTO claim VALUES ('MODE-1062', 'MODE', 2, '2024-09-25', 69.99, 4, NULL, 'open', 'Kern');
INSERT INTO letter VALUES (1, 'FITX-1001', 1, '2026-10-16', 'email', 0);
INSERT INTO letter VALUES (2, 'FITX-1001', 2, '2026-10-30', 'post', 0);
INSERT INTO letter VALUES (3, 'AUTO-1002', 1, '2023-01-28', 'post', 0);
INSERT INTO letter VALUES (4, 'AUTO-1002', 2, '2023-02-18', 'email', 0);
INSERT INTO letter VALUES (5, 'AUTO-1002', 3, '2023-03-04', 'post', 0);
INSERT INTO letter VALUES (6, 'MODE-1003', 1, '2026-08-31', 'post', 0);
INSERT INTO letter VALUES (7, 'MODE-1003', 2, '2026-09-30', 'post', NULL);
INSERT INTO letter VALUES (8, 'MODE-1003', 3, '2026-10-21', 'post', 0);
INSERT INTO letter VALUES (9, 'STAD-1004', 1, '2023-02-21', 'registered', 0);
INSERT INTO letter VALUES (10, 'STAD-1004', 2, '2023-03-07', 'registered', NULL);
INSERT INTO letter VALUES (11, 'STAD-1004', 3, '2023-04-06', 'registered', 0);
INSERT INTO letter VALUES (12, 'STAD-1005', 1, '2026-07-10', 'post', 0);
INSERT INTO letter VALUES (13, 'STAD-1006', 1, '2023-09-20', 'post', 0);
INSERT INTO letter VALUES (14, 'STAD-1006', 2, '2023-10-04', 'email', NULL);
INSERT INTO letter VALUES (15, 'STAD-1006', 3, '2023-10-14', 'post', 0);
INSERT INTO letter VALUES (16, 'STAD-1006', 4, '2023-10-28', 'email', NULL);
INSERT INTO letter VALUES (17, 'MODE-1007', 1, '2026-08-08', 'email', 0);
INSERT INTO letter VALUES (18, 'STAD-1008', 1, '2026-03-11', 'email', 0);
INSERT INTO letter VALUES (19, 'FITX-1009', 1, '2026-06-13', 'registered', NULL);
INSERT INTO letter VALUES (20, 'FITX-1009', 2, '2026-06-27', 'email', NULL);
INSERT INTO letter VALUES (21, 'FITX-1009', 3, '2026-07-07', 'email', 1);
INSERT INTO letter VALUES (22, 'DENT-1011', 1, '2025-01-11', 'registered', 1);
INSERT INTO letter VALUES (23, 'DENT-1013', 1, '2026-09-06', 'post', 0);
INSERT INTO letter VALUES (24, 'DENT-1013', 2, '2026-09-16', 'email', 0);
INSERT INTO letter VALUES (25, 'DENT-1015', 1, '2024-07-11', 'post', NULL);
INSERT INTO letter VALUES (26, 'DENT-1016', 1, '2024-10-27', 'post', 1);
INSERT INTO letter VALUES (27, 'MODE-1017', 1, '2023-08-01', 'email', 0);
INSERT INTO letter VALUES (28, 'MODE-1018', 1, '2025-05-08', 'registered', 0);
INSERT INTO letter VALUES (29, 'TELE-1019', 1, '2023-12-17', 'post', 1);
INSERT INTO letter VALUES (30, 'DENT-1021', 1, '2024-03-19', 'email', 0);
INSERT INTO letter VALUES (31, 'DENT-1021', 2, '2024-04-02', 'post', 0);
INSERT INTO letter VALUES (32, 'DENT-1021', 3, '2024-04-12', 'email', 0);
INSERT INTO letter VALUES (33, 'DENT-1021', 4, '2024-04-22', 'registered', 1);
INSERT INTO letter VALUES (34, 'STAD-1022', 1, '2026-02-02', 'post', 0);
INSERT INTO letter VALUES (35, 'STAD-1022', 2, '2026-02-23', 'post', 0);
INSERT INTO letter VALUES (36, 'MODE-1023', 1, '2023-03-26', 'email', 1);
INSERT INTO letter VALUES (37, 'TELE-1024', 1, '2023-11-24', 'registered', 1);
INSERT INTO letter VALUES (38, 'TELE-1024', 2, '2023-12-04', 'registered', 1);
INSERT INTO letter VALUES (39, 'TELE-1024', 3, '2023-12-25', 'post', NULL);
INSERT INTO letter VALUES (40, 'AUTO-1025', 1, '2024-02-19', 'post', 0);
INSERT INTO letter VALUES (41, 'AUTO-1025', 2, '2024-03-04', 'registered', 0);
INSERT INTO letter VALUES (42, 'DENT-1026', 1, '2025-08-26', 'email', 0);
INSERT INTO letter VALUES (43, 'STAD-1027', 1, '2023-10-29', 'post', NULL);
INSERT INTO letter VALUES (44, 'STAD-1027', 2, '2023-11-12', 'registered', 0);
INSERT INTO letter VALUES (45, 'STAD-1027', 3, '2023-12-03', 'email', 0);
INSERT INTO letter VALUES (46, 'MODE-1028', 1, '2026-09-27', 'email', 1);
INSERT INTO letter VALUES (47, 'MODE-1029', 1, '2024-03-07', 'email', 0);
INSERT INTO letter VALUES (48, 'TELE-1030', 1, '2024-12-30', 'email', 0);
INSERT INTO letter VALUES (49, 'TELE-1030', 2, '2025-01-13', 'post', 0);
INSERT INTO letter VALUES (50, 'DENT-1031', 1, '2024-02-07', 'email', 0);
INSERT INTO letter VALUES (51, 'AUTO-1032', 1, '2025-01-31', 'email', 0);
INSERT INTO letter VALUES (52, 'AUTO-1033', 1, '2025-09-15', 'post', 1);
INSERT INTO letter VALUES (53, 'FITX-1034', 1, '2024-01-09', 'registered', 0);
INSERT INTO letter VALUES (54, 'AUTO-1035', 1, '2024-11-15', 'post', 0);
INSERT INTO letter VALUES (55, 'TELE-1036', 1, '2025-02-18', 'post', 0);
INSERT INTO letter VALUES (56, 'AUTO-1037', 1, '2024-10-15', 'post', 0);
INSERT INTO letter VALUES (57, 'AUTO-1037', 2, '2024-10-29', 'email', 0);
INSERT INTO letter VALUES (58, 'AUTO-1037', 3, '2024-11-28', 'post', 0);
INSERT INTO letter VALUES (59, 'AUTO-1040', 1, '2024-10-17', 'post', 1);
INSERT INTO letter VALUES (60, 'MODE-1041', 1, '2024-09-03', 'registered', 0);
INSERT INTO letter VALUES (61, 'STAD-1042', 1, '2026-08-25', 'registered', NULL);
INSERT INTO letter VALUES (62, 'STAD-1042', 2, '2026-09-24', 'registered', 0);
INSERT INTO letter VALUES (63, 'STAD-1044', 1, '2025-12-25', 'post', NULL);
INSERT INTO letter VALUES (64, 'STAD-1044', 2, '2026-01-24', 'post', 0);
INSERT INTO letter VALUES (65, 'FITX-1045', 1, '2023-09-10', 'registered', 0);
INSERT INTO letter VALUES (66, 'AUTO-1046', 1, '2025-06-24', 'post', 0);
INSERT INTO letter VALUES (67, 'AUTO-1046', 2, '2025-07-08', 'registered', 0);
INSERT INTO letter VALUES (68, 'AUTO-1047', 1, '2026-01-14', 'post', 1);
INSERT INTO letter VALUES (69, 'TELE-1048', 1, '2023-11-23', 'email', NULL);
INSERT INTO letter VALUES (70, 'FITX-1049', 1, '2023-05-17', 'post', 0);
INSERT INTO letter VALUES (71, 'FITX-1049', 2, '2023-05-27', 'post', NULL);
INSERT INTO letter VALUES (72, 'FITX-1049', 3, '2023-06-17', 'post', 0);
INSERT INTO letter VALUES (73, 'FITX-1049', 4, '2023-07-01', 'post', 0);
INSERT INTO letter VALUES (74, 'MODE-1050', 1, '2025-08-11', 'registered', 0);
INSERT INTO letter VALUES (75, 'MODE-1050', 2, '2025-09-10', 'email', 0);
INSERT INTO letter VALUES (76, 'MODE-1050', 3, '2025-10-01', 'email', 0);
INSERT INTO letter VALUES (77, 'FITX-1051', 1, '2024-04-17', 'post', 1);
INSERT INTO letter VALUES (78, 'FITX-1051', 2, '2024-05-01', 'post', 1);
INSERT INTO letter VALUES (79, 'FITX-1051', 3, '2024-05-31', 'post', NULL);
INSERT INTO letter VALUES (80, 'FITX-1051', 4, '2024-06-30', 'email', 0);
INSERT INTO letter VALUES (81, 'STAD-1052', 1, '2025-11-01', 'post', 1);
INSERT INTO letter VALUES (82, 'TELE-1053', 1, '2025-05-06', 'post', 0);
INSERT INTO letter VALUES (83, 'MODE-1054', 1, '2025-03-01', 'post', 0);
INSERT INTO letter VALUES (84, 'FITX-1055', 1, '2025-05-10', 'email', 1);
INSERT INTO letter VALUES (85, 'FITX-1055', 2, '2025-05-31', 'post', 0);
INSERT INTO letter VALUES (86, 'FITX-1055', 3, '2025-06-30', 'email', 0);
INSERT INTO letter VALUES (87, 'AUTO-1056', 1, '2026-07-17', 'post', 0);
INSERT INTO letter VALUES (88, 'MODE-1057', 1, '2026-09-11', 'post', 1);
INSERT INTO letter VALUES (89, 'MODE-1057', 2, '2026-10-02', 'registered', 0);
INSERT INTO letter VALUES (90, 'MODE-1057', 3, '2026-10-16', 'post', 0);
INSERT INTO letter VALUES (91, 'MODE-1057', 4, '2026-10-30', 'post', 0);
INSERT INTO letter VALUES (92, 'AUTO-1058', 1, '2025-09-28', 'post', 0);
INSERT INTO letter VALUES (93, 'AUTO-1058', 2, '2025-10-28', 'registered', 1);
INSERT INTO letter VALUES (94, 'FITX-1059', 1, '2026-09-09', 'registered', 0);
INSERT INTO letter VALUES (95, 'FITX-1059', 2, '2026-09-30', 'post', 0);
INSERT INTO letter VALUES (96, 'FITX-1059', 3, '2026-10-14', 'email', 1);
INSERT INTO letter VALUES (97, 'FITX-1059', 4, '2026-10-28', 'registered', 1);
INSERT INTO letter VALUES (98, 'TELE-1060', 1, '2024-04-08', 'post', 0);
INSERT INTO letter VALUES (99, 'STAD-1061', 1, '2024-03-25', 'post', 1);
INSERT INTO letter VALUES (100, 'STAD-1061', 2, '2024-04-08', 'email', 0);
INSERT INTO letter VALUES (101, 'STAD-1061', 3, '2024-04-22', 'post', 1);
INSERT INTO letter VALUES (102, 'STAD-1061', 4, '2024-05-06', 'email', 0);
INSERT INTO letter VALUES (103, 'MODE-1062', 1, '2024-10-16', 'post', 1);
INSERT INTO letter VALUES (104, 'MODE-1062', 2, '2024-10-30', 'post', 0);
INSERT INTO letter VALUES (105, 'MODE-1062', 3, '2024-11-20', 'email', 0);
INSERT INTO receipt VALUES (1, 'FITX-1001', '2026-11-11', 171.74, 'bailiff');
INSERT INTO receipt VALUES (2, 'MODE-1003', '2026-08-31', 29.14, 'debtor');
INSERT INTO receipt VALUES (3, 'STAD-1004', '2023-03-26', 3.76, 'third party');
INSERT INTO receipt VALUES (4, 'STAD-1004', '2023-04-25', 7.1, 'debtor');
INSERT INTO receipt VALUES (5, 'STAD-1004', '2023-05-20', 20.49, 'bailiff');
INSERT INTO receipt VALUES (6, 'STAD-1005', '2026-07-03', 28.27, 'debtor');
INSERT INTO receipt VALUES (7, 'STAD-1006', '2023-09-22', 288.25, 'third party');
INSERT INTO receipt VALUES (8, 'STAD-1008', '2026-04-15', 8.04, 'bailiff');
INSERT INTO receipt VALUES (9, 'STAD-1008', '2026-05-27', 8.01, 'debtor');
INSERT INTO receipt VALUES (10, 'STAD-1008', '2026-07-12', 7.53, 'debtor');
INSERT INTO receipt VALUES (11, 'FITX-1009', '2026-07-07', 291.91, 'bailiff');
INSERT INTO receipt VALUES (12, 'AUTO-1010', '2023-12-08', 6.33, 'debtor');
INSERT INTO receipt VALUES (13, 'AUTO-1010', '2024-02-03', 3.53, 'debtor');
INSERT INTO receipt VALUES (14, 'AUTO-1010', '2024-04-01', 6.47, 'bailiff');
INSERT INTO receipt VALUES (15, 'AUTO-1010', '2024-05-28', 3.21, 'bailiff');
INSERT INTO receipt VALUES (16, 'DENT-1011', '2025-01-16', 614.43, 'third party');
INSERT INTO receipt VALUES (17, 'DENT-1013', '2026-09-29', 121.09, 'third party');
INSERT INTO receipt VALUES (18, 'DENT-1015', '2024-07-17', 21.99, 'debtor');
INSERT INTO receipt VALUES (19, 'DENT-1015', '2024-09-05', 20.69, 'debtor');
INSERT INTO receipt VALUES (20, 'MODE-1017', '2023-08-19', 24.37, 'bailiff');
INSERT INTO receipt VALUES (21, 'MODE-1018', '2025-06-07', 22.24, 'third party');
INSERT INTO receipt VALUES (22, 'MODE-1018', '2025-07-19', 28.77, 'debtor');
INSERT INTO receipt VALUES (23, 'MODE-1018', '2025-08-17', 79.06, 'third party');
INSERT INTO receipt VALUES (24, 'TELE-1019', '2024-01-13', 27.95, 'third party');
INSERT INTO receipt VALUES (25, 'FITX-1020', '2025-09-02', 320.51, 'third party');
INSERT INTO receipt VALUES (26, 'FITX-1020', '2025-10-24', 1154.71, 'bailiff');
INSERT INTO receipt VALUES (27, 'DENT-1021', '2024-04-20', 333.51, 'third party');
INSERT INTO receipt VALUES (28, 'STAD-1022', '2026-03-08', 35.44, 'debtor');
INSERT INTO receipt VALUES (29, 'MODE-1023', '2023-03-27', 3.93, 'debtor');
INSERT INTO receipt VALUES (30, 'MODE-1023', '2023-04-11', 26.31, 'debtor');
INSERT INTO receipt VALUES (31, 'TELE-1024', '2023-12-22', 335.72, 'debtor');
INSERT INTO receipt VALUES (32, 'TELE-1024', '2024-02-11', 331.9, 'debtor');
INSERT INTO receipt VALUES (33, 'TELE-1024', '2024-03-14', 392.66, 'bailiff');
INSERT INTO receipt VALUES (34, 'AUTO-1025', '2024-03-18', 25.36, 'third party');
INSERT INTO receipt VALUES (35, 'AUTO-1025', '2024-04-09', 99.23, 'debtor');
INSERT INTO receipt VALUES (36, 'DENT-1026', '2025-09-08', 339.67, 'third party');
INSERT INTO receipt VALUES (37, 'DENT-1026', '2025-09-25', 383.77, 'bailiff');
INSERT INTO receipt VALUES (38, 'STAD-1027', '2023-11-11', 83.02, 'debtor');
INSERT INTO receipt VALUES (39, 'MODE-1028', '2026-10-20', 132.75, 'third party');
INSERT INTO receipt VALUES (40, 'MODE-1029', '2024-04-13', 108.35, 'debtor');
INSERT INTO receipt VALUES (41, 'DENT-1031', '2024-03-02', 279.71, 'debtor');
INSERT INTO receipt VALUES (42, 'DENT-1031', '2024-04-20', 914.06, 'debtor');
INSERT INTO receipt VALUES (43, 'AUTO-1032', '2025-02-26', 446.86, 'bailiff');
INSERT INTO receipt VALUES (44, 'FITX-1034', '2024-01-13', 1762.83, 'debtor');
INSERT INTO receipt VALUES (45, 'AUTO-1035', '2024-12-17', 34.92, 'debtor');
INSERT INTO receipt VALUES (46, 'FITX-1038', '2024-03-30', 210.52, 'debtor');
INSERT INTO receipt VALUES (47, 'STAD-1039', '2026-03-08', 355.53, 'debtor');
INSERT INTO receipt VALUES (48, 'STAD-1039', '2026-04-14', 1694.52, 'debtor');
INSERT INTO receipt VALUES (49, 'AUTO-1040', '2024-11-11', 850.68, 'bailiff');
INSERT INTO receipt VALUES (50, 'MODE-1041', '2024-09-09', 72.36, 'debtor');
INSERT INTO receipt VALUES (51, 'MODE-1041', '2024-10-26', 77.71, 'debtor');
INSERT INTO receipt VALUES (52, 'DENT-1043', '2024-08-26', 24.92, 'debtor');
INSERT INTO receipt VALUES (53, 'STAD-1044', '2026-01-13', 353.44, 'debtor');
INSERT INTO receipt VALUES (54, 'AUTO-1046', '2025-06-28', 161.12, 'bailiff');
INSERT INTO receipt VALUES (55, 'AUTO-1047', '2026-01-26', 18.94, 'third party');
INSERT INTO receipt VALUES (56, 'AUTO-1047', '2026-02-13', 23.1, 'bailiff');
INSERT INTO receipt VALUES (57, 'AUTO-1047', '2026-03-06', 25.41, 'third party');
INSERT INTO receipt VALUES (58, 'TELE-1048', '2023-12-08', 8.4, 'bailiff');
INSERT INTO receipt VALUES (59, 'TELE-1048', '2024-02-05', 27.0, 'debtor');
INSERT INTO receipt VALUES (60, 'MODE-1050', '2025-09-14', 4.4, 'debtor');
INSERT INTO receipt VALUES (61, 'STAD-1052', '2025-11-10', 28.37, 'third party');
INSERT INTO receipt VALUES (62, 'MODE-1054', '2025-03-23', 45.88, 'debtor');
INSERT INTO receipt VALUES (63, 'AUTO-1056', '2026-07-31', 343.09, 'debtor');
INSERT INTO receipt VALUES (64, 'MODE-1057', '2026-09-23', 11.57, 'debtor');
INSERT INTO receipt VALUES (65, 'MODE-1057', '2026-11-03', 25.98, 'debtor');
INSERT INTO receipt VALUES (66, 'MODE-1057', '2026-11-20', 22.31, 'bailiff');
INSERT INTO receipt VALUES (67, 'MODE-1057', '2026-11-20', 26.06, 'debtor');
INSERT INTO receipt VALUES (68, 'AUTO-1058', '2025-11-08', 12.89, 'debtor');
INSERT INTO receipt VALUES (69, 'FITX-1059', '2026-09-12', 41.91, 'debtor');
INSERT INTO receipt VALUES (70, 'TELE-1060', '2024-04-21', 32.73, 'bailiff');
INSERT INTO receipt VALUES (71, 'STAD-1061', '2024-04-25', 10.36, 'debtor');
INSERT INTO receipt VALUES (72, 'STAD-1061', '2024-06-19', 92.42, 'bailiff');
