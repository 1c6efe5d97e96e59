CREATE TABLE owner (
  id INTEGER PRIMARY KEY,
  kind TEXT,
  name TEXT,
  co_name TEXT,
  tax_no TEXT,
  dob TEXT,
  mail_street TEXT,
  mail_city TEXT,
  mail_country TEXT,
  created TEXT);
CREATE TABLE property (
  id INTEGER PRIMARY KEY,
  ref TEXT UNIQUE,
  street TEXT,
  city TEXT,
  district TEXT,
  type TEXT,
  built INTEGER,
  area_m2 REAL,
  status TEXT,
  created TEXT);
CREATE TABLE ownership (
  property_id INTEGER REFERENCES property(id),
  owner_id INTEGER REFERENCES owner(id),
  share_pct REAL,
  acquired TEXT,
  sold TEXT,
  price REAL,
  PRIMARY KEY (property_id, owner_id, acquired));
CREATE TABLE owner_phone (
  owner_id INTEGER REFERENCES owner(id),
  seq INTEGER,
  number TEXT,
  type TEXT,
  invalid_since TEXT,
  PRIMARY KEY (owner_id, seq));
CREATE TABLE tax_bill (
  id INTEGER PRIMARY KEY,
  property_id INTEGER REFERENCES property(id),
  year INTEGER,
  amount REAL,
  sent TEXT,
  paid TEXT);
