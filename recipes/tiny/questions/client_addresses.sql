CREATE TABLE client (
  client_id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  gender TEXT,
  date_of_birth TEXT,
  company TEXT,
  created_at TEXT NOT NULL,
  status TEXT NOT NULL,
  referred_by INTEGER REFERENCES client(client_id)
);
CREATE TABLE address (
  address_id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES client(client_id),
  street TEXT,
  house_no TEXT,
  city TEXT,
  postcode TEXT,
  country TEXT,
  kind TEXT,
  is_main INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  valid_to TEXT
);
CREATE TABLE email (
  email_id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES client(client_id),
  email TEXT NOT NULL,
  verified INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL
);
CREATE TABLE phone (
  phone_id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES client(client_id),
  number TEXT NOT NULL,
  type TEXT,
  verified INTEGER NOT NULL DEFAULT 0,
  last_called TEXT
);
CREATE TABLE contact_log (
  log_id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES client(client_id),
  contacted_on TEXT NOT NULL,
  channel TEXT NOT NULL,
  subject TEXT,
  outcome TEXT,
  minutes INTEGER
);
INSERT INTO client VALUES (1, 'Ingrid', 'Schmidt', 'F', '2003-08-21', NULL, '2024-10-07', 'active', NULL);
INSERT INTO client VALUES (2, 'Camille', 'Dupont', 'F', '1958-10-01', NULL, '2025-07-15', 'active', NULL);
INSERT INTO client VALUES (3, 'Lucia', 'Moreau', 'F', '1963-09-08', 'Holz & Partner GmbH', '2023-06-15', 'active', NULL);
INSERT INTO client VALUES (4, 'Felix', 'Bianchi', 'M', NULL, 'Holz & Partner GmbH', '2022-09-27', 'active', NULL);
INSERT INTO client VALUES (5, 'Pierre', 'Weber', 'M', '1975-07-03', NULL, '2025-02-13', 'prospect', NULL);
INSERT INTO client VALUES (6, 'Anna', 'Haddad', NULL, '1963-11-09', 'Studio Nove', '2022-12-13', 'active', 4);
INSERT INTO client VALUES (7, 'Sofia', 'Keller', 'F', '2000-03-22', 'Brasserie Lumen', '2017-01-02', 'active', 6);
INSERT INTO client VALUES (8, 'Claire', 'Moreau', 'M', '1938-05-28', 'Holz & Partner GmbH', '2017-07-14', 'blocked', 2);
INSERT INTO client VALUES (9, 'Hannah', 'Rossi', 'F', '1939-10-11', 'Holz & Partner GmbH', '2016-03-07', 'active', 4);
INSERT INTO client VALUES (10, 'Anna', 'Olsen', 'F', '1999-10-05', 'ACME Holdings Ltd', '2021-10-15', 'active', 4);
INSERT INTO client VALUES (11, 'Odile', 'Martin', 'F', '1963-11-13', 'Atelier Rive Gauche', '2018-12-21', 'inactive', NULL);
INSERT INTO client VALUES (12, 'Camille', 'Bianchi', 'F', '1991-10-16', 'Holz & Partner GmbH', '2019-12-23', 'active', NULL);
INSERT INTO client VALUES (13, 'Marta', 'Haddad', 'F', '1971-05-14', 'Brasserie Lumen', '2024-11-28', 'prospect', 7);
INSERT INTO client VALUES (14, 'Anna', 'Lefebvre', 'F', '1954-02-12', NULL, '2020-06-17', 'prospect', NULL);
INSERT INTO client VALUES (15, 'Lucia', 'Garcia-Lopez', 'F', '1983-12-10', NULL, '2025-01-01', 'active', NULL);
INSERT INTO client VALUES (16, 'Henrik', 'Garcia-Lopez', 'M', '1943-12-24', NULL, '2021-01-01', 'prospect', NULL);
INSERT INTO client VALUES (17, 'Marc', 'O''Brien', 'M', NULL, 'ACME Holdings Ltd', '2016-08-19', 'active', 3);
INSERT INTO client VALUES (18, 'Julie', 'O''Brien', 'F', '1996-08-15', NULL, '2021-07-24', 'active', NULL);
INSERT INTO client VALUES (19, 'Ingrid', 'Moreau', 'F', '2000-05-01', 'Studio Nove', '2019-12-04', 'active', NULL);
INSERT INTO client VALUES (20, 'Elena', 'Schmidt', 'F', '1970-04-21', 'ACME Holdings Ltd', '2023-04-11', 'prospect', NULL);
INSERT INTO client VALUES (21, 'Claire', 'Moreau', 'F', '2001-06-27', NULL, '2025-06-07', 'inactive', NULL);
INSERT INTO client VALUES (22, 'Claire', 'Schmidt', 'F', '1986-11-17', 'Atelier Rive Gauche', '2023-05-07', 'inactive', NULL);
INSERT INTO client VALUES (23, 'Ingrid', 'Fernandez', 'F', '1943-11-23', 'Holz & Partner GmbH', '2017-01-09', 'inactive', 19);
INSERT INTO client VALUES (24, 'Ingrid', 'Martin', NULL, '1944-11-04', 'Atelier Rive Gauche', '2016-05-08', 'active', NULL);
INSERT INTO client VALUES (25, 'Marc', 'Martin', 'M', '1939-08-18', NULL, '2019-08-09', 'active', 12);
INSERT INTO client VALUES (26, 'Camille', 'Lefebvre', 'F', NULL, 'ACME Holdings Ltd', '2022-12-08', 'active', NULL);
INSERT INTO client VALUES (27, 'Nadia', 'Petit', 'F', '1981-08-11', 'Brasserie Lumen', '2024-01-01', 'active', NULL);
INSERT INTO client VALUES (28, 'Marta', 'Keller', 'F', '1979-05-23', NULL, '2022-02-10', 'active', 15);
INSERT INTO client VALUES (29, 'Karim', 'Haddad', 'M', '1992-01-06', 'Studio Nove', '2016-04-26', 'inactive', NULL);
INSERT INTO client VALUES (30, 'Odile', 'Novak', 'F', '2001-10-23', NULL, '2026-08-15', 'prospect', NULL);
INSERT INTO client VALUES (31, 'Hannah', 'Lefebvre', 'F', '1970-05-22', 'ACME Holdings Ltd', '2026-10-29', 'blocked', NULL);
INSERT INTO client VALUES (32, 'Jonas', 'Petit', 'M', '1990-09-04', NULL, '2026-11-04', 'inactive', 2);
INSERT INTO client VALUES (33, 'Thomas', 'Rossi', 'M', '2006-08-14', 'ACME Holdings Ltd', '2023-02-23', 'active', NULL);
INSERT INTO client VALUES (34, 'Marc', 'Weber', 'M', '1941-05-05', NULL, '2021-02-07', 'active', 1);
INSERT INTO client VALUES (35, 'Hugo', 'Olsen', 'M', '1953-09-20', 'Holz & Partner GmbH', '2019-10-16', 'inactive', NULL);
INSERT INTO client VALUES (36, 'Nadia', 'O''Brien', 'F', '2006-11-07', 'Brasserie Lumen', '2024-10-06', 'prospect', NULL);
INSERT INTO client VALUES (37, 'Odile', 'Olsen', 'F', '1962-04-25', 'Brasserie Lumen', '2018-06-20', 'prospect', 16);
INSERT INTO client VALUES (38, 'Julie', 'Saint-Clair', 'F', '2007-12-05', 'Brasserie Lumen', '2017-07-27', 'active', NULL);
INSERT INTO client VALUES (39, 'Hannah', 'Olsen', NULL, '1981-09-22', 'Brasserie Lumen', '2021-02-23', 'prospect', NULL);
INSERT INTO client VALUES (40, 'Bruno', 'Novak', NULL, '1952-04-06', NULL, '2025-08-05', 'blocked', NULL);
INSERT INTO client VALUES (41, 'Sofia', 'Schmidt', 'F', '1992-09-12', 'ACME Holdings Ltd', '2017-02-11', 'active', 3);
INSERT INTO client VALUES (42, 'Marc', 'Weber', 'F', '1962-10-06', NULL, '2021-12-12', 'active', 6);
INSERT INTO client VALUES (43, 'Bruno', 'Martin', 'M', '1971-05-04', NULL, '2024-10-11', 'prospect', NULL);
INSERT INTO client VALUES (44, 'Odile', 'Olsen', 'F', '1961-02-26', 'Studio Nove', '2022-03-13', 'active', 23);
INSERT INTO client VALUES (45, 'Anna', 'Keller', 'F', '1971-05-14', NULL, '2020-11-10', 'active', NULL);
INSERT INTO client VALUES (46, 'Nadia', 'Moreau', 'F', '1970-08-13', NULL, '2017-10-04', 'prospect', NULL);
INSERT INTO client VALUES (47, 'Julie', 'Fernandez', NULL, '2004-10-28', NULL, '2024-09-17', 'inactive', NULL);
INSERT INTO client VALUES (48, 'Hannah', 'Dupont', 'F', '1959-08-18', NULL, '2022-03-13', 'active', NULL);
INSERT INTO client VALUES (49, 'Bruno', 'Dubois', 'M', '1972-09-10', 'Holz & Partner GmbH', '2021-09-10', 'active', NULL);
INSERT INTO client VALUES (50, 'Nadia', 'Saint-Clair', 'F', '1978-02-26', 'Brasserie Lumen', '2016-06-24', 'active', NULL);
INSERT INTO client VALUES (51, 'Jean-Paul', 'Novak', 'M', '1969-10-23', NULL, '2017-12-15', 'active', NULL);
INSERT INTO client VALUES (52, 'Elena', 'Novak', 'F', '1991-08-20', 'Holz & Partner GmbH', '2018-02-12', 'inactive', NULL);
INSERT INTO client VALUES (53, 'Sofia', 'Dubois', 'F', '1977-09-20', 'Studio Nove', '2018-04-16', 'active', NULL);
INSERT INTO client VALUES (54, 'Marta', 'Bianchi', 'F', '1963-11-02', NULL, '2019-04-08', 'active', 2);
INSERT INTO client VALUES (55, 'Marta', 'Petit', 'F', NULL, NULL, '2020-02-25', 'inactive', NULL);
INSERT INTO client VALUES (56, 'Henrik', 'Martin', 'M', '1947-02-15', 'Brasserie Lumen', '2021-06-16', 'active', NULL);
INSERT INTO client VALUES (57, 'Elena', 'Garcia-Lopez', 'F', '1961-07-21', 'Studio Nove', '2026-08-11', 'inactive', NULL);
INSERT INTO client VALUES (58, 'Claire', 'O''Brien', 'F', '1997-05-27', NULL, '2025-10-16', 'active', 43);
INSERT INTO client VALUES (59, 'Paul', 'Fernandez', 'M', '1979-06-04', 'Studio Nove', '2020-03-08', 'inactive', NULL);
INSERT INTO client VALUES (60, 'Paul', 'Novak', 'M', '2004-04-03', 'Studio Nove', '2020-08-11', 'prospect', 44);
INSERT INTO address VALUES (1, 1, 'Calle Mayor', '73', 'Lille', '59000', 'FR', 'home', 1, '2024-02-25', NULL);
INSERT INTO address VALUES (2, 2, 'Quai des Bergues', '27', 'Milan', '20121', 'IT', 'home', 1, '2025-06-03', '2027-04-23');
INSERT INTO address VALUES (3, 2, 'Hauptstrasse', '35', 'Milan', '20121', 'IT', 'home', 0, '2026-06-11', NULL);
INSERT INTO address VALUES (4, 2, 'Boulevard Carnot', '7bis', 'Basel', '4051', 'CH', 'home', 0, '2026-02-15', NULL);
INSERT INTO address VALUES (5, 2, 'Avenue Jean Jaures', '43', 'Milan', '20121', 'IT', 'delivery', 0, '2025-12-06', NULL);
INSERT INTO address VALUES (6, 3, 'Calle Mayor', '10', 'Berlin', '10115', 'DE', 'home', 0, '2026-01-19', NULL);
INSERT INTO address VALUES (7, 3, 'Quai des Bergues', '104', 'Cologne', '50667', 'DE', 'billing', 1, '2024-08-06', NULL);
INSERT INTO address VALUES (8, 3, 'Boulevard Carnot', '24', 'Valencia', '46001', 'ES', 'delivery', 0, '2026-07-11', NULL);
INSERT INTO address VALUES (9, 4, 'Via Garibaldi', '108bis', 'Lyon', '69007', 'FR', 'delivery', 0, '2025-06-15', '2027-03-09');
INSERT INTO address VALUES (10, 4, 'Boulevard Carnot', '14', 'Valencia', '46001', 'ES', 'home', 0, '2026-05-17', NULL);
INSERT INTO address VALUES (11, 4, 'Boulevard Carnot', '25', 'Berlin', '10115', 'DE', 'home', 1, '2024-10-23', NULL);
INSERT INTO address VALUES (12, 5, 'Boulevard Carnot', '106bis', 'Lyon', '69003', 'FR', 'billing', 0, '2026-04-02', NULL);
INSERT INTO address VALUES (13, 5, 'Rue Victor Hugo', '93', 'Lille', '59000', 'FR', 'home', 1, '2026-11-23', NULL);
INSERT INTO address VALUES (14, 5, 'Calle Mayor', '61', 'Lyon', '69003', 'FR', 'delivery', 0, '2025-07-23', NULL);
INSERT INTO address VALUES (15, 6, 'Avenue Jean Jaures', '23', 'Milan', '20121', 'IT', 'delivery', 0, '2024-06-25', NULL);
INSERT INTO address VALUES (16, 6, 'Avenue Jean Jaures', '24', 'Milan', '20121', 'IT', 'home', 0, '2024-08-27', '2027-12-06');
INSERT INTO address VALUES (17, 6, 'Rue Victor Hugo', '26', 'MILAN', NULL, 'IT', 'home', 0, '2025-10-23', NULL);
INSERT INTO address VALUES (18, 7, 'Avenue Jean Jaures', '4b', 'Geneva', '1201', 'CH', 'billing', 0, '2023-08-11', NULL);
INSERT INTO address VALUES (19, 8, 'Via Garibaldi', '131', 'Munich', '80331', 'DE', 'home', 0, '2018-09-13', NULL);
INSERT INTO address VALUES (20, 8, 'Corso Francia', '129bis', 'Cologne', '50667', 'DE', 'home', 1, '2025-04-12', NULL);
INSERT INTO address VALUES (21, 9, 'Corso Francia', '107b', 'Geneva', '1201', 'CH', 'home', 1, '2018-04-16', NULL);
INSERT INTO address VALUES (22, 9, 'Via Garibaldi', '140bis', 'Basel', '4051', 'CH', 'office', 0, '2023-12-05', NULL);
INSERT INTO address VALUES (23, 10, 'Corso Francia', '93', 'Geneva', '1201', 'CH', 'office', 1, '2023-04-25', NULL);
INSERT INTO address VALUES (24, 10, 'Avenue Jean Jaures', '5', 'Basel', '4051', 'CH', 'delivery', 0, '2026-03-10', NULL);
INSERT INTO address VALUES (25, 11, 'Rue de la Paix', '38', 'Lille', '59000', 'FR', 'office', 1, '2018-11-26', '2024-07-20');
INSERT INTO address VALUES (26, 12, 'Boulevard Carnot', '134', 'Basel', '4051', 'CH', 'home', 0, '2020-09-11', NULL);
INSERT INTO address VALUES (27, 12, 'Quai des Bergues', '18', 'Lille', '59000', 'FR', 'delivery', 1, '2025-10-11', NULL);
INSERT INTO address VALUES (28, 13, 'Hauptstrasse', '140', 'Cologne', '50667', 'DE', 'home', 0, '2024-02-24', NULL);
INSERT INTO address VALUES (29, 13, 'Lindenstrasse', '32bis', 'Valencia', '46001', 'ES', 'delivery', 1, '2024-09-26', '2025-12-10');
INSERT INTO address VALUES (30, 13, 'Lindenstrasse', '92b', 'Berlin', '10115', 'DE', NULL, 0, '2025-09-13', NULL);
INSERT INTO address VALUES (31, 13, 'Calle Mayor', '53', 'Munich', '80331', 'DE', 'home', 0, '2025-03-25', '2027-08-01');
INSERT INTO address VALUES (32, 14, 'Hauptstrasse', '71', 'Valencia', '46001', 'ES', 'home', 0, '2022-12-27', NULL);
INSERT INTO address VALUES (33, 14, 'Via Garibaldi', '69', 'Basel', '4051', 'CH', 'office', 0, '2021-05-04', NULL);
INSERT INTO address VALUES (34, 14, 'Via Garibaldi', '71', 'Turin', '10121', 'IT', 'home', 1, '2021-05-06', NULL);
INSERT INTO address VALUES (35, 16, 'Via Garibaldi', '63', 'Basel', '4051', 'CH', 'office', 1, '2021-03-10', '2023-01-20');
INSERT INTO address VALUES (36, 17, 'Calle Mayor', '9bis', 'Lyon', '69007', 'FR', 'office', 0, '2026-06-11', NULL);
INSERT INTO address VALUES (37, 17, 'Avenue Jean Jaures', '61b', 'Lille', '59000', 'FR', 'billing', 0, '2018-02-20', NULL);
INSERT INTO address VALUES (38, 17, 'Calle Mayor', '67', 'Munich', '80331', 'DE', 'home', 0, '2019-10-20', NULL);
INSERT INTO address VALUES (39, 18, 'Lindenstrasse', '140bis', 'Valencia', '46001', 'ES', 'home', 1, '2021-02-04', NULL);
INSERT INTO address VALUES (40, 20, 'Via Garibaldi', '41', 'Geneva', '1201', 'CH', 'office', 0, '2024-07-09', NULL);
INSERT INTO address VALUES (41, 20, 'Lindenstrasse', '126bis', 'Basel', '4051', 'CH', 'home', 1, '2024-12-02', NULL);
INSERT INTO address VALUES (42, 21, 'Corso Francia', '59', 'Lille', '59000', 'FR', 'office', 0, '2026-02-02', NULL);
INSERT INTO address VALUES (43, 21, 'Corso Francia', '56', 'Lyon', '69003', 'FR', 'office', 1, '2026-05-11', NULL);
INSERT INTO address VALUES (44, 21, 'Avenue Jean Jaures', '55', 'Nice', '06000', 'FR', 'home', 0, '2025-08-28', NULL);
INSERT INTO address VALUES (45, 21, 'Avenue Jean Jaures', '55bis', 'Lyon', '69007', 'FR', 'billing', 0, '2025-08-07', NULL);
INSERT INTO address VALUES (46, 22, 'Rue de la Paix', '133', 'Lyon', '69003', 'FR', 'office', 0, '2025-05-20', NULL);
INSERT INTO address VALUES (47, 22, 'Hauptstrasse', '36', 'Munich', '80331', 'DE', 'home', 1, '2023-03-24', '2026-07-15');
INSERT INTO address VALUES (48, 24, 'Corso Francia', '33', 'Turin', '10121', 'IT', 'delivery', 1, '2019-03-17', NULL);
INSERT INTO address VALUES (49, 25, 'Calle Mayor', '104', 'Turin', '10121', 'IT', 'billing', 1, '2023-09-23', NULL);
INSERT INTO address VALUES (50, 26, 'Rue Victor Hugo', '56bis', 'Geneva', '1201', 'CH', 'home', 1, '2024-11-22', NULL);
INSERT INTO address VALUES (51, 27, 'Calle Mayor', '72', 'Munich', '80331', 'DE', 'delivery', 1, '2025-06-10', NULL);
INSERT INTO address VALUES (52, 28, 'Rue de la Paix', '101', 'Munich', '80331', 'DE', 'home', 1, '2026-05-23', NULL);
INSERT INTO address VALUES (53, 29, 'Quai des Bergues', '68b', 'LYON', '69003', 'FR', 'delivery', 1, '2021-06-19', NULL);
INSERT INTO address VALUES (54, 30, 'Rue Victor Hugo', '119', 'Lille', '59000', 'FR', 'delivery', 1, '2026-02-09', NULL);
INSERT INTO address VALUES (55, 30, 'Rue de la Paix', '39bis', 'Lille', '59000', 'FR', 'home', 0, '2026-06-16', NULL);
INSERT INTO address VALUES (56, 30, 'Boulevard Carnot', '127b', 'LILLE', '59000', 'FR', 'home', 0, '2026-01-08', NULL);
INSERT INTO address VALUES (57, 31, 'Lindenstrasse', '50', 'Valencia', '46001', 'ES', 'office', 0, '2026-12-13', NULL);
INSERT INTO address VALUES (58, 31, 'Boulevard Carnot', '128', 'Milan', '20121', 'IT', 'billing', 1, '2026-12-22', NULL);
INSERT INTO address VALUES (59, 31, 'Quai des Bergues', '29', 'Valencia', '46001', 'ES', 'delivery', 0, '2026-02-23', NULL);
INSERT INTO address VALUES (60, 32, 'Hauptstrasse', '47', 'Cologne', '50667', 'DE', 'home', 1, '2026-06-23', NULL);
INSERT INTO address VALUES (61, 33, 'Lindenstrasse', '4', 'Berlin', '10115', 'DE', 'home', 0, '2025-04-21', NULL);
INSERT INTO address VALUES (62, 33, 'Lindenstrasse', '13', 'Nice', '06000', 'FR', NULL, 1, '2026-07-22', NULL);
INSERT INTO address VALUES (63, 34, 'Rue Victor Hugo', '80', 'Berlin', '10115', 'DE', 'billing', 1, '2024-03-12', NULL);
INSERT INTO address VALUES (64, 35, 'Calle Mayor', '111', 'Lyon', '69007', 'FR', 'home', 1, '2020-09-09', NULL);
INSERT INTO address VALUES (65, 36, 'Rue Victor Hugo', '2', 'Nice', '06000', 'FR', 'home', 1, '2026-01-05', NULL);
INSERT INTO address VALUES (66, 37, 'Via Garibaldi', '65', 'Nice', '06000', 'FR', 'billing', 0, '2024-09-02', NULL);
INSERT INTO address VALUES (67, 37, 'Rue Victor Hugo', '20', 'Geneva', '1201', 'CH', 'office', 0, '2018-03-18', NULL);
INSERT INTO address VALUES (68, 37, 'Boulevard Carnot', '68', 'Lyon', '69003', 'FR', 'delivery', 0, '2019-06-01', NULL);
INSERT INTO address VALUES (69, 37, 'Rue de la Paix', '3bis', 'Paris', '75011', 'FR', 'billing', 1, '2024-05-20', NULL);
INSERT INTO address VALUES (70, 38, 'Quai des Bergues', '86', 'Basel', '4051', 'CH', NULL, 0, '2022-10-04', '2024-09-10');
INSERT INTO address VALUES (71, 38, 'Hauptstrasse', '47', 'Geneva', NULL, 'CH', 'delivery', 1, '2019-03-12', NULL);
INSERT INTO address VALUES (72, 39, 'Hauptstrasse', '111', 'Berlin', '10115', 'DE', 'home', 0, '2025-02-19', NULL);
INSERT INTO address VALUES (73, 40, 'Avenue Jean Jaures', '15', 'Turin', '10121', 'IT', 'billing', 0, '2025-03-24', NULL);
INSERT INTO address VALUES (74, 40, 'Calle Mayor', '108', 'Geneva', '1201', 'CH', 'delivery', 1, '2026-07-22', NULL);
INSERT INTO address VALUES (75, 40, 'Corso Francia', '12bis', 'Geneva', NULL, 'CH', 'billing', 0, '2026-08-10', NULL);
INSERT INTO address VALUES (76, 41, 'Via Garibaldi', '48b', 'Geneva', '1201', 'CH', 'home', 0, '2019-08-04', NULL);
INSERT INTO address VALUES (77, 41, 'Rue de la Paix', '88', 'Valencia', '46001', 'ES', 'billing', 0, '2018-03-28', NULL);
INSERT INTO address VALUES (78, 41, 'Rue Victor Hugo', '28bis', 'Milan', '20121', 'IT', 'delivery', 0, '2021-11-08', NULL);
INSERT INTO address VALUES (79, 41, 'Lindenstrasse', '94', 'Milan', '20121', 'IT', 'home', 1, '2025-02-26', NULL);
INSERT INTO address VALUES (80, 42, 'Via Garibaldi', '137b', 'Lille', '59000', 'FR', 'home', 1, '2024-02-03', NULL);
INSERT INTO address VALUES (81, 43, 'Corso Francia', '120', 'Geneva', '1201', 'CH', 'home', 1, '2024-03-06', NULL);
INSERT INTO address VALUES (82, 44, 'Rue Victor Hugo', '69', 'Nice', '06000', 'FR', 'office', 1, '2025-04-05', NULL);
INSERT INTO address VALUES (83, 44, 'Avenue Jean Jaures', '61', 'Lille', '59000', 'FR', 'billing', 0, '2022-06-17', '2025-02-22');
INSERT INTO address VALUES (84, 45, 'Quai des Bergues', '113b', 'Munich', '80331', 'DE', 'billing', 1, '2022-07-11', NULL);
INSERT INTO address VALUES (85, 47, 'Rue Victor Hugo', '117', 'Nice', '06000', 'FR', 'billing', 1, '2026-02-18', NULL);
INSERT INTO address VALUES (86, 49, 'Boulevard Carnot', '81', 'Valencia', '46001', 'ES', 'office', 1, '2023-03-15', '2025-01-26');
INSERT INTO address VALUES (87, 49, 'Rue Victor Hugo', '119b', 'Valencia', '46001', 'ES', 'home', 0, '2026-02-02', NULL);
INSERT INTO address VALUES (88, 50, 'Quai des Bergues', '122', 'Lyon', '69003', 'FR', 'home', 1, '2026-12-20', NULL);
INSERT INTO address VALUES (89, 50, 'Rue Victor Hugo', '25', 'Lyon', '69003', 'FR', 'office', 0, '2024-09-18', '2027-04-05');
INSERT INTO address VALUES (90, 51, 'Lindenstrasse', '27', 'Paris', '75011', 'FR', 'home', 1, '2020-10-15', NULL);
INSERT INTO address VALUES (91, 51, 'Corso Francia', '31', 'Lyon', '69007', 'FR', 'home', 0, '2025-03-14', '2026-12-24');
INSERT INTO address VALUES (92, 52, 'Quai des Bergues', '21', 'Cologne', '50667', 'DE', 'home', 1, '2018-07-14', NULL);
INSERT INTO address VALUES (93, 53, 'Quai des Bergues', '69b', 'Lyon', '69007', 'FR', 'home', 0, '2026-02-13', NULL);
INSERT INTO address VALUES (94, 53, 'Rue Victor Hugo', '13', 'Paris', '75011', 'FR', 'home', 0, '2024-06-15', '2026-09-11');
INSERT INTO address VALUES (95, 53, 'Hauptstrasse', '124', 'Lyon', '69007', 'FR', 'office', 0, '2023-01-11', NULL);
INSERT INTO email VALUES (1, 1, 'ischmidt@bluewin.ch', 1, '2024-02-18');
INSERT INTO email VALUES (2, 3, 'lucia.moreau@gmail.com', 0, '2025-05-12');
INSERT INTO email VALUES (3, 3, 'lucia.moreau at orange.fr', 1, '2023-07-17');
INSERT INTO email VALUES (4, 3, 'moreau71@libero.it', 1, '2023-07-05');
INSERT INTO email VALUES (5, 4, 'felix711@gmail.com', 1, '2022-03-10');
INSERT INTO email VALUES (6, 5, 'weber74@orange.fr', 0, '2026-01-20');
INSERT INTO email VALUES (7, 6, 'haddad97@orange.fr', 0, '2022-02-10');
INSERT INTO email VALUES (8, 7, 'sofia.keller@orange.fr', 1, '2026-11-26');
INSERT INTO email VALUES (9, 7, 'keller65@gmail.com', 1, '2020-07-12');
INSERT INTO email VALUES (10, 8, 'claire.moreau@orange.fr', 1, '2022-09-22');
INSERT INTO email VALUES (11, 9, 'moreau71@libero.it', 1, '2023-04-26');
INSERT INTO email VALUES (12, 10, 'olsen71@libero.it', 0, '2022-05-08');
INSERT INTO email VALUES (13, 10, 'olsen64@bluewin.ch', 0, '2025-02-03');
INSERT INTO email VALUES (14, 10, 'anna251 at orange.fr', 0, '2023-11-12');
INSERT INTO email VALUES (15, 13, 'mhaddad@gmx.de', 1, '2026-10-24');
INSERT INTO email VALUES (16, 13, 'marta.haddad@gmail.com', 0, '2025-03-05');
INSERT INTO email VALUES (17, 16, 'garcia-lopez74@gmx.de', 1, '2023-01-07');
INSERT INTO email VALUES (18, 17, 'marc904@gmx.de', 1, '2018-02-06');
INSERT INTO email VALUES (19, 18, 'obrien63@gmx.de', 1, '2025-09-27');
INSERT INTO email VALUES (20, 18, 'obrien96@gmail.com', 0, '2023-11-17');
INSERT INTO email VALUES (21, 19, 'ingrid.moreau@gmx.de', 1, '2026-06-20');
INSERT INTO email VALUES (22, 20, 'elena.schmidt@orange.fr', 1, '2023-08-25');
INSERT INTO email VALUES (23, 20, 'elena.schmidt@gmx.de', 1, '2024-01-01');
INSERT INTO email VALUES (24, 20, 'elena435@libero.it', 0, '2025-01-06');
INSERT INTO email VALUES (25, 21, 'moreau62@libero.it', 1, '2026-03-12');
INSERT INTO email VALUES (26, 23, 'ingrid427@libero.it', 1, '2020-11-20');
INSERT INTO email VALUES (27, 24, 'martin70@orange.fr', 1, '2025-07-06');
INSERT INTO email VALUES (28, 24, 'ingrid.martin@bluewin.ch', 1, '2017-08-24');
INSERT INTO email VALUES (29, 25, 'marc667 at bluewin.ch', 1, '2026-10-28');
INSERT INTO email VALUES (30, 25, 'marc.martin@gmail.com', 0, '2021-01-09');
INSERT INTO email VALUES (31, 25, 'Marc.martin@gmail.com', 1, '2025-01-09');
INSERT INTO email VALUES (32, 26, 'camille105@gmx.de', 1, '2025-03-10');
INSERT INTO email VALUES (33, 27, 'petit92@orange.fr', 1, '2025-11-05');
INSERT INTO email VALUES (34, 28, 'keller77@orange.fr', 1, '2023-01-26');
INSERT INTO email VALUES (35, 28, 'keller61@outlook.com', 1, '2022-11-06');
INSERT INTO email VALUES (36, 30, 'novak84@orange.fr', 1, '2026-12-24');
INSERT INTO email VALUES (37, 30, 'odile447@outlook.com', 1, '2026-08-21');
INSERT INTO email VALUES (38, 30, 'Odile231@bluewin.ch', 0, '2026-04-08');
INSERT INTO email VALUES (39, 31, 'hlefebvre@libero.it', 1, '2026-01-21');
INSERT INTO email VALUES (40, 32, 'petit66@gmail.com', 1, '2026-08-25');
INSERT INTO email VALUES (41, 35, 'hugo.olsen@gmail.com', 1, '2022-05-07');
INSERT INTO email VALUES (42, 36, 'nadia248@gmx.de', 1, '2025-09-28');
INSERT INTO email VALUES (43, 36, 'nobrien@outlook.com', 0, '2024-07-14');
INSERT INTO email VALUES (44, 36, 'nadia703@bluewin.ch', 1, '2025-10-18');
INSERT INTO email VALUES (45, 37, 'odile.olsen@orange.fr', 1, '2020-03-18');
INSERT INTO email VALUES (46, 38, 'saint-clair97@gmx.de', 1, '2017-08-02');
INSERT INTO email VALUES (47, 38, 'julie110@orange.fr', 0, '2025-02-01');
INSERT INTO email VALUES (48, 38, 'julie476@orange.fr', 1, '2020-07-27');
INSERT INTO email VALUES (49, 39, 'hannah.olsen@gmail.com', 0, '2025-08-13');
INSERT INTO email VALUES (50, 42, 'marc.weber@orange.fr', 1, '2025-06-21');
INSERT INTO email VALUES (51, 44, 'odile856@bluewin.ch', 1, '2022-02-23');
INSERT INTO email VALUES (52, 45, 'anna375@orange.fr', 1, '2020-07-28');
INSERT INTO email VALUES (53, 46, 'nadia467@bluewin.ch', 1, '2025-07-22');
INSERT INTO email VALUES (54, 48, 'hannah742@outlook.com', 1, '2022-09-19');
INSERT INTO email VALUES (55, 49, 'bruno577@gmail.com', 1, '2023-02-20');
INSERT INTO email VALUES (56, 49, 'bruno227@gmx.de', 1, '2021-08-19');
INSERT INTO email VALUES (57, 49, 'bdubois@bluewin.ch', 1, '2026-06-24');
INSERT INTO email VALUES (58, 50, 'saint-clair90@bluewin.ch', 0, '2016-03-25');
INSERT INTO email VALUES (59, 51, 'jean-paul.novak@gmx.de', 1, '2022-03-21');
INSERT INTO email VALUES (60, 51, 'jean-paul680@gmx.de', 1, '2019-02-20');
INSERT INTO email VALUES (61, 53, 'sofia.dubois@gmx.de', 0, '2018-05-18');
INSERT INTO email VALUES (62, 54, 'mbianchi@outlook.com', 1, '2019-09-12');
INSERT INTO email VALUES (63, 54, 'marta674@orange.fr', 1, '2022-04-06');
INSERT INTO email VALUES (64, 56, 'Hmartin at gmx.de', 1, '2021-11-27');
INSERT INTO email VALUES (65, 56, 'martin78@orange.fr', 1, '2023-04-28');
INSERT INTO email VALUES (66, 57, 'elena29@libero.it', 1, '2026-09-08');
INSERT INTO email VALUES (67, 58, 'obrien80@outlook.com', 0, '2025-08-12');
INSERT INTO email VALUES (68, 59, 'Fernandez82@orange.fr', 1, '2025-11-02');
INSERT INTO email VALUES (69, 60, 'paul.novak@gmail.com', 1, '2024-09-28');
INSERT INTO email VALUES (70, 60, 'paul.novak at outlook.com', 0, '2024-05-02');
INSERT INTO phone VALUES (1, 1, '06 51 16 69 46', 'mobile', 0, '2024-01-08');
INSERT INTO phone VALUES (2, 1, '+49 3 43 11 12 56', 'landline', 1, '2023-03-04');
INSERT INTO phone VALUES (3, 4, '+33 3 79 89 94 66', NULL, 0, '2025-06-17');
INSERT INTO phone VALUES (4, 4, '+49 4 66 77 83 78', 'mobile', 1, '2023-07-02');
INSERT INTO phone VALUES (5, 5, '+33 5 68 46 76 34', 'landline', 1, NULL);
INSERT INTO phone VALUES (6, 5, '04 21 60 74 80', 'mobile', 0, '2022-09-11');
INSERT INTO phone VALUES (7, 6, '+41 5 49 14 47 76', 'landline', 0, '2020-01-28');
INSERT INTO phone VALUES (8, 8, '07 24 67 81 65', NULL, 0, '2021-02-15');
INSERT INTO phone VALUES (9, 9, '+33 6 73 37 67 93', NULL, 1, NULL);
INSERT INTO phone VALUES (10, 9, '05 12 11 38 94', 'mobile', 0, '2023-06-06');
INSERT INTO phone VALUES (11, 10, '+41 5 22 91 33 43', 'mobile', 0, NULL);
INSERT INTO phone VALUES (12, 10, '+33 3 14 27 35 91', 'mobile', 0, NULL);
INSERT INTO phone VALUES (13, 10, '03 43 33 50 91', 'mobile', 0, NULL);
INSERT INTO phone VALUES (14, 12, '+39 7 94 42 59 92', 'mobile', 1, '2019-04-19');
INSERT INTO phone VALUES (15, 13, '+33 6 20 18 42 33', 'mobile', 1, '2020-11-22');
INSERT INTO phone VALUES (16, 14, '04 50 73 10 17', 'work', 1, '2020-09-09');
INSERT INTO phone VALUES (17, 14, '+33 1 13 56 87 57', NULL, 1, '2021-04-17');
INSERT INTO phone VALUES (18, 16, '05 90 40 67 34', 'work', 0, '2019-03-07');
INSERT INTO phone VALUES (19, 16, '+39 4 38 65 89 58', 'mobile', 1, NULL);
INSERT INTO phone VALUES (20, 18, '+33 3 30 88 14 13', 'mobile', 1, '2019-03-28');
INSERT INTO phone VALUES (21, 18, '+49 5 14 85 24 39', 'landline', 0, '2020-07-07');
INSERT INTO phone VALUES (22, 20, '+33 2 78 58 62 29', 'work', 0, '2026-05-02');
INSERT INTO phone VALUES (23, 21, '+33 2 52 11 64 85', 'work', 1, '2021-03-13');
INSERT INTO phone VALUES (24, 21, '03 23 93 15 43', 'landline', 1, '2020-12-24');
INSERT INTO phone VALUES (25, 21, '02 90 60 53 42', 'mobile', 0, NULL);
INSERT INTO phone VALUES (26, 22, '+49 5 87 96 83 83', 'landline', 0, NULL);
INSERT INTO phone VALUES (27, 22, '03 83 28 43 61', 'work', 0, '2019-07-21');
INSERT INTO phone VALUES (28, 23, '+33 3 87 59 34 44', 'work', 0, '2024-09-23');
INSERT INTO phone VALUES (29, 24, '+41 7 43 35 58 81', NULL, 1, NULL);
INSERT INTO phone VALUES (30, 26, '03 92 45 70 74', 'mobile', 0, '2022-08-06');
INSERT INTO phone VALUES (31, 26, '04 70 96 63 44', 'landline', 1, '2026-09-22');
INSERT INTO phone VALUES (32, 27, '02 26 88 86 30', 'mobile', 1, '2021-09-24');
INSERT INTO phone VALUES (33, 28, '06 55 92 17 57', 'mobile', 0, '2023-11-09');
INSERT INTO phone VALUES (34, 29, '+49 1 17 92 92 13', 'work', 0, '2021-02-06');
INSERT INTO phone VALUES (35, 30, '+33 1 87 99 54 25', 'landline', 1, NULL);
INSERT INTO phone VALUES (36, 31, '+41 2 16 96 79 51', 'landline', 1, NULL);
INSERT INTO phone VALUES (37, 32, '+39 2 11 66 70 43', 'work', 0, '2019-09-05');
INSERT INTO phone VALUES (38, 33, '+49 6 22 47 19 68', NULL, 1, NULL);
INSERT INTO phone VALUES (39, 34, '04 60 97 71 55', 'mobile', 0, '2025-09-03');
INSERT INTO phone VALUES (40, 35, '+33 4 29 82 64 22', NULL, 0, NULL);
INSERT INTO phone VALUES (41, 35, '+39 6 47 49 57 59', 'mobile', 0, '2021-08-05');
INSERT INTO phone VALUES (42, 35, '+33 2 27 24 18 82', 'mobile', 0, '2021-10-02');
INSERT INTO phone VALUES (43, 36, '+33 3 28 64 19 23', NULL, 0, NULL);
INSERT INTO phone VALUES (44, 37, '+39 7 36 15 87 32', 'work', 1, '2025-04-25');
INSERT INTO phone VALUES (45, 38, '+33 4 30 68 89 33', 'landline', 0, NULL);
INSERT INTO phone VALUES (46, 38, '+33 7 74 40 27 79', NULL, 1, '2024-03-20');
INSERT INTO phone VALUES (47, 39, '+33 3 96 63 99 38', 'work', 0, '2020-04-06');
INSERT INTO phone VALUES (48, 39, '+33 7 63 73 92 72', 'landline', 0, '2021-04-20');
INSERT INTO phone VALUES (49, 40, '+33 1 99 74 86 76', NULL, 1, '2024-07-26');
INSERT INTO phone VALUES (50, 41, '03 55 69 55 81', 'landline', 0, NULL);
INSERT INTO phone VALUES (51, 42, '01 42 59 50 82', 'mobile', 0, NULL);
INSERT INTO phone VALUES (52, 43, '+39 6 24 99 28 91', NULL, 0, '2026-04-04');
INSERT INTO phone VALUES (53, 44, '+49 6 70 35 47 64', 'landline', 1, NULL);
INSERT INTO phone VALUES (54, 44, '+33 2 91 82 51 73', 'mobile', 0, '2020-02-26');
INSERT INTO phone VALUES (55, 45, '+41 1 40 68 69 86', 'work', 1, '2025-08-12');
INSERT INTO phone VALUES (56, 45, '+49 2 56 89 97 83', 'mobile', 0, '2020-03-18');
INSERT INTO phone VALUES (57, 46, '+41 1 32 62 88 30', 'landline', 1, '2023-02-25');
INSERT INTO phone VALUES (58, 46, '+39 6 14 70 26 50', 'mobile', 0, '2025-09-24');
INSERT INTO phone VALUES (59, 47, '05 82 66 21 28', 'mobile', 0, NULL);
INSERT INTO phone VALUES (60, 47, '+49 1 66 27 69 31', NULL, 1, NULL);
INSERT INTO phone VALUES (61, 48, '+33 7 52 63 10 73', NULL, 1, '2022-02-12');
INSERT INTO phone VALUES (62, 49, '05 95 33 62 52', NULL, 0, '2019-05-02');
INSERT INTO phone VALUES (63, 50, '+33 5 27 86 35 82', NULL, 1, '2022-11-13');
INSERT INTO phone VALUES (64, 50, '02 70 94 66 32', 'work', 0, NULL);
INSERT INTO phone VALUES (65, 51, '+39 2 21 10 70 26', 'landline', 0, '2024-07-15');
INSERT INTO phone VALUES (66, 53, '+39 5 97 51 82 99', 'mobile', 0, '2025-10-12');
INSERT INTO phone VALUES (67, 53, '+33 5 20 64 95 38', 'landline', 0, '2022-06-04');
INSERT INTO phone VALUES (68, 54, '+33 1 85 97 89 58', 'landline', 0, '2024-01-15');
INSERT INTO phone VALUES (69, 55, '+33 2 20 35 34 58', 'landline', 1, NULL);
INSERT INTO phone VALUES (70, 55, '07 48 15 67 72', 'landline', 0, '2023-02-10');
INSERT INTO phone VALUES (71, 56, '+41 1 31 52 35 38', 'mobile', 1, '2026-02-27');
INSERT INTO phone VALUES (72, 57, '+49 2 21 63 75 14', 'mobile', 1, '2023-07-13');
INSERT INTO phone VALUES (73, 58, '+41 7 63 19 62 41', 'work', 1, '2026-02-25');
INSERT INTO phone VALUES (74, 58, '+33 3 62 44 79 47', 'work', 1, '2026-11-02');
INSERT INTO phone VALUES (75, 58, '+49 5 72 58 21 44', NULL, 0, '2023-03-04');
INSERT INTO phone VALUES (76, 59, '+39 5 12 13 56 10', 'work', 0, '2020-07-26');
INSERT INTO phone VALUES (77, 60, '04 22 54 59 44', NULL, 1, NULL);
INSERT INTO phone VALUES (78, 60, '07 28 96 48 69', NULL, 0, NULL);
INSERT INTO contact_log VALUES (1, 40, '2026-03-13 07:37:00', 'call', 'complaint', 'call back', 11);
INSERT INTO contact_log VALUES (2, 32, '2026-07-01 12:14:00', 'call', NULL, 'done', 58);
INSERT INTO contact_log VALUES (3, 45, '2020-07-23 14:46:00', 'visit', 'renewal', 'reached', 4);
INSERT INTO contact_log VALUES (4, 29, '2021-06-06 08:37:00', 'letter', 'invoice question', 'done', NULL);
INSERT INTO contact_log VALUES (5, 8, '2020-05-18 17:32:00', 'letter', 'renewal', 'no answer', NULL);
INSERT INTO contact_log VALUES (6, 22, '2026-09-16 15:27:00', 'letter', 'complaint', 'call back', NULL);
INSERT INTO contact_log VALUES (7, 2, '2025-04-15 17:30:00', 'email', 'welcome', 'call back', NULL);
INSERT INTO contact_log VALUES (8, 43, '2025-11-01 09:05:00', 'visit', 'complaint', 'reached', 44);
INSERT INTO contact_log VALUES (9, 16, '2022-02-26 08:57:00', 'call', 'change of address', 'reached', 30);
INSERT INTO contact_log VALUES (10, 18, '2022-12-12 19:58:00', 'letter', 'welcome', 'call back', NULL);
INSERT INTO contact_log VALUES (11, 34, '2026-11-05 09:16:00', 'visit', 'complaint', 'no answer', 16);
INSERT INTO contact_log VALUES (12, 48, '2022-12-27 13:54:00', 'call', NULL, 'call back', 38);
INSERT INTO contact_log VALUES (13, 44, '2022-01-13 07:32:00', 'call', NULL, 'done', 5);
INSERT INTO contact_log VALUES (14, 38, '2021-11-11 18:27:00', 'letter', 'change of address', 'reached', NULL);
INSERT INTO contact_log VALUES (15, 41, '2024-12-23 19:25:00', 'call', 'invoice question', 'no answer', 11);
INSERT INTO contact_log VALUES (16, 29, '2026-10-04 09:00:00', 'letter', 'invoice question', 'no answer', NULL);
INSERT INTO contact_log VALUES (17, 15, '2025-07-27 18:37:00', 'email', 'complaint', 'reached', NULL);
INSERT INTO contact_log VALUES (18, 43, '2026-05-20 09:22:00', 'email', 'renewal', 'call back', NULL);
INSERT INTO contact_log VALUES (19, 41, '2023-11-02 17:35:00', 'call', 'renewal', 'done', 40);
INSERT INTO contact_log VALUES (20, 32, '2026-08-25 07:38:00', 'call', 'welcome', 'no answer', 57);
INSERT INTO contact_log VALUES (21, 40, '2026-01-01 17:53:00', 'visit', 'change of address', 'done', 33);
INSERT INTO contact_log VALUES (22, 38, '2018-10-07 14:57:00', 'email', NULL, 'done', NULL);
INSERT INTO contact_log VALUES (23, 46, '2026-06-12 07:36:00', 'call', 'invoice question', 'call back', 19);
INSERT INTO contact_log VALUES (24, 5, '2026-10-13 18:07:00', 'call', 'renewal', 'done', 24);
INSERT INTO contact_log VALUES (25, 3, '2024-10-17 11:14:00', 'visit', 'change of address', 'reached', 35);
INSERT INTO contact_log VALUES (26, 20, '2025-06-16 15:39:00', 'letter', 'change of address', 'call back', NULL);
INSERT INTO contact_log VALUES (27, 5, '2026-05-27 19:49:00', 'letter', NULL, 'no answer', NULL);
INSERT INTO contact_log VALUES (28, 20, '2023-06-05 10:47:00', 'letter', 'renewal', 'no answer', NULL);
INSERT INTO contact_log VALUES (29, 37, '2025-10-15 09:24:00', 'call', 'change of address', 'call back', 5);
INSERT INTO contact_log VALUES (30, 29, '2019-12-22 07:16:00', 'letter', 'renewal', 'no answer', NULL);
INSERT INTO contact_log VALUES (31, 11, '2025-10-14 12:54:00', 'visit', NULL, 'no answer', 58);
INSERT INTO contact_log VALUES (32, 48, '2024-02-20 16:51:00', 'visit', 'renewal', 'done', 8);
INSERT INTO contact_log VALUES (33, 33, '2024-12-24 15:37:00', 'email', 'renewal', 'no answer', NULL);
INSERT INTO contact_log VALUES (34, 4, '2025-08-01 14:44:00', 'letter', 'change of address', 'reached', NULL);
INSERT INTO contact_log VALUES (35, 42, '2024-11-04 12:46:00', 'call', 'complaint', 'done', 23);
INSERT INTO contact_log VALUES (36, 47, '2025-09-17 11:55:00', 'email', 'change of address', 'call back', NULL);
INSERT INTO contact_log VALUES (37, 23, '2024-06-07 10:58:00', 'call', 'renewal', 'reached', 7);
INSERT INTO contact_log VALUES (38, 38, '2018-08-06 07:45:00', 'letter', 'welcome', 'call back', NULL);
INSERT INTO contact_log VALUES (39, 40, '2026-05-08 08:14:00', 'letter', 'renewal', 'no answer', NULL);
INSERT INTO contact_log VALUES (40, 2, '2026-10-14 13:23:00', 'email', 'welcome', 'call back', NULL);
INSERT INTO contact_log VALUES (41, 20, '2026-02-15 07:22:00', 'email', 'welcome', 'reached', NULL);
INSERT INTO contact_log VALUES (42, 16, '2022-06-22 19:46:00', 'email', 'complaint', 'no answer', NULL);
INSERT INTO contact_log VALUES (43, 19, '2026-02-07 15:31:00', 'email', 'renewal', 'call back', NULL);
INSERT INTO contact_log VALUES (44, 14, '2021-05-22 07:00:00', 'call', 'change of address', 'reached', 57);
INSERT INTO contact_log VALUES (45, 23, '2021-07-08 16:54:00', 'call', NULL, 'no answer', 8);
INSERT INTO contact_log VALUES (46, 23, '2018-03-15 08:51:00', 'visit', NULL, 'call back', 30);
INSERT INTO contact_log VALUES (47, 8, '2024-05-01 15:35:00', 'email', 'invoice question', 'no answer', NULL);
INSERT INTO contact_log VALUES (48, 46, '2020-12-16 10:12:00', 'letter', 'renewal', 'done', NULL);
INSERT INTO contact_log VALUES (49, 19, '2020-09-23 12:26:00', 'email', 'renewal', 'reached', NULL);
INSERT INTO contact_log VALUES (50, 4, '2025-04-06 08:46:00', 'letter', 'invoice question', 'no answer', NULL);
INSERT INTO contact_log VALUES (51, 1, '2024-08-03 12:51:00', 'email', 'welcome', 'done', NULL);
INSERT INTO contact_log VALUES (52, 27, '2026-01-05 11:08:00', 'call', 'renewal', 'call back', 43);
INSERT INTO contact_log VALUES (53, 39, '2025-05-15 09:25:00', 'email', 'invoice question', 'reached', NULL);
INSERT INTO contact_log VALUES (54, 41, '2025-03-27 14:53:00', 'email', NULL, 'no answer', NULL);
INSERT INTO contact_log VALUES (55, 21, '2025-01-15 19:29:00', 'visit', 'invoice question', 'done', 10);
INSERT INTO contact_log VALUES (56, 19, '2025-05-25 10:56:00', 'visit', 'change of address', 'call back', 41);
INSERT INTO contact_log VALUES (57, 36, '2026-10-17 16:09:00', 'call', 'welcome', 'reached', 25);
INSERT INTO contact_log VALUES (58, 30, '2026-08-27 10:47:00', 'call', 'renewal', 'done', 31);
INSERT INTO contact_log VALUES (59, 33, '2023-02-19 16:26:00', 'letter', 'complaint', 'done', NULL);
INSERT INTO contact_log VALUES (60, 47, '2024-02-17 08:41:00', 'call', 'invoice question', 'reached', 10);
INSERT INTO contact_log VALUES (61, 7, '2019-08-18 17:10:00', 'call', 'change of address', 'reached', 3);
INSERT INTO contact_log VALUES (62, 13, '2025-02-28 18:08:00', 'visit', 'welcome', 'reached', 18);
INSERT INTO contact_log VALUES (63, 11, '2021-09-12 13:54:00', 'call', 'welcome', 'no answer', 32);
INSERT INTO contact_log VALUES (64, 14, '2020-07-01 08:51:00', 'email', 'invoice question', 'no answer', NULL);
INSERT INTO contact_log VALUES (65, 42, '2023-10-11 10:11:00', 'call', 'welcome', 'no answer', 60);
INSERT INTO contact_log VALUES (66, 48, '2026-09-10 11:48:00', 'visit', 'complaint', 'call back', 49);
INSERT INTO contact_log VALUES (67, 44, '2026-06-06 15:37:00', 'email', 'renewal', 'call back', NULL);
INSERT INTO contact_log VALUES (68, 42, '2023-12-04 19:02:00', 'call', 'welcome', 'no answer', 17);
INSERT INTO contact_log VALUES (69, 5, '2025-11-05 19:29:00', 'call', 'change of address', 'no answer', 25);
INSERT INTO contact_log VALUES (70, 1, '2026-10-08 16:14:00', 'email', 'welcome', 'call back', NULL);
INSERT INTO contact_log VALUES (71, 7, '2022-04-21 13:55:00', 'letter', 'complaint', 'no answer', NULL);
INSERT INTO contact_log VALUES (72, 43, '2024-06-04 13:08:00', 'call', 'welcome', 'call back', 35);
INSERT INTO contact_log VALUES (73, 39, '2026-03-18 19:35:00', 'call', 'welcome', 'no answer', 20);
INSERT INTO contact_log VALUES (74, 8, '2022-02-10 07:36:00', 'letter', 'invoice question', 'done', NULL);
INSERT INTO contact_log VALUES (75, 31, '2026-10-08 17:17:00', 'email', 'complaint', 'reached', NULL);
INSERT INTO contact_log VALUES (76, 13, '2024-09-23 09:37:00', 'call', NULL, 'done', 32);
INSERT INTO contact_log VALUES (77, 40, '2026-09-15 15:44:00', 'email', 'welcome', 'no answer', NULL);
INSERT INTO contact_log VALUES (78, 18, '2025-05-20 11:35:00', 'call', 'complaint', 'call back', 21);
INSERT INTO contact_log VALUES (79, 24, '2025-12-24 15:11:00', 'letter', 'change of address', 'no answer', NULL);
INSERT INTO contact_log VALUES (80, 33, '2025-10-06 13:28:00', 'letter', 'renewal', 'reached', NULL);
