CREATE TABLE clients (
  client_ref TEXT PRIMARY KEY,
  type TEXT,
  last_name TEXT,
  first_name TEXT,
  trade_name TEXT,
  email TEXT,
  tel_mobile TEXT,
  tel_home TEXT,
  lang TEXT,
  birthday TEXT,
  since TEXT,
  mailing_ok INTEGER);
CREATE TABLE delivery_places (
  place_id INTEGER PRIMARY KEY,
  client_ref TEXT REFERENCES clients(client_ref),
  label TEXT,
  street TEXT,
  zip TEXT,
  town TEXT,
  country TEXT,
  is_default INTEGER,
  added TEXT);
CREATE TABLE wines (
  wine_code TEXT PRIMARY KEY,
  name TEXT,
  colour TEXT,
  grape TEXT,
  vintage INTEGER,
  bottle_price REAL,
  bottles_left INTEGER);
CREATE TABLE orders (
  order_no INTEGER PRIMARY KEY,
  client_ref TEXT REFERENCES clients(client_ref),
  place_id INTEGER REFERENCES delivery_places(place_id),
  ordered TEXT,
  shipped TEXT,
  paid TEXT,
  channel TEXT,
  status TEXT);
CREATE TABLE order_lines (
  order_no INTEGER REFERENCES orders(order_no),
  line INTEGER,
  wine_code TEXT REFERENCES wines(wine_code),
  bottles INTEGER,
  unit_price REAL,
  PRIMARY KEY (order_no, line));
CREATE TABLE tastings (
  tasting_id INTEGER PRIMARY KEY,
  client_ref TEXT REFERENCES clients(client_ref),
  held_on TEXT,
  guests INTEGER,
  guide TEXT,
  bought INTEGER);
