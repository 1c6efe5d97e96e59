CREATE TABLE tb_client (
  cl_id INTEGER PRIMARY KEY,
  cl_name TEXT NOT NULL,
  cl_city TEXT,
  cl_country TEXT,
  cl_vat TEXT,
  cl_since TEXT,
  cl_status TEXT NOT NULL
);
CREATE TABLE tb_contact (
  ct_id INTEGER PRIMARY KEY,
  cl_id INTEGER NOT NULL REFERENCES tb_client(cl_id),
  ct_salut TEXT,
  ct_fname TEXT,
  ct_lname TEXT NOT NULL,
  ct_email TEXT,
  ct_phone TEXT,
  ct_main INTEGER NOT NULL DEFAULT 0,
  ct_left TEXT
);
CREATE TABLE tb_translator (
  tr_id INTEGER PRIMARY KEY,
  tr_fname TEXT NOT NULL,
  tr_lname TEXT NOT NULL,
  tr_email TEXT,
  tr_city TEXT,
  tr_country TEXT,
  tr_dob TEXT,
  tr_since TEXT NOT NULL,
  tr_sworn INTEGER NOT NULL DEFAULT 0,
  tr_status TEXT NOT NULL
);
CREATE TABLE tb_pair (
  tr_id INTEGER NOT NULL REFERENCES tb_translator(tr_id),
  src TEXT NOT NULL,
  tgt TEXT NOT NULL,
  word_rate REAL,
  tested_on TEXT,
  PRIMARY KEY (tr_id, src, tgt)
);
CREATE TABLE tb_job (
  jb_no TEXT PRIMARY KEY,
  cl_id INTEGER NOT NULL REFERENCES tb_client(cl_id),
  ct_id INTEGER REFERENCES tb_contact(ct_id),
  tr_id INTEGER REFERENCES tb_translator(tr_id),
  src TEXT NOT NULL,
  tgt TEXT NOT NULL,
  field TEXT,
  words INTEGER,
  ordered TEXT NOT NULL,
  due TEXT NOT NULL,
  delivered TEXT,
  fee REAL,
  status TEXT NOT NULL
);
INSERT INTO tb_client VALUES (1, 'Nordwind Reederei GmbH', 'Freiburg', 'DE', 'DE175504428', '2022-05-12', 'active');
INSERT INTO tb_client VALUES (2, 'Pharma Celeste SA', 'Geneva', 'CH', NULL, '2023-06-04', 'active');
INSERT INTO tb_client VALUES (3, 'Uhrwerk AG', 'Hamburg', 'DE', 'DE610332972', '2025-02-07', 'active');
INSERT INTO tb_client VALUES (4, 'Kanzlei Bergmann & Roth', 'Zurich', 'CH', 'CH465259081', '2020-05-22', 'dormant');
INSERT INTO tb_client VALUES (5, 'Vinos del Sur SL', 'Geneva', 'CH', 'CH666972668', '2020-04-27', 'active');
INSERT INTO tb_client VALUES (6, 'Helvetia Museum', 'London', 'GB', NULL, '2020-10-02', 'dormant');
INSERT INTO tb_client VALUES (7, 'Studio Lume', 'Budapest', 'HU', 'HU744582845', '2023-11-11', 'active');
INSERT INTO tb_client VALUES (8, 'Textil Aurora', 'Paris', 'FR', 'FR954974828', '2024-11-03', 'active');
INSERT INTO tb_client VALUES (9, 'BioFarm Kft', 'Hamburg', 'DE', 'DE755723062', '2023-04-11', 'active');
INSERT INTO tb_client VALUES (10, 'Castle Hotels Ltd', 'Geneva', 'CH', 'CH902988662', '2024-07-14', 'dormant');
INSERT INTO tb_client VALUES (11, 'Maison Duval', 'Graz', 'AT', 'AT893531890', '2023-01-02', 'blocked');
INSERT INTO tb_client VALUES (12, 'Rheinbrücke Verlag', 'Sevilla', 'ES', NULL, '2024-01-22', 'active');
INSERT INTO tb_client VALUES (13, 'Atlas Medical', 'Paris', 'FR', NULL, '2017-04-25', 'active');
INSERT INTO tb_client VALUES (14, 'Stadt Freiburg', 'Zurich', 'CH', NULL, '2025-01-25', 'active');
INSERT INTO tb_client VALUES (15, 'Oper Graz', 'Hamburg', 'DE', NULL, '2020-11-27', 'dormant');
INSERT INTO tb_client VALUES (16, 'Galerie Keller', 'Zurich', 'CH', NULL, '2021-06-24', 'active');
INSERT INTO tb_client VALUES (17, 'Notariat Lindt', 'Budapest', 'HU', 'HU503566980', '2022-02-05', 'dormant');
INSERT INTO tb_client VALUES (18, 'Verein Faber', 'Sevilla', 'ES', NULL, '2016-05-09', 'dormant');
INSERT INTO tb_client VALUES (19, 'Galerie Moser', 'Paris', 'FR', NULL, '2020-11-01', 'dormant');
INSERT INTO tb_client VALUES (20, 'Ingenieurbüro Faber', 'Sevilla', 'ES', 'ES261594366', '2019-09-01', 'active');
INSERT INTO tb_client VALUES (21, 'Praxis Faber', 'Budapest', 'HU', NULL, '2020-09-10', 'active');
INSERT INTO tb_client VALUES (22, 'Notariat Sommer', 'London', 'GB', 'GB379959213', '2023-09-18', 'active');
INSERT INTO tb_client VALUES (23, 'Ingenieurbüro Sommer', 'Freiburg', 'DE', NULL, '2016-08-11', 'blocked');
INSERT INTO tb_client VALUES (24, 'Notariat Sommer', 'Zurich', 'CH', NULL, '2020-03-06', 'blocked');
INSERT INTO tb_client VALUES (25, 'Galerie Keller', NULL, 'DE', NULL, '2025-01-22', 'active');
INSERT INTO tb_client VALUES (26, 'Notariat Sommer', 'Freiburg', 'DE', 'DE147582418', '2020-04-21', 'active');
INSERT INTO tb_client VALUES (27, 'Galerie Faber', 'Hamburg', 'DE', 'DE900259028', '2016-10-01', 'dormant');
INSERT INTO tb_contact VALUES (1, 1, 'Ms', 'Renata', 'Meyer-Brandt', NULL, '+41 670 16827', 1, NULL);
INSERT INTO tb_contact VALUES (2, 2, NULL, 'Tamara', 'Leblanc', NULL, '+49 261 42972', 0, NULL);
INSERT INTO tb_contact VALUES (3, 2, NULL, 'Tamara', 'Ortega', 't.ortega@sa.ch', '+43 119 15547', 1, NULL);
INSERT INTO tb_contact VALUES (4, 2, 'Ms', 'Laurent', 'Esposito', 'l.esposito@sa.ch', '+43 248 76320', 0, NULL);
INSERT INTO tb_contact VALUES (5, 3, NULL, 'Agnes', 'Esposito', 'a.esposito@ag.com', '+41 602 38698', 0, NULL);
INSERT INTO tb_contact VALUES (6, 4, NULL, 'Viktor', 'Castillo', 'v.castillo@roth.com', '+34 900 11392', 0, '2024-08-02');
INSERT INTO tb_contact VALUES (7, 4, NULL, NULL, 'Jansen', NULL, '+43 647 20456', 1, NULL);
INSERT INTO tb_contact VALUES (8, 4, 'Ms', 'Pablo', 'Horváth', 'p.horvath@roth.ch', '+33 117 66673', 0, '2022-01-15');
INSERT INTO tb_contact VALUES (9, 5, 'Mr', 'Agnes', 'Fournier', NULL, '+41 925 60059', 1, NULL);
INSERT INTO tb_contact VALUES (10, 6, 'Mr', 'Viktor', 'Nagy', 'v.nagy@museum.com', NULL, 1, NULL);
INSERT INTO tb_contact VALUES (11, 6, 'Ms', 'Greta', 'Jansen', NULL, '+43 775 75877', 0, NULL);
INSERT INTO tb_contact VALUES (12, 7, 'Mr', 'Simon', 'Dietrich', NULL, '+34 750 21775', 0, NULL);
INSERT INTO tb_contact VALUES (13, 7, 'Ms', 'Simon', 'Kaminski', 's.kaminski@lume.de', NULL, 1, NULL);
INSERT INTO tb_contact VALUES (14, 8, 'Dr', 'Carmen', 'Altmann', NULL, '+43 739 14134', 1, '2026-03-27');
INSERT INTO tb_contact VALUES (15, 8, 'Dr', 'Marisol', 'Bonnet', 'm.bonnet@aurora.ch', '+49 488 89648', 0, NULL);
INSERT INTO tb_contact VALUES (16, 9, 'Ms', 'Jonas', 'Dietrich', 'j.dietrich@kft.de', '+33 818 86366', 0, '2024-02-23');
INSERT INTO tb_contact VALUES (17, 9, 'Dr', 'Irene', 'Jansen', 'i.jansen@kft.com', '+49 382 19733', 1, NULL);
INSERT INTO tb_contact VALUES (18, 10, 'Ms', 'Irene', 'Jansen', 'i.jansen@ltd.ch', '+49 922 77789', 1, NULL);
INSERT INTO tb_contact VALUES (19, 10, 'Dr', 'Dorian', 'Fournier', 'd.fournier@ltd.de', '+41 415 80133', 0, NULL);
INSERT INTO tb_contact VALUES (20, 11, 'Mr', NULL, 'Dietrich', 'p.dietrich@duval.ch', '+41 554 66642', 0, NULL);
INSERT INTO tb_contact VALUES (21, 11, 'Ms', 'Viktor', 'Fournier', 'v.fournier@duval.com', '+41 108 66198', 1, NULL);
INSERT INTO tb_contact VALUES (22, 12, 'Mr', 'Ottilie', 'Pfister', 'o.pfister@verlag.com', NULL, 1, NULL);
INSERT INTO tb_contact VALUES (23, 12, 'Dr', 'Greta', 'Dietrich', 'g.dietrich@verlag.de', '+34 917 50223', 0, NULL);
INSERT INTO tb_contact VALUES (24, 13, 'Mr', 'Ottilie', 'Nagy', 'o.nagy@medical.ch', '+41 624 57761', 0, NULL);
INSERT INTO tb_contact VALUES (25, 13, NULL, NULL, 'Kaminski', 'b.kaminski@medical.de', '+49 847 73396', 1, NULL);
INSERT INTO tb_contact VALUES (26, 14, 'Mr', 'Renata', 'Kaminski', 'r.kaminski@freiburg.ch', '+41 732 88836', 0, NULL);
INSERT INTO tb_contact VALUES (27, 14, NULL, 'Katalin', 'Altmann', NULL, NULL, 0, '2022-03-25');
INSERT INTO tb_contact VALUES (28, 14, 'Mr', 'Greta', 'Esposito', 'g.esposito@freiburg.ch', '+33 920 17713', 0, '2023-12-25');
INSERT INTO tb_contact VALUES (29, 15, 'Dr', 'Jonas', 'Leblanc', 'j.leblanc@graz.de', '+43 572 38361', 1, NULL);
INSERT INTO tb_contact VALUES (30, 15, 'Mr', 'Dorian', 'Kaminski', 'd.kaminski@graz.com', '+43 474 26571', 0, NULL);
INSERT INTO tb_contact VALUES (31, 16, NULL, 'Irene', 'Fournier', 'i.fournier@keller.de', NULL, 1, NULL);
INSERT INTO tb_contact VALUES (32, 17, NULL, 'Bastien', 'Gruber', 'b.gruber@lindt.de', NULL, 1, NULL);
INSERT INTO tb_contact VALUES (33, 17, 'Ms', NULL, 'Kaminski', 'i.kaminski@lindt.com', NULL, 0, NULL);
INSERT INTO tb_contact VALUES (34, 18, NULL, 'Dorian', 'Horváth', 'd.horvath@faber.com', '+49 376 31362', 0, NULL);
INSERT INTO tb_contact VALUES (35, 18, 'Dr', 'Greta', 'Leblanc', 'g.leblanc@faber.de', NULL, 1, NULL);
INSERT INTO tb_contact VALUES (36, 19, 'Mr', 'Bastien', 'Gruber', 'b.gruber@moser.com', '+49 232 41072', 1, NULL);
INSERT INTO tb_contact VALUES (37, 20, 'Mr', 'Tamara', 'Horváth', 't.horvath@faber.com', NULL, 1, NULL);
INSERT INTO tb_contact VALUES (38, 21, 'Mr', 'Irene', 'Jansen', 'i.jansen@faber.de', '+34 338 45040', 1, NULL);
INSERT INTO tb_contact VALUES (39, 22, NULL, 'Irene', 'Pfister', 'i.pfister@sommer.de', '+43 316 81275', 0, '2025-11-17');
INSERT INTO tb_contact VALUES (40, 22, NULL, 'Irene', 'Pfister', 'i.pfister@sommer.com', '+33 416 95749', 1, '2022-12-07');
INSERT INTO tb_contact VALUES (41, 23, 'Dr', 'Hendrik', 'Ortega', 'h.ortega@sommer.ch', '+41 938 17521', 0, NULL);
INSERT INTO tb_contact VALUES (42, 23, 'Dr', 'Tamara', 'Horváth', 't.horvath@sommer.ch', '+43 479 15893', 1, '2022-03-17');
INSERT INTO tb_contact VALUES (43, 24, NULL, 'Agnes', 'Castillo', NULL, NULL, 0, NULL);
INSERT INTO tb_contact VALUES (44, 24, 'Dr', NULL, 'Leblanc', 'v.leblanc@sommer.com', NULL, 1, NULL);
INSERT INTO tb_contact VALUES (45, 25, 'Dr', 'Dorian', 'Pfister', NULL, '+41 775 56070', 0, NULL);
INSERT INTO tb_contact VALUES (46, 25, NULL, 'Greta', 'Meyer-Brandt', 'g.meyer-brandt@keller.de', NULL, 0, NULL);
INSERT INTO tb_contact VALUES (47, 27, 'Dr', 'Agnes', 'Dietrich', 'a.dietrich@faber.ch', '+43 516 10494', 0, NULL);
INSERT INTO tb_contact VALUES (48, 27, 'Dr', 'Marisol', 'Gruber', 'm.gruber@faber.com', NULL, 1, '2026-03-02');
INSERT INTO tb_translator VALUES (1, 'Agnes', 'Bonnet', 'agnes.bonnet@gmail.com', 'Hamburg', 'DE', NULL, '2024-04-26', 0, 'available');
INSERT INTO tb_translator VALUES (2, 'Irene', 'Altmann', 'irene.altmann@proton.me', 'Hamburg', 'DE', NULL, '2025-12-03', 0, 'available');
INSERT INTO tb_translator VALUES (3, 'Bastien', 'Ortega', 'bastien.ortega@proton.me', 'Sevilla', 'ES', '1987-06-22', '2021-01-04', 0, 'available');
INSERT INTO tb_translator VALUES (4, 'Marisol', 'Altmann', 'marisol.altmann@proton.me', 'Paris', 'FR', '1961-10-16', '2026-06-21', 0, 'available');
INSERT INTO tb_translator VALUES (5, 'Carmen', 'Ortega', NULL, 'Hamburg', 'DE', '1956-02-10', '2025-03-16', 0, 'available');
INSERT INTO tb_translator VALUES (6, 'Ottilie', 'Horváth', 'ottilie.horvath@gmail.com', 'Geneva', 'CH', '1982-10-19', '2018-03-01', 0, 'available');
INSERT INTO tb_translator VALUES (7, 'Felix', 'Castillo', 'felix.castillo@gmx.net', 'London', 'GB', '1971-10-28', '2023-08-13', 0, 'available');
INSERT INTO tb_translator VALUES (8, 'Katalin', 'Bonnet', 'katalin.bonnet@wanadoo.fr', 'Budapest', 'HU', '1970-03-17', '2024-10-01', 1, 'retired');
INSERT INTO tb_translator VALUES (9, 'Nico', 'Bonnet', 'nico.bonnet@gmail.com', 'Zurich', 'CH', '1963-06-28', '2024-02-12', 1, 'available');
INSERT INTO tb_translator VALUES (10, 'Renata', 'Leblanc', 'renata.leblanc@gmx.net', 'Freiburg', 'DE', NULL, '2024-04-18', 0, 'on leave');
INSERT INTO tb_translator VALUES (11, 'Pablo', 'Dietrich', 'pablo.dietrich@wanadoo.fr', 'Hamburg', 'DE', '1990-01-06', '2021-05-22', 0, 'available');
INSERT INTO tb_translator VALUES (12, 'Emilia', 'Castillo', 'emilia.castillo@gmail.com', 'Hamburg', 'DE', NULL, '2023-11-23', 0, 'on leave');
INSERT INTO tb_translator VALUES (13, 'Simon', 'Esposito', 'simon.esposito@wanadoo.fr', 'Sevilla', 'ES', '1965-09-13', '2016-12-09', 0, 'available');
INSERT INTO tb_translator VALUES (14, 'Pablo', 'Fournier', 'pablo.fournier@gmail.com', 'London', 'GB', '1991-10-12', '2017-02-26', 0, 'available');
INSERT INTO tb_translator VALUES (15, 'Tamara', 'Ortega', 'tamara.ortega@wanadoo.fr', 'Graz', 'AT', '1990-01-06', '2025-04-04', 1, 'retired');
INSERT INTO tb_translator VALUES (16, 'Emilia', 'Kaminski', 'emilia.kaminski@gmx.net', 'Sevilla', 'ES', '1994-11-28', '2017-07-08', 0, 'on leave');
INSERT INTO tb_translator VALUES (17, 'Irene', 'Ibáñez', 'irene.ibanez@proton.me', 'Sevilla', 'ES', '1965-08-22', '2022-12-23', 0, 'available');
INSERT INTO tb_translator VALUES (18, 'Renata', 'Pfister', 'renata.pfister@gmail.com', 'Graz', 'AT', '1992-05-25', '2019-08-15', 1, 'available');
INSERT INTO tb_translator VALUES (19, 'Marisol', 'Kaminski', 'marisol.kaminski@gmx.net', NULL, 'DE', '1990-06-09', '2025-01-16', 1, 'available');
INSERT INTO tb_translator VALUES (20, 'Carmen', 'Ortega', 'carmen.ortega@wanadoo.fr', NULL, 'GB', '1966-09-07', '2026-01-17', 0, 'on leave');
INSERT INTO tb_translator VALUES (21, 'Carmen', 'Kaminski', 'carmen.kaminski@proton.me', NULL, 'FR', '1966-03-15', '2026-10-26', 0, 'available');
INSERT INTO tb_translator VALUES (22, 'Irene', 'Castillo', 'irene.castillo@wanadoo.fr', 'Graz', 'AT', '1964-09-26', '2024-07-22', 0, 'available');
INSERT INTO tb_translator VALUES (23, 'Agnes', 'Dietrich', NULL, 'London', 'GB', '1961-08-08', '2026-10-20', 0, 'available');
INSERT INTO tb_translator VALUES (24, 'Tamara', 'Dietrich', 'tamara.dietrich@gmx.net', NULL, 'CH', NULL, '2018-03-11', 1, 'available');
INSERT INTO tb_translator VALUES (25, 'Jonas', 'Kaminski', 'jonas.kaminski@wanadoo.fr', 'Zurich', 'CH', '1991-11-04', '2020-07-10', 0, 'on leave');
INSERT INTO tb_translator VALUES (26, 'Laurent', 'Horváth', 'laurent.horvath@wanadoo.fr', 'London', 'GB', '1990-10-10', '2021-11-01', 1, 'retired');
INSERT INTO tb_translator VALUES (27, 'Simon', 'Horváth', 'simon.horvath@wanadoo.fr', 'Hamburg', 'DE', '1960-07-25', '2017-05-08', 0, 'available');
INSERT INTO tb_translator VALUES (28, 'Katalin', 'Fournier', NULL, 'Paris', 'FR', '1960-09-24', '2024-02-14', 1, 'available');
INSERT INTO tb_translator VALUES (29, 'Carmen', 'Kaminski', 'carmen.kaminski@gmail.com', 'Graz', 'AT', '1965-12-08', '2016-11-19', 1, 'available');
INSERT INTO tb_translator VALUES (30, 'Laurent', 'Ibáñez', 'laurent.ibanez@proton.me', 'Budapest', 'HU', '1968-10-08', '2020-06-24', 1, 'on leave');
INSERT INTO tb_translator VALUES (31, 'Hendrik', 'Kaminski', 'hendrik.kaminski@wanadoo.fr', 'Hamburg', 'DE', '1957-03-10', '2022-09-18', 1, 'available');
INSERT INTO tb_translator VALUES (32, 'Felix', 'Horváth', NULL, 'London', 'GB', '1970-05-03', '2022-08-16', 1, 'available');
INSERT INTO tb_translator VALUES (33, 'Laurent', 'Kaminski', 'laurent.kaminski@proton.me', 'Paris', 'FR', '1984-09-26', '2021-06-10', 0, 'on leave');
INSERT INTO tb_translator VALUES (34, 'Hendrik', 'Nagy', 'hendrik.nagy@gmail.com', 'Zurich', 'CH', '1997-08-07', '2024-02-10', 0, 'available');
INSERT INTO tb_translator VALUES (35, 'Viktor', 'Ortega', 'viktor.ortega@proton.me', 'Hamburg', 'DE', '1957-01-27', '2024-12-07', 1, 'available');
INSERT INTO tb_translator VALUES (36, 'Greta', 'Ortega', 'greta.ortega@wanadoo.fr', NULL, 'GB', '1993-07-21', '2022-08-05', 0, 'available');
INSERT INTO tb_pair VALUES (1, 'en', 'hu', 0.09, '2024-01-03');
INSERT INTO tb_pair VALUES (1, 'de', 'en', 0.11, '2019-12-13');
INSERT INTO tb_pair VALUES (2, 'en', 'es', 0.18, NULL);
INSERT INTO tb_pair VALUES (2, 'fr', 'de', 0.1, '2026-07-17');
INSERT INTO tb_pair VALUES (2, 'de', 'en', 0.14, '2021-11-20');
INSERT INTO tb_pair VALUES (3, 'hu', 'de', 0.12, NULL);
INSERT INTO tb_pair VALUES (4, 'en', 'hu', NULL, '2026-03-12');
INSERT INTO tb_pair VALUES (4, 'de', 'en', 0.14, '2025-03-20');
INSERT INTO tb_pair VALUES (4, 'de', 'es', 0.14, '2022-02-27');
INSERT INTO tb_pair VALUES (5, 'de', 'hu', 0.12, '2017-05-25');
INSERT INTO tb_pair VALUES (6, 'it', 'de', 0.18, '2020-05-22');
INSERT INTO tb_pair VALUES (7, 'es', 'hu', 0.12, '2024-05-03');
INSERT INTO tb_pair VALUES (7, 'de', 'hu', NULL, '2023-11-25');
INSERT INTO tb_pair VALUES (7, 'fr', 'de', 0.11, NULL);
INSERT INTO tb_pair VALUES (8, 'de', 'en', 0.09, '2020-08-06');
INSERT INTO tb_pair VALUES (9, 'en', 'de', 0.1, '2022-08-20');
INSERT INTO tb_pair VALUES (10, 'hu', 'it', 0.1, '2023-09-27');
INSERT INTO tb_pair VALUES (10, 'it', 'fr', 0.11, '2023-06-16');
INSERT INTO tb_pair VALUES (11, 'es', 'fr', 0.14, NULL);
INSERT INTO tb_pair VALUES (11, 'de', 'hu', NULL, '2017-11-25');
INSERT INTO tb_pair VALUES (12, 'de', 'fr', 0.09, NULL);
INSERT INTO tb_pair VALUES (13, 'es', 'fr', 0.14, '2020-11-11');
INSERT INTO tb_pair VALUES (14, 'en', 'it', 0.11, NULL);
INSERT INTO tb_pair VALUES (14, 'fr', 'en', 0.11, NULL);
INSERT INTO tb_pair VALUES (16, 'en', 'de', NULL, NULL);
INSERT INTO tb_pair VALUES (16, 'de', 'es', 0.11, '2017-07-08');
INSERT INTO tb_pair VALUES (17, 'es', 'fr', 0.18, '2024-01-24');
INSERT INTO tb_pair VALUES (17, 'en', 'fr', 0.12, '2026-05-20');
INSERT INTO tb_pair VALUES (18, 'hu', 'de', 0.18, '2026-01-11');
INSERT INTO tb_pair VALUES (18, 'es', 'hu', 0.1, '2018-12-04');
INSERT INTO tb_pair VALUES (19, 'hu', 'it', 0.12, '2024-07-22');
INSERT INTO tb_pair VALUES (19, 'es', 'it', NULL, '2024-12-02');
INSERT INTO tb_pair VALUES (19, 'it', 'hu', 0.12, NULL);
INSERT INTO tb_pair VALUES (20, 'en', 'it', 0.11, '2021-03-24');
INSERT INTO tb_pair VALUES (20, 'hu', 'fr', 0.18, '2017-08-23');
INSERT INTO tb_pair VALUES (21, 'en', 'fr', 0.11, '2017-11-10');
INSERT INTO tb_pair VALUES (22, 'fr', 'es', 0.1, '2024-09-07');
INSERT INTO tb_pair VALUES (22, 'fr', 'en', 0.12, '2020-02-21');
INSERT INTO tb_pair VALUES (23, 'hu', 'de', 0.18, NULL);
INSERT INTO tb_pair VALUES (23, 'en', 'it', 0.09, '2022-01-16');
INSERT INTO tb_pair VALUES (24, 'it', 'es', 0.11, '2021-07-16');
INSERT INTO tb_pair VALUES (24, 'en', 'de', 0.18, NULL);
INSERT INTO tb_pair VALUES (25, 'hu', 'fr', 0.1, '2018-05-11');
INSERT INTO tb_pair VALUES (25, 'it', 'en', 0.09, '2018-01-17');
INSERT INTO tb_pair VALUES (26, 'es', 'hu', 0.14, '2025-08-22');
INSERT INTO tb_pair VALUES (26, 'es', 'en', 0.12, NULL);
INSERT INTO tb_pair VALUES (27, 'fr', 'en', 0.12, '2026-08-16');
INSERT INTO tb_pair VALUES (28, 'en', 'it', 0.18, NULL);
INSERT INTO tb_pair VALUES (28, 'it', 'en', 0.09, '2017-10-04');
INSERT INTO tb_pair VALUES (29, 'hu', 'de', 0.12, '2021-05-28');
INSERT INTO tb_pair VALUES (30, 'it', 'hu', 0.12, '2026-07-05');
INSERT INTO tb_pair VALUES (30, 'it', 'es', NULL, '2021-11-25');
INSERT INTO tb_pair VALUES (31, 'fr', 'es', NULL, '2018-10-20');
INSERT INTO tb_pair VALUES (31, 'es', 'de', 0.18, '2018-08-15');
INSERT INTO tb_pair VALUES (31, 'it', 'hu', 0.1, '2021-06-09');
INSERT INTO tb_pair VALUES (32, 'es', 'it', 0.14, '2024-09-19');
INSERT INTO tb_pair VALUES (33, 'fr', 'it', 0.12, NULL);
INSERT INTO tb_pair VALUES (34, 'hu', 'it', 0.18, '2020-04-14');
INSERT INTO tb_pair VALUES (34, 'de', 'it', 0.14, '2017-04-27');
INSERT INTO tb_pair VALUES (35, 'en', 'hu', 0.11, '2019-06-10');
INSERT INTO tb_pair VALUES (35, 'es', 'hu', 0.18, '2024-12-25');
INSERT INTO tb_pair VALUES (35, 'fr', 'it', 0.12, '2020-08-20');
INSERT INTO tb_pair VALUES (36, 'it', 'hu', 0.11, '2026-02-07');
INSERT INTO tb_pair VALUES (36, 'de', 'fr', 0.09, '2017-01-04');
INSERT INTO tb_job VALUES ('T2025-001', 23, 42, NULL, 'de', 'hu', 'marketing', 13176, '2025-10-12', '2025-10-19', NULL, 2635.2, 'in progress');
INSERT INTO tb_job VALUES ('T2022-002', 18, 34, NULL, 'fr', 'it', 'medical', 8321, '2022-01-21', '2022-02-04', '2022-02-01', 1497.78, 'invoiced');
INSERT INTO tb_job VALUES ('T2022-003', 7, 12, 4, 'en', 'hu', 'technical', 4133, '2022-10-18', '2022-10-23', '2022-10-25', 826.6, 'invoiced');
INSERT INTO tb_job VALUES ('T2025-004', 2, 3, 13, 'es', 'fr', 'marketing', 6167, '2025-08-17', '2025-08-31', '2025-08-31', 1233.4, 'paid');
INSERT INTO tb_job VALUES ('T2026-005', 20, 37, 1, 'en', 'hu', 'technical', 6591, '2026-02-19', '2026-03-05', '2026-03-05', 790.92, 'paid');
INSERT INTO tb_job VALUES ('T2025-006', 25, 45, 33, 'fr', 'it', 'marketing', 5204, '2025-05-04', '2025-05-14', '2025-05-14', 1040.8, 'paid');
INSERT INTO tb_job VALUES ('T2022-007', 15, 29, 31, 'fr', 'es', 'medical', 812, '2022-05-20', '2022-05-27', '2022-05-27', 121.8, 'paid');
INSERT INTO tb_job VALUES ('T2022-008', 19, 36, 25, 'en', 'de', 'medical', 11125, '2022-11-04', '2022-11-18', '2022-11-24', 2225.0, 'paid');
INSERT INTO tb_job VALUES ('T2024-009', 22, 40, 28, 'fr', 'de', 'technical', 12118, '2024-09-22', '2024-09-29', '2024-09-26', 2181.24, 'paid');
INSERT INTO tb_job VALUES ('T2026-010', 19, 36, 19, 'fr', 'hu', 'marketing', 2111, '2026-01-09', '2026-02-08', '2026-02-10', 422.2, 'paid');
INSERT INTO tb_job VALUES ('T2024-011', 14, 27, 28, 'it', 'en', 'marketing', 3201, '2024-02-18', '2024-02-28', NULL, 384.12, 'in progress');
INSERT INTO tb_job VALUES ('T2022-012', 3, 5, 13, 'es', 'fr', 'marketing', 11500, '2022-01-02', '2022-01-16', '2022-01-18', 1380.0, 'paid');
INSERT INTO tb_job VALUES ('T2022-013', 14, 28, 4, 'de', 'en', NULL, 2266, '2022-07-17', '2022-07-22', '2022-07-22', 339.9, 'paid');
INSERT INTO tb_job VALUES ('T2023-014', 8, 15, 31, 'es', 'de', 'marketing', 10938, '2023-03-02', '2023-04-01', '2023-04-01', 1968.84, 'invoiced');
INSERT INTO tb_job VALUES ('T2024-015', 12, 22, 7, 'fr', 'de', 'legal', 11387, '2024-11-04', '2024-12-04', '2024-12-04', 1708.05, 'invoiced');
INSERT INTO tb_job VALUES ('T2025-016', 15, 29, 19, 'hu', 'it', 'medical', 8055, '2025-01-04', '2025-01-09', '2025-01-06', 1449.9, 'invoiced');
INSERT INTO tb_job VALUES ('T2026-017', 4, 7, NULL, 'fr', 'hu', 'literature', 10317, '2026-10-19', '2026-11-18', '2026-11-19', 1857.06, 'paid');
INSERT INTO tb_job VALUES ('T2025-018', 27, 47, 2, 'en', 'es', 'technical', 7543, '2025-11-17', '2025-11-27', '2025-11-27', 1508.6, 'paid');
INSERT INTO tb_job VALUES ('T2026-019', 18, 35, NULL, 'fr', 'hu', 'technical', 2228, '2026-06-04', '2026-06-09', NULL, 267.36, 'cancelled');
INSERT INTO tb_job VALUES ('T2024-020', 2, 2, 10, 'it', 'fr', 'marketing', 949, '2024-01-14', '2024-02-13', '2024-02-19', 113.88, 'paid');
INSERT INTO tb_job VALUES ('T2026-021', 1, 1, NULL, 'en', 'it', 'legal', 5324, '2026-05-27', '2026-05-29', '2026-05-27', 958.32, 'invoiced');
INSERT INTO tb_job VALUES ('T2022-022', 7, 12, 31, 'fr', 'es', 'technical', 9626, '2022-12-19', '2022-12-21', '2022-12-19', 1443.9, 'paid');
INSERT INTO tb_job VALUES ('T2026-023', 25, 45, 18, 'hu', 'de', 'medical', 4735, '2026-11-01', '2026-11-11', NULL, 710.25, 'in progress');
INSERT INTO tb_job VALUES ('T2025-024', 1, 1, 20, 'en', 'it', NULL, 12697, '2025-04-17', '2025-04-24', '2025-04-30', 2285.46, 'paid');
INSERT INTO tb_job VALUES ('T2026-025', 4, 6, 14, 'en', 'it', 'technical', 2359, '2026-08-25', '2026-09-01', '2026-09-07', 353.85, 'paid');
INSERT INTO tb_job VALUES ('T2023-026', 27, 48, 10, 'it', 'fr', 'marketing', 2400, '2023-04-18', '2023-04-23', NULL, 432.0, 'in progress');
INSERT INTO tb_job VALUES ('T2025-027', 9, 17, 35, 'es', 'hu', NULL, 7300, '2025-01-21', '2025-01-28', '2025-01-27', 1314.0, 'paid');
INSERT INTO tb_job VALUES ('T2026-028', 4, 8, 5, 'de', 'hu', 'technical', 4976, '2026-03-26', '2026-03-28', '2026-03-29', 895.68, 'paid');
INSERT INTO tb_job VALUES ('T2025-029', 22, 40, 28, 'it', 'en', 'marketing', 7761, '2025-01-08', '2025-01-13', '2025-01-15', 1164.15, 'paid');
INSERT INTO tb_job VALUES ('T2024-030', 23, 41, 31, 'fr', 'es', 'literature', 7151, '2024-06-07', '2024-06-21', '2024-06-21', 1072.65, 'invoiced');
INSERT INTO tb_job VALUES ('T2022-031', 1, 1, NULL, 'en', 'fr', 'technical', 7854, '2022-03-06', '2022-03-08', '2022-03-08', 942.48, 'paid');
INSERT INTO tb_job VALUES ('T2024-032', 24, 43, 28, 'it', 'en', 'legal', 7613, '2024-01-16', '2024-01-21', '2024-01-21', 1370.34, 'invoiced');
INSERT INTO tb_job VALUES ('T2023-033', 1, 1, 26, 'es', 'en', 'medical', 2529, '2023-11-07', '2023-11-28', '2023-11-27', 379.35, 'paid');
INSERT INTO tb_job VALUES ('T2022-034', 2, 4, 31, 'it', 'hu', 'literature', 3390, '2022-05-14', '2022-05-21', NULL, 406.8, 'in progress');
INSERT INTO tb_job VALUES ('T2022-035', 23, 41, 30, 'it', 'hu', 'marketing', 5287, '2022-06-08', '2022-06-22', NULL, 634.44, 'in progress');
INSERT INTO tb_job VALUES ('T2024-036', 6, 10, 19, 'it', 'hu', NULL, 3082, '2024-03-13', '2024-04-03', '2024-04-03', 462.3, 'paid');
INSERT INTO tb_job VALUES ('T2024-037', 27, 47, 25, 'hu', 'fr', NULL, 11067, '2024-07-24', '2024-07-29', '2024-07-26', 1660.05, 'invoiced');
INSERT INTO tb_job VALUES ('T2024-038', 7, 12, NULL, 'de', 'it', 'literature', 10628, '2024-10-25', '2024-11-01', '2024-11-01', 1594.2, 'paid');
INSERT INTO tb_job VALUES ('T2026-039', 1, 1, 31, 'es', 'de', 'marketing', 8636, '2026-06-01', '2026-06-03', '2026-06-03', 1554.48, 'paid');
INSERT INTO tb_job VALUES ('T2026-040', 4, 7, 36, 'hu', 'es', 'legal', 3595, '2026-01-27', '2026-02-03', '2026-02-02', 719.0, 'paid');
INSERT INTO tb_job VALUES ('T2024-041', 25, 45, 7, 'es', 'hu', 'literature', 13979, '2024-01-06', '2024-01-13', NULL, 2795.8, 'cancelled');
INSERT INTO tb_job VALUES ('T2025-042', 4, 6, 18, 'hu', 'de', 'literature', NULL, '2025-05-25', '2025-06-04', '2025-06-06', NULL, 'paid');
INSERT INTO tb_job VALUES ('T2025-043', 8, 14, 11, 'de', 'hu', 'literature', 10107, '2025-11-10', '2025-11-12', '2025-11-18', 1212.84, 'paid');
INSERT INTO tb_job VALUES ('T2022-044', 24, 43, 22, 'fr', 'es', 'medical', 3498, '2022-12-01', '2022-12-15', '2022-12-15', 524.7, 'paid');
INSERT INTO tb_job VALUES ('T2022-045', 12, 23, 3, 'es', 'fr', 'medical', 6447, '2022-05-20', '2022-06-19', '2022-06-19', 773.64, 'invoiced');
INSERT INTO tb_job VALUES ('T2025-046', 21, 38, 25, 'hu', 'fr', 'medical', 11519, '2025-12-12', '2025-12-17', '2025-12-14', 1382.28, 'paid');
INSERT INTO tb_job VALUES ('T2023-047', 27, 48, 21, 'en', 'fr', 'legal', 12181, '2023-05-21', '2023-05-26', '2023-05-27', 1827.15, 'paid');
INSERT INTO tb_job VALUES ('T2026-048', 24, 44, 10, 'it', 'fr', NULL, 13711, '2026-11-13', '2026-11-23', '2026-11-21', 2742.2, 'invoiced');
INSERT INTO tb_job VALUES ('T2025-049', 12, 22, 3, 'fr', 'en', 'legal', 2452, '2025-12-03', '2025-12-13', NULL, 441.36, 'in progress');
INSERT INTO tb_job VALUES ('T2022-050', 24, 44, 10, 'hu', 'it', 'legal', 4020, '2022-01-07', '2022-01-28', '2022-01-29', 723.6, 'paid');
INSERT INTO tb_job VALUES ('T2023-051', 20, 37, NULL, 'it', 'en', NULL, 12779, '2023-09-01', '2023-10-01', '2023-10-01', 1916.85, 'paid');
INSERT INTO tb_job VALUES ('T2023-052', 3, 5, 36, 'it', 'en', 'marketing', 9278, '2023-08-01', '2023-08-03', '2023-08-03', 1113.36, 'paid');
INSERT INTO tb_job VALUES ('T2022-053', 21, 38, 17, 'en', 'fr', NULL, 11490, '2022-06-06', '2022-07-06', '2022-07-08', 1378.8, 'paid');
INSERT INTO tb_job VALUES ('T2024-054', 8, 14, 7, 'de', 'hu', 'medical', 7485, '2024-03-22', '2024-04-21', NULL, 1347.3, 'in progress');
INSERT INTO tb_job VALUES ('T2024-055', 9, 17, 5, 'de', 'hu', 'legal', 13021, '2024-09-20', '2024-10-20', '2024-10-19', 2604.2, 'paid');
INSERT INTO tb_job VALUES ('T2026-056', 11, 21, 17, 'es', 'fr', 'technical', 10414, '2026-03-18', '2026-03-25', '2026-03-22', 1249.68, 'invoiced');
INSERT INTO tb_job VALUES ('T2024-057', 25, 46, 31, 'it', 'hu', 'literature', NULL, '2024-05-05', '2024-05-07', '2024-05-13', NULL, 'paid');
INSERT INTO tb_job VALUES ('T2025-058', 16, 31, 34, 'hu', 'it', 'legal', 8446, '2025-06-11', '2025-07-11', '2025-07-13', 1266.9, 'paid');
INSERT INTO tb_job VALUES ('T2022-059', 17, 32, 35, 'es', 'hu', 'literature', 9934, '2022-07-28', '2022-08-04', '2022-08-04', 1490.1, 'invoiced');
INSERT INTO tb_job VALUES ('T2026-060', 10, 19, 11, 'de', 'hu', 'technical', 9709, '2026-07-12', '2026-07-14', NULL, 1941.8, 'in progress');
INSERT INTO tb_job VALUES ('T2023-061', 10, 19, 30, 'it', 'hu', 'technical', 5321, '2023-10-08', '2023-10-29', '2023-10-26', 638.52, 'paid');
INSERT INTO tb_job VALUES ('T2024-062', 19, 36, NULL, 'it', 'es', NULL, 6959, '2024-09-18', '2024-09-20', NULL, 1252.62, 'in progress');
INSERT INTO tb_job VALUES ('T2023-063', 17, 32, NULL, 'es', 'de', NULL, 7246, '2023-12-06', '2023-12-08', '2023-12-06', 1304.28, 'invoiced');
INSERT INTO tb_job VALUES ('T2024-064', 22, 40, 20, 'es', 'hu', 'medical', 813, '2024-09-10', '2024-09-17', '2024-09-14', 162.6, 'paid');
INSERT INTO tb_job VALUES ('T2023-065', 11, 20, 23, 'en', 'it', NULL, 1066, '2023-12-13', '2023-12-23', '2023-12-23', 191.88, 'invoiced');
INSERT INTO tb_job VALUES ('T2026-066', 24, 43, 23, 'en', 'it', NULL, 5519, '2026-08-03', '2026-08-17', '2026-08-17', 993.42, 'invoiced');
INSERT INTO tb_job VALUES ('T2025-067', 22, 40, 28, 'it', 'en', 'technical', 11574, '2025-02-01', '2025-02-08', '2025-02-08', 2314.8, 'invoiced');
INSERT INTO tb_job VALUES ('T2026-068', 13, 25, 14, 'en', 'it', 'literature', 2312, '2026-10-22', '2026-11-21', '2026-11-21', 277.44, 'paid');
INSERT INTO tb_job VALUES ('T2024-069', 24, 44, 25, 'it', 'en', 'legal', 2181, '2024-01-07', '2024-01-17', '2024-01-17', 261.72, 'paid');
INSERT INTO tb_job VALUES ('T2024-070', 16, 31, 23, 'hu', 'de', 'legal', 11003, '2024-08-09', '2024-09-08', '2024-09-07', 1650.45, 'paid');
INSERT INTO tb_job VALUES ('T2026-071', 17, 32, 27, 'fr', 'en', 'marketing', 7944, '2026-04-01', '2026-04-08', '2026-04-05', 953.28, 'paid');
INSERT INTO tb_job VALUES ('T2026-072', 2, 2, 1, 'de', 'en', NULL, 9479, '2026-06-13', '2026-06-18', '2026-06-20', 1137.48, 'invoiced');
INSERT INTO tb_job VALUES ('T2022-073', 23, 41, NULL, 'it', 'fr', 'literature', 11227, '2022-07-21', '2022-07-26', '2022-07-28', 2245.4, 'paid');
INSERT INTO tb_job VALUES ('T2023-074', 14, 27, 34, 'de', 'it', 'technical', 10788, '2023-02-18', '2023-03-04', '2023-03-06', 1618.2, 'paid');
INSERT INTO tb_job VALUES ('T2025-075', 18, 34, 6, 'it', 'de', NULL, 2164, '2025-02-27', '2025-03-09', '2025-03-15', 432.8, 'paid');
INSERT INTO tb_job VALUES ('T2023-076', 25, 45, 11, 'de', 'hu', 'technical', 1906, '2023-06-03', '2023-06-08', '2023-06-08', 343.08, 'paid');
INSERT INTO tb_job VALUES ('T2026-077', 8, 14, 16, 'de', 'es', 'technical', 2104, '2026-07-08', '2026-07-22', '2026-07-24', 378.72, 'paid');
INSERT INTO tb_job VALUES ('T2024-078', 4, 8, 17, 'es', 'hu', 'technical', 2301, '2024-10-28', '2024-11-18', NULL, 460.2, 'in progress');
INSERT INTO tb_job VALUES ('T2023-079', 14, 27, 33, 'fr', 'en', 'medical', 13568, '2023-05-15', '2023-05-29', '2023-05-31', 2442.24, 'paid');
INSERT INTO tb_job VALUES ('T2022-080', 12, 23, 21, 'en', 'fr', NULL, 11529, '2022-07-20', '2022-07-25', '2022-07-24', 2305.8, 'invoiced');
