CREATE TABLE client (
  client_id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  email TEXT,
  birth_date TEXT,
  gender TEXT,
  status TEXT,
  source TEXT,
  created_at TEXT,
  referred_by INTEGER,
  FOREIGN KEY (referred_by) REFERENCES client(client_id)
);
CREATE TABLE address (
  address_id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL,
  label TEXT,
  street TEXT,
  postcode TEXT,
  city TEXT,
  country TEXT,
  is_main INTEGER,
  created_at TEXT,
  FOREIGN KEY (client_id) REFERENCES client(client_id)
);
CREATE TABLE phone (
  phone_id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL,
  number TEXT,
  type TEXT,
  verified INTEGER,
  created_at TEXT,
  FOREIGN KEY (client_id) REFERENCES client(client_id)
);
CREATE TABLE consent (
  consent_id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL,
  channel TEXT,
  granted INTEGER,
  granted_on TEXT,
  withdrawn_on TEXT,
  FOREIGN KEY (client_id) REFERENCES client(client_id)
);
INSERT INTO client VALUES (1, 'Maria', 'Nguyen', 'maria.nguyen58@yahoo.com', '1987-03-04', 'M', 'active', 'web_shop', '2026-01-20', NULL);
INSERT INTO client VALUES (2, 'Lena', 'Nguyen', 'lena.nguyen84@yahoo.com', '1952-01-02', 'M', 'active', 'referral', '2026-08-19', NULL);
INSERT INTO client VALUES (3, 'Julie', 'Moreau', NULL, '1989-05-14', NULL, 'active', NULL, '2026-04-17', NULL);
INSERT INTO client VALUES (4, 'Karim', 'Martin', 'karim.martin9@gmail.com', '1949-11-01', 'M', 'active', 'web_shop', '2026-07-14', 3);
INSERT INTO client VALUES (5, 'Julie', 'Weber', 'julie.weber@outlook.com', '1955-03-08', 'F', 'active', 'web_shop', '2024-08-06', NULL);
INSERT INTO client VALUES (6, 'Julie', 'Nguyen', 'julie.nguyen@web.de', '1973-07-07', 'F', 'active', 'referral', '2021-01-07', 5);
INSERT INTO client VALUES (7, 'Chloe', 'Dupont', 'CHLOE.DUPONT@GMAIL.COM', '2001-05-13', 'F', 'active', 'web_shop', '2020-10-21', 5);
INSERT INTO client VALUES (8, 'Hugo', 'Fischer', 'hugo.fischer@gmail.com', '2003-07-06', 'M', 'active', 'web_shop', '2020-12-07', 6);
INSERT INTO client VALUES (9, 'Omar', 'Schmidt', 'omar.schmidt@orange.fr', '1950-09-09', 'M', 'inactive', 'store', '2023-10-16', 3);
INSERT INTO client VALUES (10, 'Sofia', 'Garcia', 'sofia.garcia@yahoo.com', '1961-04-24', 'F', 'active', 'store', '2023-08-08', 3);
INSERT INTO client VALUES (11, 'Karim', 'Fischer', NULL, '1976-06-22', NULL, 'active', 'referral', '2017-01-16', NULL);
INSERT INTO client VALUES (12, 'Karim', 'Rossi', NULL, '1967-06-05', 'F', 'active', 'newsletter', '2025-06-24', 3);
INSERT INTO client VALUES (13, 'Clara', 'Fischer', 'clara.fischer11@orange.fr', '1998-01-28', 'M', 'active', 'referral', '2023-07-19', 2);
INSERT INTO client VALUES (14, 'Sofia', 'Muller', 'sofia.muller@outlook.com', '1995-12-19', 'M', 'blocked', 'newsletter', '2025-02-17', NULL);
INSERT INTO client VALUES (15, 'Anna', 'Costa', NULL, NULL, 'F', 'blocked', 'referral', '2024-05-01', NULL);
INSERT INTO client VALUES (16, 'Emma', 'Schmidt', 'emma.schmidt@outlook.com', '1968-07-22', 'F', 'active', NULL, '2023-04-07', NULL);
INSERT INTO client VALUES (17, 'Eva', 'Petit', 'eva.petit@gmail.com', '1993-02-09', 'M', 'active', 'newsletter', '2024-05-07', NULL);
INSERT INTO client VALUES (18, 'Lena', 'Haddad', 'lena.haddad@web.de', '1952-01-09', NULL, 'active', NULL, '2021-10-12', NULL);
INSERT INTO client VALUES (19, 'Eva', 'Martin', 'EVA.MARTIN@ORANGE.FR', '1963-03-26', 'F', 'active', 'newsletter', '2018-11-18', NULL);
INSERT INTO client VALUES (20, 'Hugo', 'Muller', 'hugo.muller@gmail.com', '1996-08-18', 'F', 'active', 'web_shop', '2021-06-18', NULL);
INSERT INTO client VALUES (21, 'Alice', 'Bernard', NULL, NULL, 'M', 'active', 'newsletter', '2024-04-21', NULL);
INSERT INTO client VALUES (22, 'Anna', 'Leroy', 'anna.leroy71@web.de', NULL, 'M', 'inactive', NULL, '2020-02-24', NULL);
INSERT INTO client VALUES (23, 'Chloe', 'Dupont', 'chloe.dupont@orange.fr', '1998-06-09', 'F', 'inactive', 'referral', '2018-01-15', NULL);
INSERT INTO client VALUES (24, 'Pierre', 'Weber', 'pierre.weber@gmail.com', '1959-09-11', 'M', 'blocked', 'web_shop', '2025-12-17', NULL);
INSERT INTO client VALUES (25, 'Maria', 'Haddad', 'maria.haddad75@gmail.com', '2001-12-18', 'M', 'prospect', 'referral', '2025-05-10', NULL);
INSERT INTO client VALUES (26, 'Louis', 'Schmidt', 'louis.schmidt@yahoo.com', '1982-02-17', 'F', 'inactive', 'web_shop', '2025-01-17', NULL);
INSERT INTO client VALUES (27, 'Omar', 'Dupont', 'omar.dupont@web.de', '2006-07-09', 'M', 'blocked', 'newsletter', '2019-06-14', NULL);
INSERT INTO client VALUES (28, 'Jonas', 'Petit', 'jonas.petit@orange.fr', '1997-01-02', 'M', 'active', 'web_shop', '2017-11-10', NULL);
INSERT INTO client VALUES (29, 'Hugo', 'Moreau', 'hugo.moreau@gmail.com', '1987-05-23', 'M', 'prospect', 'newsletter', '2017-07-21', NULL);
INSERT INTO client VALUES (30, 'Alice', 'Bernard', 'alice.bernard@web.de', '1982-10-19', 'M', 'active', NULL, '2022-03-11', NULL);
INSERT INTO client VALUES (31, 'Julie', 'Schmidt', 'julie.schmidt@gmail.com', '1972-02-14', 'M', 'prospect', NULL, '2019-04-13', NULL);
INSERT INTO client VALUES (32, 'Anna', 'Dupont', 'anna.dupont26@web.de', '1993-09-21', 'F', 'prospect', NULL, '2020-02-16', 2);
INSERT INTO client VALUES (33, 'Omar', 'Haddad', 'omar.haddad@gmail.com', '1966-11-04', NULL, 'active', 'web_shop', '2024-02-25', 26);
INSERT INTO client VALUES (34, 'Maria', 'Bianchi', 'maria.bianchi@orange.fr', '1950-04-06', 'M', 'blocked', 'store', '2022-07-07', NULL);
INSERT INTO client VALUES (35, 'Luca', 'Martin', 'luca.martin@web.de', NULL, NULL, 'active', 'referral', '2022-05-09', NULL);
INSERT INTO client VALUES (36, 'Paul', 'Leroy', 'paul.leroy@yahoo.com', '1973-04-24', 'M', 'active', 'store', '2021-08-04', 23);
INSERT INTO client VALUES (37, 'Chloe', 'Rossi', 'chloe.rossi@web.de', '1959-09-03', 'M', 'prospect', 'newsletter', '2020-12-04', NULL);
INSERT INTO client VALUES (38, 'Eva', 'Martin', 'eva.martin15@gmail.com', '1951-04-21', 'M', 'active', 'web_shop', '2021-05-09', NULL);
INSERT INTO client VALUES (39, 'Omar', 'Bianchi', 'omar.bianchi67@gmail.com', '1986-11-25', 'F', 'inactive', 'web_shop', '2023-08-06', NULL);
INSERT INTO client VALUES (40, 'Karim', 'Martin', 'xkarim.martin@orange.fr', '1981-05-16', 'F', 'prospect', 'store', '2021-01-01', NULL);
INSERT INTO client VALUES (41, 'Eva', 'Rossi', 'eva.rossi@orange.fr', '1995-07-02', NULL, 'inactive', 'web_shop', '2020-07-24', NULL);
INSERT INTO client VALUES (42, 'Thomas', 'Rossi', 'thomas.rossi@web.de', NULL, 'M', 'active', 'web_shop', '2023-08-04', 4);
INSERT INTO client VALUES (43, 'Hugo', 'Garcia', 'hugo.garcia@orange.fr', '1988-10-22', 'M', 'inactive', NULL, '2025-03-10', NULL);
INSERT INTO client VALUES (44, 'Thomas', 'Haddad', 'thomas.haddad15@outlook.com', '1965-10-22', NULL, 'active', NULL, '2021-04-07', NULL);
INSERT INTO client VALUES (45, 'Alice', 'Schmidt', NULL, '1975-01-20', 'F', 'active', 'web_shop', '2025-05-03', NULL);
INSERT INTO client VALUES (46, 'David', 'Bernard', 'david.bernard@web.de', '1969-06-16', 'M', 'active', 'web_shop', '2024-10-27', NULL);
INSERT INTO client VALUES (47, 'Julie', 'Nguyen', 'julie.nguyen55@outlook.com', '2001-10-11', 'F', 'prospect', NULL, '2019-07-21', NULL);
INSERT INTO client VALUES (48, 'Luca', 'Nguyen', NULL, '1979-11-15', 'F', 'active', 'web_shop', '2021-04-22', NULL);
INSERT INTO client VALUES (49, 'Karim', 'Haddad', 'karim.haddad93@outlook.com', '1994-06-12', 'F', 'inactive', NULL, '2024-10-20', NULL);
INSERT INTO client VALUES (50, 'David', 'Weber', 'david.weber57@outlook.com', NULL, NULL, 'active', 'web_shop', '2022-06-01', NULL);
INSERT INTO client VALUES (51, 'Lena', 'Leroy', 'lena.leroy25@yahoo.com', '1985-10-06', 'M', 'active', 'newsletter', '2021-01-08', NULL);
INSERT INTO client VALUES (52, 'Omar', 'Bernard', 'omar.bernard@gmail.com', '1982-05-26', NULL, 'active', 'store', '2018-05-24', 21);
INSERT INTO client VALUES (53, 'Sofia', 'Martin', NULL, '1975-04-23', 'M', 'blocked', 'referral', '2022-08-13', NULL);
INSERT INTO client VALUES (54, 'Clara', 'Garcia', 'clara.garcia@yahoo.com', '1950-07-25', 'F', 'active', 'newsletter', '2018-08-18', NULL);
INSERT INTO client VALUES (55, 'Alice', 'Fischer', 'alice.fischer@gmail.com', '1995-03-21', 'M', 'active', 'store', '2020-07-14', NULL);
INSERT INTO client VALUES (56, 'Nina', 'Rossi', 'nina.rossi@web.de', '1959-01-25', 'M', 'active', 'referral', '2024-01-11', 12);
INSERT INTO client VALUES (57, 'Hugo', 'Schmidt', 'hugo.schmidt@yahoo.com', '1959-05-13', 'M', 'active', NULL, '2025-09-16', NULL);
INSERT INTO client VALUES (58, 'Jonas', 'Leroy', 'jonas.leroy44@yahoo.com', '1973-01-07', 'M', 'inactive', 'referral', '2025-05-26', NULL);
INSERT INTO client VALUES (59, 'David', 'Moreau', 'david.moreau@outlook.com', '2003-03-14', 'M', 'inactive', 'web_shop', '2021-09-05', NULL);
INSERT INTO client VALUES (60, 'Louis', 'Weber', 'louis.weber67@gmail.com', '2000-03-27', 'M', 'active', 'store', '2021-10-23', NULL);
INSERT INTO client VALUES (61, 'Jonas', 'Nguyen', 'jonas.nguyen11@yahoo.com', '1960-07-07', 'F', 'blocked', 'web_shop', '2017-09-14', NULL);
INSERT INTO client VALUES (62, 'Paul', 'Costa', NULL, '1977-11-23', 'F', 'inactive', 'web_shop', '2019-02-22', NULL);
INSERT INTO client VALUES (63, 'Maria', 'Dupont', 'maria.dupont@gmail.com', '1966-10-04', 'M', 'active', NULL, '2020-10-05', 25);
INSERT INTO client VALUES (64, 'Omar', 'Costa', 'omar.costa@yahoo.com', '1994-02-11', 'F', 'active', 'referral', '2024-12-21', NULL);
INSERT INTO client VALUES (65, 'Lena', 'Muller', NULL, '1993-03-06', 'M', 'inactive', 'web_shop', '2024-10-23', 30);
INSERT INTO client VALUES (66, 'Marc', 'Bernard', 'marc.bernard@orange.fr', '1980-03-21', 'M', 'active', NULL, '2023-08-11', NULL);
INSERT INTO client VALUES (67, 'Louis', 'Martin', 'louis.martin@yahoo.com', '1990-10-17', 'F', 'active', 'store', '2020-06-10', NULL);
INSERT INTO client VALUES (68, 'Luca', 'Leroy', 'luca.leroy27@outlook.com', '1958-05-25', NULL, 'active', 'referral', '2020-06-20', NULL);
INSERT INTO client VALUES (69, 'Emma', 'Schmidt', 'emma.schmidt67@web.de', NULL, 'M', 'active', 'web_shop', '2020-08-19', NULL);
INSERT INTO client VALUES (70, 'Clara', 'Petit', 'clara.petit@outlook.com', NULL, 'M', 'active', 'referral', '2025-09-18', 34);
INSERT INTO address VALUES (1, 1, 'home', '1 avenue Foch', '57662', 'Nice', 'FR', 1, '2019-03-20');
INSERT INTO address VALUES (2, 1, 'billing', '9 Gartenweg', '96294', 'Milan', 'IT', 0, '2023-10-19');
INSERT INTO address VALUES (3, 1, 'home', '41 via Roma', '14333', 'Madrid', 'ES', 0, '2023-02-19');
INSERT INTO address VALUES (4, 2, 'work', '146 rue de la Gare', '14962', 'Munich', 'DE', 1, '2023-08-20');
INSERT INTO address VALUES (5, 3, 'billing', '73 calle Mayor', '70752', 'Berlin', 'DE', 1, '2023-07-04');
INSERT INTO address VALUES (6, 4, 'billing', '108 rue Victor Hugo', '17167', 'Nice', 'FR', 1, '2023-12-13');
INSERT INTO address VALUES (7, 4, 'delivery', '152 Main Street', '68583', 'Madrid', 'ES', 0, '2023-01-16');
INSERT INTO address VALUES (8, 5, 'billing', '61 Main Street', NULL, 'Paris', 'FR', 1, '2022-09-14');
INSERT INTO address VALUES (9, 5, 'work', '167 Gartenweg', '19403', 'Milan', 'IT', 0, '2019-02-18');
INSERT INTO address VALUES (10, 6, 'delivery', '7 rue de la Gare', '67772', 'Lyon', 'FR', 1, '2023-03-12');
INSERT INTO address VALUES (11, 6, 'home', '79 rue Victor Hugo', '51128', 'Geneva', 'CH', 0, '2024-03-25');
INSERT INTO address VALUES (12, 7, 'home', '51 rue de la Gare', '56419', 'Paris', 'FR', 1, '2025-04-18');
INSERT INTO address VALUES (13, 7, 'home', '167 Main Street', '51023', 'Madrid', 'ES', 0, '2026-09-14');
INSERT INTO address VALUES (14, 8, 'billing', '107 Main Street', '50260', 'Geneva', 'CH', 1, '2021-03-24');
INSERT INTO address VALUES (15, 9, 'delivery', '170 Main Street', '40014', 'Nice', 'FR', 0, '2019-11-08');
INSERT INTO address VALUES (16, 9, 'home', '119 Main Street', '79245', 'Paris', 'FR', 0, '2017-01-20');
INSERT INTO address VALUES (17, 9, 'delivery', '109 Main Street', '34840', 'Milan', 'IT', 0, '2021-12-18');
INSERT INTO address VALUES (18, 11, 'billing', '1 calle Mayor', '18392', 'Lyon', 'FR', 1, '2022-06-22');
INSERT INTO address VALUES (19, 12, 'work', '153 Hauptstrasse', '67090', 'Munich', 'DE', 1, '2021-12-26');
INSERT INTO address VALUES (20, 13, 'billing', '67 rue Victor Hugo', '16883', 'Munich', 'DE', 1, '2019-06-05');
INSERT INTO address VALUES (21, 14, 'billing', '68 rue Victor Hugo', '33359', 'Munich', 'DE', 1, '2020-10-05');
INSERT INTO address VALUES (22, 14, 'home', '179 rue de la Gare', '78872', 'Lyon', 'FR', 0, '2024-02-21');
INSERT INTO address VALUES (23, 15, 'work', '128 calle Mayor', '63822', 'Berlin', 'DE', 1, '2017-03-16');
INSERT INTO address VALUES (24, 16, 'billing', '134 rue Victor Hugo', '63720', 'Lyon', 'FR', 1, '2023-09-10');
INSERT INTO address VALUES (25, 16, 'home', '9 via Roma', '25577', 'Munich', 'DE', 0, '2020-07-15');
INSERT INTO address VALUES (26, 17, 'work', '11 Hauptstrasse', '95169', 'Nice', 'FR', 0, '2019-08-28');
INSERT INTO address VALUES (27, 18, 'home', '56 Gartenweg', '34066', 'Berlin', 'DE', 1, '2024-04-13');
INSERT INTO address VALUES (28, 19, 'billing', '161 Hauptstrasse', '36815', 'Nice', 'FR', 1, '2017-12-09');
INSERT INTO address VALUES (29, 19, 'home', '133 Hauptstrasse', '77125', 'Nice', 'FR', 0, '2020-05-04');
INSERT INTO address VALUES (30, 20, 'work', '31 rue Victor Hugo', NULL, 'Nice', 'FR', 1, '2023-06-09');
INSERT INTO address VALUES (31, 21, 'billing', '156 via Roma', '34605', 'Brussels', 'BE', 1, '2017-04-10');
INSERT INTO address VALUES (32, 21, 'work', '133 avenue Foch', '69204', 'Berlin', 'DE', 0, '2019-04-27');
INSERT INTO address VALUES (33, 22, 'billing', '133 rue de la Gare', '48282', 'Berlin', 'DE', 1, '2019-01-28');
INSERT INTO address VALUES (34, 22, 'billing', '145 rue Victor Hugo', '49071', 'Lyon', 'FR', 0, '2018-04-18');
INSERT INTO address VALUES (35, 22, 'home', '96 via Roma', '44024', 'Geneva', 'CH', 0, '2023-02-13');
INSERT INTO address VALUES (36, 23, 'delivery', '128 avenue Foch', '62749', 'Berlin', 'DE', 1, '2022-11-23');
INSERT INTO address VALUES (37, 23, 'delivery', '109 Hauptstrasse', '43686', 'Paris', 'FR', 0, '2025-05-23');
INSERT INTO address VALUES (38, 24, 'home', '104 avenue Foch', '74953', 'Lyon', 'FR', 1, '2022-05-03');
INSERT INTO address VALUES (39, 24, 'delivery', '96 avenue Foch', '97563', 'Lyon', 'FR', 0, '2024-07-20');
INSERT INTO address VALUES (40, 25, 'work', '20 rue Victor Hugo', '63864', 'Lyon', 'FR', 1, '2018-08-15');
INSERT INTO address VALUES (41, 26, 'delivery', '80 calle Mayor', '12765', 'Lyon', 'FR', 1, '2020-05-22');
INSERT INTO address VALUES (42, 26, 'home', '140 Gartenweg', '81698', 'Paris', 'FR', 0, '2025-02-20');
INSERT INTO address VALUES (43, 27, 'home', '5 rue de la Gare', '37258', 'Nice', 'FR', 1, '2020-03-06');
INSERT INTO address VALUES (44, 27, 'billing', '145 avenue Foch', '47448', 'Nice', 'FR', 0, '2025-08-08');
INSERT INTO address VALUES (45, 27, 'delivery', '46 Hauptstrasse', '19001', 'Madrid', 'ES', 0, '2021-02-28');
INSERT INTO address VALUES (46, 28, 'billing', '124 rue Victor Hugo', '62086', 'Munich', 'DE', 1, '2023-05-23');
INSERT INTO address VALUES (47, 28, 'delivery', '47 rue de la Gare', '36849', 'Madrid', 'ES', 0, '2019-10-14');
INSERT INTO address VALUES (48, 28, 'delivery', '42 Hauptstrasse', '91420', 'Madrid', 'ES', 0, '2020-11-06');
INSERT INTO address VALUES (49, 29, 'work', '69 avenue Foch', '92767', 'Milan', 'IT', 1, '2019-01-06');
INSERT INTO address VALUES (50, 29, 'home', '50 avenue Foch', '80578', 'Geneva', 'CH', 0, '2026-09-14');
INSERT INTO address VALUES (51, 30, 'home', '80 calle Mayor', '95143', 'Munich', 'DE', 1, '2023-03-19');
INSERT INTO address VALUES (52, 30, 'work', '140 avenue Foch', '29253', 'Berlin', 'DE', 0, '2018-09-09');
INSERT INTO address VALUES (53, 31, 'home', '70 Hauptstrasse', '62448', 'Lyon', 'FR', 1, '2024-04-12');
INSERT INTO address VALUES (54, 31, 'home', '39 Main Street', '50545', 'Milan', 'IT', 0, '2017-03-11');
INSERT INTO address VALUES (55, 32, 'billing', '90 Gartenweg', '38173', 'Berlin', 'DE', 1, '2021-05-07');
INSERT INTO address VALUES (56, 33, 'home', '46 rue Victor Hugo', NULL, 'Berlin', 'DE', 1, '2021-06-01');
INSERT INTO address VALUES (57, 34, 'home', '54 Main Street', NULL, 'Lyon', 'FR', 1, '2020-12-16');
INSERT INTO address VALUES (58, 35, 'home', '124 Gartenweg', '63547', 'Brussels', 'BE', 1, '2017-01-19');
INSERT INTO address VALUES (59, 35, 'billing', '95 avenue Foch', '57799', 'Lyon', 'FR', 0, '2024-06-10');
INSERT INTO address VALUES (60, 36, 'delivery', '86 via Roma', '37700', 'Nice', 'FR', 1, '2021-11-07');
INSERT INTO address VALUES (61, 36, 'work', '37 rue de la Gare', '66459', 'Paris', 'FR', 0, '2023-09-02');
INSERT INTO address VALUES (62, 36, 'work', '6 Hauptstrasse', '87211', 'Berlin', 'DE', 0, '2022-07-16');
INSERT INTO address VALUES (63, 37, 'work', '70 Main Street', '52234', 'Munich', 'DE', 1, '2025-01-05');
INSERT INTO address VALUES (64, 38, 'home', '55 rue de la Gare', '92394', 'Berlin', 'DE', 1, '2026-09-14');
INSERT INTO address VALUES (65, 38, 'billing', '171 calle Mayor', '60416', 'Geneva', 'CH', 0, '2023-10-18');
INSERT INTO address VALUES (66, 38, 'home', '136 calle Mayor', '87773', 'Milan', 'IT', 0, '2017-06-05');
INSERT INTO address VALUES (67, 39, 'delivery', '49 calle Mayor', NULL, 'Paris', 'FR', 1, '2019-08-04');
INSERT INTO address VALUES (68, 40, 'home', '131 avenue Foch', NULL, 'Lyon', 'FR', 1, '2022-05-17');
INSERT INTO address VALUES (69, 40, 'home', '110 via Roma', '94371', 'Nice', 'FR', 0, '2018-09-15');
INSERT INTO address VALUES (70, 40, 'home', '128 rue Victor Hugo', '81995', 'Munich', 'DE', 0, '2026-09-14');
INSERT INTO address VALUES (71, 41, 'delivery', '57 avenue Foch', '33816', 'Nice', 'FR', 1, '2024-08-03');
INSERT INTO address VALUES (72, 42, 'delivery', '51 Gartenweg', '54509', 'Paris', 'FR', 1, '2021-11-20');
INSERT INTO address VALUES (73, 42, 'work', '33 Hauptstrasse', '71140', 'Paris', 'FR', 0, '2021-02-09');
INSERT INTO address VALUES (74, 42, 'delivery', '79 via Roma', '19046', 'Nice', 'FR', 0, '2022-05-25');
INSERT INTO address VALUES (75, 43, 'billing', '96 Gartenweg', '27534', 'Lyon', 'FR', 1, '2022-09-23');
INSERT INTO address VALUES (76, 44, 'home', '74 Main Street', '69628', 'Milan', 'IT', 1, '2020-12-14');
INSERT INTO address VALUES (77, 44, 'home', '94 Gartenweg', '86584', 'Madrid', 'ES', 0, '2021-05-22');
INSERT INTO address VALUES (78, 45, 'billing', '96 Hauptstrasse', '42985', 'Madrid', 'ES', 1, '2018-10-04');
INSERT INTO address VALUES (79, 45, 'billing', '54 Main Street', '12117', 'Milan', 'IT', 0, '2022-01-22');
INSERT INTO address VALUES (80, 45, 'home', '93 Hauptstrasse', '51423', 'Madrid', 'ES', 0, '2017-04-01');
INSERT INTO address VALUES (81, 46, 'home', '15 Main Street', NULL, 'Berlin', 'DE', 1, '2020-09-19');
INSERT INTO address VALUES (82, 46, 'work', '132 Gartenweg', '20949', 'Paris', 'FR', 0, '2021-11-26');
INSERT INTO address VALUES (83, 47, 'work', '5 rue de la Gare', '13169', 'Lyon', 'FR', 1, '2025-09-04');
INSERT INTO address VALUES (84, 47, 'home', '18 via Roma', '21581', 'Lyon', 'FR', 0, '2021-05-12');
INSERT INTO address VALUES (85, 48, 'home', '56 calle Mayor', '23697', 'Milan', 'IT', 1, '2018-09-05');
INSERT INTO address VALUES (86, 49, 'home', '106 rue Victor Hugo', '24356', 'Munich', 'DE', 1, '2019-05-17');
INSERT INTO address VALUES (87, 49, 'home', '127 avenue Foch', '81196', 'MADRID', 'ES', 0, '2017-07-14');
INSERT INTO address VALUES (88, 50, 'billing', '85 calle Mayor', '83413', 'Paris', 'FR', 1, '2025-02-13');
INSERT INTO address VALUES (89, 51, 'delivery', '22 Gartenweg', '60417', 'Madrid', 'ES', 1, '2024-02-02');
INSERT INTO address VALUES (90, 52, 'billing', '141 rue de la Gare', '39185', 'Lyon', 'FR', 1, '2017-06-12');
INSERT INTO address VALUES (91, 52, 'billing', '3 rue de la Gare', '23752', 'Munich', 'DE', 0, '2022-04-12');
INSERT INTO address VALUES (92, 53, 'work', '156 rue Victor Hugo', '75225', 'Nice', 'FR', 1, '2022-01-28');
INSERT INTO address VALUES (93, 53, 'delivery', '109 rue de la Gare', '47456', 'Lyon', 'FR', 0, '2018-02-13');
INSERT INTO address VALUES (94, 53, 'delivery', '9 rue de la Gare', '30433', 'Paris', 'FR', 0, '2021-01-25');
INSERT INTO address VALUES (95, 54, 'work', '88 rue Victor Hugo', '99503', 'Madrid', 'ES', 1, '2017-12-16');
INSERT INTO address VALUES (96, 54, 'home', '45 Main Street', '28352', 'Berlin', 'DE', 0, '2024-11-14');
INSERT INTO address VALUES (97, 55, 'home', '30 rue de la Gare', '81842', 'Nice', 'FR', 1, '2023-05-23');
INSERT INTO address VALUES (98, 55, 'work', '25 Gartenweg', '28348', 'Madrid', 'ES', 0, '2018-03-28');
INSERT INTO address VALUES (99, 56, 'billing', '52 calle Mayor', '60855', 'Lyon', 'FR', 1, '2025-12-28');
INSERT INTO address VALUES (100, 56, 'delivery', '52 rue Victor Hugo', '31476', 'Paris', 'FR', 0, '2023-10-26');
INSERT INTO address VALUES (101, 57, 'billing', '92 Hauptstrasse', '61949', 'Berlin', 'DE', 1, '2020-11-09');
INSERT INTO address VALUES (102, 58, 'home', '66 Gartenweg', '37964', 'Milan', 'IT', 1, '2025-03-14');
INSERT INTO address VALUES (103, 59, 'work', '48 Main Street', '75617', 'Berlin', 'DE', 1, '2022-10-06');
INSERT INTO address VALUES (104, 60, 'delivery', '78 Main Street', '30471', 'Munich', 'DE', 1, '2025-12-20');
INSERT INTO address VALUES (105, 61, 'delivery', '177 rue de la Gare', '48126', 'Paris', 'FR', 1, '2021-02-08');
INSERT INTO address VALUES (106, 62, 'delivery', '74 avenue Foch', '44421', 'Milan', 'IT', 1, '2021-05-17');
INSERT INTO address VALUES (107, 63, 'work', '157 Main Street', '31334', 'Paris', 'FR', 1, '2021-05-02');
INSERT INTO address VALUES (108, 64, 'work', '124 calle Mayor', '55303', 'Madrid', 'ES', 1, '2025-05-19');
INSERT INTO address VALUES (109, 65, 'home', '148 Main Street', '10350', 'Lyon', 'FR', 1, '2018-04-12');
INSERT INTO address VALUES (110, 66, 'home', '37 rue Victor Hugo', '28740', 'Lyon', 'FR', 0, '2025-09-03');
INSERT INTO address VALUES (111, 67, 'delivery', '157 calle Mayor', '23335', 'Paris', 'FR', 1, '2018-12-16');
INSERT INTO address VALUES (112, 69, 'delivery', '66 rue de la Gare', '45717', 'Lyon', 'FR', 1, '2026-09-14');
INSERT INTO phone VALUES (1, 1, '06 86694241', 'landline', 1, '2019-01-04');
INSERT INTO phone VALUES (2, 3, '+39 3313229676', 'work', 1, '2020-10-17');
INSERT INTO phone VALUES (3, 4, '+33 6 10091371', 'landline', 1, '2021-04-14');
INSERT INTO phone VALUES (4, 4, '+39 3355035776', 'mobile', 0, '2024-04-09');
INSERT INTO phone VALUES (5, 6, '+39 3380613888', 'landline', 0, '2025-07-06');
INSERT INTO phone VALUES (6, 6, '+49 15 30128253', 'mobile', 0, '2025-06-06');
INSERT INTO phone VALUES (7, 7, '06 44929376', 'landline', 1, '2020-02-10');
INSERT INTO phone VALUES (8, 8, '+39 3337431117', 'mobile', 1, '2026-09-08');
INSERT INTO phone VALUES (9, 8, '+34 6 39237753', 'mobile', NULL, '2026-06-03');
INSERT INTO phone VALUES (10, 10, '+49 15 66251053', 'mobile', 0, '2021-09-19');
INSERT INTO phone VALUES (11, 11, '+33 6 73868130', 'mobile', 1, '2025-02-14');
INSERT INTO phone VALUES (12, 11, '+49 15 29255910', 'mobile', 1, '2020-06-11');
INSERT INTO phone VALUES (13, 12, '+49 15 29026375', 'landline', 1, '2021-04-28');
INSERT INTO phone VALUES (14, 13, '+34 6 59305108', 'landline', 1, '2022-02-06');
INSERT INTO phone VALUES (15, 13, '+39 3316610202', 'mobile', 0, '2023-02-09');
INSERT INTO phone VALUES (16, 14, '06 82520302', 'work', 0, '2019-04-01');
INSERT INTO phone VALUES (17, 14, '+33 6 51527995', 'mobile', 1, '2023-02-10');
INSERT INTO phone VALUES (18, 15, '06 71706858', 'landline', NULL, '2025-03-16');
INSERT INTO phone VALUES (19, 16, '+33 6 68908485', 'work', 1, '2022-03-13');
INSERT INTO phone VALUES (20, 16, '+49 15 12632129', 'mobile', 1, '2024-02-15');
INSERT INTO phone VALUES (21, 18, '+39 3312037885', 'mobile', 0, '2018-10-18');
INSERT INTO phone VALUES (22, 19, '+34 6 43655665', 'landline', 1, '2023-10-20');
INSERT INTO phone VALUES (23, 20, '+34 6 82493805', 'work', 0, '2023-10-28');
INSERT INTO phone VALUES (24, 21, '+49 15 72862544', 'landline', 1, '2023-10-13');
INSERT INTO phone VALUES (25, 21, '+49 15 55598821', 'landline', 1, '2018-09-04');
INSERT INTO phone VALUES (26, 22, '06 97321963', 'work', 1, '2025-08-19');
INSERT INTO phone VALUES (27, 23, '06 72042930', 'mobile', 1, '2023-08-02');
INSERT INTO phone VALUES (28, 23, '+49 15 13649443', 'landline', NULL, '2018-01-08');
INSERT INTO phone VALUES (29, 24, '+34 6 15598843', 'landline', 1, '2026-06-18');
INSERT INTO phone VALUES (30, 24, '+33 6 19725909', 'work', NULL, '2020-09-17');
INSERT INTO phone VALUES (31, 25, '+49 15 96786528', 'mobile', NULL, '2022-04-26');
INSERT INTO phone VALUES (32, 26, '+39 3349955873', 'mobile', 1, '2025-04-02');
INSERT INTO phone VALUES (33, 26, '+33 6 78694401', 'landline', NULL, '2024-02-22');
INSERT INTO phone VALUES (34, 27, '+33 6 44853495', 'landline', NULL, '2022-10-23');
INSERT INTO phone VALUES (35, 28, '06 97107859', 'mobile', 1, '2024-07-26');
INSERT INTO phone VALUES (36, 30, '+39 3376268728', 'work', 1, '2024-01-01');
INSERT INTO phone VALUES (37, 30, '+49 15 77095932', 'mobile', 1, '2019-09-14');
INSERT INTO phone VALUES (38, 31, '+34 6 46624965', 'mobile', 1, '2022-02-11');
INSERT INTO phone VALUES (39, 32, '+33 6 13573972', 'landline', 0, '2025-02-09');
INSERT INTO phone VALUES (40, 33, '06 75477962', 'mobile', 1, '2019-01-16');
INSERT INTO phone VALUES (41, 34, '06 43525150', 'landline', 1, '2023-06-13');
INSERT INTO phone VALUES (42, 34, '+33 6 55609517', 'mobile', 0, '2022-09-14');
INSERT INTO phone VALUES (43, 35, '+34 6 41592715', 'work', 1, '2019-08-22');
INSERT INTO phone VALUES (44, 36, '06 96055648', 'landline', NULL, '2018-04-06');
INSERT INTO phone VALUES (45, 38, '+49 15 34648997', 'landline', 0, '2022-01-15');
INSERT INTO phone VALUES (46, 38, '+33 6 68044870', 'mobile', NULL, '2021-09-03');
INSERT INTO phone VALUES (47, 40, '+34 6 92543251', 'work', 1, '2024-04-13');
INSERT INTO phone VALUES (48, 41, '+49 15 92633534', 'work', 1, '2019-03-08');
INSERT INTO phone VALUES (49, 41, '+33 6 86546613', 'work', NULL, '2018-07-24');
INSERT INTO phone VALUES (50, 42, '06 24174960', 'mobile', 1, '2025-06-21');
INSERT INTO phone VALUES (51, 44, '+39 3312950204', 'mobile', NULL, '2024-01-26');
INSERT INTO phone VALUES (52, 46, '+39 3370180795', 'mobile', 0, '2024-07-11');
INSERT INTO phone VALUES (53, 46, '+49 15 93730226', 'mobile', NULL, '2022-02-15');
INSERT INTO phone VALUES (54, 47, '+34 6 93957138', 'work', NULL, '2026-02-24');
INSERT INTO phone VALUES (55, 47, '+49 15 49762957', 'mobile', NULL, '2024-05-08');
INSERT INTO phone VALUES (56, 48, '+33 6 82363498', 'landline', NULL, '2018-07-09');
INSERT INTO phone VALUES (57, 48, '+33 6 92345949', 'work', 1, '2024-07-02');
INSERT INTO phone VALUES (58, 49, '06 16927651', 'mobile', NULL, '2019-06-24');
INSERT INTO phone VALUES (59, 50, '06 74180242', 'landline', 0, '2026-03-01');
INSERT INTO phone VALUES (60, 51, '06 53589520', 'mobile', 0, '2023-06-06');
INSERT INTO phone VALUES (61, 52, '+34 6 99023082', 'work', 0, '2024-02-20');
INSERT INTO phone VALUES (62, 52, '+33 6 71788738', 'work', NULL, '2018-07-25');
INSERT INTO phone VALUES (63, 56, '06 32573971', 'landline', 1, '2024-03-12');
INSERT INTO phone VALUES (64, 57, '06 78941056', 'mobile', 0, '2024-03-26');
INSERT INTO phone VALUES (65, 57, '+39 3394071084', 'mobile', 1, '2020-02-21');
INSERT INTO phone VALUES (66, 59, '+49 15 45486670', 'mobile', NULL, '2018-01-22');
INSERT INTO phone VALUES (67, 59, '+39 3354378778', 'mobile', 0, '2023-04-28');
INSERT INTO phone VALUES (68, 60, '+39 3313710417', 'work', 0, '2026-09-08');
INSERT INTO phone VALUES (69, 61, '06 52881685', 'mobile', 0, '2025-03-19');
INSERT INTO phone VALUES (70, 61, '+49 15 73500707', 'landline', 0, '2021-04-16');
INSERT INTO phone VALUES (71, 62, '+33 6 40702947', 'work', 1, '2019-10-01');
INSERT INTO phone VALUES (72, 64, '+33 6 89658726', 'landline', NULL, '2026-02-14');
INSERT INTO phone VALUES (73, 66, '06 33675339', 'landline', 1, '2020-06-02');
INSERT INTO phone VALUES (74, 66, '+34 6 48794967', 'mobile', 1, '2023-01-08');
INSERT INTO phone VALUES (75, 67, '+39 3345023108', 'mobile', 1, '2023-10-06');
INSERT INTO phone VALUES (76, 68, '+49 15 25162669', 'mobile', 1, '2025-04-10');
INSERT INTO phone VALUES (77, 69, '06 98505628', 'work', 1, '2024-09-09');
INSERT INTO phone VALUES (78, 69, '+34 6 69595599', 'mobile', 0, '2018-07-02');
INSERT INTO phone VALUES (79, 70, '+33 6 93263315', 'work', 0, '2026-09-22');
INSERT INTO phone VALUES (80, 70, '+34 6 59836984', 'work', 1, '2024-04-19');
INSERT INTO consent VALUES (1, 1, 'phone', 1, '2021-09-14', NULL);
INSERT INTO consent VALUES (2, 3, 'email', 1, '2019-03-26', NULL);
INSERT INTO consent VALUES (3, 3, 'post', 1, '2024-10-23', '2026-04-22');
INSERT INTO consent VALUES (4, 5, 'post', 1, '2021-04-25', NULL);
INSERT INTO consent VALUES (5, 5, 'phone', 1, '2019-05-07', NULL);
INSERT INTO consent VALUES (6, 6, 'post', 1, '2018-04-21', '2021-08-21');
INSERT INTO consent VALUES (7, 7, 'sms', 1, '2020-11-04', NULL);
INSERT INTO consent VALUES (8, 7, 'phone', 0, NULL, NULL);
INSERT INTO consent VALUES (9, 9, 'post', 1, '2022-04-22', '2025-03-23');
INSERT INTO consent VALUES (10, 9, 'phone', 1, '2022-11-22', NULL);
INSERT INTO consent VALUES (11, 10, 'phone', 0, NULL, NULL);
INSERT INTO consent VALUES (12, 11, 'sms', 1, '2022-02-01', NULL);
INSERT INTO consent VALUES (13, 13, 'email', 0, NULL, NULL);
INSERT INTO consent VALUES (14, 14, 'post', 1, '2018-04-13', NULL);
INSERT INTO consent VALUES (15, 16, 'email', 1, '2019-05-06', NULL);
INSERT INTO consent VALUES (16, 16, 'post', 1, '2024-02-23', '2026-10-26');
INSERT INTO consent VALUES (17, 16, 'phone', 1, '2019-05-06', '2020-07-07');
INSERT INTO consent VALUES (18, 17, 'email', 1, '2020-03-27', NULL);
INSERT INTO consent VALUES (19, 17, 'post', 0, NULL, NULL);
INSERT INTO consent VALUES (20, 17, 'phone', 1, '2022-10-01', '2025-01-14');
INSERT INTO consent VALUES (21, 19, 'sms', 1, '2024-12-04', NULL);
INSERT INTO consent VALUES (22, 19, 'post', 1, '2022-05-08', NULL);
INSERT INTO consent VALUES (23, 20, 'post', 1, '2024-05-04', NULL);
INSERT INTO consent VALUES (24, 20, 'phone', 1, '2024-10-20', NULL);
INSERT INTO consent VALUES (25, 21, 'phone', 0, NULL, NULL);
INSERT INTO consent VALUES (26, 22, 'post', 0, NULL, NULL);
INSERT INTO consent VALUES (27, 23, 'email', 0, NULL, NULL);
INSERT INTO consent VALUES (28, 23, 'post', 0, NULL, NULL);
INSERT INTO consent VALUES (29, 23, 'phone', 1, '2025-05-06', NULL);
INSERT INTO consent VALUES (30, 24, 'sms', 1, '2022-07-18', NULL);
INSERT INTO consent VALUES (31, 24, 'phone', 1, '2018-11-09', NULL);
INSERT INTO consent VALUES (32, 25, 'sms', 1, '2024-08-06', NULL);
INSERT INTO consent VALUES (33, 27, 'phone', 1, '2021-10-20', '2022-07-14');
INSERT INTO consent VALUES (34, 28, 'post', 1, '2023-06-04', NULL);
INSERT INTO consent VALUES (35, 28, 'phone', 1, '2022-09-15', NULL);
INSERT INTO consent VALUES (36, 29, 'sms', 0, NULL, NULL);
INSERT INTO consent VALUES (37, 29, 'post', 1, '2018-02-06', NULL);
INSERT INTO consent VALUES (38, 29, 'phone', 1, '2023-06-22', NULL);
INSERT INTO consent VALUES (39, 30, 'phone', 1, '2018-05-15', NULL);
INSERT INTO consent VALUES (40, 31, 'post', 1, '2025-08-20', NULL);
INSERT INTO consent VALUES (41, 31, 'phone', 1, '2022-09-05', NULL);
INSERT INTO consent VALUES (42, 32, 'sms', 1, '2022-08-20', NULL);
INSERT INTO consent VALUES (43, 34, 'post', 1, '2024-11-05', NULL);
INSERT INTO consent VALUES (44, 35, 'email', 1, '2021-08-21', '2024-07-07');
INSERT INTO consent VALUES (45, 35, 'post', 0, NULL, NULL);
INSERT INTO consent VALUES (46, 35, 'phone', 1, '2020-02-24', NULL);
INSERT INTO consent VALUES (47, 36, 'sms', 0, NULL, NULL);
INSERT INTO consent VALUES (48, 36, 'post', 1, '2018-01-11', NULL);
INSERT INTO consent VALUES (49, 37, 'email', 1, '2018-08-13', NULL);
INSERT INTO consent VALUES (50, 37, 'post', 1, '2018-08-16', NULL);
INSERT INTO consent VALUES (51, 38, 'email', 0, NULL, NULL);
INSERT INTO consent VALUES (52, 40, 'email', 1, '2021-09-17', NULL);
INSERT INTO consent VALUES (53, 40, 'post', 1, '2023-10-24', '2024-06-22');
INSERT INTO consent VALUES (54, 41, 'phone', 1, '2019-03-08', NULL);
INSERT INTO consent VALUES (55, 43, 'email', 1, '2021-02-23', NULL);
INSERT INTO consent VALUES (56, 44, 'phone', 0, NULL, NULL);
INSERT INTO consent VALUES (57, 45, 'sms', 1, '2022-08-12', NULL);
INSERT INTO consent VALUES (58, 45, 'post', 1, '2020-07-22', NULL);
INSERT INTO consent VALUES (59, 45, 'phone', 1, '2023-03-10', NULL);
INSERT INTO consent VALUES (60, 48, 'email', 1, '2019-12-16', NULL);
INSERT INTO consent VALUES (61, 49, 'post', 0, NULL, NULL);
INSERT INTO consent VALUES (62, 49, 'phone', 0, NULL, NULL);
INSERT INTO consent VALUES (63, 50, 'email', 1, '2018-08-15', NULL);
INSERT INTO consent VALUES (64, 50, 'post', 0, NULL, NULL);
INSERT INTO consent VALUES (65, 52, 'sms', 1, '2019-09-21', '2020-03-14');
INSERT INTO consent VALUES (66, 52, 'phone', 1, '2023-05-03', NULL);
INSERT INTO consent VALUES (67, 54, 'email', 0, NULL, NULL);
INSERT INTO consent VALUES (68, 54, 'sms', 1, '2020-03-25', NULL);
INSERT INTO consent VALUES (69, 55, 'sms', 1, '2023-06-26', NULL);
INSERT INTO consent VALUES (70, 56, 'sms', 1, '2023-11-25', NULL);
INSERT INTO consent VALUES (71, 56, 'phone', 1, '2023-07-15', '2024-08-04');
INSERT INTO consent VALUES (72, 58, 'post', 1, '2024-08-27', NULL);
INSERT INTO consent VALUES (73, 61, 'email', 0, NULL, NULL);
INSERT INTO consent VALUES (74, 61, 'phone', 1, '2022-07-15', '2025-08-17');
INSERT INTO consent VALUES (75, 63, 'email', 0, NULL, NULL);
INSERT INTO consent VALUES (76, 64, 'post', 1, '2023-02-11', '2024-05-26');
INSERT INTO consent VALUES (77, 64, 'phone', 1, '2024-03-06', '2025-08-25');
INSERT INTO consent VALUES (78, 65, 'sms', 1, '2019-04-13', NULL);
INSERT INTO consent VALUES (79, 67, 'sms', 1, '2019-10-11', NULL);
INSERT INTO consent VALUES (80, 67, 'phone', 1, '2023-04-04', NULL);
INSERT INTO consent VALUES (81, 68, 'sms', 1, '2023-02-14', NULL);
INSERT INTO consent VALUES (82, 68, 'phone', 1, '2022-07-13', NULL);
INSERT INTO consent VALUES (83, 69, 'post', 0, NULL, NULL);
INSERT INTO consent VALUES (84, 70, 'sms', 1, '2019-05-14', '2022-07-19');
INSERT INTO consent VALUES (201, 9, 'email', 1, '2022-05-03', NULL);
INSERT INTO consent VALUES (202, 9, 'sms', 1, '2022-05-03', NULL);
INSERT INTO consent VALUES (203, 17, 'email', 1, '2022-09-12', NULL);
INSERT INTO consent VALUES (204, 33, 'sms', 1, '2023-01-20', NULL);
INSERT INTO consent VALUES (205, 33, 'email', 1, '2023-01-20', NULL);
INSERT INTO client VALUES (71, 'Nina', 'Mercier', 'nina.mercier@gmail.com', '1994-06-17', 'F', 'blocked', 'referral', '2023-11-02', 12);
INSERT INTO client VALUES (72, 'Omar', 'Haddad', NULL, '1971-02-08', 'M', 'blocked', NULL, '2020-03-25', 12);