INSERT INTO clients VALUES ('V1100', 'P', 'Zimmermann', 'Oona', NULL, 'oona.zimmermann@bluewin.ch', '+33 6 07617834', NULL, 'en', NULL, '2023-08-31', 1);
INSERT INTO clients VALUES ('V1103', 'P', 'Perrin', 'Jean-Baptiste', NULL, 'jean-baptiste.perrin@bluewin.ch', '+33 6 27104428', '+33 89477598', 'fr', NULL, '2018-06-05', NULL);
INSERT INTO clients VALUES ('V1106', 'P', 'de la Tour', 'Étienne', NULL, 'etienne.delatour@gmail.com', NULL, '+49 72948453', 'it', NULL, '2016-06-28', 1);
INSERT INTO clients VALUES ('V1109', 'P', 'Morel', 'Fiona', NULL, 'fiona.morel@gmx.de', '+33 6 89401045', NULL, 'fr', NULL, '2026-08-31', 0);
INSERT INTO clients VALUES ('V1112', 'T', 'Morel', 'Heidi', 'Cave du Marché', 'heidi.morel@bluewin.ch', '+33 6 20936599', NULL, 'fr', NULL, '2022-02-25', 1);
INSERT INTO clients VALUES ('V1115', 'P', 'Perrin', 'Camille', NULL, 'camille.perrin@gmail.com', '+33 6 12158543', '+49 13983499', 'en', '1975-09-22', '2023-12-03', NULL);
INSERT INTO clients VALUES ('V1118', 'P', 'Roux', 'Ruth', NULL, NULL, NULL, NULL, 'fr', '1998-11-22', '2019-02-06', 0);
INSERT INTO clients VALUES ('V1121', 'P', 'Lambert-Roche', 'Ruth', NULL, 'ruth.lambert-roche@gmx.de', '+33 6 80939741', NULL, 'fr', '1951-08-19', '2022-05-13', 1);
INSERT INTO clients VALUES ('V1124', 'P', 'de la Tour', 'Margaux', NULL, 'margaux.delatour@gmail.com', '+33 6 92336013', NULL, 'it', '1968-12-02', '2022-11-07', 1);
INSERT INTO clients VALUES ('V1127', 'P', 'Delacroix', 'Oona', NULL, 'oona.delacroix@orange.fr', NULL, NULL, 'fr', '1946-10-31', '2016-09-30', 1);
INSERT INTO clients VALUES ('V1130', 'T', 'Lambert-Roche', 'Camille', 'Weinhaus Baumann', 'camille.lambert-roche@gmail.com', NULL, '+49 43171577', 'it', '1940-08-07', '2017-02-16', 1);
INSERT INTO clients VALUES ('V1133', 'P', 'McKenzie', 'Heidi', NULL, 'heidi.mckenzie@free.fr', NULL, '+49 53933684', 'it', '2000-10-14', '2016-11-29', 1);
INSERT INTO clients VALUES ('V1136', 'P', 'Baumann', 'Oona', NULL, 'oona.baumann@orange.fr', NULL, NULL, 'de', NULL, '2019-02-25', 0);
INSERT INTO clients VALUES ('V1139', 'P', 'Perrin', 'Antoine', NULL, 'antoine.perrin@bluewin.ch', NULL, '+41 13457480', 'fr', NULL, '2018-05-17', 1);
INSERT INTO clients VALUES ('V1142', 'P', 'van Leeuwen', 'Ulrich', NULL, 'ulrich.vanleeuwen@orange.fr', '+33 6 91336047', '+33 22022112', 'it', '1942-10-08', '2020-05-08', NULL);
INSERT INTO clients VALUES ('V1145', 'P', 'Roux', 'Willem', NULL, 'willem.roux@free.fr', NULL, NULL, 'it', NULL, '2018-12-06', NULL);
INSERT INTO clients VALUES ('V1148', 'T', 'Lambert-Roche', 'Heidi', 'Restaurant L''Étoile', 'heidi.lambert-roche@gmail.com', '+33 6 43522490', '+49 86990115', 'de', '1976-12-03', '2025-04-21', 1);
INSERT INTO clients VALUES ('V1151', 'P', 'Ferraro', 'Camille', NULL, 'camille.ferraro@orange.fr', '+33 6 80891741', '+33 80366222', 'de', NULL, '2018-06-19', 0);
INSERT INTO clients VALUES ('V1154', 'P', 'Perrin', 'Willem', NULL, 'willem.perrin@orange.fr', '+33 6 42975065', '+49 39813650', 'fr', '1984-03-29', '2017-02-11', 1);
INSERT INTO clients VALUES ('V1157', 'P', 'Lambert-Roche', 'Camille', NULL, 'camille.lambert-roche@gmail.com', '+33 6 09688340', NULL, 'fr', '2000-02-14', '2019-12-20', 1);
INSERT INTO clients VALUES ('V1160', 'P', 'Perrin', 'Fiona', NULL, 'fiona.perrin@free.fr', '+33 6 33802548', '+49 13501738', 'en', '1971-02-08', '2025-03-16', NULL);
INSERT INTO clients VALUES ('V1163', 'P', 'Ferraro', 'Heidi', NULL, NULL, NULL, '+33 98287301', 'it', '1950-03-24', '2025-04-13', NULL);
INSERT INTO clients VALUES ('V1166', 'T', 'Morel', 'Camille', 'Enoteca Ferraro', 'camille.morel@bluewin.ch', NULL, NULL, 'fr', '1977-12-02', '2024-05-11', NULL);
INSERT INTO clients VALUES ('V1169', 'P', 'Zimmermann', 'Fiona', NULL, NULL, NULL, '+41 99257429', 'fr', '1947-07-09', '2019-01-09', 1);
INSERT INTO clients VALUES ('V1172', 'P', 'McKenzie', 'Ruth', NULL, 'ruth.mckenzie@free.fr', '+33 6 77338830', NULL, 'en', '1962-09-19', '2018-06-06', 1);
INSERT INTO clients VALUES ('V1175', 'P', 'Morel', 'Oona', NULL, 'oona.morel@free.fr', '+33 6 40002565', NULL, 'fr', '1985-08-24', '2021-08-23', 1);
INSERT INTO clients VALUES ('V1178', 'P', 'Baumann', 'Giorgio', NULL, 'giorgio.baumann@gmx.de', '+33 6 66653499', '+41 47586700', 'it', '1998-06-11', '2019-10-17', NULL);
INSERT INTO clients VALUES ('V1181', 'P', 'Delacroix', 'Oona', NULL, 'oona.delacroix@orange.fr', '+33 6 99061828', '+49 32346743', 'it', NULL, '2016-08-29', 0);
INSERT INTO clients VALUES ('V1184', 'T', 'van Leeuwen', 'Étienne', 'The Cork & Barrel', NULL, NULL, '+33 69853173', 'it', '1952-05-03', '2024-10-13', 1);
INSERT INTO clients VALUES ('V1187', 'P', 'van Leeuwen', 'Ruth', NULL, NULL, '+33 6 50463031', NULL, 'fr', '1975-04-06', '2022-08-20', 0);
INSERT INTO clients VALUES ('V1190', 'P', 'Morel', 'Fiona', NULL, 'fiona.morel@free.fr', NULL, NULL, 'fr', NULL, '2017-09-10', 0);
INSERT INTO clients VALUES ('V1193', 'P', 'Delacroix', 'Ruth', NULL, 'ruth.delacroix@gmail.com', '+33 6 13970177', NULL, 'de', '1967-12-04', '2023-03-19', NULL);
INSERT INTO clients VALUES ('V1196', 'P', 'Ferraro', 'Fiona', NULL, 'fiona.ferraro@bluewin.ch', NULL, '+49 38422280', 'de', '1994-05-30', '2022-01-07', 0);
INSERT INTO clients VALUES ('V1199', 'P', 'Ferraro', 'Étienne', NULL, 'etienne.ferraro@bluewin.ch', '+33 6 38770875', '+41 08070234', 'de', '1989-10-30', '2018-12-23', 1);
INSERT INTO clients VALUES ('V1202', 'T', 'Zimmermann', 'Jean-Baptiste', 'Hôtel Bellevue', 'jean-baptiste.zimmermann@bluewin.ch', '+33 6 08795615', NULL, 'de', '1955-06-01', '2021-05-28', 0);
INSERT INTO clients VALUES ('V1205', 'P', 'McKenzie', 'Camille', NULL, 'camille.mckenzie@free.fr', '+33 6 57334729', '+41 89601377', 'fr', '1941-08-13', '2025-03-10', 1);
INSERT INTO clients VALUES ('V1208', 'P', 'de la Tour', 'Oona', NULL, 'oona.delatour@gmx.de', '+33 6 82167349', NULL, 'fr', NULL, '2019-09-05', 0);
INSERT INTO clients VALUES ('V1211', 'P', 'Roux', 'Ruth', NULL, 'ruth.roux@orange.fr', NULL, '+49 15986067', 'de', '1979-12-30', '2020-01-18', 0);
INSERT INTO clients VALUES ('V1214', 'P', 'Ferraro', 'Fiona', NULL, 'fiona.ferraro@bluewin.ch', '+33 6 40459943', NULL, 'fr', '1962-06-11', '2026-07-25', NULL);
INSERT INTO clients VALUES ('V1217', 'P', 'Delacroix', 'Ruth', NULL, 'ruth.delacroix@orange.fr', '+33 6 49314667', '+33 95473205', 'fr', '1972-02-21', '2018-08-20', NULL);
INSERT INTO clients VALUES ('V1220', 'T', 'Delacroix', 'Oona', 'Wijnkoperij Leeuwen', 'oona.delacroix@orange.fr', '+33 6 29714560', '+41 73016249', 'fr', '1980-06-19', '2017-02-21', 0);
INSERT INTO clients VALUES ('V1223', 'P', 'Baumann', 'Ruth', NULL, 'ruth.baumann@orange.fr', '+33 6 03212430', NULL, 'fr', '1951-10-14', '2022-09-29', 0);
INSERT INTO clients VALUES ('V1226', 'P', 'Delacroix', 'Giorgio', NULL, 'giorgio.delacroix@gmail.com', NULL, NULL, 'de', '1977-04-02', '2022-02-18', 1);
INSERT INTO clients VALUES ('V1229', 'P', 'van Leeuwen', 'Heidi', NULL, NULL, NULL, NULL, 'it', '1998-08-31', '2023-06-18', 1);
INSERT INTO clients VALUES ('V1232', 'P', 'Perrin', 'Antoine', NULL, NULL, NULL, NULL, 'fr', '1964-03-08', '2016-02-24', NULL);
INSERT INTO clients VALUES ('V1235', 'P', 'Ferraro', 'Ruth', NULL, NULL, '+33 6 71770547', '+49 07359016', 'de', '1978-06-17', '2019-06-03', 1);
INSERT INTO clients VALUES ('V1238', 'T', 'Roux', 'Heidi', 'Cave du Marché', 'heidi.roux@gmx.de', '+33 6 64153615', '+49 32273628', 'fr', NULL, '2016-07-21', 1);
INSERT INTO clients VALUES ('V1241', 'P', 'Morel', 'Margaux', NULL, 'margaux.morel@gmail.com', NULL, '+33 91924488', 'it', '1993-03-14', '2019-07-03', 1);
INSERT INTO clients VALUES ('V1244', 'P', 'Baumann', 'Jean-Baptiste', NULL, 'jean-baptiste.baumann@gmx.de', '+33 6 89995268', '+33 44467051', 'fr', '1968-10-03', '2026-03-06', 1);
INSERT INTO clients VALUES ('V1247', 'P', 'McKenzie', 'Étienne', NULL, 'etienne.mckenzie@gmail.com', '+33 6 92197866', '+49 68150833', 'fr', NULL, '2020-04-10', 0);
INSERT INTO clients VALUES ('V1250', 'P', 'Lambert-Roche', 'Willem', NULL, 'willem.lambert-roche@free.fr', '+33 6 69676318', NULL, 'de', NULL, '2019-03-16', 1);
INSERT INTO clients VALUES ('V1253', 'P', 'Delacroix', 'Margaux', NULL, 'margaux.delacroix@gmail.com', NULL, NULL, 'de', '1990-12-28', '2019-11-03', NULL);
INSERT INTO clients VALUES ('V1256', 'T', 'McKenzie', 'Giorgio', 'Weinhaus Baumann', NULL, '+33 6 69793259', '+49 29640071', 'de', '1958-03-30', '2024-11-12', 1);
INSERT INTO clients VALUES ('V1259', 'P', 'Delacroix', 'Willem', NULL, 'willem.delacroix@gmail.com', '+33 6 65069621', '+49 87908401', 'en', '2001-11-13', '2018-09-08', 0);
INSERT INTO clients VALUES ('V1262', 'P', 'Ferraro', 'Antoine', NULL, 'antoine.ferraro@orange.fr', NULL, NULL, 'fr', '1971-09-22', '2021-01-05', 1);
INSERT INTO clients VALUES ('V1265', 'P', 'McKenzie', 'Étienne', NULL, 'etienne.mckenzie@bluewin.ch', '+33 6 64355508', NULL, 'de', '1950-07-13', '2025-09-02', 1);
INSERT INTO clients VALUES ('V1268', 'P', 'van Leeuwen', 'Fiona', NULL, NULL, '+33 6 86463260', '+41 24617017', 'en', '1955-09-02', '2024-10-20', 1);
INSERT INTO clients VALUES ('V1271', 'P', 'Roux', 'Antoine', NULL, NULL, NULL, NULL, 'it', '1969-04-19', '2025-01-01', NULL);
INSERT INTO clients VALUES ('V1274', 'T', 'van Leeuwen', 'Heidi', 'Restaurant L''Étoile', 'heidi.vanleeuwen@free.fr', '+33 6 20985819', NULL, 'en', NULL, '2023-09-05', NULL);
INSERT INTO clients VALUES ('V1277', 'P', 'Perrin', 'Ulrich', NULL, 'ulrich.perrin@free.fr', '+33 6 89567977', NULL, 'de', '1997-09-19', '2019-01-21', 1);
INSERT INTO clients VALUES ('V1280', 'P', 'Roux', 'Giorgio', NULL, 'giorgio.roux@gmail.com', '+33 6 25339077', NULL, 'it', '1951-11-28', '2021-08-21', 0);
INSERT INTO clients VALUES ('V1283', 'P', 'Morel', 'Ulrich', NULL, 'ulrich.morel@orange.fr', '+33 6 60593290', '+49 46602365', 'fr', NULL, '2020-04-05', 1);
INSERT INTO delivery_places VALUES (1, 'V1100', 'home', 'Rue de Beaune 27', '29006', 'Utrecht', 'NL', 1, '2020-11-11');
INSERT INTO delivery_places VALUES (2, 'V1103', 'home', 'Rue de Beaune 27', '48149', 'Beaune', 'FR', 1, '2025-12-03');
INSERT INTO delivery_places VALUES (3, 'V1106', 'cellar', 'Rue de Beaune 27', '52035', 'Torino', 'IT', 1, '2018-01-15');
INSERT INTO delivery_places VALUES (4, 'V1109', 'holiday home', 'Canongate 10', '70507', 'Edinburgh', 'GB', 1, '2020-05-25');
INSERT INTO delivery_places VALUES (5, 'V1112', 'cellar', 'Weinstraße 27', '67101', 'Utrecht', 'NL', 1, '2019-03-24');
INSERT INTO delivery_places VALUES (6, 'V1115', 'home', 'Rue de Beaune 3', '61713', 'Köln', 'DE', 1, '2024-05-24');
INSERT INTO delivery_places VALUES (7, 'V1118', 'cellar', 'Weinstraße 10', '60355', 'Torino', 'IT', 1, '2018-12-21');
INSERT INTO delivery_places VALUES (8, 'V1121', 'work', 'Grande Rue 10', '39140', 'Torino', 'IT', 1, '2021-07-19');
INSERT INTO delivery_places VALUES (9, 'V1127', 'work', 'Grande Rue 10', '13763', 'Utrecht', 'NL', 1, '2022-02-03');
INSERT INTO delivery_places VALUES (10, 'V1130', 'home', 'Canongate 27', '30351', 'Köln', 'DE', 1, '2017-05-17');
INSERT INTO delivery_places VALUES (11, 'V1136', 'holiday home', 'Canongate 3', '21443', 'Edinburgh', 'GB', 1, '2022-09-25');
INSERT INTO delivery_places VALUES (12, 'V1136', 'holiday home', 'Grande Rue 27', '31404', 'Dijon', 'FR', 0, '2022-01-06');
INSERT INTO delivery_places VALUES (13, 'V1139', 'cellar', 'Canongate 27', '58796', 'Utrecht', 'NL', 1, '2017-10-10');
INSERT INTO delivery_places VALUES (14, 'V1139', 'holiday home', 'Canongate 10', NULL, 'Dijon', 'FR', 0, '2023-10-12');
INSERT INTO delivery_places VALUES (15, 'V1139', 'holiday home', 'Canongate 10', '14317', 'Torino', 'IT', 0, '2026-01-15');
INSERT INTO delivery_places VALUES (16, 'V1142', 'work', 'Canongate 10', '19396', 'Edinburgh', 'GB', 1, '2019-06-28');
INSERT INTO delivery_places VALUES (17, 'V1142', 'home', 'Canongate 3', NULL, 'Köln', 'DE', 0, '2024-01-13');
INSERT INTO delivery_places VALUES (18, 'V1142', 'holiday home', 'Grande Rue 10', NULL, 'Dijon', 'FR', 0, '2019-05-13');
INSERT INTO delivery_places VALUES (19, 'V1145', 'home', 'Weinstraße 27', '34130', 'Beaune', 'FR', 1, '2017-04-16');
INSERT INTO delivery_places VALUES (20, 'V1148', 'work', 'Weinstraße 10', '36519', 'Paris', 'FR', 1, '2017-01-31');
INSERT INTO delivery_places VALUES (21, 'V1151', 'cellar', 'Rue de Beaune 10', '49374', 'Köln', 'DE', 1, '2026-08-01');
INSERT INTO delivery_places VALUES (22, 'V1154', 'cellar', 'Weinstraße 3', '27341', 'Köln', 'DE', 1, '2018-10-16');
INSERT INTO delivery_places VALUES (23, 'V1154', 'holiday home', 'Rue de Beaune 10', '44392', 'Freiburg', 'DE', 0, '2025-10-13');
INSERT INTO delivery_places VALUES (24, 'V1157', 'holiday home', 'Canongate 27', '26449', 'Freiburg', 'DE', 1, '2021-05-18');
INSERT INTO delivery_places VALUES (25, 'V1160', 'work', 'Grande Rue 27', '14726', 'Torino', 'IT', 1, '2023-01-14');
INSERT INTO delivery_places VALUES (26, 'V1160', 'work', 'Rue Monge 27', '31157', 'Genève', 'CH', 0, '2026-10-22');
INSERT INTO delivery_places VALUES (27, 'V1160', 'work', 'Rue Monge 27', '12732', 'Edinburgh', 'GB', 0, '2026-01-01');
INSERT INTO delivery_places VALUES (28, 'V1163', 'cellar', 'Rue Monge 3', '59236', 'Genève', 'CH', 1, '2023-07-29');
INSERT INTO delivery_places VALUES (29, 'V1166', 'cellar', 'Canongate 10', NULL, 'Torino', 'IT', 1, '2021-04-11');
INSERT INTO delivery_places VALUES (30, 'V1166', 'holiday home', 'Canongate 27', '54462', 'Beaune', 'FR', 0, '2018-11-08');
INSERT INTO delivery_places VALUES (31, 'V1166', 'cellar', 'Grande Rue 27', '32335', 'Utrecht', 'NL', 0, '2021-11-13');
INSERT INTO delivery_places VALUES (32, 'V1169', 'holiday home', 'Grande Rue 27', '62363', 'Dijon', 'FR', 1, '2025-07-02');
INSERT INTO delivery_places VALUES (33, 'V1172', 'cellar', 'Canongate 27', '39463', 'Torino', 'IT', 1, '2024-02-21');
INSERT INTO delivery_places VALUES (34, 'V1172', 'holiday home', 'Canongate 10', '28515', 'Torino', 'IT', 0, '2026-08-18');
INSERT INTO delivery_places VALUES (35, 'V1172', 'cellar', 'Rue Monge 10', '75353', 'Utrecht', 'NL', 0, '2023-06-24');
INSERT INTO delivery_places VALUES (36, 'V1178', 'cellar', 'Canongate 10', '69849', 'Dijon', 'FR', 1, '2021-01-18');
INSERT INTO delivery_places VALUES (37, 'V1178', 'work', 'Rue de Beaune 27', NULL, 'Dijon', 'FR', 0, '2019-01-02');
INSERT INTO delivery_places VALUES (38, 'V1181', 'work', 'Rue de Beaune 3', '52361', 'Dijon', 'FR', 1, '2021-01-23');
INSERT INTO delivery_places VALUES (39, 'V1184', 'home', 'Canongate 3', '64725', 'Genève', 'CH', 1, '2023-04-13');
INSERT INTO delivery_places VALUES (40, 'V1187', 'work', 'Canongate 10', '75120', 'Dijon', 'FR', 1, '2021-06-13');
INSERT INTO delivery_places VALUES (41, 'V1187', 'holiday home', 'Rue de Beaune 10', '47121', 'Edinburgh', 'GB', 0, '2025-09-30');
INSERT INTO delivery_places VALUES (42, 'V1187', 'work', 'Canongate 10', '47424', 'Utrecht', 'NL', 0, '2026-04-15');
INSERT INTO delivery_places VALUES (43, 'V1193', 'holiday home', 'Grande Rue 3', '79247', 'Dijon', 'FR', 1, '2017-12-14');
INSERT INTO delivery_places VALUES (44, 'V1193', 'cellar', 'Rue Monge 10', '52606', 'Genève', 'CH', 0, '2025-11-25');
INSERT INTO delivery_places VALUES (45, 'V1196', 'cellar', 'Weinstraße 10', '28578', 'Beaune', 'FR', 1, '2024-03-31');
INSERT INTO delivery_places VALUES (46, 'V1196', 'work', 'Grande Rue 10', '55168', 'Torino', 'IT', 0, '2023-10-28');
INSERT INTO delivery_places VALUES (47, 'V1199', 'holiday home', 'Grande Rue 10', '64197', 'Genève', 'CH', 1, '2017-11-12');
INSERT INTO delivery_places VALUES (48, 'V1199', 'cellar', 'Weinstraße 27', '51608', 'Torino', 'IT', 0, '2017-03-28');
INSERT INTO delivery_places VALUES (49, 'V1199', 'work', 'Grande Rue 10', '21164', 'Torino', 'IT', 0, '2022-03-14');
INSERT INTO delivery_places VALUES (50, 'V1202', 'cellar', 'Rue de Beaune 27', '40387', 'Utrecht', 'NL', 1, '2021-02-02');
INSERT INTO delivery_places VALUES (51, 'V1205', 'home', 'Canongate 3', '28958', 'Köln', 'DE', 1, '2023-11-22');
INSERT INTO delivery_places VALUES (52, 'V1211', 'home', 'Rue Monge 27', '45500', 'Torino', 'IT', 1, '2020-12-14');
INSERT INTO delivery_places VALUES (53, 'V1211', 'cellar', 'Rue de Beaune 27', '25375', 'Torino', 'IT', 0, '2018-02-14');
INSERT INTO delivery_places VALUES (54, 'V1214', 'home', 'Rue de Beaune 10', '65524', 'Utrecht', 'NL', 1, '2025-07-20');
INSERT INTO delivery_places VALUES (55, 'V1214', 'holiday home', 'Weinstraße 27', '63373', 'Beaune', 'FR', 0, '2021-11-22');
INSERT INTO delivery_places VALUES (56, 'V1214', 'work', 'Canongate 10', '38540', 'Freiburg', 'DE', 0, '2020-04-18');
INSERT INTO delivery_places VALUES (57, 'V1220', 'cellar', 'Weinstraße 10', NULL, 'Beaune', 'FR', 1, '2023-10-21');
INSERT INTO delivery_places VALUES (58, 'V1223', 'cellar', 'Grande Rue 3', '16241', 'Utrecht', 'NL', 1, '2018-05-03');
INSERT INTO delivery_places VALUES (59, 'V1223', 'work', 'Weinstraße 3', '16475', 'Utrecht', 'NL', 0, '2025-06-09');
INSERT INTO delivery_places VALUES (60, 'V1226', 'holiday home', 'Rue de Beaune 10', '10556', 'Freiburg', 'DE', 1, '2026-05-14');
INSERT INTO delivery_places VALUES (61, 'V1226', 'work', 'Weinstraße 27', '33493', 'Edinburgh', 'GB', 0, '2017-08-04');
INSERT INTO delivery_places VALUES (62, 'V1226', 'cellar', 'Rue de Beaune 10', '30268', 'Utrecht', 'NL', 0, '2019-03-13');
INSERT INTO delivery_places VALUES (63, 'V1229', 'holiday home', 'Grande Rue 3', '34588', 'Utrecht', 'NL', 1, '2018-12-02');
INSERT INTO delivery_places VALUES (64, 'V1235', 'cellar', 'Canongate 27', NULL, 'Edinburgh', 'GB', 1, '2017-08-10');
INSERT INTO delivery_places VALUES (65, 'V1235', 'home', 'Rue Monge 10', '59837', 'Dijon', 'FR', 0, '2020-07-01');
INSERT INTO delivery_places VALUES (66, 'V1235', 'cellar', 'Weinstraße 10', '69627', 'Genève', 'CH', 0, '2017-01-16');
INSERT INTO delivery_places VALUES (67, 'V1238', 'home', 'Weinstraße 10', '53459', 'Paris', 'FR', 1, '2023-09-19');
INSERT INTO delivery_places VALUES (68, 'V1241', 'cellar', 'Rue Monge 3', '15376', 'Utrecht', 'NL', 1, '2019-02-09');
INSERT INTO delivery_places VALUES (69, 'V1241', 'work', 'Weinstraße 10', '15304', 'Torino', 'IT', 0, '2024-04-17');
INSERT INTO delivery_places VALUES (70, 'V1241', 'holiday home', 'Rue de Beaune 10', '36273', 'Genève', 'CH', 0, '2021-02-19');
INSERT INTO delivery_places VALUES (71, 'V1244', 'cellar', 'Canongate 27', '33300', 'Torino', 'IT', 1, '2022-09-15');
INSERT INTO delivery_places VALUES (72, 'V1247', 'work', 'Rue de Beaune 10', '67869', 'Utrecht', 'NL', 1, '2019-07-19');
INSERT INTO delivery_places VALUES (73, 'V1250', 'work', 'Grande Rue 10', '12020', 'Beaune', 'FR', 1, '2021-11-06');
INSERT INTO delivery_places VALUES (74, 'V1256', 'work', 'Canongate 10', '15520', 'Torino', 'IT', 1, '2019-01-18');
INSERT INTO delivery_places VALUES (75, 'V1259', 'work', 'Canongate 3', '58076', 'Dijon', 'FR', 1, '2021-05-02');
INSERT INTO delivery_places VALUES (76, 'V1262', 'holiday home', 'Weinstraße 10', '50182', 'Freiburg', 'DE', 1, '2019-06-10');
INSERT INTO delivery_places VALUES (77, 'V1262', 'cellar', 'Weinstraße 10', '23182', 'Paris', 'FR', 0, '2017-07-11');
INSERT INTO delivery_places VALUES (78, 'V1265', 'holiday home', 'Grande Rue 3', '60783', 'Dijon', 'FR', 1, '2024-03-24');
INSERT INTO delivery_places VALUES (79, 'V1268', 'holiday home', 'Canongate 3', '38046', 'Paris', 'FR', 1, '2026-03-07');
INSERT INTO delivery_places VALUES (80, 'V1268', 'home', 'Canongate 10', '70776', 'Freiburg', 'DE', 0, '2023-09-30');
INSERT INTO delivery_places VALUES (81, 'V1271', 'home', 'Rue de Beaune 10', '42012', 'Freiburg', 'DE', 1, '2017-05-24');
INSERT INTO delivery_places VALUES (82, 'V1274', 'work', 'Rue de Beaune 27', '46951', 'Edinburgh', 'GB', 1, '2022-10-09');
INSERT INTO delivery_places VALUES (83, 'V1277', 'cellar', 'Canongate 3', NULL, 'Genève', 'CH', 1, '2023-02-20');
INSERT INTO delivery_places VALUES (84, 'V1277', 'work', 'Grande Rue 27', '11203', 'Edinburgh', 'GB', 0, '2019-12-22');
INSERT INTO delivery_places VALUES (85, 'V1277', 'cellar', 'Rue de Beaune 10', '45713', 'Edinburgh', 'GB', 0, '2026-07-03');
INSERT INTO delivery_places VALUES (86, 'V1280', 'home', 'Canongate 10', '63611', 'Torino', 'IT', 1, '2023-05-19');
INSERT INTO delivery_places VALUES (87, 'V1280', 'holiday home', 'Canongate 10', '30938', 'Edinburgh', 'GB', 0, '2026-05-02');
INSERT INTO delivery_places VALUES (88, 'V1283', 'home', 'Canongate 10', '39417', 'Paris', 'FR', 1, '2021-01-24');
INSERT INTO delivery_places VALUES (89, 'V1124', 'home', 'Rue de Beaune 41', '21000', 'Dijon', 'FR', 1, '2021-05-06');
INSERT INTO delivery_places VALUES (90, 'V1124', 'holiday home', 'Canongate 8', NULL, 'Edinburgh', 'GB', 0, '2023-08-01');
INSERT INTO wines VALUES ('W2020-01', 'Clos des Roches', 'red', 'Pinot Noir', 2020, 24.33, 6);
INSERT INTO wines VALUES ('W2021-02', 'Clos des Roches', 'red', 'Pinot Noir', 2021, 39.42, 6);
INSERT INTO wines VALUES ('W2023-03', 'Clos des Roches', 'red', 'Pinot Noir', 2023, 11.54, 120);
INSERT INTO wines VALUES ('W2017-04', 'Clos des Roches', 'red', 'Pinot Noir', 2017, 17.11, 0);
INSERT INTO wines VALUES ('W2019-05', 'Clos des Roches', 'red', 'Pinot Noir', 2019, 8.03, 48);
INSERT INTO wines VALUES ('W2019-06', 'Vieilles Vignes', 'red', 'Pinot Noir', 2019, 41.27, 48);
INSERT INTO wines VALUES ('W2021-07', 'Vieilles Vignes', 'red', 'Pinot Noir', 2021, 23.42, 600);
INSERT INTO wines VALUES ('W2023-08', 'Vieilles Vignes', 'red', 'Pinot Noir', 2023, 36.3, 0);
INSERT INTO wines VALUES ('W2017-09', 'Vieilles Vignes', 'red', 'Pinot Noir', 2017, 13.14, 600);
INSERT INTO wines VALUES ('W2018-10', 'Vieilles Vignes', 'red', 'Pinot Noir', 2018, 79.6, 48);
INSERT INTO wines VALUES ('W2017-11', 'Les Perrières', 'white', 'Chardonnay', 2017, 17.23, 48);
INSERT INTO wines VALUES ('W2015-12', 'Les Perrières', 'white', 'Chardonnay', 2015, 18.17, 600);
INSERT INTO wines VALUES ('W2023-13', 'Les Perrières', 'white', 'Chardonnay', 2023, 39.04, 600);
INSERT INTO wines VALUES ('W2018-14', 'Les Perrières', 'white', 'Chardonnay', 2018, 41.65, 120);
INSERT INTO wines VALUES ('W2022-15', 'Rosé de Mai', 'rosé', 'Gamay', 2022, 12.64, 0);
INSERT INTO wines VALUES ('W2018-16', 'Rosé de Mai', 'rosé', 'Gamay', 2018, 85.19, 120);
INSERT INTO wines VALUES ('W2019-17', 'Rosé de Mai', 'rosé', 'Gamay', 2019, 15.43, 6);
INSERT INTO wines VALUES ('W2023-18', 'Rosé de Mai', 'rosé', 'Gamay', 2023, 8.11, 6);
INSERT INTO wines VALUES ('W2021-19', 'Crémant Brut', 'sparkling', 'Chardonnay', NULL, 24.16, 6);
INSERT INTO wines VALUES ('W2015-20', 'Crémant Brut', 'sparkling', 'Chardonnay', NULL, 12.33, 600);
INSERT INTO wines VALUES ('W2017-21', 'Crémant Brut', 'sparkling', 'Chardonnay', NULL, 17.52, 6);
INSERT INTO wines VALUES ('W2022-22', 'Crémant Brut', 'sparkling', 'Chardonnay', NULL, 18.4, 6);
INSERT INTO wines VALUES ('W2023-23', 'Aligoté', 'white', 'Aligoté', 2023, 38.28, 600);
INSERT INTO wines VALUES ('W2017-24', 'Aligoté', 'white', 'Aligoté', 2017, 11.18, 120);
INSERT INTO wines VALUES ('W2015-25', 'Aligoté', 'white', 'Aligoté', 2015, 11.48, 48);
INSERT INTO wines VALUES ('W2021-26', 'Aligoté', 'white', 'Aligoté', 2021, 18.43, 120);
INSERT INTO wines VALUES ('W2020-27', 'Aligoté', 'white', 'Aligoté', 2020, 36.63, 6);
INSERT INTO wines VALUES ('W2022-28', 'Aligoté', 'white', 'Aligoté', 2022, 12.08, 48);
INSERT INTO wines VALUES ('W2023-40', 'Rosé de Mai', 'rosé', 'Gamay', 2023, 11.5, 300);
INSERT INTO wines VALUES ('W2016-41', 'Vieilles Vignes', 'red', 'Pinot Noir', 2016, 44.0, 12);
INSERT INTO orders VALUES (5001, 'V1142', 18, '2021-10-12', NULL, NULL, 'phone', 'cancelled');
INSERT INTO orders VALUES (5002, 'V1148', 20, '2026-05-11', '2026-05-14', '2026-06-10', 'fair', 'delivered');
INSERT INTO orders VALUES (5003, 'V1118', 7, '2026-07-28', NULL, '2026-07-28', 'fair', 'new');
INSERT INTO orders VALUES (5004, 'V1112', 5, '2022-12-02', NULL, NULL, 'cellar door', 'cancelled');
INSERT INTO orders VALUES (5005, 'V1148', 20, '2026-09-28', '2026-10-05', '2026-09-28', 'cellar door', 'delivered');
INSERT INTO orders VALUES (5006, 'V1229', 63, '2024-11-18', '2024-11-25', '2024-11-23', 'cellar door', 'delivered');
INSERT INTO orders VALUES (5007, 'V1208', NULL, '2020-12-06', '2020-12-07', '2021-01-05', 'fair', 'delivered');
INSERT INTO orders VALUES (5008, 'V1103', 2, '2022-09-05', NULL, NULL, 'cellar door', 'new');
INSERT INTO orders VALUES (5009, 'V1118', 7, '2023-07-08', '2023-07-29', NULL, 'fair', 'delivered');
INSERT INTO orders VALUES (5010, 'V1127', 9, '2018-06-25', '2018-07-02', '2018-07-25', 'cellar door', 'delivered');
INSERT INTO orders VALUES (5011, 'V1112', 5, '2026-09-03', '2026-09-10', '2026-09-08', 'cellar door', 'delivered');
INSERT INTO orders VALUES (5012, 'V1136', 11, '2025-02-17', NULL, NULL, 'web', 'cancelled');
INSERT INTO orders VALUES (5013, 'V1109', 4, '2026-11-03', '2026-11-24', '2027-01-12', 'phone', 'delivered');
INSERT INTO orders VALUES (5014, 'V1154', 23, '2018-07-29', NULL, '2018-07-29', 'cellar door', 'new');
INSERT INTO orders VALUES (5015, 'V1100', 1, '2023-12-07', '2023-12-12', '2024-01-15', 'web', 'new');
INSERT INTO orders VALUES (5016, 'V1142', 18, '2025-10-29', '2025-10-30', '2025-10-29', 'cellar door', 'delivered');
INSERT INTO orders VALUES (5017, 'V1133', NULL, '2024-08-11', NULL, NULL, 'fair', 'cancelled');
INSERT INTO orders VALUES (5018, 'V1115', 6, '2026-02-22', '2026-03-15', NULL, 'fair', 'delivered');
INSERT INTO orders VALUES (5019, 'V1124', NULL, '2025-06-21', NULL, NULL, 'fair', 'cancelled');
INSERT INTO orders VALUES (5020, 'V1211', 52, '2026-10-27', '2026-11-17', '2026-11-01', 'fair', 'delivered');
INSERT INTO orders VALUES (5021, 'V1103', 2, '2022-02-28', '2022-03-03', '2022-03-30', 'fair', 'delivered');
INSERT INTO orders VALUES (5022, 'V1154', 23, '2021-01-08', '2021-01-15', '2021-02-07', 'phone', 'delivered');
INSERT INTO orders VALUES (5023, 'V1274', 82, '2025-09-13', NULL, '2025-11-22', 'fair', 'new');
INSERT INTO orders VALUES (5024, 'V1109', 4, '2026-09-05', '2026-09-12', '2026-11-14', 'phone', 'delivered');
INSERT INTO orders VALUES (5025, 'V1121', 8, '2022-07-11', '2022-07-14', '2022-07-16', 'cellar door', 'delivered');
INSERT INTO orders VALUES (5026, 'V1151', 21, '2021-10-05', NULL, NULL, 'web', 'cancelled');
INSERT INTO orders VALUES (5027, 'V1136', 11, '2019-08-18', NULL, NULL, 'phone', 'cancelled');
INSERT INTO orders VALUES (5028, 'V1112', 5, '2023-04-28', NULL, '2023-04-28', 'phone', 'new');
INSERT INTO orders VALUES (5029, 'V1100', 1, '2023-12-05', '2023-12-12', '2024-01-11', 'web', 'delivered');
INSERT INTO orders VALUES (5030, 'V1238', 67, '2018-05-19', '2018-05-20', '2018-05-19', 'cellar door', 'delivered');
INSERT INTO orders VALUES (5031, 'V1103', 2, '2020-04-20', NULL, NULL, 'phone', 'cancelled');
INSERT INTO orders VALUES (5032, 'V1274', 82, '2025-06-11', '2025-06-14', NULL, 'fair', 'delivered');
INSERT INTO orders VALUES (5033, 'V1118', 7, '2025-10-26', NULL, NULL, 'web', 'cancelled');
INSERT INTO orders VALUES (5034, 'V1187', 40, '2024-01-13', '2024-01-14', '2024-02-12', 'phone', 'shipped');
INSERT INTO orders VALUES (5035, 'V1241', 70, '2020-09-20', '2020-09-21', '2020-09-25', 'phone', 'delivered');
INSERT INTO orders VALUES (5036, 'V1211', 52, '2020-02-27', NULL, NULL, 'cellar door', 'cancelled');
INSERT INTO orders VALUES (5037, 'V1145', 19, '2026-08-14', NULL, NULL, 'fair', 'cancelled');
INSERT INTO orders VALUES (5038, 'V1142', 16, '2022-01-28', NULL, '2022-04-08', 'fair', 'new');
INSERT INTO orders VALUES (5039, 'V1133', NULL, '2023-07-07', '2023-07-14', NULL, 'cellar door', 'delivered');
INSERT INTO orders VALUES (5040, 'V1214', 55, '2026-09-29', NULL, '2026-12-08', 'web', 'new');
INSERT INTO orders VALUES (5041, 'V1130', 10, '2022-11-23', '2022-11-30', '2023-02-01', 'cellar door', 'delivered');
INSERT INTO orders VALUES (5042, 'V1130', 10, '2020-08-26', '2020-08-27', '2020-08-31', 'web', 'shipped');
INSERT INTO orders VALUES (5043, 'V1181', 38, '2021-08-15', '2021-08-16', '2021-08-20', 'fair', 'delivered');
INSERT INTO orders VALUES (5044, 'V1160', 27, '2026-05-01', NULL, NULL, 'web', 'cancelled');
INSERT INTO orders VALUES (5045, 'V1118', 7, '2026-06-21', NULL, '2026-07-21', 'phone', 'new');
INSERT INTO orders VALUES (5046, 'V1196', 45, '2022-01-09', '2022-01-30', '2022-02-08', 'web', 'delivered');
INSERT INTO orders VALUES (5047, 'V1124', NULL, '2023-04-05', '2023-04-06', NULL, 'cellar door', 'shipped');
INSERT INTO orders VALUES (5048, 'V1124', NULL, '2025-09-20', '2025-10-11', '2025-09-20', 'web', 'delivered');
INSERT INTO orders VALUES (5049, 'V1238', 67, '2022-02-03', '2022-02-24', '2022-03-05', 'fair', 'shipped');
INSERT INTO orders VALUES (5050, 'V1163', 28, '2025-10-04', '2025-10-07', '2025-11-03', 'cellar door', 'shipped');
INSERT INTO orders VALUES (5051, 'V1193', 44, '2025-08-26', '2025-09-02', '2025-08-26', 'cellar door', 'delivered');
INSERT INTO orders VALUES (5052, 'V1127', 9, '2020-08-14', '2020-09-04', '2020-08-19', 'cellar door', 'delivered');
INSERT INTO orders VALUES (5053, 'V1217', NULL, '2020-11-16', '2020-11-17', NULL, 'fair', 'delivered');
INSERT INTO orders VALUES (5054, 'V1214', 55, '2026-11-08', '2026-11-15', '2026-11-08', 'phone', 'delivered');
INSERT INTO orders VALUES (5055, 'V1100', 1, '2023-10-31', NULL, '2023-11-05', 'cellar door', 'new');
INSERT INTO orders VALUES (5056, 'V1169', 32, '2024-03-04', '2024-03-07', '2024-05-13', 'phone', 'delivered');
INSERT INTO orders VALUES (5057, 'V1118', 7, '2025-02-19', NULL, '2025-04-30', 'web', 'new');
INSERT INTO orders VALUES (5058, 'V1103', 2, '2019-07-28', '2019-07-31', '2019-10-06', 'web', 'delivered');
INSERT INTO orders VALUES (5059, 'V1160', 25, '2025-08-20', '2025-08-27', '2025-09-19', 'phone', 'shipped');
INSERT INTO orders VALUES (5060, 'V1145', 19, '2024-09-26', '2024-09-27', '2024-10-26', 'phone', 'delivered');
INSERT INTO orders VALUES (5061, 'V1127', 9, '2019-07-30', NULL, NULL, 'phone', 'cancelled');
INSERT INTO orders VALUES (5062, 'V1163', 28, '2026-10-16', NULL, NULL, 'fair', 'cancelled');
INSERT INTO orders VALUES (5063, 'V1169', 32, '2024-07-15', NULL, NULL, 'web', 'cancelled');
INSERT INTO orders VALUES (5064, 'V1274', 82, '2023-12-03', '2023-12-24', NULL, 'cellar door', 'delivered');
INSERT INTO orders VALUES (5065, 'V1106', 3, '2018-01-14', '2018-01-17', NULL, 'phone', 'delivered');
INSERT INTO orders VALUES (5066, 'V1148', 20, '2025-11-10', '2025-12-01', '2025-11-10', 'web', 'delivered');
INSERT INTO orders VALUES (5067, 'V1154', 23, '2023-09-09', '2023-09-30', '2023-11-18', 'cellar door', 'delivered');
INSERT INTO orders VALUES (5068, 'V1127', 9, '2023-02-22', '2023-02-25', '2023-02-27', 'phone', 'delivered');
INSERT INTO orders VALUES (5069, 'V1136', 11, '2025-08-14', '2025-08-21', '2025-08-19', 'cellar door', 'delivered');
INSERT INTO orders VALUES (5070, 'V1274', 82, '2023-10-07', NULL, NULL, 'fair', 'cancelled');
INSERT INTO orders VALUES (5071, 'V1112', 5, '2026-01-15', '2026-02-05', NULL, 'phone', 'delivered');
INSERT INTO orders VALUES (5072, 'V1100', 1, '2025-07-17', NULL, '2025-08-16', 'cellar door', 'new');
INSERT INTO orders VALUES (5073, 'V1181', 38, '2021-01-19', '2021-02-09', '2021-02-18', 'web', 'delivered');
INSERT INTO orders VALUES (5074, 'V1124', NULL, '2022-12-11', '2022-12-18', '2023-02-19', 'fair', 'delivered');
INSERT INTO orders VALUES (5075, 'V1124', NULL, '2025-09-24', '2025-09-27', '2025-09-24', 'fair', 'delivered');
INSERT INTO order_lines VALUES (5001, 1, 'W2015-12', 6, 16.35);
INSERT INTO order_lines VALUES (5002, 1, 'W2020-27', 6, 36.63);
INSERT INTO order_lines VALUES (5003, 1, 'W2020-27', 3, 36.63);
INSERT INTO order_lines VALUES (5004, 1, 'W2023-08', 12, 36.3);
INSERT INTO order_lines VALUES (5005, 1, 'W2021-26', 6, 16.59);
INSERT INTO order_lines VALUES (5006, 1, 'W2017-24', 24, 10.06);
INSERT INTO order_lines VALUES (5006, 2, 'W2019-17', 60, 15.43);
INSERT INTO order_lines VALUES (5007, 1, 'W2015-25', 6, 11.48);
INSERT INTO order_lines VALUES (5008, 1, 'W2022-22', 24, 16.56);
INSERT INTO order_lines VALUES (5008, 2, 'W2023-03', 6, 10.39);
INSERT INTO order_lines VALUES (5009, 1, 'W2015-25', 1, 11.48);
INSERT INTO order_lines VALUES (5010, 1, 'W2023-08', 60, 32.67);
INSERT INTO order_lines VALUES (5011, 1, 'W2017-24', 6, 11.18);
INSERT INTO order_lines VALUES (5012, 1, 'W2019-17', 1, 15.43);
INSERT INTO order_lines VALUES (5012, 2, 'W2020-01', 6, 21.9);
INSERT INTO order_lines VALUES (5013, 1, 'W2022-22', 6, 18.4);
INSERT INTO order_lines VALUES (5014, 1, 'W2017-09', 6, 11.83);
INSERT INTO order_lines VALUES (5014, 2, 'W2017-24', 24, 11.18);
INSERT INTO order_lines VALUES (5015, 1, 'W2018-10', 1, 79.6);
INSERT INTO order_lines VALUES (5015, 2, 'W2022-15', 1, 11.38);
INSERT INTO order_lines VALUES (5016, 1, 'W2020-01', 1, 21.9);
INSERT INTO order_lines VALUES (5017, 1, 'W2019-05', 12, 7.23);
INSERT INTO order_lines VALUES (5018, 1, 'W2017-04', 12, 17.11);
INSERT INTO order_lines VALUES (5019, 1, 'W2017-11', 60, 17.23);
INSERT INTO order_lines VALUES (5020, 1, 'W2019-06', 6, 37.14);
INSERT INTO order_lines VALUES (5021, 1, 'W2020-27', 1, 32.97);
INSERT INTO order_lines VALUES (5022, 1, 'W2015-20', 3, 12.33);
INSERT INTO order_lines VALUES (5023, 1, 'W2021-19', 60, 24.16);
INSERT INTO order_lines VALUES (5024, 1, 'W2023-03', 3, 11.54);
INSERT INTO order_lines VALUES (5025, 1, 'W2017-24', 12, 10.06);
INSERT INTO order_lines VALUES (5026, 1, 'W2018-14', 1, 41.65);
INSERT INTO order_lines VALUES (5026, 2, 'W2018-16', 12, 85.19);
INSERT INTO order_lines VALUES (5027, 1, 'W2017-24', 3, 11.18);
INSERT INTO order_lines VALUES (5028, 1, 'W2017-09', 24, 13.14);
INSERT INTO order_lines VALUES (5029, 1, 'W2015-12', 6, 18.17);
INSERT INTO order_lines VALUES (5030, 1, 'W2017-04', 3, 17.11);
INSERT INTO order_lines VALUES (5031, 1, 'W2017-24', 60, 10.06);
INSERT INTO order_lines VALUES (5032, 1, 'W2023-13', 1, 35.14);
INSERT INTO order_lines VALUES (5033, 1, 'W2020-01', 3, 24.33);
INSERT INTO order_lines VALUES (5034, 1, 'W2021-26', 1, 18.43);
INSERT INTO order_lines VALUES (5035, 1, 'W2017-24', 6, 11.18);
INSERT INTO order_lines VALUES (5036, 1, 'W2021-07', 12, 23.42);
INSERT INTO order_lines VALUES (5036, 2, 'W2017-11', 12, 17.23);
INSERT INTO order_lines VALUES (5037, 1, 'W2017-21', 1, 15.77);
INSERT INTO order_lines VALUES (5038, 1, 'W2023-08', 6, 36.3);
INSERT INTO order_lines VALUES (5039, 1, 'W2018-14', 6, 37.48);
INSERT INTO order_lines VALUES (5040, 1, 'W2022-22', 12, 16.56);
INSERT INTO order_lines VALUES (5041, 1, 'W2017-09', 6, 13.14);
INSERT INTO order_lines VALUES (5042, 1, 'W2020-27', 6, 36.63);
INSERT INTO order_lines VALUES (5043, 1, 'W2018-10', 60, 79.6);
INSERT INTO order_lines VALUES (5044, 1, 'W2017-04', 3, 17.11);
INSERT INTO order_lines VALUES (5045, 1, 'W2023-08', 24, 36.3);
INSERT INTO order_lines VALUES (5046, 1, 'W2017-09', 3, 11.83);
INSERT INTO order_lines VALUES (5047, 1, 'W2022-28', 24, 12.08);
INSERT INTO order_lines VALUES (5048, 1, 'W2017-21', 1, 15.77);
INSERT INTO order_lines VALUES (5049, 1, 'W2020-27', 6, 32.97);
INSERT INTO order_lines VALUES (5049, 2, 'W2023-03', 3, 11.54);
INSERT INTO order_lines VALUES (5050, 1, 'W2020-01', 1, 21.9);
INSERT INTO order_lines VALUES (5051, 1, 'W2017-24', 6, 11.18);
INSERT INTO order_lines VALUES (5052, 1, 'W2023-13', 3, 39.04);
INSERT INTO order_lines VALUES (5052, 2, 'W2022-15', 60, 12.64);
INSERT INTO order_lines VALUES (5053, 1, 'W2019-06', 3, 41.27);
INSERT INTO order_lines VALUES (5053, 2, 'W2019-05', 24, 8.03);
INSERT INTO order_lines VALUES (5054, 1, 'W2023-23', 6, 38.28);
INSERT INTO order_lines VALUES (5055, 1, 'W2023-03', 6, 10.39);
INSERT INTO order_lines VALUES (5056, 1, 'W2019-17', 1, 15.43);
INSERT INTO order_lines VALUES (5056, 2, 'W2017-04', 6, 17.11);
INSERT INTO order_lines VALUES (5057, 1, 'W2017-21', 6, 17.52);
INSERT INTO order_lines VALUES (5057, 2, 'W2015-25', 6, 10.33);
INSERT INTO order_lines VALUES (5058, 1, 'W2020-27', 3, 36.63);
INSERT INTO order_lines VALUES (5058, 2, 'W2017-11', 6, 15.51);
INSERT INTO order_lines VALUES (5059, 1, 'W2015-25', 24, 11.48);
INSERT INTO order_lines VALUES (5060, 1, 'W2022-28', 12, 12.08);
INSERT INTO order_lines VALUES (5060, 2, 'W2019-06', 6, 37.14);
INSERT INTO order_lines VALUES (5061, 1, 'W2023-03', 24, 11.54);
INSERT INTO order_lines VALUES (5061, 2, 'W2015-20', 12, 12.33);
INSERT INTO order_lines VALUES (5062, 1, 'W2023-08', 1, 32.67);
INSERT INTO order_lines VALUES (5062, 2, 'W2021-02', 12, 39.42);
INSERT INTO order_lines VALUES (5063, 1, 'W2023-18', 6, 8.11);
INSERT INTO order_lines VALUES (5064, 1, 'W2023-03', 1, 11.54);
INSERT INTO order_lines VALUES (5065, 1, 'W2017-11', 60, 17.23);
INSERT INTO order_lines VALUES (5066, 1, 'W2022-28', 24, 12.08);
INSERT INTO order_lines VALUES (5066, 2, 'W2023-03', 12, 11.54);
INSERT INTO order_lines VALUES (5067, 1, 'W2023-18', 6, 7.3);
INSERT INTO order_lines VALUES (5068, 1, 'W2017-21', 3, 17.52);
INSERT INTO order_lines VALUES (5069, 1, 'W2020-01', 1, 24.33);
INSERT INTO order_lines VALUES (5069, 2, 'W2023-03', 60, 11.54);
INSERT INTO order_lines VALUES (5070, 1, 'W2023-23', 60, 34.45);
INSERT INTO order_lines VALUES (5071, 1, 'W2022-15', 12, 12.64);
INSERT INTO order_lines VALUES (5072, 1, 'W2015-20', 60, 12.33);
INSERT INTO order_lines VALUES (5072, 2, 'W2021-07', 24, 23.42);
INSERT INTO order_lines VALUES (5073, 1, 'W2015-25', 3, 11.48);
INSERT INTO order_lines VALUES (5074, 1, 'W2023-03', 24, 10.39);
INSERT INTO order_lines VALUES (5075, 1, 'W2017-09', 6, 13.14);
INSERT INTO order_lines VALUES (5075, 2, 'W2023-13', 6, 35.14);
INSERT INTO tastings VALUES (1, 'V1148', '2023-12-30', 2, NULL, 0);
INSERT INTO tastings VALUES (2, 'V1217', '2025-03-12', 8, NULL, 1);
INSERT INTO tastings VALUES (3, 'V1103', '2022-01-12', 2, 'Luc', 0);
INSERT INTO tastings VALUES (4, 'V1127', '2021-05-05', 4, 'Luc', 1);
INSERT INTO tastings VALUES (5, 'V1109', '2026-02-03', 2, 'Bérénice', 0);
INSERT INTO tastings VALUES (6, 'V1211', '2019-09-02', 15, 'Bérénice', 1);
INSERT INTO tastings VALUES (7, 'V1199', '2021-02-12', 15, 'Bérénice', 0);
INSERT INTO tastings VALUES (8, 'V1160', '2022-05-25', 2, 'Sandra Koch', 0);
INSERT INTO tastings VALUES (9, 'V1214', '2025-07-05', 2, 'Bérénice', 1);
INSERT INTO tastings VALUES (10, NULL, '2020-07-03', 2, 'Luc', 0);
INSERT INTO tastings VALUES (11, NULL, '2019-01-02', 2, 'Sandra Koch', 1);
INSERT INTO tastings VALUES (12, 'V1142', '2021-10-27', 8, 'Luc', 0);
INSERT INTO tastings VALUES (13, 'V1133', '2023-03-01', 2, 'Bérénice', 1);
INSERT INTO tastings VALUES (14, 'V1196', '2021-05-01', 4, 'Bérénice', 0);
INSERT INTO tastings VALUES (15, 'V1139', '2025-11-22', 15, 'Luc', 0);
INSERT INTO tastings VALUES (16, NULL, '2024-09-10', 15, 'Bérénice', 1);
INSERT INTO tastings VALUES (17, 'V1229', '2020-05-26', 2, 'Luc', 0);
INSERT INTO tastings VALUES (18, NULL, '2021-07-08', 4, 'Bérénice', 0);
INSERT INTO tastings VALUES (19, 'V1163', '2023-02-21', 30, NULL, 1);
INSERT INTO tastings VALUES (20, 'V1121', '2025-05-17', 15, NULL, 1);
INSERT INTO tastings VALUES (21, 'V1175', '2021-10-26', 30, 'Sandra Koch', 0);
INSERT INTO tastings VALUES (22, 'V1139', '2022-09-26', 4, 'Sandra Koch', 0);
INSERT INTO tastings VALUES (23, 'V1214', '2023-02-26', 2, 'Luc', 1);
INSERT INTO tastings VALUES (24, 'V1157', '2019-11-03', 2, 'Bérénice', 1);
INSERT INTO tastings VALUES (25, NULL, '2024-07-06', 2, 'Luc', 0);
INSERT INTO tastings VALUES (26, 'V1172', '2026-03-05', 8, 'Luc', 1);
INSERT INTO tastings VALUES (27, 'V1181', '2024-10-10', 30, 'Luc', 1);
INSERT INTO tastings VALUES (28, 'V1118', '2023-09-04', 4, 'Sandra Koch', 0);
INSERT INTO tastings VALUES (29, 'V1166', '2020-05-16', 2, NULL, 1);
INSERT INTO tastings VALUES (30, 'V1112', '2021-12-03', 30, 'Bérénice', 1);
INSERT INTO tastings VALUES (31, 'V1142', '2022-02-20', 15, NULL, 0);
INSERT INTO tastings VALUES (32, 'V1148', '2024-06-12', 8, 'Bérénice', 1);
INSERT INTO tastings VALUES (33, 'V1217', '2021-11-02', 2, 'Sandra Koch', 1);
INSERT INTO tastings VALUES (34, 'V1211', '2022-02-08', 2, 'Sandra Koch', 0);
INSERT INTO tastings VALUES (35, NULL, '2020-08-11', 30, 'Luc', 0);
INSERT INTO tastings VALUES (36, 'V1169', '2025-12-17', 2, 'Bérénice', 0);
INSERT INTO tastings VALUES (37, 'V1124', '2024-04-19', 2, 'Bérénice', 1);
INSERT INTO tastings VALUES (38, NULL, '2025-01-26', 8, 'Luc', 1);
INSERT INTO tastings VALUES (39, 'V1154', '2023-03-09', 2, 'Bérénice', 1);
INSERT INTO tastings VALUES (40, 'V1148', '2023-01-07', 4, 'Sandra Koch', 1);
INSERT INTO tastings VALUES (41, 'V1106', '2020-05-09', 4, 'Sandra Koch', 1);
INSERT INTO tastings VALUES (42, 'V1211', '2019-06-25', 8, 'Sandra Koch', 1);
INSERT INTO tastings VALUES (43, 'V1229', '2026-05-06', 4, 'Luc', 1);
INSERT INTO tastings VALUES (44, 'V1157', '2024-10-03', 15, 'Sandra Koch', 1);
INSERT INTO tastings VALUES (45, 'V1178', '2022-10-31', 8, NULL, 0);
INSERT INTO tastings VALUES (46, NULL, '2019-02-08', 15, 'Luc', 1);
INSERT INTO tastings VALUES (47, NULL, '2020-10-02', 8, 'Sandra Koch', 0);
INSERT INTO tastings VALUES (48, 'V1163', '2021-09-13', 30, 'Sandra Koch', 1);
INSERT INTO tastings VALUES (49, 'V1148', '2026-07-06', 8, NULL, 0);
INSERT INTO tastings VALUES (50, 'V1148', '2026-03-07', 2, 'Sandra Koch', 0);
INSERT INTO tastings VALUES (51, 'V1220', '2021-11-08', 4, 'Sandra Koch', 0);
INSERT INTO tastings VALUES (52, 'V1223', '2021-06-19', 2, 'Sandra Koch', 0);
INSERT INTO tastings VALUES (53, 'V1214', '2019-01-07', 4, NULL, 0);
INSERT INTO tastings VALUES (54, NULL, '2026-08-12', 4, NULL, 0);
INSERT INTO tastings VALUES (55, NULL, '2019-06-27', 8, 'Luc', 0);
