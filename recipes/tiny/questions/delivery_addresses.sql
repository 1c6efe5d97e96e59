CREATE TABLE tbl_person (
  p_id INTEGER PRIMARY KEY,
  p_first TEXT,
  p_last TEXT,
  p_email TEXT,
  p_birth TEXT,
  p_created TEXT,
  p_type TEXT
);
CREATE TABLE tbl_address (
  a_id INTEGER PRIMARY KEY,
  a_street TEXT,
  a_zip TEXT,
  a_city TEXT,
  a_country TEXT,
  a_kind TEXT
);
CREATE TABLE tbl_person_address (
  p_id INTEGER REFERENCES tbl_person(p_id),
  a_id INTEGER REFERENCES tbl_address(a_id),
  is_default INTEGER,
  added TEXT,
  note TEXT,
  PRIMARY KEY (p_id, a_id)
);
CREATE TABLE tbl_carrier (
  c_code TEXT PRIMARY KEY,
  c_name TEXT,
  c_country TEXT,
  c_phone TEXT
);
CREATE TABLE tbl_parcel (
  pc_no TEXT PRIMARY KEY,
  p_id INTEGER REFERENCES tbl_person(p_id),
  a_id INTEGER REFERENCES tbl_address(a_id),
  c_code TEXT REFERENCES tbl_carrier(c_code),
  kg REAL,
  price REAL,
  sent TEXT,
  arrived TEXT,
  state TEXT
);
INSERT INTO tbl_person VALUES (1, 'Willem', 'Garcia', 'willem.garcia@orange.fr', '1962-04-06', '2026-02-23 19:09:51', 'private');
INSERT INTO tbl_person VALUES (2, 'Willem', 'Aalto', 'willem.aalto@telia.se', '1955-01-17', '2018-08-24 20:28:43', 'private');
INSERT INTO tbl_person VALUES (3, 'Søren', 'Becker', 'soren.becker@web.de', '1980-02-18', '2026-06-22 21:02:59', 'private');
INSERT INTO tbl_person VALUES (4, 'Quentin', 'Fontaine', 'quentin.fontaine@gmail.com', '1960-08-28', '2020-05-18 18:17:59', 'private');
INSERT INTO tbl_person VALUES (5, 'Mathis', 'Jonsson', 'mathis.jonsson@telia.se', '1982-08-07', '2026-10-26 09:30:32', 'private');
INSERT INTO tbl_person VALUES (6, 'Tilda', 'de Boer', 'tilda.deboer@orange.fr', '1958-05-11', '2026-09-21 10:25:13', 'private');
INSERT INTO tbl_person VALUES (7, 'Rania', 'Becker', 'rania.becker@telia.se', '1973-03-24', '2025-07-11 20:56:15', 'private');
INSERT INTO tbl_person VALUES (8, 'Lotte', 'Aalto', 'lotte.aalto@telia.se', '1952-01-03', '2021-12-14 19:24:34', 'business');
INSERT INTO tbl_person VALUES (9, 'Ugo', 'Ivanov', 'ugo.ivanov@telia.se', '1977-05-12', '2020-03-11 18:58:04', 'employee');
INSERT INTO tbl_person VALUES (10, 'Vera', 'Aalto', 'vera.aalto@web.de', '1994-07-21', '2022-05-09 14:24:43', 'private');
INSERT INTO tbl_person VALUES (11, 'Quentin', 'Aalto', NULL, '1949-03-26', '2019-03-17 17:57:37', 'private');
INSERT INTO tbl_person VALUES (12, 'Søren', 'Christensen', NULL, '1951-01-08', '2016-09-23 14:03:11', 'private');
INSERT INTO tbl_person VALUES (13, 'Pia', 'Becker', 'pia.becker@kpnmail.nl', '2005-02-20', '2024-08-17 18:19:16', 'business');
INSERT INTO tbl_person VALUES (14, 'Søren', 'Garcia', 'soren.garcia@telia.se', '1965-09-05', '2018-03-15 12:18:55', 'private');
INSERT INTO tbl_person VALUES (15, 'Vera', 'Jonsson', 'vera.jonsson@kpnmail.nl', '1971-05-15', '2017-04-07 13:39:36', 'business');
INSERT INTO tbl_person VALUES (16, 'Ugo', 'Fontaine', 'ugo.fontaine@telia.se', '1963-03-27', '2019-12-27 10:00:14', 'private');
INSERT INTO tbl_person VALUES (17, 'Pia', 'Hansen-Lund', 'pia.hansen-lund@orange.fr', '1974-04-10', '2023-09-10 07:15:22', 'employee');
INSERT INTO tbl_person VALUES (18, 'Ugo', 'Ek', 'ugo.ek@kpnmail.nl', '2006-07-11', '2017-02-12 14:53:59', 'business');
INSERT INTO tbl_person VALUES (19, 'Quentin', 'Hansen-Lund', 'quentin.hansen-lund@telia.se', '1954-03-17', '2016-05-21 19:34:53', 'private');
INSERT INTO tbl_person VALUES (20, 'Ugo', 'Fontaine', 'ugo.fontaine@kpnmail.nl', '1955-11-27', '2024-04-17 11:39:40', 'private');
INSERT INTO tbl_person VALUES (21, 'Noor', 'Ek', 'noor.ek@orange.fr', '1961-05-28', '2025-03-13 16:01:57', 'private');
INSERT INTO tbl_person VALUES (22, 'Oliver', 'Hansen-Lund', 'oliver.hansen-lund@gmail.com', '2003-08-05', '2024-12-08 20:38:22', 'private');
INSERT INTO tbl_person VALUES (23, 'Ugo', 'Becker', 'ugo.becker@web.de', '1970-10-07', '2021-03-20 13:14:48', 'private');
INSERT INTO tbl_person VALUES (24, 'Søren', 'Garcia', NULL, '1987-05-07', '2023-12-26 17:47:15', 'private');
INSERT INTO tbl_person VALUES (25, 'Søren', 'Hansen-Lund', 'soren@hansen-lund.dk', '1961-04-12', '2020-03-03 12:00:00', 'business');
INSERT INTO tbl_person VALUES (26, 'Ugo', 'de Boer', NULL, '2001-10-02', '2018-11-06 12:41:17', 'business');
INSERT INTO tbl_person VALUES (27, 'Oliver', 'Becker', 'oliver.becker@kpnmail.nl', NULL, '2025-05-25 18:12:30', 'private');
INSERT INTO tbl_person VALUES (28, 'Oliver', 'Ek', 'oliver.ek@telia.se', '1970-12-26', '2024-02-09 08:46:00', 'private');
INSERT INTO tbl_person VALUES (29, 'Quentin', 'Jonsson', 'quentin.jonsson@telia.se', '1986-11-06', '2022-09-10 17:08:52', 'private');
INSERT INTO tbl_person VALUES (30, 'Mathis', 'de Boer', 'mathis.deboer@gmail.com', '1959-10-11', '2017-04-13 10:53:10', 'employee');
INSERT INTO tbl_person VALUES (31, 'Søren', 'Becker', 'soren.becker@gmail.com', '1976-07-14', '2024-08-04 11:23:46', 'employee');
INSERT INTO tbl_person VALUES (32, 'Ugo', 'Garcia', 'ugo.garcia@telia.se', '1959-05-27', '2017-08-01 20:48:54', 'private');
INSERT INTO tbl_person VALUES (33, 'Lotte', 'Jonsson', NULL, NULL, '2017-11-06 16:18:58', 'business');
INSERT INTO tbl_person VALUES (34, 'Noor', 'Fontaine', 'noor.fontaine@gmail.com', '1986-12-17', '2021-05-22 19:41:36', 'employee');
INSERT INTO tbl_person VALUES (35, 'Quentin', 'Fontaine', 'quentin.fontaine@kpnmail.nl', '1957-03-24', '2019-07-13 13:59:55', 'employee');
INSERT INTO tbl_person VALUES (36, 'Mathis', 'Garcia', 'mathis.garcia@web.de', NULL, '2020-07-07 13:07:17', 'private');
INSERT INTO tbl_person VALUES (37, 'Oliver', 'Hansen-Lund', 'oliver.hansen-lund@web.de', '1944-04-24', '2018-10-11 17:05:43', 'private');
INSERT INTO tbl_person VALUES (38, 'Mathis', 'Ivanov', 'mathis.ivanov@orange.fr', '1966-12-12', '2024-10-15 10:40:28', 'private');
INSERT INTO tbl_person VALUES (39, 'Søren', 'Ek', 'soren.ek@orange.fr', NULL, '2024-07-01 07:42:20', 'private');
INSERT INTO tbl_person VALUES (40, 'Noor', 'de Boer', 'noor.deboer@telia.se', '1955-05-12', '2023-05-11 08:52:08', 'private');
INSERT INTO tbl_person VALUES (41, 'Lotte', 'Garcia', 'lotte.garcia@telia.se', '1981-03-18', '2018-05-02 13:04:25', 'business');
INSERT INTO tbl_person VALUES (42, 'Rania', 'Becker', 'rania.becker@kpnmail.nl', '1974-05-06', '2017-11-05 08:08:18', 'private');
INSERT INTO tbl_person VALUES (43, 'Oliver', 'Becker', 'oliver.becker@telia.se', '1970-12-23', '2022-03-21 11:27:17', 'private');
INSERT INTO tbl_person VALUES (44, 'Willem', 'Becker', NULL, '1988-05-06', '2023-08-22 09:51:40', 'private');
INSERT INTO tbl_person VALUES (45, 'Quentin', 'Ek', 'quentin.ek@gmail.com', '1981-08-06', '2025-08-13 08:18:53', 'private');
INSERT INTO tbl_person VALUES (46, 'Lotte', 'Ek', 'lotte.ek@gmail.com', '1964-12-07', '2026-02-08 16:50:08', 'private');
INSERT INTO tbl_person VALUES (47, 'Noor', 'Jonsson', 'noor.jonsson@gmail.com', '1988-11-26', '2025-01-07 09:07:00', 'private');
INSERT INTO tbl_person VALUES (48, 'Ugo', 'Aalto', 'ugo.aalto@gmail.com', '1987-02-12', '2018-07-01 08:40:15', 'business');
INSERT INTO tbl_person VALUES (49, 'Lotte', 'Aalto', 'lotte.aalto@web.de', '1982-12-18', '2018-02-06 13:12:49', 'private');
INSERT INTO tbl_person VALUES (50, 'Oliver', 'Ek', 'oliver.ek@telia.se', '1990-11-08', '2022-10-15 12:47:38', 'business');
INSERT INTO tbl_person VALUES (51, 'Tilda', 'Hansen-Lund', 'tilda.hansen-lund@telia.se', '1974-08-26', '2026-10-06 11:10:10', 'business');
INSERT INTO tbl_person VALUES (52, 'Vera', 'Jonsson', 'vera.jonsson@gmail.com', '1978-06-03', '2026-09-15 12:41:56', 'private');
INSERT INTO tbl_person VALUES (53, 'Søren', 'Becker', 'soren.becker@orange.fr', '1982-02-16', '2025-10-14 14:09:23', 'private');
INSERT INTO tbl_person VALUES (54, 'Rania', 'Ek', 'rania.ek@orange.fr', '1988-02-10', '2025-09-17 09:02:39', 'business');
INSERT INTO tbl_person VALUES (55, 'Rania', 'Aalto', 'rania.aalto@gmail.com', NULL, '2021-06-19 16:46:13', 'private');
INSERT INTO tbl_person VALUES (56, 'Lotte', 'Ek', 'lotte.ek@gmail.com', '2002-11-06', '2016-10-11 20:00:43', 'private');
INSERT INTO tbl_person VALUES (57, 'Tilda', 'Ek', 'tilda.ek@orange.fr', '2001-12-13', '2026-05-28 21:05:41', 'business');
INSERT INTO tbl_person VALUES (58, 'Oliver', 'de Boer', 'oliver.deboer@web.de', '1973-09-25', '2017-07-25 10:44:23', 'business');
INSERT INTO tbl_person VALUES (59, 'Noor', 'Becker', 'noor.becker@gmail.com', '1991-10-09', '2019-04-05 20:58:00', 'private');
INSERT INTO tbl_person VALUES (60, 'Pia', 'Ivanov', NULL, '1991-07-12', '2025-11-14 08:20:28', 'employee');
INSERT INTO tbl_address VALUES (1, 'Storgatan 100', '81482', 'Aarhus', 'DK', 'work');
INSERT INTO tbl_address VALUES (2, 'Rue du Moulin 88', '29825', 'Utrecht', 'NL', 'work');
INSERT INTO tbl_address VALUES (3, 'Parcel Locker 37', NULL, 'Copenhagen', 'DK', 'neighbour');
INSERT INTO tbl_address VALUES (4, 'Storgatan 102', '40000', 'Lille', 'FR', 'locker');
INSERT INTO tbl_address VALUES (5, 'Lindenallee 35', '57298', 'Rotterdam', 'NL', 'home');
INSERT INTO tbl_address VALUES (6, 'Parcel Locker 108', '39570', 'Rotterdam', 'NL', 'locker');
INSERT INTO tbl_address VALUES (7, 'Lindenallee 99', '4640', 'Hamburg', 'DE', 'home');
INSERT INTO tbl_address VALUES (8, 'Rue du Moulin 77', '82629', 'Aarhus', 'DK', 'locker');
INSERT INTO tbl_address VALUES (9, 'Lindenallee 12', '16309', 'Lille', 'FR', 'work');
INSERT INTO tbl_address VALUES (10, 'Rue du Moulin 51', '66825', 'Copenhagen', 'DK', 'locker');
INSERT INTO tbl_address VALUES (11, 'Parcel Locker 96', '16128', 'Hamburg', 'DE', 'home');
INSERT INTO tbl_address VALUES (12, 'Storgatan 109', '91374', 'Aarhus', 'DK', 'work');
INSERT INTO tbl_address VALUES (13, 'Lindenallee 15', '3703', 'Utrecht', 'NL', 'work');
INSERT INTO tbl_address VALUES (14, 'Parcel Locker 84', NULL, 'Copenhagen', 'DK', 'neighbour');
INSERT INTO tbl_address VALUES (15, 'Lindenallee 64', '77796', 'Rotterdam', 'NL', 'locker');
INSERT INTO tbl_address VALUES (16, 'Havnegade 22', '50143', 'Malmö', 'SE', 'neighbour');
INSERT INTO tbl_address VALUES (17, 'Storgatan 81', '59164', 'Malmö', 'SE', 'work');
INSERT INTO tbl_address VALUES (18, 'Rue du Moulin 72', '64769', 'Utrecht', 'NL', 'home');
INSERT INTO tbl_address VALUES (19, 'Rue du Moulin 53', '26959', 'Copenhagen', 'DK', 'neighbour');
INSERT INTO tbl_address VALUES (20, 'Kerkstraat 41', '36276', 'Rotterdam', 'NL', 'neighbour');
INSERT INTO tbl_address VALUES (21, 'Rue du Moulin 87', '87726', 'Copenhagen', 'DK', 'work');
INSERT INTO tbl_address VALUES (22, 'Lindenallee 25', '35013', 'Aarhus', 'DK', 'neighbour');
INSERT INTO tbl_address VALUES (23, 'Lindenallee 93', '49194', 'Copenhagen', 'DK', 'home');
INSERT INTO tbl_address VALUES (24, 'Lindenallee 56', '22830', 'Utrecht', 'NL', 'home');
INSERT INTO tbl_address VALUES (25, 'Storgatan 115', '46923', 'Copenhagen', 'DK', 'locker');
INSERT INTO tbl_address VALUES (26, 'Storgatan 44', '74013', 'Rotterdam', 'NL', 'home');
INSERT INTO tbl_address VALUES (27, 'Storgatan 111', NULL, 'Rotterdam', 'NL', 'home');
INSERT INTO tbl_address VALUES (28, 'Parcel Locker 63', '46579', 'Rotterdam', 'NL', 'neighbour');
INSERT INTO tbl_address VALUES (29, 'Kerkstraat 31', '35614', 'Aarhus', 'DK', 'home');
INSERT INTO tbl_address VALUES (30, 'Kerkstraat 95', '95676', 'Berlin', 'DE', 'locker');
INSERT INTO tbl_address VALUES (31, 'Lindenallee 6', '10462', 'Utrecht', 'NL', 'locker');
INSERT INTO tbl_address VALUES (32, 'Rue du Moulin 48', '25309', 'Malmö', 'SE', 'work');
INSERT INTO tbl_address VALUES (33, 'Lindenallee 64', '72074', 'Copenhagen', 'DK', 'home');
INSERT INTO tbl_address VALUES (34, 'Lindenallee 3', '40770', 'Berlin', 'DE', 'home');
INSERT INTO tbl_address VALUES (35, 'Havnegade 60', '65088', 'Berlin', 'DE', 'home');
INSERT INTO tbl_address VALUES (36, 'Rue du Moulin 106', '87129', 'Lille', 'FR', 'locker');
INSERT INTO tbl_address VALUES (37, 'Rue du Moulin 11', '35899', 'Copenhagen', 'DK', 'neighbour');
INSERT INTO tbl_address VALUES (38, 'Lindenallee 113', '37050', 'Lille', 'FR', 'work');
INSERT INTO tbl_address VALUES (39, 'Rue du Moulin 101', '35553', 'Lille', 'FR', 'neighbour');
INSERT INTO tbl_address VALUES (40, 'Rue du Moulin 76', '75482', 'Malmö', 'SE', 'neighbour');
INSERT INTO tbl_address VALUES (41, 'Kerkstraat 83', '95653', 'Malmö', 'SE', 'locker');
INSERT INTO tbl_address VALUES (42, 'Kerkstraat 106', NULL, 'Utrecht', 'NL', 'work');
INSERT INTO tbl_address VALUES (43, 'Kerkstraat 18', '69695', 'Utrecht', 'NL', 'work');
INSERT INTO tbl_address VALUES (44, 'Lindenallee 33', '82693', 'Lille', 'FR', 'neighbour');
INSERT INTO tbl_address VALUES (45, 'Rue du Moulin 79', '85810', 'Hamburg', 'DE', 'work');
INSERT INTO tbl_address VALUES (46, 'Lindenallee 85', NULL, 'Hamburg', 'DE', 'work');
INSERT INTO tbl_address VALUES (47, 'Parcel Locker 38', '37124', 'Rotterdam', 'NL', 'locker');
INSERT INTO tbl_address VALUES (48, 'Lindenallee 74', '91687', 'Rotterdam', 'NL', 'home');
INSERT INTO tbl_address VALUES (49, 'Havnegade 80', '46459', 'Utrecht', 'NL', 'work');
INSERT INTO tbl_address VALUES (50, 'Parcel Locker 108', '79197', 'Rotterdam', 'NL', 'work');
INSERT INTO tbl_address VALUES (51, 'Storgatan 57', '2038', 'Lille', 'FR', 'work');
INSERT INTO tbl_address VALUES (52, 'Havnegade 64', '15621', 'Berlin', 'DE', 'locker');
INSERT INTO tbl_address VALUES (53, 'Lindenallee 83', '34050', 'Aarhus', 'DK', 'work');
INSERT INTO tbl_address VALUES (54, 'Rue du Moulin 25', NULL, 'Malmö', 'SE', 'home');
INSERT INTO tbl_address VALUES (55, 'Parcel Locker 14', '80221', 'Copenhagen', 'DK', 'home');
INSERT INTO tbl_address VALUES (56, 'Parcel Locker 57', '7746', 'Copenhagen', 'DK', 'locker');
INSERT INTO tbl_address VALUES (57, 'Rue du Moulin 75', '26072', 'Hamburg', 'DE', 'locker');
INSERT INTO tbl_address VALUES (58, 'Lindenallee 42', '48447', 'Rotterdam', 'NL', 'locker');
INSERT INTO tbl_address VALUES (59, 'Rue du Moulin 15', '16556', 'Copenhagen', 'DK', 'work');
INSERT INTO tbl_address VALUES (60, 'Lindenallee 34', '52330', 'Rotterdam', 'NL', 'work');
INSERT INTO tbl_address VALUES (61, 'Storgatan 7', '8179', 'Malmö', 'SE', 'home');
INSERT INTO tbl_address VALUES (62, 'Parcel Locker 23', '7197', 'Malmö', 'SE', 'home');
INSERT INTO tbl_address VALUES (63, 'Parcel Locker 60', NULL, 'Copenhagen', 'DK', 'neighbour');
INSERT INTO tbl_address VALUES (64, 'Rue du Moulin 12', '11593', 'Hamburg', 'DE', 'work');
INSERT INTO tbl_address VALUES (65, 'Storgatan 107', '48651', 'Lille', 'FR', 'home');
INSERT INTO tbl_person_address VALUES (1, 15, 1, '2026-05-17', NULL);
INSERT INTO tbl_person_address VALUES (1, 39, 0, '2021-12-24', '2nd floor left');
INSERT INTO tbl_person_address VALUES (2, 56, 1, '2017-05-17', 'ring twice');
INSERT INTO tbl_person_address VALUES (3, 38, 1, '2022-07-03', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (3, 16, 0, '2016-02-06', NULL);
INSERT INTO tbl_person_address VALUES (5, 33, 1, '2023-08-27', NULL);
INSERT INTO tbl_person_address VALUES (5, 4, 0, '2017-06-19', 'ring twice');
INSERT INTO tbl_person_address VALUES (6, 15, 1, '2024-09-14', '2nd floor left');
INSERT INTO tbl_person_address VALUES (6, 45, 0, '2017-04-15', NULL);
INSERT INTO tbl_person_address VALUES (7, 46, 1, '2024-04-04', NULL);
INSERT INTO tbl_person_address VALUES (7, 39, 0, '2026-07-22', NULL);
INSERT INTO tbl_person_address VALUES (8, 19, 1, '2024-10-19', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (10, 6, 1, '2018-03-16', NULL);
INSERT INTO tbl_person_address VALUES (10, 57, 0, '2023-07-14', '2nd floor left');
INSERT INTO tbl_person_address VALUES (11, 1, 1, '2016-12-12', '2nd floor left');
INSERT INTO tbl_person_address VALUES (11, 52, 0, '2020-07-28', NULL);
INSERT INTO tbl_person_address VALUES (11, 29, 0, '2026-02-09', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (12, 20, 1, '2019-03-27', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (13, 24, 1, '2026-09-21', 'ring twice');
INSERT INTO tbl_person_address VALUES (14, 9, 1, '2022-03-08', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (14, 45, 0, '2020-10-02', NULL);
INSERT INTO tbl_person_address VALUES (16, 48, 1, '2025-01-28', 'ring twice');
INSERT INTO tbl_person_address VALUES (16, 8, 0, '2018-06-17', 'ring twice');
INSERT INTO tbl_person_address VALUES (17, 20, 1, '2021-10-28', '2nd floor left');
INSERT INTO tbl_person_address VALUES (18, 18, 1, '2020-10-20', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (19, 19, 1, '2022-03-05', '2nd floor left');
INSERT INTO tbl_person_address VALUES (19, 8, 0, '2020-07-02', 'ring twice');
INSERT INTO tbl_person_address VALUES (21, 2, 1, '2019-04-05', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (22, 60, 1, '2024-03-28', NULL);
INSERT INTO tbl_person_address VALUES (22, 11, 0, '2022-11-28', 'ring twice');
INSERT INTO tbl_person_address VALUES (23, 6, 1, '2022-02-05', '2nd floor left');
INSERT INTO tbl_person_address VALUES (23, 9, 0, '2020-11-15', NULL);
INSERT INTO tbl_person_address VALUES (24, 48, 1, '2018-08-06', '2nd floor left');
INSERT INTO tbl_person_address VALUES (25, 4, 1, '2021-01-03', '2nd floor left');
INSERT INTO tbl_person_address VALUES (25, 9, 0, '2023-04-27', '2nd floor left');
INSERT INTO tbl_person_address VALUES (25, 53, 0, '2024-09-19', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (26, 59, 1, '2017-12-02', 'ring twice');
INSERT INTO tbl_person_address VALUES (27, 29, 1, '2018-12-12', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (27, 53, 0, '2022-09-25', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (27, 57, 0, '2025-07-07', NULL);
INSERT INTO tbl_person_address VALUES (28, 53, 1, '2022-12-24', NULL);
INSERT INTO tbl_person_address VALUES (28, 16, 0, '2023-05-02', '2nd floor left');
INSERT INTO tbl_person_address VALUES (30, 15, 1, '2020-09-12', '2nd floor left');
INSERT INTO tbl_person_address VALUES (30, 33, 0, '2022-07-11', '2nd floor left');
INSERT INTO tbl_person_address VALUES (31, 55, 1, '2022-06-08', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (31, 1, 0, '2016-02-17', NULL);
INSERT INTO tbl_person_address VALUES (32, 25, 1, '2022-09-19', NULL);
INSERT INTO tbl_person_address VALUES (32, 6, 0, '2019-11-09', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (32, 45, 0, '2016-08-16', '2nd floor left');
INSERT INTO tbl_person_address VALUES (33, 6, 1, '2025-12-14', NULL);
INSERT INTO tbl_person_address VALUES (33, 15, 0, '2017-05-20', '2nd floor left');
INSERT INTO tbl_person_address VALUES (34, 60, 1, '2016-11-15', NULL);
INSERT INTO tbl_person_address VALUES (35, 60, 1, '2019-06-07', NULL);
INSERT INTO tbl_person_address VALUES (35, 30, 0, '2025-03-14', 'ring twice');
INSERT INTO tbl_person_address VALUES (35, 16, 0, '2020-05-04', '2nd floor left');
INSERT INTO tbl_person_address VALUES (36, 12, 1, '2021-03-07', NULL);
INSERT INTO tbl_person_address VALUES (38, 6, 1, '2024-10-26', NULL);
INSERT INTO tbl_person_address VALUES (38, 37, 0, '2026-01-15', 'ring twice');
INSERT INTO tbl_person_address VALUES (39, 55, 1, '2017-07-03', NULL);
INSERT INTO tbl_person_address VALUES (40, 14, 1, '2025-11-24', NULL);
INSERT INTO tbl_person_address VALUES (40, 51, 0, '2017-11-24', NULL);
INSERT INTO tbl_person_address VALUES (41, 45, 1, '2019-10-03', 'ring twice');
INSERT INTO tbl_person_address VALUES (41, 21, 0, '2025-09-20', 'ring twice');
INSERT INTO tbl_person_address VALUES (42, 18, 1, '2016-09-13', NULL);
INSERT INTO tbl_person_address VALUES (42, 5, 0, '2017-07-20', NULL);
INSERT INTO tbl_person_address VALUES (42, 25, 0, '2017-02-27', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (43, 36, 1, '2023-03-17', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (43, 60, 0, '2026-06-09', NULL);
INSERT INTO tbl_person_address VALUES (44, 58, 1, '2022-08-03', 'ring twice');
INSERT INTO tbl_person_address VALUES (45, 56, 1, '2016-01-01', NULL);
INSERT INTO tbl_person_address VALUES (46, 53, 1, '2024-09-01', 'leave with neighbour');
INSERT INTO tbl_person_address VALUES (46, 38, 0, '2024-09-28', NULL);
INSERT INTO tbl_person_address VALUES (47, 10, 1, '2023-04-20', NULL);
INSERT INTO tbl_person_address VALUES (47, 32, 0, '2025-12-11', 'ring twice');
INSERT INTO tbl_person_address VALUES (47, 6, 0, '2026-01-02', NULL);
INSERT INTO tbl_person_address VALUES (48, 36, 1, '2026-01-15', NULL);
INSERT INTO tbl_person_address VALUES (48, 27, 0, '2021-12-14', NULL);
INSERT INTO tbl_person_address VALUES (49, 16, 1, '2016-06-28', NULL);
INSERT INTO tbl_person_address VALUES (50, 21, 1, '2017-08-16', '2nd floor left');
INSERT INTO tbl_person_address VALUES (50, 33, 0, '2024-06-20', NULL);
INSERT INTO tbl_person_address VALUES (51, 55, 1, '2025-12-26', '2nd floor left');
INSERT INTO tbl_person_address VALUES (52, 53, 1, '2024-11-01', NULL);
INSERT INTO tbl_person_address VALUES (53, 39, 1, '2022-05-26', '2nd floor left');
INSERT INTO tbl_person_address VALUES (56, 45, 1, '2016-07-04', NULL);
INSERT INTO tbl_person_address VALUES (56, 37, 0, '2021-08-25', 'leave with neighbour');
INSERT INTO tbl_carrier VALUES ('PNL', 'PostNL Pakket', 'NL', '+31 88 225 5555');
INSERT INTO tbl_carrier VALUES ('DHX', 'DHX Express', 'DE', '+49 228 4333112');
INSERT INTO tbl_carrier VALUES ('GLS', 'GLS Nord', 'DK', NULL);
INSERT INTO tbl_carrier VALUES ('SVB', 'Svensk Bud AB', 'SE', '+46 40 123 45');
INSERT INTO tbl_carrier VALUES ('CHR', 'Chrono Relais', 'FR', '+33 9 69 391 391');
INSERT INTO tbl_carrier VALUES ('BIK', 'Bike & Go', 'NL', NULL);
INSERT INTO tbl_carrier VALUES ('OLD', 'Old Route Freight', 'DE', '+49 40 88776');
INSERT INTO tbl_parcel VALUES ('PX50000', 48, 36, 'DHX', NULL, 14.9, '2024-08-18 11:09:03', NULL, 'in_transit');
INSERT INTO tbl_parcel VALUES ('PX50037', 18, 18, 'GLS', 3.4, 4.95, '2026-09-08 10:08:19', '2026-09-10 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50074', 10, 57, 'GLS', 13.1, 14.9, '2023-01-14 16:13:20', NULL, 'lost');
INSERT INTO tbl_parcel VALUES ('PX50111', 5, 4, 'PNL', 26.3, 6.75, '2026-03-14 07:46:19', '2026-03-20 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50148', 8, 19, 'PNL', 10.9, 0, '2021-03-08 07:21:46', '2021-03-15 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50185', 28, 16, 'CHR', 16.0, 3.95, '2023-10-15 21:36:12', '2023-10-21 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50222', 3, 58, 'SVB', 3.7, 14.9, '2024-05-26 19:55:26', '2024-05-28 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50259', 48, 27, 'GLS', NULL, 3.95, '2023-01-10 16:47:03', '2023-01-10 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50296', 35, 57, 'DHX', 27.0, 9.5, '2026-05-07 16:51:25', '2026-05-16 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50333', 35, 16, 'GLS', 10.5, 9.5, '2021-04-09 13:47:36', '2021-04-18 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50370', 33, 6, 'GLS', 19.7, 6.75, '2022-11-15 10:52:53', '2022-11-21 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50407', 16, 8, 'PNL', 20.9, 0, '2021-12-23 21:37:33', '2021-12-28 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50444', 14, 45, 'BIK', 21.8, 3.95, '2021-03-20 11:01:26', '2021-03-28 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50481', 48, 27, 'DHX', 21.8, 14.9, '2021-11-03 07:20:27', '2021-11-04 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50518', 42, 18, 'GLS', 11.5, 6.75, '2024-08-11 11:04:29', NULL, 'in_transit');
INSERT INTO tbl_parcel VALUES ('PX50555', 35, 60, 'GLS', 14.4, 9.5, '2025-01-22 20:26:08', '2025-01-24 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50592', 36, 12, 'CHR', 5.9, 14.9, '2023-06-23 08:34:48', '2023-06-28 17:20:00', 'returned');
INSERT INTO tbl_parcel VALUES ('PX50629', 3, 36, 'SVB', 22.3, 6.75, '2022-04-27 14:44:05', '2022-04-28 17:20:00', 'returned');
INSERT INTO tbl_parcel VALUES ('PX50666', 44, 58, 'GLS', 11.9, 4.95, '2025-08-13 13:31:55', '2025-08-22 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50703', 1, 39, 'DHX', 6.6, 6.75, '2021-01-16 15:15:46', NULL, 'in_transit');
INSERT INTO tbl_parcel VALUES ('PX50740', 12, 20, 'CHR', 23.2, 14.9, '2025-12-01 10:10:22', NULL, 'in_transit');
INSERT INTO tbl_parcel VALUES ('PX50777', 3, 38, 'BIK', 26.7, 3.95, '2025-05-28 17:06:31', '2025-05-28 17:20:00', 'returned');
INSERT INTO tbl_parcel VALUES ('PX50814', 18, 18, 'GLS', 14.5, 14.9, '2022-01-13 17:05:35', NULL, 'lost');
INSERT INTO tbl_parcel VALUES ('PX50851', 40, 51, 'GLS', 0.6, 0, '2025-01-14 12:01:52', '2025-01-19 17:20:00', 'returned');
INSERT INTO tbl_parcel VALUES ('PX50888', 45, 56, 'DHX', 2.0, 9.5, '2023-11-19 14:34:39', '2023-11-20 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX50925', 26, 59, 'GLS', 15.5, 3.95, '2024-04-06 07:35:25', NULL, 'lost');
INSERT INTO tbl_parcel VALUES ('PX50962', 40, 51, 'PNL', 15.0, 3.95, '2021-02-25 18:32:47', NULL, 'returned');
INSERT INTO tbl_parcel VALUES ('PX50999', 35, 47, 'BIK', 23.6, 3.95, '2022-06-09 09:14:37', '2022-06-17 17:20:00', 'returned');
INSERT INTO tbl_parcel VALUES ('PX51036', 10, 57, 'BIK', 7.3, 0, '2024-02-17 19:50:36', '2024-02-24 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51073', 23, 6, 'PNL', 9.8, 6.75, '2026-01-19 20:21:29', NULL, 'in_transit');
INSERT INTO tbl_parcel VALUES ('PX51110', 23, 9, 'BIK', 21.3, 14.9, '2022-09-18 21:26:23', '2022-09-26 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51147', 24, 30, 'SVB', 15.8, 0, '2026-06-18 07:19:54', '2026-06-23 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51184', 51, 3, 'CHR', 6.1, 9.5, '2024-04-28 10:36:33', '2024-04-28 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51221', 3, 16, 'CHR', 27.3, 0, '2025-09-24 14:52:26', '2025-09-28 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51258', 48, 27, 'PNL', 26.2, 3.95, '2024-05-15 09:55:45', NULL, 'in_transit');
INSERT INTO tbl_parcel VALUES ('PX51295', 48, 27, 'CHR', 12.5, 0, '2022-07-25 14:40:48', '2022-07-28 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51332', 36, 12, 'SVB', 27.4, 0, '2023-04-27 21:30:22', '2023-04-28 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51369', 32, 25, 'BIK', 8.1, 0, '2023-08-03 07:43:05', NULL, 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51406', 12, 20, 'SVB', 25.6, 9.5, '2023-04-22 13:26:59', NULL, 'in_transit');
INSERT INTO tbl_parcel VALUES ('PX51443', 40, 14, 'GLS', 21.2, 3.95, '2023-03-25 16:18:53', NULL, 'lost');
INSERT INTO tbl_parcel VALUES ('PX51480', 26, 59, 'GLS', 16.1, 4.95, '2025-11-21 14:57:08', NULL, 'lost');
INSERT INTO tbl_parcel VALUES ('PX51517', 13, 24, 'BIK', NULL, 3.95, '2021-08-26 15:14:14', NULL, 'lost');
INSERT INTO tbl_parcel VALUES ('PX51554', 49, 16, 'SVB', 16.1, 3.95, '2023-06-05 11:09:53', NULL, 'lost');
INSERT INTO tbl_parcel VALUES ('PX51591', 14, 9, 'PNL', 12.7, 6.75, '2022-09-21 15:48:00', NULL, 'lost');
INSERT INTO tbl_parcel VALUES ('PX51628', 32, 45, 'CHR', 15.2, 4.95, '2025-04-10 15:41:42', '2025-04-17 17:20:00', 'returned');
INSERT INTO tbl_parcel VALUES ('PX51665', 32, 6, 'PNL', 21.3, 9.5, '2023-10-11 08:17:41', NULL, 'in_transit');
INSERT INTO tbl_parcel VALUES ('PX51702', 16, 48, 'CHR', 14.1, 0, '2024-01-24 18:44:37', '2024-01-27 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51739', 39, 8, 'CHR', 1.1, 3.95, '2026-05-20 07:19:17', '2026-05-22 17:20:00', 'returned');
INSERT INTO tbl_parcel VALUES ('PX51776', 33, 6, 'BIK', 9.3, 6.75, '2024-03-23 13:08:59', '2024-03-26 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51813', 51, 55, 'CHR', 14.4, 14.9, '2021-01-26 16:57:04', '2021-01-28 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51850', 13, 24, 'SVB', 4.9, 14.9, '2023-06-20 18:21:34', '2023-06-23 17:20:00', 'returned');
INSERT INTO tbl_parcel VALUES ('PX51887', 32, 6, 'DHX', 11.7, 9.5, '2026-07-28 20:45:34', '2026-07-28 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51924', 38, 6, 'BIK', 2.4, 9.5, '2023-05-11 15:05:27', '2023-05-19 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX51961', 23, 9, 'BIK', 10.9, 6.75, '2022-12-24 14:02:57', '2022-12-24 17:20:00', 'returned');
INSERT INTO tbl_parcel VALUES ('PX51998', 6, 16, 'SVB', 9.6, 14.9, '2025-05-21 19:16:51', '2025-05-28 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52035', 1, 15, 'PNL', 25.7, 3.95, '2022-07-06 10:33:31', '2022-07-11 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52072', 43, 60, 'PNL', 5.2, 3.95, '2025-01-20 15:09:34', '2025-01-24 17:20:00', 'returned');
INSERT INTO tbl_parcel VALUES ('PX52109', 7, 46, 'GLS', 15.5, 0, '2024-04-02 13:22:14', NULL, 'lost');
INSERT INTO tbl_parcel VALUES ('PX52146', 30, 15, 'SVB', 15.1, 3.95, '2026-04-16 15:07:34', '2026-04-25 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52183', 25, 53, 'PNL', 2.5, 14.9, '2022-05-06 08:53:27', '2022-05-14 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52220', 6, 3, 'GLS', 11.2, 9.5, '2026-08-19 16:35:14', '2026-08-26 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52257', 42, 18, 'CHR', 13.1, 0, '2021-07-08 12:09:38', '2021-07-11 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52294', 11, 52, 'SVB', 2.6, 3.95, '2023-04-22 07:09:04', '2023-04-28 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52331', 42, 5, 'BIK', 10.0, 4.95, '2021-10-24 21:44:16', NULL, 'in_transit');
INSERT INTO tbl_parcel VALUES ('PX52368', 41, 21, 'BIK', 8.1, 4.95, '2022-12-08 20:52:47', '2022-12-08 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52405', 23, 9, 'GLS', 20.7, 14.9, '2023-05-05 21:44:06', '2023-05-14 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52442', 48, 36, 'PNL', 26.4, 0, '2023-04-03 17:29:58', '2023-04-11 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52479', 25, 53, 'BIK', 22.6, 9.5, '2025-11-05 14:37:49', '2025-11-10 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52516', 2, 56, 'SVB', 24.9, 0, '2023-05-15 14:21:19', '2023-05-16 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52553', 14, 9, 'CHR', 13.6, 6.75, '2021-10-25 21:06:32', NULL, 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52590', 44, 58, 'DHX', NULL, 9.5, '2026-07-10 14:59:18', '2026-07-11 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52627', 41, 45, 'GLS', 26.8, 3.95, '2025-03-17 18:15:46', '2025-03-22 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52664', 41, 21, 'PNL', 24.9, 3.95, '2021-07-25 07:06:08', '2021-07-28 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52701', 13, 24, 'GLS', 6.3, 4.95, '2023-10-25 18:45:39', NULL, 'in_transit');
INSERT INTO tbl_parcel VALUES ('PX52738', 1, 39, 'PNL', 11.2, 4.95, '2025-03-16 12:34:59', '2025-03-20 17:20:00', 'returned');
INSERT INTO tbl_parcel VALUES ('PX52775', 48, 57, 'PNL', 1.2, 14.9, '2024-08-15 09:13:55', '2024-08-16 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52812', 40, 51, 'SVB', 2.4, 3.95, '2024-06-14 09:15:18', '2024-06-23 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52849', 19, 19, 'CHR', 27.4, 0, '2026-01-15 14:20:36', '2026-01-17 17:20:00', 'delivered');
INSERT INTO tbl_parcel VALUES ('PX52886', 6, 15, 'CHR', 10.7, 0, '2024-10-09 19:39:40', '2024-10-17 17:20:00', 'returned');
INSERT INTO tbl_parcel VALUES ('PX52923', 2, 40, 'SVB', 23.8, 9.5, '2023-10-19 08:05:56', NULL, 'lost');