INSERT INTO owner VALUES (1, 'person', 'Petros Ioannou', NULL, '669177667', '1995-02-17', 'Dionysiou 7', 'Athens', 'GR', '2018-06-24');
INSERT INTO owner VALUES (2, 'person', 'Alexandros Stavrou', 'c/o Petros Makris', '650436480', '1968-09-10', 'Solonos 2', 'Athens', 'GR', '2016-05-24');
INSERT INTO owner VALUES (3, 'company', 'Aegean Holdings SA', NULL, '889426341', NULL, 'Solonos 31', 'Rhodes', 'GR', '2020-02-19');
INSERT INTO owner VALUES (4, 'person', 'Alexandros Dimitriou', NULL, '290730628', '1982-12-27', 'Hauptstr. 7', 'Rhodes', 'GR', '2018-01-01');
INSERT INTO owner VALUES (5, 'person', 'Eleni Petrou-Lang', NULL, NULL, NULL, 'Ermou 31', 'Melbourne', 'AU', '2022-06-04');
INSERT INTO owner VALUES (6, 'person', 'Petros Makris', 'c/o Petros Makris', '934922849', '1949-08-02', 'Venizelou 7', 'Rhodes', 'GR', '2024-10-15');
INSERT INTO owner VALUES (7, 'person', 'Kostas Stavrou', NULL, NULL, '1939-01-02', 'Elm Road 7', 'Chania', 'GR', '2016-05-18');
INSERT INTO owner VALUES (8, 'person', 'Dimitra Economou', 'c/o Law Office Stavrou', '338587931', '1935-02-07', 'Hauptstr. 2', 'Berlin', 'DE', '2024-11-02');
INSERT INTO owner VALUES (9, 'person', 'Maria Stavrou', 'c/o Petros Makris', '311145862', '1971-03-07', 'Venizelou 7', 'Chania', 'GR', '2022-03-28');
INSERT INTO owner VALUES (10, 'company', 'Kalamata Olive Estates', NULL, '699136294', NULL, 'Dionysiou 7', 'Melbourne', 'AU', '2017-11-06');
INSERT INTO owner VALUES (11, 'person', 'Dimitra Stavrou', NULL, '277260150', '1991-09-14', 'Elm Road 2', 'Rhodes', 'GR', '2025-04-21');
INSERT INTO owner VALUES (12, 'person', 'Yannis Makris', NULL, '698171506', '1934-08-16', 'Venizelou 2', NULL, 'GR', '2017-07-24');
INSERT INTO owner VALUES (13, 'person', 'Sofia Petrou-Lang', NULL, '184369693', '1991-10-10', 'Odos Athinas 7', 'Berlin', 'DE', '2021-04-12');
INSERT INTO owner VALUES (14, 'person', 'Yannis Dimitriou', NULL, NULL, '1997-03-19', 'Elm Road 7', 'Athens', 'GR', '2016-05-03');
INSERT INTO owner VALUES (15, 'person', 'Eleni Stavrou', NULL, '397708871', '1991-10-25', 'Leoforos Nikis 31', 'Berlin', 'DE', '2018-12-23');
INSERT INTO owner VALUES (16, 'person', 'Kostas Karras', NULL, '934241808', NULL, 'Hauptstr. 31', 'Athens', 'GR', '2023-08-22');
INSERT INTO owner VALUES (17, 'company', 'Blue Door Rentals Ltd', NULL, '393871448', NULL, 'Solonos 7', 'Rhodes', 'GR', '2020-09-14');
INSERT INTO owner VALUES (18, 'person', 'Yannis Petrou-Lang', NULL, '512337733', '1953-09-04', 'Leoforos Nikis 31', 'Patras', 'GR', '2022-12-16');
INSERT INTO owner VALUES (19, 'person', 'Yannis Ioannou', NULL, '139774355', '1939-12-27', 'Dionysiou 31', 'Patras', 'GR', '2016-06-23');
INSERT INTO owner VALUES (20, 'person', 'Maria Ioannou', NULL, '767890482', '1938-02-09', 'Leoforos Nikis 31', 'Patras', 'GR', '2023-08-14');
INSERT INTO owner VALUES (21, 'person', 'Sofia Dimitriou', NULL, '749625624', '1940-10-15', 'Leoforos Nikis 2', 'Athens', 'GR', '2023-08-29');
INSERT INTO owner VALUES (22, 'person', 'Eleni Dimitriou', NULL, '953529407', '2003-09-18', 'Ermou 31', 'London', 'GB', '2017-02-23');
INSERT INTO owner VALUES (23, 'person', 'Sofia Papadakis', NULL, '330062911', '1968-04-08', 'Solonos 31', 'Thessaloniki', 'GR', '2022-08-01');
INSERT INTO owner VALUES (24, 'company', 'Municipality of Chania', NULL, '335602567', NULL, 'Venizelou 14', 'Berlin', 'DE', '2023-02-27');
INSERT INTO owner VALUES (25, 'person', 'Eleni Nikolaidis', NULL, '142429588', '1961-06-04', 'Dionysiou 31', 'Berlin', 'DE', '2019-07-17');
INSERT INTO owner VALUES (26, 'person', 'Maria Economou', 'c/o Petros Makris', '272107182', '1967-03-05', 'Solonos 7', 'Athens', 'GR', '2016-05-23');
INSERT INTO owner VALUES (27, 'person', 'Petros Stavrou', NULL, '634981105', '1978-02-14', 'Elm Road 31', 'Thessaloniki', 'GR', '2020-12-07');
INSERT INTO owner VALUES (28, 'person', 'Nikos Economou', NULL, NULL, '1952-11-03', 'Ermou 2', 'Athens', 'GR', '2019-12-05');
INSERT INTO owner VALUES (29, 'person', 'Petros Vlachos', NULL, NULL, '1976-02-27', 'Hauptstr. 31', 'Thessaloniki', 'GR', '2026-05-28');
INSERT INTO owner VALUES (30, 'person', 'Kostas Economou', NULL, '957532099', '1985-09-06', 'Ermou 31', 'London', 'GB', '2021-12-17');
INSERT INTO owner VALUES (31, 'company', 'Helios Invest AE', NULL, '435200794', NULL, 'Venizelou 7', 'Chania', 'GR', '2026-03-25');
INSERT INTO owner VALUES (32, 'person', 'Katerina Petrou-Lang', NULL, '336438120', '1981-02-10', 'Leoforos Nikis 2', 'Patras', 'GR', '2026-08-15');
INSERT INTO owner VALUES (33, 'person', 'Eleni Ioannou', NULL, NULL, '1937-02-12', 'Odos Athinas 2', 'Patras', 'GR', '2026-07-02');
INSERT INTO owner VALUES (34, 'person', 'Dimitra Petrou-Lang', NULL, '782003717', '1947-09-18', 'Odos Athinas 7', 'Patras', 'GR', '2018-06-09');
INSERT INTO owner VALUES (35, 'person', 'Yannis Papadakis', NULL, '744330353', '1998-02-09', 'Ermou 31', 'Thessaloniki', 'GR', '2020-09-21');
INSERT INTO owner VALUES (36, 'person', 'Dimitra Papadakis', NULL, NULL, '1975-12-22', 'Elm Road 2', 'Thessaloniki', 'GR', '2016-12-01');
INSERT INTO owner VALUES (37, 'person', 'Yannis Nikolaidis', NULL, '993695855', '1957-07-23', 'Odos Athinas 7', 'Patras', 'GR', '2025-03-13');
INSERT INTO owner VALUES (38, 'company', 'Orthodox Parish of St. Nicholas', NULL, '644243510', NULL, 'Dionysiou 7', 'Athens', 'GR', '2022-01-07');
INSERT INTO owner VALUES (39, 'person', 'Alexandros Makris', NULL, '744404391', NULL, 'Leoforos Nikis 2', 'Chania', 'GR', '2020-01-05');
INSERT INTO owner VALUES (40, 'person', 'Yannis Makris', NULL, '972229534', NULL, 'Dionysiou 7', 'Melbourne', 'AU', '2025-12-04');
INSERT INTO owner VALUES (41, 'person', 'Maria Stavrou', NULL, '365457145', '1980-07-30', 'Odos Athinas 7', 'Chania', 'GR', '2017-09-17');
INSERT INTO owner VALUES (42, 'person', 'Kostas Petrou-Lang', NULL, '579649215', '1944-08-17', 'Venizelou 7', 'Rhodes', 'GR', '2021-03-16');
INSERT INTO owner VALUES (43, 'person', 'Sofia Dimitriou', NULL, '947926562', '1966-03-23', 'Elm Road 14', 'Athens', 'GR', '2016-03-09');
INSERT INTO owner VALUES (44, 'person', 'Eleni Makris', 'c/o Petros Makris', '213710384', '1989-12-16', 'Solonos 14', 'Athens', 'GR', '2026-05-16');
INSERT INTO owner VALUES (45, 'company', 'Nordic Sun AB', NULL, NULL, NULL, 'Venizelou 31', 'Thessaloniki', 'GR', '2022-09-12');
INSERT INTO owner VALUES (46, 'person', 'Alexandros Makris', NULL, '744412574', '1995-01-18', 'Solonos 7', 'Melbourne', 'AU', '2025-12-31');
INSERT INTO owner VALUES (47, 'person', 'Sofia Dimitriou', 'c/o Petros Makris', '868842457', '2000-01-10', 'Elm Road 2', 'Melbourne', 'AU', '2017-04-21');
INSERT INTO owner VALUES (48, 'person', 'Dimitra Makris', NULL, '993705736', '1938-05-30', 'Venizelou 7', 'Chania', 'GR', '2018-04-03');
INSERT INTO owner VALUES (49, 'person', 'Nikos Vlachos', NULL, NULL, '1996-12-03', 'Elm Road 7', 'Melbourne', 'AU', '2018-06-25');
INSERT INTO owner VALUES (50, 'person', 'Alexandros Economou', NULL, '734790215', '1940-06-18', 'Odos Athinas 2', 'Athens', 'GR', '2018-01-23');
INSERT INTO owner VALUES (51, 'person', 'Kostas Economou', NULL, '208607008', '1962-08-08', 'Solonos 7', 'Patras', 'GR', '2024-05-20');
INSERT INTO owner VALUES (52, 'company', 'Poseidon Marina SA', NULL, '320665738', NULL, 'Elm Road 31', 'London', 'GB', '2019-03-01');
INSERT INTO owner VALUES (53, 'person', 'Katerina Papadakis', NULL, '985365441', '1965-07-18', 'Ermou 7', 'Thessaloniki', 'GR', '2024-02-24');
INSERT INTO owner VALUES (54, 'person', 'Sofia Stavrou', NULL, NULL, '1993-02-28', 'Ermou 7', 'Chania', 'GR', '2022-06-20');
INSERT INTO owner VALUES (55, 'person', 'Nikos Ioannou', NULL, '914584435', NULL, 'Venizelou 7', 'Patras', 'GR', '2021-05-23');
INSERT INTO owner VALUES (56, 'person', 'Eleni Makris', NULL, '862167189', '1964-09-21', 'Ermou 14', 'Berlin', 'DE', '2024-04-03');
INSERT INTO owner VALUES (57, 'person', 'Petros Vlachos', NULL, '357307038', NULL, 'Venizelou 31', 'Patras', 'GR', '2016-12-16');
INSERT INTO owner VALUES (58, 'person', 'Eleni Economou', NULL, '964202361', '1949-01-14', 'Odos Athinas 2', NULL, 'GR', '2020-03-01');
INSERT INTO owner VALUES (59, 'company', 'Aegean Holdings SA', NULL, NULL, NULL, 'Elm Road 7', 'Athens', 'GR', '2025-10-28');
INSERT INTO owner VALUES (60, 'person', 'Kostas Karras', 'c/o Law Office Stavrou', NULL, NULL, 'Odos Athinas 2', 'Patras', 'GR', '2026-08-04');
INSERT INTO property VALUES (1, 'ATH-0107', 'Ermou 31', 'Athens', 'Exarchia', 'house', 2019, 212.2, 'occupied', '2025-10-09');
INSERT INTO property VALUES (2, 'ATH-0114', 'Venizelou 7', 'Athens', 'Plaka', 'house', 2019, 358.9, 'occupied', '2022-05-26');
INSERT INTO property VALUES (3, 'CHA-0121', 'Odos Athinas 14', 'Chania', 'Old Harbour', 'house', 1936, 211.8, 'occupied', '2018-04-15');
INSERT INTO property VALUES (4, 'THE-0128', 'Solonos 14', 'Thessaloniki', 'Kalamaria', 'house', 1962, 184.8, 'occupied', '2016-08-14');
INSERT INTO property VALUES (5, 'ATH-0135', 'Leoforos Nikis 31', 'Athens', 'Pangrati', 'garage', 2008, 380.4, 'occupied', '2022-07-03');
INSERT INTO property VALUES (6, 'ATH-0142', 'Venizelou 7', 'Athens', 'Kolonaki', 'apartment', 2008, 295.8, 'for_sale', '2017-01-03');
INSERT INTO property VALUES (7, 'CHA-0149', 'Venizelou 2', 'Chania', 'Halepa', 'house', 1890, 171.6, 'occupied', '2021-11-20');
INSERT INTO property VALUES (8, 'ATH-0156', 'Ermou 14', 'Athens', 'Plaka', 'plot', NULL, 38.6, 'for_sale', '2018-11-27');
INSERT INTO property VALUES (9, 'ATH-0163', 'Odos Athinas 14', 'Athens', 'Plaka', 'apartment', 1936, 345.8, 'vacant', '2024-04-15');
INSERT INTO property VALUES (10, 'RHO-0170', 'Dionysiou 7', 'Rhodes', 'Old Town', 'apartment', NULL, 91.9, 'for_sale', '2020-10-19');
INSERT INTO property VALUES (11, 'ATH-0177', 'Venizelou 7', 'Athens', 'Kolonaki', 'apartment', 2019, 390.6, 'occupied', '2022-07-08');
INSERT INTO property VALUES (12, 'PAT-0184', 'Venizelou 31', 'Patras', 'Rio', 'apartment', 2019, 323.9, 'renovation', '2016-11-02');
INSERT INTO property VALUES (13, 'ATH-0191', 'Dionysiou 14', 'Athens', 'Pangrati', 'house', 1890, 321.1, 'vacant', '2017-10-20');
INSERT INTO property VALUES (14, 'RHO-0198', 'Leoforos Nikis 14', 'Rhodes', 'Old Town', 'apartment', 1999, 244.4, 'renovation', '2019-04-10');
INSERT INTO property VALUES (15, 'PAT-0205', 'Odos Athinas 7', 'Patras', 'Rio', 'apartment', NULL, 404.9, 'occupied', '2024-10-13');
INSERT INTO property VALUES (16, 'THE-0212', 'Ermou 7', 'Thessaloniki', 'Ladadika', 'plot', NULL, 93.4, 'for_sale', '2017-03-27');
INSERT INTO property VALUES (17, 'THE-0219', 'Odos Athinas 14', 'Thessaloniki', 'Ladadika', 'apartment', 1999, 148.6, 'for_sale', '2018-10-08');
INSERT INTO property VALUES (18, 'CHA-0226', 'Odos Athinas 14', 'Chania', 'Halepa', 'apartment', 1999, 302.3, 'occupied', '2018-01-12');
INSERT INTO property VALUES (19, 'PAT-0233', 'Solonos 31', 'Patras', 'Psila Alonia', 'plot', NULL, 258.8, 'occupied', '2023-07-29');
INSERT INTO property VALUES (20, 'PAT-0240', 'Solonos 31', 'Patras', 'Psila Alonia', 'plot', NULL, 139.0, 'occupied', '2020-05-25');
INSERT INTO property VALUES (21, 'ATH-0247', 'Dionysiou 2', 'Athens', 'Plaka', 'plot', NULL, 15.0, 'for_sale', '2018-01-24');
INSERT INTO property VALUES (22, 'ATH-0254', 'Dionysiou 7', 'Athens', 'Pangrati', 'garage', 1999, 172.0, 'for_sale', '2024-06-05');
INSERT INTO property VALUES (23, 'RHO-0261', 'Leoforos Nikis 31', 'Rhodes', 'Old Town', 'garage', 1999, 322.9, 'renovation', '2017-09-07');
INSERT INTO property VALUES (24, 'RHO-0268', 'Dionysiou 14', 'Rhodes', 'Old Town', 'apartment', 1936, 61.2, 'renovation', '2017-08-02');
INSERT INTO property VALUES (25, 'RHO-0275', 'Leoforos Nikis 2', 'Rhodes', 'Old Town', 'garage', 2008, 267.9, 'occupied', '2026-08-27');
INSERT INTO property VALUES (26, 'RHO-0282', 'Odos Athinas 2', 'Rhodes', 'Old Town', 'house', 1890, 110.2, 'occupied', '2017-08-31');
INSERT INTO property VALUES (27, 'RHO-0289', 'Venizelou 60', 'Rhodes', 'Old Town', 'house', 1890, 317.8, 'occupied', '2021-05-02');
INSERT INTO property VALUES (28, 'THE-0296', 'Ermou 31', 'Thessaloniki', 'Ladadika', 'shop', 2019, 203.7, 'occupied', '2025-09-24');
INSERT INTO property VALUES (29, 'ATH-0303', 'Solonos 31', 'Athens', 'Kolonaki', 'shop', 1890, 46.5, 'renovation', '2023-09-27');
INSERT INTO property VALUES (30, 'ATH-0310', 'Solonos 2', 'Athens', 'Kolonaki', 'plot', NULL, 321.7, 'occupied', '2018-12-27');
INSERT INTO property VALUES (31, 'RHO-0317', 'Solonos 2', 'Rhodes', 'Old Town', 'plot', NULL, 392.7, 'vacant', '2018-03-15');
INSERT INTO property VALUES (32, 'CHA-0324', 'Venizelou 60', 'Chania', 'Halepa', 'house', 1936, 334.7, 'vacant', '2025-05-17');
INSERT INTO property VALUES (33, 'PAT-0331', 'Ermou 7', 'Patras', 'Psila Alonia', 'shop', NULL, 192.3, 'for_sale', '2018-07-01');
INSERT INTO property VALUES (34, 'ATH-0338', 'Ermou 2', 'Athens', 'Exarchia', 'plot', NULL, 288.5, 'for_sale', '2023-05-03');
INSERT INTO property VALUES (35, 'RHO-0345', 'Odos Athinas 60', 'Rhodes', 'Old Town', 'shop', 1978, 289.6, 'renovation', '2025-04-21');
INSERT INTO property VALUES (36, 'ATH-0352', 'Leoforos Nikis 7', 'Athens', 'Plaka', 'garage', NULL, 231.9, 'occupied', '2020-03-27');
INSERT INTO property VALUES (37, 'PAT-0359', 'Dionysiou 7', 'Patras', 'Rio', 'apartment', 1962, 87.6, 'occupied', '2019-04-04');
INSERT INTO property VALUES (38, 'PAT-0366', 'Leoforos Nikis 14', 'Patras', 'Psila Alonia', 'apartment', 1890, 19.5, 'renovation', '2018-12-11');
INSERT INTO property VALUES (39, 'CHA-0373', 'Solonos 60', 'Chania', 'Halepa', 'house', 1962, 349.1, 'occupied', '2023-08-25');
INSERT INTO property VALUES (40, 'ATH-0380', 'Venizelou 31', 'Athens', 'Kolonaki', 'garage', 1890, 17.7, 'for_sale', '2020-11-13');
INSERT INTO property VALUES (41, 'CHA-0387', 'Ermou 2', 'Chania', 'Halepa', 'house', 1936, 244.1, 'occupied', '2023-12-22');
INSERT INTO property VALUES (42, 'THE-0394', 'Dionysiou 2', 'Thessaloniki', 'Ladadika', 'apartment', 1999, 134.6, 'occupied', '2021-07-09');
INSERT INTO property VALUES (43, 'CHA-0401', 'Leoforos Nikis 14', 'Chania', 'Old Harbour', 'garage', 2019, 15.4, 'for_sale', '2018-08-06');
INSERT INTO property VALUES (44, 'PAT-0408', 'Leoforos Nikis 2', 'Patras', 'Rio', 'garage', 1890, 408.5, 'occupied', '2023-08-09');
INSERT INTO property VALUES (45, 'RHO-0415', 'Venizelou 7', 'Rhodes', 'Old Town', 'shop', 1978, 296.6, 'renovation', '2016-07-03');
INSERT INTO property VALUES (46, 'ATH-0422', 'Odos Athinas 2', 'Athens', 'Kolonaki', 'house', 1978, 147.5, 'occupied', '2019-08-13');
INSERT INTO property VALUES (47, 'THE-0429', 'Dionysiou 2', 'Thessaloniki', 'Ladadika', 'shop', 1999, 305.9, 'for_sale', '2025-09-14');
INSERT INTO property VALUES (48, 'ATH-0436', 'Odos Athinas 31', 'Athens', 'Kolonaki', 'apartment', 1890, 333.2, 'renovation', '2016-10-29');
INSERT INTO property VALUES (49, 'THE-0443', 'Odos Athinas 31', 'Thessaloniki', 'Kalamaria', 'garage', NULL, 148.2, 'vacant', '2021-12-15');
INSERT INTO property VALUES (50, 'CHA-0450', 'Leoforos Nikis 7', 'Chania', 'Halepa', 'apartment', 1962, 125.8, 'occupied', '2025-11-29');
INSERT INTO property VALUES (51, 'PAT-0457', 'Odos Athinas 31', 'Patras', 'Rio', 'apartment', 2019, 61.8, 'occupied', '2016-03-19');
INSERT INTO property VALUES (52, 'ATH-0464', 'Leoforos Nikis 31', 'Athens', 'Kolonaki', 'house', 2019, 181.5, 'renovation', '2021-06-19');
INSERT INTO property VALUES (53, 'THE-0471', 'Leoforos Nikis 14', 'Thessaloniki', 'Kalamaria', 'apartment', NULL, 119.8, 'occupied', '2019-12-31');
INSERT INTO property VALUES (54, 'THE-0478', 'Leoforos Nikis 2', 'Thessaloniki', 'Kalamaria', 'apartment', 2019, 197.8, 'vacant', '2019-08-04');
INSERT INTO property VALUES (55, 'THE-0485', 'Venizelou 14', 'Thessaloniki', 'Ladadika', 'garage', 1890, 319.4, 'occupied', '2017-11-23');
INSERT INTO property VALUES (56, 'THE-0492', 'Dionysiou 7', 'Thessaloniki', 'Ladadika', 'house', 1999, 357.1, 'for_sale', '2021-08-12');
INSERT INTO property VALUES (57, 'RHO-0499', 'Dionysiou 31', 'Rhodes', 'Old Town', 'plot', NULL, 362.4, 'for_sale', '2021-08-13');
INSERT INTO property VALUES (58, 'ATH-0506', 'Ermou 7', 'Athens', 'Exarchia', 'apartment', NULL, 127.7, 'renovation', '2026-07-05');
INSERT INTO property VALUES (59, 'ATH-0513', 'Odos Athinas 31', 'Athens', 'Kolonaki', 'shop', NULL, 229.2, 'occupied', '2023-09-08');
INSERT INTO property VALUES (60, 'PAT-0520', 'Ermou 7', 'Patras', 'Rio', 'apartment', 1999, 58.4, 'occupied', '2025-07-21');
INSERT INTO ownership VALUES (1, 48, 50.0, '2011-05-16', NULL, 29000.0);
INSERT INTO ownership VALUES (1, 50, 50.0, '2011-05-16', NULL, 239000.0);
INSERT INTO ownership VALUES (2, 8, 100.0, '2010-11-29', NULL, 366000.0);
INSERT INTO ownership VALUES (3, 24, 100.0, '2000-08-30', '2024-04-27', NULL);
INSERT INTO ownership VALUES (4, 8, 100.0, '1985-12-03', NULL, 520000.0);
INSERT INTO ownership VALUES (5, 43, 50.0, '2014-03-02', '2025-08-20', 89000.0);
INSERT INTO ownership VALUES (5, 49, 50.0, '2014-03-02', '2025-08-20', 75000.0);
INSERT INTO ownership VALUES (6, 7, 100.0, '1986-02-09', '2022-12-19', 605000.0);
INSERT INTO ownership VALUES (7, 48, 100.0, '2000-12-31', NULL, 605000.0);
INSERT INTO ownership VALUES (8, 25, 100.0, '1999-04-30', NULL, NULL);
INSERT INTO ownership VALUES (9, 60, 100.0, '2013-05-25', NULL, 482000.0);
INSERT INTO ownership VALUES (10, 5, 100.0, '1995-11-26', NULL, 652000.0);
INSERT INTO ownership VALUES (11, 19, 100.0, '2002-09-16', '2024-10-06', NULL);
INSERT INTO ownership VALUES (13, 33, 50.0, '1992-06-04', NULL, 99000.0);
INSERT INTO ownership VALUES (13, 39, 50.0, '1992-06-04', NULL, 92000.0);
INSERT INTO ownership VALUES (14, 34, 100.0, '2008-10-02', NULL, 391000.0);
INSERT INTO ownership VALUES (15, 50, 50.0, '1991-08-26', '2021-03-19', 47000.0);
INSERT INTO ownership VALUES (15, 12, 40.0, '1991-08-26', '2021-03-19', 205000.0);
INSERT INTO ownership VALUES (17, 10, 50.0, '1985-10-26', NULL, 281000.0);
INSERT INTO ownership VALUES (17, 52, 50.0, '1985-10-26', NULL, 229000.0);
INSERT INTO ownership VALUES (18, 3, 100.0, '1998-07-27', '2024-10-02', 356000.0);
INSERT INTO ownership VALUES (19, 37, 100.0, '1986-02-16', NULL, 608000.0);
INSERT INTO ownership VALUES (20, 31, 100.0, '2007-01-01', NULL, 121000.0);
INSERT INTO ownership VALUES (21, 48, 50.0, '1998-03-02', NULL, 321000.0);
INSERT INTO ownership VALUES (21, 26, 50.0, '1998-03-02', NULL, 169000.0);
INSERT INTO ownership VALUES (22, 60, 50.0, '1989-06-14', '2024-04-29', 135000.0);
INSERT INTO ownership VALUES (22, 2, 50.0, '1989-06-14', '2024-04-29', 51000.0);
INSERT INTO ownership VALUES (23, 34, 100.0, '2007-04-15', NULL, 72000.0);
INSERT INTO ownership VALUES (24, 53, 100.0, '1995-07-13', NULL, NULL);
INSERT INTO ownership VALUES (25, 34, 100.0, '2006-04-30', '2020-06-20', NULL);
INSERT INTO ownership VALUES (26, 49, 100.0, '1989-12-25', NULL, 697000.0);
INSERT INTO ownership VALUES (27, 58, 50.0, '1997-04-01', NULL, 130000.0);
INSERT INTO ownership VALUES (27, 36, 50.0, '1997-04-01', NULL, 84000.0);
INSERT INTO ownership VALUES (28, 9, 100.0, '2007-02-19', NULL, 293000.0);
INSERT INTO ownership VALUES (29, 48, 100.0, '2007-01-04', NULL, 681000.0);
INSERT INTO ownership VALUES (30, 19, 100.0, '2007-04-17', NULL, 189000.0);
INSERT INTO ownership VALUES (31, 30, 50.0, '2003-12-03', '2023-11-02', 332000.0);
INSERT INTO ownership VALUES (31, 29, 50.0, '2003-12-03', '2023-11-02', NULL);
INSERT INTO ownership VALUES (32, 29, 100.0, '2000-08-31', NULL, 326000.0);
INSERT INTO ownership VALUES (33, 30, 100.0, '2005-10-01', '2016-09-22', 452000.0);
INSERT INTO ownership VALUES (33, 24, 100.0, '2016-09-22', NULL, 72000.0);
INSERT INTO ownership VALUES (34, 38, 100.0, '2006-07-22', '2023-01-25', 668000.0);
INSERT INTO ownership VALUES (35, 38, 100.0, '2008-07-20', '2024-12-29', 23000.0);
INSERT INTO ownership VALUES (36, 6, 100.0, '1998-05-04', NULL, 168000.0);
INSERT INTO ownership VALUES (37, 37, 100.0, '2006-07-01', '2016-08-25', NULL);
INSERT INTO ownership VALUES (38, 15, 50.0, '2005-07-20', NULL, 272000.0);
INSERT INTO ownership VALUES (38, 50, 50.0, '2005-07-20', NULL, 278000.0);
INSERT INTO ownership VALUES (39, 51, 100.0, '2006-06-14', '2018-02-26', 240000.0);
INSERT INTO ownership VALUES (39, 4, 40.0, '2018-02-26', NULL, 232000.0);
INSERT INTO ownership VALUES (40, 43, 50.0, '1985-05-21', NULL, 198000.0);
INSERT INTO ownership VALUES (40, 12, 50.0, '1985-05-21', NULL, 99000.0);
INSERT INTO ownership VALUES (41, 47, 50.0, '1992-11-18', '2019-05-19', 115000.0);
INSERT INTO ownership VALUES (41, 60, 50.0, '1992-11-18', '2019-05-19', 246000.0);
INSERT INTO ownership VALUES (42, 26, 100.0, '1995-03-28', NULL, 671000.0);
INSERT INTO ownership VALUES (43, 23, 100.0, '1991-05-21', NULL, NULL);
INSERT INTO ownership VALUES (44, 10, 100.0, '2008-01-11', NULL, 696000.0);
INSERT INTO ownership VALUES (45, 16, 50.0, '2015-01-10', NULL, 264000.0);
INSERT INTO ownership VALUES (45, 33, 50.0, '2015-01-10', NULL, 309000.0);
INSERT INTO ownership VALUES (46, 49, 100.0, '2010-08-10', NULL, 625000.0);
INSERT INTO ownership VALUES (48, 40, 100.0, '1989-05-12', '2020-09-16', 69000.0);
INSERT INTO ownership VALUES (48, 23, 100.0, '2020-09-16', NULL, 490000.0);
INSERT INTO ownership VALUES (49, 50, 100.0, '1989-11-11', NULL, 315000.0);
INSERT INTO ownership VALUES (50, 17, 50.0, '2000-03-26', '2019-03-30', 138000.0);
INSERT INTO ownership VALUES (50, 14, 50.0, '2000-03-26', '2019-03-30', 207000.0);
INSERT INTO ownership VALUES (51, 45, 100.0, '2007-03-13', NULL, 603000.0);
INSERT INTO ownership VALUES (52, 6, 100.0, '2003-09-26', '2023-06-06', NULL);
INSERT INTO ownership VALUES (53, 25, 100.0, '2000-09-02', NULL, 102000.0);
INSERT INTO ownership VALUES (54, 47, 50.0, '2004-11-23', '2024-05-20', 67000.0);
INSERT INTO ownership VALUES (54, 5, 50.0, '2004-11-23', '2024-05-20', NULL);
INSERT INTO ownership VALUES (55, 34, 100.0, '1998-10-10', NULL, NULL);
INSERT INTO ownership VALUES (57, 19, 100.0, '1988-05-26', NULL, NULL);
INSERT INTO ownership VALUES (58, 10, 100.0, '1985-10-11', NULL, 271000.0);
INSERT INTO ownership VALUES (59, 36, 50.0, '2000-11-10', NULL, NULL);
INSERT INTO ownership VALUES (59, 23, 50.0, '2000-11-10', NULL, NULL);
INSERT INTO ownership VALUES (60, 31, 100.0, '1988-12-30', NULL, 369000.0);
INSERT INTO owner_phone VALUES (1, 1, '+49 30 0293924', 'landline', NULL);
INSERT INTO owner_phone VALUES (1, 2, '+30 695091276', 'landline', NULL);
INSERT INTO owner_phone VALUES (2, 1, '+44 20 5861550', 'office', '2025-03-11');
INSERT INTO owner_phone VALUES (4, 1, '+44 20 8722401', 'office', NULL);
INSERT INTO owner_phone VALUES (6, 1, '+44 20 2210090', 'landline', NULL);
INSERT INTO owner_phone VALUES (7, 1, '+30 696216499', 'mobile', '2026-05-03');
INSERT INTO owner_phone VALUES (7, 2, '+44 20 4449066', 'office', NULL);
INSERT INTO owner_phone VALUES (8, 1, '+44 20 9733089', 'landline', NULL);
INSERT INTO owner_phone VALUES (9, 1, '+30 695716916', 'landline', '2020-11-21');
INSERT INTO owner_phone VALUES (11, 1, '+44 20 2603508', 'landline', NULL);
INSERT INTO owner_phone VALUES (12, 1, '+44 20 6176870', 'mobile', NULL);
INSERT INTO owner_phone VALUES (12, 2, '+30 210 4061817', 'office', NULL);
INSERT INTO owner_phone VALUES (13, 1, '+44 20 6926541', 'office', NULL);
INSERT INTO owner_phone VALUES (14, 1, '+44 20 1789766', 'mobile', NULL);
INSERT INTO owner_phone VALUES (15, 1, '+44 20 7925715', 'office', NULL);
INSERT INTO owner_phone VALUES (16, 1, '+30 693462540', 'office', NULL);
INSERT INTO owner_phone VALUES (17, 1, '+30 210 1360762', 'mobile', NULL);
INSERT INTO owner_phone VALUES (20, 1, '+30 210 7506919', 'office', NULL);
INSERT INTO owner_phone VALUES (20, 2, '+44 20 4057430', 'landline', NULL);
INSERT INTO owner_phone VALUES (22, 1, '+44 20 7664887', 'mobile', NULL);
INSERT INTO owner_phone VALUES (23, 1, '+44 20 7241881', 'office', NULL);
INSERT INTO owner_phone VALUES (23, 2, '+44 20 0300926', 'landline', NULL);
INSERT INTO owner_phone VALUES (24, 1, '+30 210 0158870', 'office', NULL);
INSERT INTO owner_phone VALUES (24, 2, '+49 30 6971242', 'landline', NULL);
INSERT INTO owner_phone VALUES (25, 1, '+44 20 3001074', 'office', NULL);
INSERT INTO owner_phone VALUES (26, 1, '+49 30 8046278', 'mobile', '2021-05-21');
INSERT INTO owner_phone VALUES (27, 1, '+30 697625431', 'mobile', '2019-12-18');
INSERT INTO owner_phone VALUES (28, 1, '+30 692922419', 'landline', NULL);
INSERT INTO owner_phone VALUES (28, 2, '+44 20 1170122', 'office', NULL);
INSERT INTO owner_phone VALUES (30, 1, '+49 30 6624493', 'office', '2026-08-22');
INSERT INTO owner_phone VALUES (30, 2, '+30 691917236', 'landline', NULL);
INSERT INTO owner_phone VALUES (31, 1, '+49 30 9604526', 'office', '2025-11-26');
INSERT INTO owner_phone VALUES (32, 1, '+30 210 7152967', 'mobile', '2023-09-22');
INSERT INTO owner_phone VALUES (33, 1, '+30 210 0619214', 'landline', '2022-02-16');
INSERT INTO owner_phone VALUES (33, 2, '+49 30 9737867', 'office', NULL);
INSERT INTO owner_phone VALUES (34, 1, '+30 690783850', 'mobile', NULL);
INSERT INTO owner_phone VALUES (35, 1, '+49 30 2031849', 'landline', '2025-04-24');
INSERT INTO owner_phone VALUES (35, 2, '+44 20 1018255', 'landline', NULL);
INSERT INTO owner_phone VALUES (36, 1, '+30 210 8233327', 'landline', NULL);
INSERT INTO owner_phone VALUES (37, 1, '+44 20 8555301', 'mobile', NULL);
INSERT INTO owner_phone VALUES (38, 1, '+30 699810770', 'landline', NULL);
INSERT INTO owner_phone VALUES (39, 1, '+49 30 8909785', 'landline', NULL);
INSERT INTO owner_phone VALUES (40, 1, '+44 20 4766612', 'office', NULL);
INSERT INTO owner_phone VALUES (41, 1, '+30 699142715', 'mobile', NULL);
INSERT INTO owner_phone VALUES (41, 2, '+49 30 7296801', 'landline', NULL);
INSERT INTO owner_phone VALUES (42, 1, '+49 30 6647895', 'landline', NULL);
INSERT INTO owner_phone VALUES (43, 1, '+30 692234150', 'mobile', NULL);
INSERT INTO owner_phone VALUES (43, 2, '+30 210 9750066', 'office', NULL);
INSERT INTO owner_phone VALUES (45, 1, '+30 692186417', 'mobile', NULL);
INSERT INTO owner_phone VALUES (46, 1, '+49 30 5596076', 'office', NULL);
INSERT INTO owner_phone VALUES (47, 1, '+49 30 4543368', 'landline', NULL);
INSERT INTO owner_phone VALUES (48, 1, '+30 210 0607371', 'landline', '2022-09-20');
INSERT INTO owner_phone VALUES (48, 2, '+44 20 2667399', 'mobile', NULL);
INSERT INTO owner_phone VALUES (50, 1, '+30 210 4337655', 'landline', NULL);
INSERT INTO owner_phone VALUES (52, 1, '+30 695934807', 'mobile', '2021-12-17');
INSERT INTO owner_phone VALUES (53, 1, '+30 210 9861590', 'landline', NULL);
INSERT INTO owner_phone VALUES (53, 2, '+30 697933702', 'office', NULL);
INSERT INTO owner_phone VALUES (55, 1, '+30 698331366', 'landline', '2020-07-30');
INSERT INTO owner_phone VALUES (56, 1, '+30 210 4746505', 'landline', '2026-07-12');
INSERT INTO owner_phone VALUES (56, 2, '+49 30 4723321', 'office', NULL);
INSERT INTO owner_phone VALUES (57, 1, '+30 692597895', 'mobile', NULL);
INSERT INTO owner_phone VALUES (58, 1, '+49 30 5641240', 'mobile', NULL);
INSERT INTO owner_phone VALUES (59, 1, '+30 694429104', 'office', NULL);
INSERT INTO owner_phone VALUES (60, 1, '+44 20 8672910', 'landline', NULL);
INSERT INTO tax_bill VALUES (1, 1, 2024, 377.18, '2024-03-15', '2024-08-27');
INSERT INTO tax_bill VALUES (2, 1, 2025, 970.88, '2025-03-01', '2025-10-15');
INSERT INTO tax_bill VALUES (3, 2, 2024, 1511.6, '2024-03-01', '2024-04-05');
INSERT INTO tax_bill VALUES (4, 2, 2023, 1107.93, '2023-03-15', '2023-06-20');
INSERT INTO tax_bill VALUES (5, 3, 2025, 1212.23, '2025-03-15', '2025-03-19');
INSERT INTO tax_bill VALUES (6, 3, 2022, 766.01, '2022-03-01', NULL);
INSERT INTO tax_bill VALUES (7, 4, 2022, 708.87, '2022-03-15', '2022-07-28');
INSERT INTO tax_bill VALUES (8, 4, 2025, 478.12, '2025-03-15', NULL);
INSERT INTO tax_bill VALUES (9, 5, 2022, 832.71, '2022-03-01', '2022-08-09');
INSERT INTO tax_bill VALUES (10, 5, 2025, 2111.83, '2025-04-02', '2025-10-24');
INSERT INTO tax_bill VALUES (11, 6, 2023, 1324.74, '2023-04-02', NULL);
INSERT INTO tax_bill VALUES (12, 6, 2025, 444.55, '2025-03-01', '2025-03-18');
INSERT INTO tax_bill VALUES (13, 8, 2026, 63.66, '2026-04-02', '2026-05-15');
INSERT INTO tax_bill VALUES (14, 8, 2025, 86.93, '2025-04-02', '2025-09-26');
INSERT INTO tax_bill VALUES (15, 9, 2024, 1746.47, '2024-03-15', '2024-09-27');
INSERT INTO tax_bill VALUES (16, 9, 2025, 1919.21, '2025-03-15', NULL);
INSERT INTO tax_bill VALUES (17, 12, 2025, 618.24, '2025-04-02', '2025-05-02');
INSERT INTO tax_bill VALUES (18, 14, 2022, 1333.45, '2022-03-15', '2022-07-19');
INSERT INTO tax_bill VALUES (19, 14, 2024, 916.7, '2024-04-02', '2024-07-06');
INSERT INTO tax_bill VALUES (20, 15, 2022, 2217.15, '2022-03-15', '2022-04-07');
INSERT INTO tax_bill VALUES (21, 15, 2025, 1918.95, '2025-03-15', '2025-05-04');
INSERT INTO tax_bill VALUES (22, 16, 2025, 359.77, '2025-03-15', '2025-08-28');
INSERT INTO tax_bill VALUES (23, 17, 2025, 511.66, '2025-03-15', NULL);
INSERT INTO tax_bill VALUES (24, 17, 2024, 364.69, '2024-03-01', '2024-03-05');
INSERT INTO tax_bill VALUES (25, 20, 2022, 634.95, '2022-04-02', NULL);
INSERT INTO tax_bill VALUES (26, 20, 2024, 277.15, '2024-03-15', NULL);
INSERT INTO tax_bill VALUES (27, 21, 2025, 34.13, '2025-03-15', '2025-04-13');
INSERT INTO tax_bill VALUES (28, 22, 2025, 704.4, '2025-04-02', '2025-06-03');
INSERT INTO tax_bill VALUES (29, 23, 2022, 1815.1, '2022-03-15', '2022-04-09');
INSERT INTO tax_bill VALUES (30, 24, 2024, 253.48, '2024-04-02', '2024-05-02');
INSERT INTO tax_bill VALUES (31, 24, 2025, 357.23, '2025-03-01', '2025-05-08');
INSERT INTO tax_bill VALUES (32, 25, 2022, 1167.91, '2022-03-15', NULL);
INSERT INTO tax_bill VALUES (33, 25, 2026, 1114.42, '2026-04-02', NULL);
INSERT INTO tax_bill VALUES (34, 26, 2026, 156.69, '2026-03-01', '2026-09-02');
INSERT INTO tax_bill VALUES (35, 26, 2023, 475.4, '2023-03-01', NULL);
INSERT INTO tax_bill VALUES (36, 27, 2024, 563.47, '2024-03-15', NULL);
INSERT INTO tax_bill VALUES (37, 31, 2026, 1972.01, '2026-03-01', '2026-05-03');
INSERT INTO tax_bill VALUES (38, 31, 2022, 1453.64, '2022-04-02', '2022-10-23');
INSERT INTO tax_bill VALUES (39, 32, 2023, 720.96, '2023-03-15', '2023-06-04');
INSERT INTO tax_bill VALUES (40, 32, 2025, 1413.44, '2025-04-02', '2025-05-19');
INSERT INTO tax_bill VALUES (41, 33, 2022, 958.64, '2022-03-01', '2022-05-22');
INSERT INTO tax_bill VALUES (42, 34, 2024, 1203.84, '2024-03-01', '2024-11-02');
INSERT INTO tax_bill VALUES (43, 36, 2025, 1176.77, '2025-03-15', NULL);
INSERT INTO tax_bill VALUES (44, 38, 2026, 33.83, '2026-03-15', NULL);
INSERT INTO tax_bill VALUES (45, 39, 2025, 453.02, '2025-03-01', '2025-05-15');
INSERT INTO tax_bill VALUES (46, 40, 2026, 69.24, '2026-04-02', '2026-09-22');
INSERT INTO tax_bill VALUES (47, 40, 2025, 85.7, '2025-03-01', '2025-08-07');
INSERT INTO tax_bill VALUES (48, 41, 2025, 363.94, '2025-04-02', '2025-04-05');
INSERT INTO tax_bill VALUES (49, 41, 2023, 999.06, '2023-03-15', NULL);
INSERT INTO tax_bill VALUES (50, 43, 2022, 32.82, '2022-03-15', '2022-05-14');
INSERT INTO tax_bill VALUES (51, 43, 2023, 57.28, '2023-03-01', NULL);
INSERT INTO tax_bill VALUES (52, 44, 2022, 1705.82, '2022-03-15', NULL);
INSERT INTO tax_bill VALUES (53, 44, 2025, 719.4, '2025-04-02', NULL);
INSERT INTO tax_bill VALUES (54, 46, 2025, 512.28, '2025-03-15', NULL);
INSERT INTO tax_bill VALUES (55, 46, 2026, 252.67, '2026-03-01', '2026-03-05');
INSERT INTO tax_bill VALUES (56, 47, 2022, 1590.02, '2022-03-15', '2022-06-08');
INSERT INTO tax_bill VALUES (57, 48, 2025, 968.58, '2025-03-01', NULL);
INSERT INTO tax_bill VALUES (58, 51, 2023, 343.47, '2023-03-01', '2023-07-06');
INSERT INTO tax_bill VALUES (59, 52, 2023, 1085.78, '2023-04-02', '2023-04-21');
INSERT INTO tax_bill VALUES (60, 55, 2026, 1386.15, '2026-04-02', NULL);
INSERT INTO tax_bill VALUES (61, 55, 2022, 593.51, '2022-03-01', '2022-04-20');
INSERT INTO tax_bill VALUES (62, 56, 2025, 2118.27, '2025-04-02', NULL);
INSERT INTO tax_bill VALUES (63, 56, 2023, 468.11, '2023-03-01', '2023-05-31');
INSERT INTO tax_bill VALUES (64, 57, 2025, 1249.3, '2025-03-15', '2025-07-19');
INSERT INTO tax_bill VALUES (65, 57, 2022, 1304.38, '2022-03-01', '2022-07-18');
INSERT INTO tax_bill VALUES (66, 58, 2022, 231.75, '2022-03-15', NULL);
INSERT INTO tax_bill VALUES (67, 58, 2023, 681.08, '2023-03-01', NULL);
INSERT INTO tax_bill VALUES (68, 59, 2024, 506.22, '2024-03-15', '2024-04-06');
