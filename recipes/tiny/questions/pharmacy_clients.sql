CREATE TABLE patients (
  patientID INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  dob TEXT,
  gender TEXT,
  insurer TEXT,
  allergies TEXT,
  familyDoctorID INTEGER REFERENCES doctors(doctorID),
  registeredDate TEXT);
CREATE TABLE patientAddresses (
  addressID INTEGER PRIMARY KEY,
  patientID INTEGER REFERENCES patients(patientID),
  addressLine TEXT,
  city TEXT,
  postalCode TEXT,
  deliveryOK INTEGER,
  isMain INTEGER,
  updatedDate TEXT);
CREATE TABLE patientPhones (
  patientID INTEGER REFERENCES patients(patientID),
  phone TEXT,
  phoneKind TEXT,
  smsConsent INTEGER,
  PRIMARY KEY (patientID, phone));
CREATE TABLE doctors (
  doctorID INTEGER PRIMARY KEY,
  docName TEXT,
  specialty TEXT,
  city TEXT,
  phone TEXT);
CREATE TABLE products (
  sku TEXT PRIMARY KEY,
  productName TEXT,
  category TEXT,
  price REAL,
  stockQty INTEGER,
  rxOnly INTEGER);
CREATE TABLE dispenses (
  dispenseID INTEGER PRIMARY KEY,
  patientID INTEGER REFERENCES patients(patientID),
  doctorID INTEGER REFERENCES doctors(doctorID),
  sku TEXT REFERENCES products(sku),
  qty INTEGER,
  writtenDate TEXT,
  dispensedDate TEXT,
  delivered INTEGER,
  status TEXT);
INSERT INTO doctors VALUES (1, 'Dr. Anneke de Boer', 'general practice', 'Gent', NULL);
INSERT INTO doctors VALUES (2, 'Dr. Youssef Amrani', 'dermatology', 'Gent', '09 2775519');
INSERT INTO doctors VALUES (3, 'Dr. Hugo Claes', 'cardiology', 'Aalst', '09 2242998');
INSERT INTO doctors VALUES (4, 'Dr. Silke Peeters', 'cardiology', 'Gent', '09 2630343');
INSERT INTO doctors VALUES (5, 'Dr. Lieve Van Damme', 'general practice', 'Leuven', '09 2968726');
INSERT INTO doctors VALUES (6, 'Dr. Robert King', 'dermatology', 'Mechelen', '09 2605179');
INSERT INTO doctors VALUES (7, 'Dr. Marie Dupuis', 'general practice', 'Leuven', '09 2441994');
INSERT INTO doctors VALUES (8, 'Dr. Emre Yildiz', 'general practice', 'Gent', '09 2611135');
INSERT INTO doctors VALUES (9, 'Dr. Jan Wouters', 'paediatrics', 'Mechelen', '09 2996391');
INSERT INTO doctors VALUES (10, 'Dr. Chantal Lambert', 'paediatrics', 'Gent', '09 2642068');
INSERT INTO patients VALUES (1, 'Mohamed', 'De Smet', '1962-01-13', 'M', NULL, NULL, 4, '2025-04-07');
INSERT INTO patients VALUES (2, 'Jef', 'De Smet', '1964-09-20', 'M', NULL, NULL, 6, '2026-05-21');
INSERT INTO patients VALUES (3, 'Piet', 'Claes', '1970-09-25', 'M', 'CM', 'aspirin', 2, '2019-06-16');
INSERT INTO patients VALUES (4, 'Lucas', 'Peeters', NULL, 'M', NULL, 'latex', 8, '2024-05-15');
INSERT INTO patients VALUES (5, 'Karel', 'Aerts-Wouters', '1942-02-15', 'M', 'CM', NULL, 1, '2020-11-07');
INSERT INTO patients VALUES (6, 'Koen', 'El Amrani', '1969-12-11', 'M', 'CM', NULL, 7, '2026-01-19');
INSERT INTO patients VALUES (7, 'Els', 'Janssens', '1965-04-28', 'F', 'Solidaris', NULL, 5, '2023-01-26');
INSERT INTO patients VALUES (8, 'Marie-Louise', 'Van den Broeck', '1946-01-28', 'F', 'Solidaris', 'aspirin', 1, '2016-08-05');
INSERT INTO patients VALUES (9, 'Emma', 'Maes', '2016-08-17', 'F', NULL, 'penicillin', NULL, '2025-07-03');
INSERT INTO patients VALUES (10, 'Emma', 'Aerts-Wouters', '1959-07-01', 'F', 'CM', 'penicillin', 1, '2023-03-23');
INSERT INTO patients VALUES (11, 'Karel', 'Maes', '1988-08-01', 'M', 'Helan', NULL, NULL, '2018-02-08');
INSERT INTO patients VALUES (12, 'Jef', 'Maes', '1949-05-17', 'M', NULL, 'penicillin', 4, '2017-12-31');
INSERT INTO patients VALUES (13, 'Sanne', 'El Amrani', '1944-08-05', 'F', 'Solidaris', 'latex', 4, '2021-06-20');
INSERT INTO patients VALUES (14, 'Els', 'Janssens', '1942-09-26', 'F', NULL, 'penicillin', 9, '2018-05-04');
INSERT INTO patients VALUES (15, 'Mohamed', 'Maes', '2016-12-28', 'M', NULL, 'penicillin, nuts', 2, '2016-06-09');
INSERT INTO patients VALUES (16, 'Emma', 'Peeters', NULL, 'F', 'Solidaris', 'penicillin, nuts', 7, '2024-08-15');
INSERT INTO patients VALUES (17, 'Koen', 'Janssens', '1956-05-04', 'M', 'Solidaris', NULL, 4, '2026-05-10');
INSERT INTO patients VALUES (18, 'Amina', 'Peeters', '2013-10-17', 'F', 'Helan', NULL, NULL, '2021-08-08');
INSERT INTO patients VALUES (19, 'Greet', 'Claes', NULL, 'F', 'CM', 'aspirin', NULL, '2019-02-12');
INSERT INTO patients VALUES (20, 'Els', 'Lemmens', '1954-12-07', 'F', 'CM', 'latex', 6, '2017-07-30');
INSERT INTO patients VALUES (21, 'Mohamed', 'Claes', '2007-05-13', 'M', 'CM', 'aspirin', 6, '2022-10-31');
INSERT INTO patients VALUES (22, 'Els', 'Peeters', '1966-06-26', 'F', 'Helan', 'penicillin, nuts', 8, '2018-12-17');
INSERT INTO patients VALUES (23, 'Fatima', 'Claes', '1965-03-19', 'F', NULL, 'penicillin', 7, '2025-03-05');
INSERT INTO patients VALUES (24, 'Greet', 'El Amrani', '1964-10-18', 'F', 'CM', 'penicillin', 8, '2018-03-13');
INSERT INTO patients VALUES (25, 'Sanne', 'Janssens', '1964-05-07', 'F', 'Solidaris', NULL, 8, '2021-11-22');
INSERT INTO patients VALUES (26, 'Els', 'Aerts-Wouters', '2019-06-22', 'F', NULL, NULL, 8, '2019-08-11');
INSERT INTO patients VALUES (27, 'Sanne', 'Aerts-Wouters', '2006-05-15', 'F', 'CM', NULL, 9, '2016-10-03');
INSERT INTO patients VALUES (28, 'Fatima', 'Aerts-Wouters', '1962-01-17', 'F', 'CM', 'latex', 9, '2021-11-26');
INSERT INTO patients VALUES (29, 'Mohamed', 'Janssens', '2005-11-05', 'M', NULL, 'aspirin', 5, '2023-08-17');
INSERT INTO patients VALUES (30, 'Koen', 'El Amrani', '1944-07-30', 'M', 'Helan', NULL, NULL, '2026-07-08');
INSERT INTO patients VALUES (31, 'Koen', 'Maes', '2007-12-24', 'M', 'Helan', NULL, 2, '2021-05-10');
INSERT INTO patients VALUES (32, 'Lucas', 'Van den Broeck', '2006-12-18', 'M', 'CM', NULL, 3, '2022-01-29');
INSERT INTO patients VALUES (33, 'Greet', 'Vermeulen', '1975-08-27', 'F', 'Helan', 'latex', 8, '2018-06-14');
INSERT INTO patients VALUES (34, 'Els', 'El Amrani', '1983-11-25', 'F', 'Solidaris', 'penicillin', NULL, '2018-11-23');
INSERT INTO patients VALUES (35, 'Marie-Louise', 'De Smet', '1977-02-16', 'F', 'Helan', 'penicillin, nuts', 2, '2021-09-01');
INSERT INTO patients VALUES (36, 'Koen', 'Vermeulen', '1945-11-11', 'M', NULL, 'penicillin', 6, '2023-01-31');
INSERT INTO patients VALUES (37, 'Emma', 'Lemmens', '1994-03-05', 'F', 'CM', NULL, 3, '2019-03-21');
INSERT INTO patients VALUES (38, 'Sanne', 'Maes', '1974-08-31', 'F', 'CM', NULL, 9, '2021-04-22');
INSERT INTO patients VALUES (39, 'Jef', 'De Smet', NULL, 'M', 'Solidaris', 'latex', 4, '2022-01-15');
INSERT INTO patients VALUES (40, 'Greet', 'El Amrani', '1964-04-06', 'F', 'CM', 'penicillin', 8, '2024-01-16');
INSERT INTO patients VALUES (41, 'Marie-Louise', 'Van den Broeck', '1974-06-24', 'F', NULL, 'penicillin, nuts', 6, '2018-12-12');
INSERT INTO patients VALUES (42, 'Marie-Louise', 'El Amrani', '1981-07-19', 'F', 'Helan', 'aspirin', 4, '2022-06-08');
INSERT INTO patients VALUES (43, 'Greet', 'El Amrani', '1955-08-30', 'F', 'Helan', 'penicillin', 5, '2017-05-24');
INSERT INTO patients VALUES (44, 'Fatima', 'Van den Broeck', '2020-08-10', 'F', 'Solidaris', NULL, 8, '2022-10-17');
INSERT INTO patients VALUES (45, 'Jef', 'Maes', '1995-01-17', 'M', NULL, 'aspirin', 3, '2020-06-14');
INSERT INTO patients VALUES (46, 'Sanne', 'Vermeulen', '2000-07-12', 'F', 'Helan', NULL, NULL, '2017-11-13');
INSERT INTO patients VALUES (47, 'Karel', 'Vermeulen', '2018-05-25', 'M', 'Solidaris', 'latex', 9, '2017-10-23');
INSERT INTO patients VALUES (48, 'Fatima', 'Vermeulen', '1949-04-01', 'F', 'Solidaris', 'aspirin', 1, '2023-10-22');
INSERT INTO patients VALUES (49, 'Jef', 'Lemmens', '1963-03-21', 'M', NULL, NULL, 3, '2025-07-06');
INSERT INTO patients VALUES (50, 'Koen', 'Janssens', '1966-08-02', 'M', 'CM', NULL, 8, '2022-01-28');
INSERT INTO patients VALUES (51, 'Jef', 'Vermeulen', '2002-10-15', 'M', 'CM', NULL, 6, '2018-12-20');
INSERT INTO patients VALUES (52, 'Greet', 'Vermeulen', '1958-07-13', 'F', 'Solidaris', 'aspirin', 5, '2026-05-25');
INSERT INTO patients VALUES (53, 'Piet', 'Maes', '1995-11-25', 'M', 'Helan', 'latex', 1, '2017-10-13');
INSERT INTO patients VALUES (54, 'Karel', 'Janssens', '1968-07-12', 'M', 'CM', NULL, 5, '2022-12-15');
INSERT INTO patients VALUES (55, 'Marie-Louise', 'Lemmens', '1959-11-28', 'F', 'CM', 'latex', 8, '2024-11-27');
INSERT INTO patients VALUES (56, 'Fatima', 'Maes', NULL, 'F', 'Solidaris', NULL, 6, '2025-05-05');
INSERT INTO patients VALUES (57, 'Emma', 'El Amrani', '1935-09-28', 'F', 'CM', NULL, 4, '2020-09-27');
INSERT INTO patients VALUES (58, 'Jef', 'Claes', '1993-07-28', 'M', 'Helan', 'aspirin', 4, '2020-02-17');
INSERT INTO patients VALUES (59, 'Koen', 'Aerts-Wouters', '1953-12-01', 'M', 'Solidaris', NULL, 6, '2020-05-22');
INSERT INTO patients VALUES (60, 'Sanne', 'Claes', '1966-07-14', 'F', 'CM', 'penicillin, nuts', 7, '2021-11-26');
INSERT INTO patients VALUES (61, 'Bart', 'Janssens', '1999-11-16', 'M', 'Helan', NULL, NULL, '2025-04-24');
INSERT INTO patients VALUES (62, 'Koen', 'Aerts-Wouters', '1944-01-04', 'M', 'Solidaris', NULL, 6, '2017-12-03');
INSERT INTO patients VALUES (63, 'Fatima', 'El Amrani', '1989-03-23', 'F', 'CM', 'aspirin', 6, '2017-04-19');
INSERT INTO patients VALUES (64, 'Bart', 'Claes', '2003-05-17', 'M', 'Helan', NULL, 5, '2019-12-01');
INSERT INTO patients VALUES (65, 'Piet', 'Maes', '1994-08-24', 'M', 'CM', 'latex', 3, '2018-03-31');
INSERT INTO patients VALUES (66, 'Els', 'De Smet', '1945-11-14', 'F', 'CM', 'aspirin', 3, '2026-04-21');
INSERT INTO patientAddresses VALUES (1, 2, 'Kerkstraat 15', 'Brugge', '8000', NULL, 1, '2019-01-13');
INSERT INTO patientAddresses VALUES (2, 2, 'Korenmarkt 1', 'Aalst', '9300', NULL, 0, '2026-05-31');
INSERT INTO patientAddresses VALUES (3, 3, 'Kerkstraat 8', 'Brugge', '8000', 1, 1, '2019-12-17');
INSERT INTO patientAddresses VALUES (4, 4, 'Korenmarkt 15', 'Antwerpen', '2000', 0, 1, '2026-06-24');
INSERT INTO patientAddresses VALUES (5, 5, 'Veldstraat 42', 'Brugge', '8000', 1, 1, '2020-08-12');
INSERT INTO patientAddresses VALUES (6, 5, 'Meir 42', 'Gent', '9000', 0, 0, '2023-09-11');
INSERT INTO patientAddresses VALUES (7, 7, 'Korenmarkt 1', 'Mechelen', '2800', NULL, 1, '2022-05-02');
INSERT INTO patientAddresses VALUES (8, 7, 'Meir 15', 'Gent', '9000', 0, 0, '2022-02-11');
INSERT INTO patientAddresses VALUES (9, 9, 'Meir 15', 'Leuven', '3000', 1, 1, '2019-01-22');
INSERT INTO patientAddresses VALUES (10, 10, 'Kerkstraat 15', 'Gent', '9000', 1, 1, '2022-01-28');
INSERT INTO patientAddresses VALUES (11, 11, 'Meir 15', 'Gent', '9000', 1, 1, '2021-01-11');
INSERT INTO patientAddresses VALUES (12, 11, 'Korenmarkt 15', 'Aalst', '9300', 1, 0, '2021-03-24');
INSERT INTO patientAddresses VALUES (13, 12, 'Veldstraat 1', 'Leuven', '3000', 1, 1, '2026-10-04');
INSERT INTO patientAddresses VALUES (14, 13, 'Bondgenotenlaan 1', 'Gent', '9000', NULL, 1, '2025-04-12');
INSERT INTO patientAddresses VALUES (15, 14, 'Kerkstraat 15', 'Brugge', '8000', 1, 1, '2023-06-03');
INSERT INTO patientAddresses VALUES (16, 16, 'Meir 8', 'Antwerpen', '2000', NULL, 1, '2024-01-15');
INSERT INTO patientAddresses VALUES (17, 17, 'Kerkstraat 42', 'Brugge', '8000', NULL, 1, '2022-09-14');
INSERT INTO patientAddresses VALUES (18, 18, 'Bondgenotenlaan 15', 'Aalst', '9300', 0, 1, '2026-03-01');
INSERT INTO patientAddresses VALUES (19, 19, 'Kerkstraat 1', 'Antwerpen', '2000', 0, 1, '2026-02-23');
INSERT INTO patientAddresses VALUES (20, 20, 'Korenmarkt 15', 'Antwerpen', '2000', 1, 1, '2026-10-13');
INSERT INTO patientAddresses VALUES (21, 20, 'Korenmarkt 8', 'Brugge', '8000', NULL, 0, '2020-05-28');
INSERT INTO patientAddresses VALUES (22, 22, 'Veldstraat 15', 'Gent', '9000', 1, 1, '2018-07-14');
INSERT INTO patientAddresses VALUES (23, 23, 'Korenmarkt 1', 'Gent', '9000', NULL, 1, '2024-08-29');
INSERT INTO patientAddresses VALUES (24, 24, 'Veldstraat 42', 'Leuven', '3000', 1, 1, '2023-09-21');
INSERT INTO patientAddresses VALUES (25, 24, 'Kerkstraat 42', 'Gent', '9000', 1, 0, '2018-06-06');
INSERT INTO patientAddresses VALUES (26, 25, 'Veldstraat 1', 'Antwerpen', '2000', 0, 1, '2025-12-24');
INSERT INTO patientAddresses VALUES (27, 26, 'Kerkstraat 8', 'Leuven', '3000', 1, 1, '2019-01-28');
INSERT INTO patientAddresses VALUES (28, 27, 'Meir 15', 'Gent', '9000', NULL, 1, '2021-10-08');
INSERT INTO patientAddresses VALUES (29, 27, 'Korenmarkt 42', 'Aalst', '9300', NULL, 0, '2020-07-13');
INSERT INTO patientAddresses VALUES (30, 28, 'Kerkstraat 15', 'Antwerpen', '2000', 1, 1, '2021-06-27');
INSERT INTO patientAddresses VALUES (31, 29, 'Meir 15', 'Gent', '9000', 1, 1, '2025-01-10');
INSERT INTO patientAddresses VALUES (32, 30, 'Veldstraat 15', 'Mechelen', '2800', 1, 1, '2023-12-12');
INSERT INTO patientAddresses VALUES (33, 30, 'Korenmarkt 42', 'Leuven', '3000', NULL, 0, '2020-05-25');
INSERT INTO patientAddresses VALUES (34, 31, 'Veldstraat 42', 'Gent', '9000', 0, 1, '2019-03-29');
INSERT INTO patientAddresses VALUES (35, 32, 'Kerkstraat 42', 'Leuven', '3000', 1, 1, '2019-01-12');
INSERT INTO patientAddresses VALUES (36, 32, 'Korenmarkt 15', 'Aalst', '9300', 1, 0, '2022-09-14');
INSERT INTO patientAddresses VALUES (37, 34, 'Kerkstraat 15', 'Aalst', '9300', 0, 1, '2021-10-01');
INSERT INTO patientAddresses VALUES (38, 35, 'Meir 1', 'Gent', '9000', NULL, 1, '2018-07-02');
INSERT INTO patientAddresses VALUES (39, 35, 'Kerkstraat 42', 'Gent', '9000', NULL, 0, '2026-03-26');
INSERT INTO patientAddresses VALUES (40, 36, 'Meir 15', 'Gent', '9000', 1, 1, '2025-01-29');
INSERT INTO patientAddresses VALUES (41, 36, 'Veldstraat 8', 'Mechelen', '2800', 1, 0, '2023-05-19');
INSERT INTO patientAddresses VALUES (42, 38, 'Korenmarkt 42', 'Brugge', '8000', NULL, 1, '2019-12-04');
INSERT INTO patientAddresses VALUES (43, 39, 'Korenmarkt 8', 'Leuven', '3000', NULL, 1, '2021-05-10');
INSERT INTO patientAddresses VALUES (44, 40, 'Veldstraat 15', 'Brugge', '8000', 1, 1, '2022-08-14');
INSERT INTO patientAddresses VALUES (45, 40, 'Bondgenotenlaan 1', 'Gent', '9000', NULL, 0, '2022-06-11');
INSERT INTO patientAddresses VALUES (46, 41, 'Bondgenotenlaan 15', 'Aalst', '9300', 0, 1, '2024-11-16');
INSERT INTO patientAddresses VALUES (47, 42, 'Kerkstraat 42', 'Brugge', '8000', 0, 1, '2025-04-03');
INSERT INTO patientAddresses VALUES (48, 43, 'Meir 42', 'Gent', '9000', NULL, 1, '2019-09-01');
INSERT INTO patientAddresses VALUES (49, 43, 'Kerkstraat 15', 'Aalst', '9300', 1, 0, '2021-10-24');
INSERT INTO patientAddresses VALUES (50, 44, 'Meir 42', 'Gent', '9000', 1, 1, '2023-05-13');
INSERT INTO patientAddresses VALUES (51, 45, 'Meir 1', 'Aalst', '9300', 1, 1, '2018-06-28');
INSERT INTO patientAddresses VALUES (52, 46, 'Kerkstraat 42', 'Brugge', '8000', 0, 1, '2022-04-15');
INSERT INTO patientAddresses VALUES (53, 47, 'Bondgenotenlaan 15', 'Gent', '9000', 1, 1, '2024-08-15');
INSERT INTO patientAddresses VALUES (54, 48, 'Korenmarkt 15', 'Antwerpen', '2000', 1, 1, '2025-02-24');
INSERT INTO patientAddresses VALUES (55, 49, 'Meir 42', 'Leuven', '3000', 1, 1, '2025-03-29');
INSERT INTO patientAddresses VALUES (56, 50, 'Bondgenotenlaan 1', 'Mechelen', '2800', NULL, 1, '2021-02-19');
INSERT INTO patientAddresses VALUES (57, 51, 'Veldstraat 42', 'Gent', '9000', 1, 1, '2018-07-15');
INSERT INTO patientAddresses VALUES (58, 52, 'Kerkstraat 42', 'Gent', '9000', 0, 1, '2020-12-14');
INSERT INTO patientAddresses VALUES (59, 53, 'Meir 1', 'Gent', '9000', 0, 1, '2026-01-03');
INSERT INTO patientAddresses VALUES (60, 54, 'Veldstraat 15', 'Gent', '9000', NULL, 1, '2018-09-22');
INSERT INTO patientAddresses VALUES (61, 54, 'Meir 1', 'Gent', '9000', 0, 0, '2025-08-26');
INSERT INTO patientAddresses VALUES (62, 56, 'Veldstraat 8', 'Gent', '9000', 0, 1, '2025-06-12');
INSERT INTO patientAddresses VALUES (63, 56, 'Veldstraat 42', 'Mechelen', '2800', 1, 0, '2026-05-15');
INSERT INTO patientAddresses VALUES (64, 57, 'Korenmarkt 42', 'Brugge', '8000', 0, 1, '2018-03-22');
INSERT INTO patientAddresses VALUES (65, 58, 'Bondgenotenlaan 15', 'Gent', '9000', 1, 1, '2020-12-29');
INSERT INTO patientAddresses VALUES (66, 58, 'Korenmarkt 15', 'Aalst', NULL, 1, 0, '2021-04-09');
INSERT INTO patientAddresses VALUES (67, 59, 'Bondgenotenlaan 42', 'Aalst', NULL, 0, 1, '2020-03-28');
INSERT INTO patientAddresses VALUES (68, 61, 'Bondgenotenlaan 42', 'Mechelen', '2800', 1, 1, '2023-01-08');
INSERT INTO patientAddresses VALUES (69, 62, 'Veldstraat 8', 'Gent', '9000', 1, 1, '2018-09-30');
INSERT INTO patientAddresses VALUES (70, 62, 'Meir 8', 'Aalst', '9300', NULL, 0, '2023-06-03');
INSERT INTO patientAddresses VALUES (71, 63, 'Kerkstraat 15', 'Mechelen', '2800', 1, 1, '2026-03-20');
INSERT INTO patientAddresses VALUES (72, 63, 'Veldstraat 8', 'Gent', '9000', 0, 0, '2018-06-28');
INSERT INTO patientAddresses VALUES (73, 64, 'Veldstraat 8', 'Antwerpen', NULL, 0, 1, '2022-06-08');
INSERT INTO patientAddresses VALUES (74, 65, 'Kerkstraat 1', 'Antwerpen', '2000', NULL, 1, '2020-04-03');
INSERT INTO patientAddresses VALUES (75, 65, 'Korenmarkt 8', 'Brugge', '8000', 1, 0, '2018-02-07');
INSERT INTO patientAddresses VALUES (76, 66, 'Bondgenotenlaan 15', 'Antwerpen', '2000', NULL, 1, '2020-05-28');
INSERT INTO patientAddresses VALUES (77, 66, 'Korenmarkt 1', 'Mechelen', '2800', 0, 0, '2021-09-03');
INSERT INTO patientPhones VALUES (1, '0495 985215', 'mobile', 0);
INSERT INTO patientPhones VALUES (1, '0486 144428', 'mobile', NULL);
INSERT INTO patientPhones VALUES (3, '0470 932369', 'mobile', NULL);
INSERT INTO patientPhones VALUES (4, '0495 344591', 'mobile', NULL);
INSERT INTO patientPhones VALUES (5, '0486 742517', 'mobile', NULL);
INSERT INTO patientPhones VALUES (9, '0495 551947', 'mobile', NULL);
INSERT INTO patientPhones VALUES (10, '0470 085116', 'mobile', NULL);
INSERT INTO patientPhones VALUES (12, '0470 531316', 'mobile', 1);
INSERT INTO patientPhones VALUES (13, '0486 800703', 'mobile', NULL);
INSERT INTO patientPhones VALUES (13, '0495 279689', 'mobile', 1);
INSERT INTO patientPhones VALUES (14, '0486 865922', 'mobile', NULL);
INSERT INTO patientPhones VALUES (15, '0486 513849', 'mobile', 1);
INSERT INTO patientPhones VALUES (15, '0470 809447', 'mobile', 0);
INSERT INTO patientPhones VALUES (18, '0470 686761', 'mobile', 1);
INSERT INTO patientPhones VALUES (20, '0486 459703', 'mobile', 1);
INSERT INTO patientPhones VALUES (21, '09 155168', 'landline', 1);
INSERT INTO patientPhones VALUES (23, '0495 035324', 'mobile', 1);
INSERT INTO patientPhones VALUES (23, '0470 581091', 'mobile', NULL);
INSERT INTO patientPhones VALUES (24, '09 776103', 'landline', 1);
INSERT INTO patientPhones VALUES (25, '0470 981315', 'mobile', NULL);
INSERT INTO patientPhones VALUES (27, '0495 417319', 'mobile', NULL);
INSERT INTO patientPhones VALUES (27, '0486 227856', 'mobile', 1);
INSERT INTO patientPhones VALUES (28, '0470 967651', 'mobile', 0);
INSERT INTO patientPhones VALUES (28, '0470 805751', 'mobile', 1);
INSERT INTO patientPhones VALUES (29, '0486 582294', 'mobile', NULL);
INSERT INTO patientPhones VALUES (29, '0470 808895', 'mobile', NULL);
INSERT INTO patientPhones VALUES (31, '09 923810', 'landline', NULL);
INSERT INTO patientPhones VALUES (32, '09 972242', 'landline', NULL);
INSERT INTO patientPhones VALUES (32, '0486 378181', 'mobile', NULL);
INSERT INTO patientPhones VALUES (33, '0470 337396', 'mobile', 1);
INSERT INTO patientPhones VALUES (34, '0470 559552', 'mobile', 0);
INSERT INTO patientPhones VALUES (34, '09 217382', 'landline', 1);
INSERT INTO patientPhones VALUES (36, '0470 124051', 'mobile', NULL);
INSERT INTO patientPhones VALUES (36, '0470 134938', 'mobile', NULL);
INSERT INTO patientPhones VALUES (37, '0486 087886', 'mobile', NULL);
INSERT INTO patientPhones VALUES (37, '0486 676907', 'mobile', NULL);
INSERT INTO patientPhones VALUES (39, '0486 844616', 'mobile', 1);
INSERT INTO patientPhones VALUES (40, '0495 989083', 'mobile', 1);
INSERT INTO patientPhones VALUES (40, '0470 543050', 'mobile', 1);
INSERT INTO patientPhones VALUES (41, '09 329490', 'landline', 0);
INSERT INTO patientPhones VALUES (41, '09 608698', 'landline', 0);
INSERT INTO patientPhones VALUES (42, '0486 452645', 'mobile', 0);
INSERT INTO patientPhones VALUES (42, '0495 921383', 'mobile', 1);
INSERT INTO patientPhones VALUES (43, '0486 738375', 'mobile', NULL);
INSERT INTO patientPhones VALUES (43, '0486 661993', 'mobile', 0);
INSERT INTO patientPhones VALUES (44, '0495 401138', 'mobile', NULL);
INSERT INTO patientPhones VALUES (46, '0495 504056', 'mobile', 0);
INSERT INTO patientPhones VALUES (47, '0486 150875', 'mobile', 0);
INSERT INTO patientPhones VALUES (47, '0470 907378', 'mobile', 1);
INSERT INTO patientPhones VALUES (48, '0486 703974', 'mobile', 1);
INSERT INTO patientPhones VALUES (48, '0486 992997', 'mobile', 1);
INSERT INTO patientPhones VALUES (49, '0486 306193', 'mobile', 0);
INSERT INTO patientPhones VALUES (51, '0470 690484', 'mobile', 0);
INSERT INTO patientPhones VALUES (52, '0470 800434', 'mobile', NULL);
INSERT INTO patientPhones VALUES (53, '09 806583', 'landline', NULL);
INSERT INTO patientPhones VALUES (54, '0486 020837', 'mobile', NULL);
INSERT INTO patientPhones VALUES (55, '0486 829885', 'mobile', 1);
INSERT INTO patientPhones VALUES (57, '09 859811', 'landline', NULL);
INSERT INTO patientPhones VALUES (59, '09 682328', 'landline', 0);
INSERT INTO patientPhones VALUES (59, '0486 694683', 'mobile', 1);
INSERT INTO patientPhones VALUES (60, '09 624099', 'landline', NULL);
INSERT INTO patientPhones VALUES (62, '0495 140555', 'mobile', 0);
INSERT INTO patientPhones VALUES (62, '0470 131390', 'mobile', NULL);
INSERT INTO patientPhones VALUES (63, '0495 126759', 'mobile', 0);
INSERT INTO patientPhones VALUES (63, '09 519583', 'landline', 0);
INSERT INTO patientPhones VALUES (64, '09 442506', 'landline', 1);
INSERT INTO patientPhones VALUES (64, '0495 279305', 'mobile', NULL);
INSERT INTO patientPhones VALUES (65, '0486 068330', 'mobile', 1);
INSERT INTO patientPhones VALUES (66, '0495 532640', 'mobile', 1);
INSERT INTO patientPhones VALUES (17, '0486 551204', 'mobile', 1);
INSERT INTO patientPhones VALUES (50, '09 331877', 'landline', NULL);
INSERT INTO products VALUES ('P-1200', 'Paracetamol 500 mg', 'painkiller', 4.95, 60, 0);
INSERT INTO products VALUES ('P-1211', 'Ibuprofen 400 mg', 'painkiller', 6.2, 3, 0);
INSERT INTO products VALUES ('P-1222', 'Amoxicillin 500 mg', 'antibiotic', 9.8, 0, 1);
INSERT INTO products VALUES ('P-1233', 'Azithromycin 250 mg', 'antibiotic', 14.5, 60, 1);
INSERT INTO products VALUES ('P-1244', 'Bisoprolol 5 mg', 'heart', 8.1, 0, 1);
INSERT INTO products VALUES ('P-1255', 'Simvastatin 20 mg', 'heart', 7.75, 18, 1);
INSERT INTO products VALUES ('P-1266', 'Hydrocortisone cream 1%', 'skin', 5.6, 0, 0);
INSERT INTO products VALUES ('P-1277', 'Sunscreen SPF 50', 'skin', 18.9, 240, 0);
INSERT INTO products VALUES ('P-1288', 'Vitamin D3 drops', 'vitamin', 11.2, 3, 0);
INSERT INTO products VALUES ('P-1299', 'Multivitamin Junior', 'vitamin', 13.4, 60, 0);
INSERT INTO products VALUES ('P-1310', 'Salbutamol inhaler', 'respiratory', 6.9, 18, 1);
INSERT INTO products VALUES ('P-1321', 'Nasal spray sea water', 'respiratory', 7.3, 0, 0);
INSERT INTO products VALUES ('P-1332', 'Metformin 850 mg', 'diabetes', 5.1, 6, 1);
INSERT INTO products VALUES ('P-1343', 'Test strips 50 pcs', 'diabetes', 24.0, 240, 0);
INSERT INTO products VALUES ('P-1354', 'Oxazepam 10 mg', 'sedative', 4.4, 240, 1);
INSERT INTO products VALUES ('P-1365', 'Compression socks', NULL, 32.5, 60, 0);
INSERT INTO products VALUES ('P-1500', 'Plaster XL 1', 'care', 15.45, 90, 0);
INSERT INTO products VALUES ('P-1507', 'Plaster XL 2', 'care', 13.44, 90, 0);
INSERT INTO products VALUES ('P-1514', 'Toothpaste classic 3', NULL, 8.35, 5, 0);
INSERT INTO products VALUES ('P-1521', 'Herbal tea XL 4', NULL, 2.63, 40, 0);
INSERT INTO products VALUES ('P-1528', 'Herbal tea XL 5', 'care', 17.51, 5, 0);
INSERT INTO products VALUES ('P-1535', 'Toothpaste bio 6', NULL, 17.05, 0, 0);
INSERT INTO products VALUES ('P-1542', 'Toothpaste bio 7', 'care', 18.71, 0, 0);
INSERT INTO products VALUES ('P-1549', 'Toothpaste bio 8', NULL, 15.12, 0, 0);
INSERT INTO products VALUES ('P-1556', 'Herbal tea XL 9', 'care', 9.81, 40, 0);
INSERT INTO products VALUES ('P-1563', 'Lip balm sensitive 10', NULL, 10.74, 90, 0);
INSERT INTO products VALUES ('P-1570', 'Eye drops XL 11', NULL, 17.36, 0, 0);
INSERT INTO products VALUES ('P-1577', 'Toothpaste sensitive 12', NULL, 14.79, 5, 0);
INSERT INTO dispenses VALUES (7000, 4, NULL, 'P-1299', 1, '2024-05-03', '2024-05-05', 0, 'collected');
INSERT INTO dispenses VALUES (7001, 9, NULL, 'P-1200', 1, '2024-04-10', '2024-04-16', 0, 'collected');
INSERT INTO dispenses VALUES (7002, 1, 4, 'P-1277', 6, '2021-09-01', NULL, 0, 'cancelled');
INSERT INTO dispenses VALUES (7003, 1, NULL, 'P-1211', 2, '2023-01-27', '2023-01-29', 0, 'collected');
INSERT INTO dispenses VALUES (7004, 22, 8, 'P-1277', 1, '2022-03-04', '2022-03-05', 1, 'collected');
INSERT INTO dispenses VALUES (7005, 14, 2, 'P-1354', 1, '2025-08-28', '2025-08-28', 1, 'collected');
INSERT INTO dispenses VALUES (7006, 12, NULL, 'P-1266', 3, '2024-03-05', NULL, 1, 'cancelled');
INSERT INTO dispenses VALUES (7007, 60, NULL, 'P-1343', 1, '2022-07-07', '2022-10-10', 0, 'collected');
INSERT INTO dispenses VALUES (7008, 2, NULL, 'P-1200', 3, '2020-09-28', '2020-09-28', 1, 'collected');
INSERT INTO dispenses VALUES (7009, 4, 8, 'P-1310', 3, '2026-04-19', '2026-04-21', 1, 'collected');
INSERT INTO dispenses VALUES (7010, 31, NULL, 'P-1200', 3, '2021-12-14', '2022-03-19', 1, 'collected');
INSERT INTO dispenses VALUES (7011, 8, NULL, 'P-1507', 1, '2026-04-03', '2026-04-05', 0, 'collected');
INSERT INTO dispenses VALUES (7012, 54, 5, 'P-1310', 2, '2024-10-18', '2024-11-07', 0, 'ready');
INSERT INTO dispenses VALUES (7013, 12, 9, 'P-1288', 6, '2025-12-31', '2026-01-01', 0, 'ready');
INSERT INTO dispenses VALUES (7014, 8, 8, 'P-1222', 1, '2025-11-18', '2025-12-08', 1, 'collected');
INSERT INTO dispenses VALUES (7015, 27, NULL, 'P-1200', 1, '2020-12-19', '2020-12-21', 1, 'ready');
INSERT INTO dispenses VALUES (7016, 2, 2, 'P-1266', 6, '2022-10-13', NULL, 1, 'cancelled');
INSERT INTO dispenses VALUES (7017, 21, 5, 'P-1321', 6, '2025-01-30', '2025-02-01', 1, 'returned');
INSERT INTO dispenses VALUES (7018, 2, NULL, 'P-1299', 1, '2026-04-12', '2026-04-13', 0, 'collected');
INSERT INTO dispenses VALUES (7019, 63, 3, 'P-1332', 1, '2022-03-04', NULL, 0, 'cancelled');
INSERT INTO dispenses VALUES (7020, 5, NULL, 'P-1343', 1, '2026-02-25', '2026-02-26', 0, 'collected');
INSERT INTO dispenses VALUES (7021, 53, 6, 'P-1354', 1, '2023-08-19', '2023-08-21', 1, 'collected');
INSERT INTO dispenses VALUES (7022, 7, NULL, 'P-1365', 1, '2022-10-18', '2022-10-20', 1, 'collected');
INSERT INTO dispenses VALUES (7023, 10, NULL, 'P-1299', 1, '2023-04-10', '2023-04-11', 0, 'returned');
INSERT INTO dispenses VALUES (7024, 56, NULL, 'P-1365', 1, '2024-01-10', '2024-01-30', 0, 'collected');
INSERT INTO dispenses VALUES (7025, 15, NULL, 'P-1365', 2, '2023-04-01', '2023-07-05', 0, 'ready');
INSERT INTO dispenses VALUES (7026, 40, NULL, 'P-1211', 1, '2020-05-22', NULL, 0, 'cancelled');
INSERT INTO dispenses VALUES (7027, 20, NULL, 'P-1288', 6, '2022-01-08', '2022-01-28', 1, 'collected');
INSERT INTO dispenses VALUES (7028, 24, 8, 'P-1332', 6, '2022-02-27', '2022-02-27', 1, 'collected');
INSERT INTO dispenses VALUES (7029, 39, 3, 'P-1310', 1, '2025-08-07', '2025-08-27', 1, 'collected');
INSERT INTO dispenses VALUES (7030, 18, 5, 'P-1321', 1, '2020-07-05', '2020-07-25', 1, 'collected');
INSERT INTO dispenses VALUES (7031, 18, 7, 'P-1233', 1, '2025-02-16', '2025-03-08', 0, 'ready');
INSERT INTO dispenses VALUES (7032, 16, 2, 'P-1310', 3, '2026-03-27', '2026-03-29', 1, 'collected');
INSERT INTO dispenses VALUES (7033, 5, NULL, 'P-1299', 1, '2025-07-23', '2025-07-25', 1, 'collected');
INSERT INTO dispenses VALUES (7034, 8, 1, 'P-1244', 6, '2025-10-22', '2025-11-11', 0, 'collected');
INSERT INTO dispenses VALUES (7035, 10, NULL, 'P-1200', 1, '2026-04-25', '2026-07-29', 0, 'collected');
INSERT INTO dispenses VALUES (7036, 13, NULL, 'P-1211', 2, '2020-07-01', '2020-07-21', 0, 'collected');
INSERT INTO dispenses VALUES (7037, 2, NULL, 'P-1507', 3, '2021-10-13', '2021-10-19', 0, 'returned');
INSERT INTO dispenses VALUES (7038, 1, 2, 'P-1255', 3, '2025-03-24', '2025-03-24', 0, 'returned');
INSERT INTO dispenses VALUES (7039, 6, 4, 'P-1255', 2, '2024-04-22', '2024-04-22', 0, 'collected');
INSERT INTO dispenses VALUES (7040, 63, 6, 'P-1200', 2, '2023-01-29', '2023-01-29', 0, 'returned');
INSERT INTO dispenses VALUES (7041, 6, NULL, 'P-1321', 1, '2023-01-15', '2023-01-17', 0, 'collected');
INSERT INTO dispenses VALUES (7042, 17, NULL, 'P-1299', 1, '2026-06-07', NULL, 0, 'cancelled');
INSERT INTO dispenses VALUES (7043, 21, 6, 'P-1332', 1, '2024-01-13', '2024-01-14', 1, 'collected');
INSERT INTO dispenses VALUES (7044, 1, 4, 'P-1310', 2, '2022-12-29', '2023-01-18', 0, 'returned');
INSERT INTO dispenses VALUES (7045, 17, 4, 'P-1255', 1, '2026-08-16', '2026-09-05', 1, 'collected');
INSERT INTO dispenses VALUES (7046, 13, 4, 'P-1255', 3, '2022-06-12', '2022-06-18', 1, 'returned');
INSERT INTO dispenses VALUES (7047, 27, 9, 'P-1211', 1, '2023-04-02', '2023-04-04', 0, 'returned');
INSERT INTO dispenses VALUES (7048, 25, 8, 'P-1233', 1, '2025-10-19', NULL, 0, 'cancelled');
INSERT INTO dispenses VALUES (7049, 18, NULL, 'P-1500', 1, '2024-09-04', '2024-09-04', 0, 'collected');
INSERT INTO dispenses VALUES (7050, 34, NULL, 'P-1354', 3, '2025-02-05', NULL, 0, 'cancelled');
INSERT INTO dispenses VALUES (7051, 29, NULL, 'P-1500', 6, '2020-05-31', '2020-06-02', 1, 'returned');
INSERT INTO dispenses VALUES (7052, 44, 1, 'P-1255', 1, '2021-03-26', '2021-04-15', 1, 'ready');
INSERT INTO dispenses VALUES (7053, 4, 4, 'P-1354', 1, '2020-10-23', NULL, 0, 'cancelled');
INSERT INTO dispenses VALUES (7054, 11, NULL, 'P-1266', 1, '2025-03-31', '2025-07-04', 0, 'ready');
INSERT INTO dispenses VALUES (7055, 7, 7, 'P-1299', 1, '2020-05-25', '2020-05-31', 1, 'collected');
INSERT INTO dispenses VALUES (7056, 8, NULL, 'P-1299', 1, '2025-06-10', NULL, 0, 'cancelled');
INSERT INTO dispenses VALUES (7057, 37, 7, 'P-1310', 1, '2022-08-27', '2022-08-27', 0, 'returned');
INSERT INTO dispenses VALUES (7058, 19, NULL, 'P-1255', 6, '2022-10-21', '2022-10-21', 0, 'collected');
INSERT INTO dispenses VALUES (7059, 5, 1, 'P-1310', 1, '2023-03-19', '2023-03-19', 0, 'collected');
INSERT INTO dispenses VALUES (7060, 37, 3, 'P-1507', 2, '2022-08-05', '2022-08-05', 1, 'collected');
INSERT INTO dispenses VALUES (7061, 11, NULL, 'P-1288', 1, '2020-03-21', '2020-03-27', 0, 'collected');
INSERT INTO dispenses VALUES (7062, 53, NULL, 'P-1277', 2, '2024-08-01', '2024-08-21', 1, 'collected');
INSERT INTO dispenses VALUES (7063, 12, 4, 'P-1288', 6, '2026-07-01', NULL, 0, 'cancelled');
INSERT INTO dispenses VALUES (7064, 19, 7, 'P-1255', 2, '2023-02-08', '2023-02-08', 0, 'collected');
INSERT INTO dispenses VALUES (7065, 5, NULL, 'P-1299', 1, '2025-10-05', '2025-10-11', 0, 'collected');
INSERT INTO dispenses VALUES (7066, 29, NULL, 'P-1211', 1, '2021-01-19', '2021-01-19', 0, 'returned');
INSERT INTO dispenses VALUES (7067, 1, 7, 'P-1266', 1, '2023-11-14', NULL, 1, 'cancelled');
INSERT INTO dispenses VALUES (7068, 17, NULL, 'P-1365', 1, '2024-09-14', '2024-09-15', 0, 'returned');
INSERT INTO dispenses VALUES (7069, 18, 3, 'P-1200', 6, '2025-04-20', '2025-04-20', 0, 'returned');
INSERT INTO dispenses VALUES (7070, 4, NULL, 'P-1299', 1, '2024-01-02', '2024-01-08', 1, 'returned');
INSERT INTO dispenses VALUES (7071, 20, 6, 'P-1507', 6, '2023-03-26', '2023-03-26', 0, 'collected');
INSERT INTO dispenses VALUES (7072, 30, 3, 'P-1365', 1, '2025-12-22', '2026-03-27', 0, 'collected');
INSERT INTO dispenses VALUES (7073, 2, 2, 'P-1200', 3, '2023-05-24', '2023-06-13', 0, 'ready');
INSERT INTO dispenses VALUES (7074, 5, 1, 'P-1310', 1, '2023-08-01', NULL, 0, 'cancelled');
INSERT INTO dispenses VALUES (7075, 28, 1, 'P-1507', 1, '2023-11-27', '2023-11-27', 0, 'ready');
INSERT INTO dispenses VALUES (7076, 61, NULL, 'P-1288', 1, '2020-12-11', NULL, 0, 'cancelled');
INSERT INTO dispenses VALUES (7077, 63, 4, 'P-1200', 3, '2022-06-08', '2022-06-08', 1, 'ready');
INSERT INTO dispenses VALUES (7078, 5, NULL, 'P-1200', 6, '2020-06-17', '2020-06-17', 0, 'collected');
INSERT INTO dispenses VALUES (7079, 42, NULL, 'P-1211', 1, '2021-01-04', '2021-01-10', 0, 'ready');
INSERT INTO dispenses VALUES (7080, 9, 1, 'P-1222', 1, '2022-04-10', '2022-04-11', 0, 'collected');
INSERT INTO dispenses VALUES (7081, 10, 2, 'P-1222', 1, '2023-04-11', '2023-04-12', 0, 'returned');
INSERT INTO dispenses VALUES (7082, 12, 3, 'P-1222', 1, '2024-04-12', '2024-04-13', 0, 'collected');
INSERT INTO dispenses VALUES (7095, 5, 2, 'P-1222', 2, '2025-02-03', '2025-02-03', 1, 'collected');
INSERT INTO dispenses VALUES (7102, 12, 2, 'P-1222', 2, '2025-02-03', '2025-02-03', 1, 'collected');
