CREATE TABLE source (
  source_id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  label TEXT,
  channel TEXT
);
CREATE TABLE member (
  member_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT NOT NULL,
  dob TEXT,
  gender TEXT,
  job_title TEXT,
  joined_on TEXT,
  status TEXT,
  source_id INTEGER REFERENCES source(source_id),
  referred_by INTEGER REFERENCES member(member_id)
);
CREATE TABLE address (
  address_id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL,
  kind TEXT,
  street TEXT,
  city TEXT,
  postcode TEXT,
  country TEXT,
  recorded_on TEXT,
  is_primary INTEGER,
  FOREIGN KEY (member_id) REFERENCES member(member_id)
);
CREATE TABLE email (
  email_id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL,
  address TEXT,
  kind TEXT,
  verified INTEGER,
  recorded_on TEXT,
  FOREIGN KEY (member_id) REFERENCES member(member_id)
);
CREATE TABLE phone (
  phone_id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL,
  number TEXT,
  kind TEXT,
  verified INTEGER,
  recorded_on TEXT,
  FOREIGN KEY (member_id) REFERENCES member(member_id)
);
INSERT INTO source VALUES (1, 'web_form', 'Website form', 'online');
INSERT INTO source VALUES (2, 'conf', 'Annual conference', 'event');
INSERT INTO source VALUES (3, 'referral', 'Referred by a member', 'personal');
INSERT INTO source VALUES (4, 'linkedin', 'LinkedIn campaign', 'online');
INSERT INTO source VALUES (5, 'import_2017', 'Legacy import 2017', NULL);
INSERT INTO source VALUES (6, 'univ', 'University fair', 'event');
INSERT INTO source VALUES (7, 'newsletter', 'Newsletter', 'online');
INSERT INTO source VALUES (8, 'partner', 'Partner association', 'partner');
INSERT INTO member VALUES (1, 'Giulia', 'Haddad', '1987-04-06', 'X', NULL, '2026-11-01', 'lapsed', 3, 10);
INSERT INTO member VALUES (2, 'Giulia', 'Dubois', '1975-08-21', NULL, 'Consultant', '2026-11-02', 'lapsed', 3, 7);
INSERT INTO member VALUES (3, 'Sarah', 'Moreau', '1970-08-19', 'M', 'Surveyor', '2026-11-03', 'lapsed', NULL, NULL);
INSERT INTO member VALUES (4, 'Claire', 'Petit', '1955-12-09', 'F', 'Surveyor', '2026-11-04', 'active', 1, NULL);
INSERT INTO member VALUES (5, 'Julien', 'Jansen', NULL, 'F', 'Architect', '2026-11-05', 'active', 1, NULL);
INSERT INTO member VALUES (6, 'Olivia', 'Petit', NULL, NULL, 'Surveyor', '2026-11-06', 'lapsed', 4, NULL);
INSERT INTO member VALUES (7, 'Anna', 'Petit', '1957-03-08', NULL, 'Civil Engineer', '2016-01-15', 'suspended', 2, NULL);
INSERT INTO member VALUES (8, 'Marco', 'Bernard', '1999-03-14', NULL, 'Professor', '2017-07-14', 'pending', 3, 19);
INSERT INTO member VALUES (9, 'Anna', 'Bernard', '1988-11-19', 'F', 'Architect', '2018-04-15', 'active', 5, NULL);
INSERT INTO member VALUES (10, 'Marie', 'Schmidt', '1990-04-01', 'X', 'Student', '2021-10-15', 'active', NULL, NULL);
INSERT INTO member VALUES (11, 'Olivia', 'Martin', '1969-04-27', 'X', 'Surveyor', '2019-03-24', 'lapsed', 3, NULL);
INSERT INTO member VALUES (12, 'Nina', 'Durand', NULL, 'F', 'Civil Engineer', '2017-01-17', 'pending', 3, NULL);
INSERT INTO member VALUES (13, 'Karim', 'Durand', '1983-03-24', 'F', 'Consultant', '2019-08-18', 'lapsed', 3, 7);
INSERT INTO member VALUES (14, 'Marie', 'Novak', '1965-01-02', 'M', 'Urban Planner', '2021-09-19', 'pending', 1, NULL);
INSERT INTO member VALUES (15, 'Emma', 'Fischer', '1958-10-02', 'F', NULL, '2021-12-10', 'pending', 1, NULL);
INSERT INTO member VALUES (16, 'Marie', 'Weber', '1954-02-15', 'X', 'Student', '2016-12-24', 'lapsed', 5, NULL);
INSERT INTO member VALUES (17, 'Marie', 'Petit', '1951-08-19', 'F', 'Professor', '2022-10-01', 'lapsed', 3, 4);
INSERT INTO member VALUES (18, 'Karim', 'Garnier', '1997-12-19', 'M', NULL, '2023-09-03', 'active', 1, NULL);
INSERT INTO member VALUES (19, 'Anna', 'O''Neill', '1957-08-25', 'X', NULL, '2020-01-12', 'active', 3, NULL);
INSERT INTO member VALUES (20, 'Emma', 'Haddad', '1965-06-13', NULL, 'Urban Planner', '2019-11-14', 'suspended', 3, NULL);
INSERT INTO member VALUES (21, 'David', 'Garnier', '1958-08-12', 'F', 'Civil Engineer', '2020-03-04', 'active', 4, NULL);
INSERT INTO member VALUES (22, 'Olivia', 'Fischer', '1970-12-27', 'X', NULL, '2021-02-27', 'active', 1, NULL);
INSERT INTO member VALUES (23, 'Tom', 'Weber', '1986-01-21', 'M', 'Professor', '2023-04-01', 'lapsed', 3, 5);
INSERT INTO member VALUES (24, 'Piotr', 'Rossi', '1990-09-21', NULL, 'Student', '2017-11-07', 'active', 3, 1);
INSERT INTO member VALUES (25, 'Giulia', 'Dubois', '1967-06-18', NULL, 'Consultant', '2022-12-08', 'active', 3, 15);
INSERT INTO member VALUES (26, 'Anna', 'Jansen', '1991-09-26', 'F', NULL, '2021-11-07', 'active', 3, 13);
INSERT INTO member VALUES (27, 'Julien', 'Blanc', '1970-05-23', 'F', 'Student', '2024-02-02', 'active', 6, NULL);
INSERT INTO member VALUES (28, 'Anna', 'Bernard', '1954-07-26', 'F', 'Consultant', '2024-06-22', 'suspended', 2, NULL);
INSERT INTO member VALUES (29, 'Amélie', 'Fischer', '1994-08-16', 'X', 'Civil Engineer', '2019-08-17', 'active', 2, NULL);
INSERT INTO member VALUES (30, 'Giulia', 'Novak', '1974-10-07', 'F', 'Consultant', '2024-09-09', 'active', 3, NULL);
INSERT INTO member VALUES (31, 'Anna', 'Durand', '1984-01-17', 'M', 'Civil Engineer', '2023-02-23', 'active', NULL, NULL);
INSERT INTO member VALUES (32, 'Olivia', 'Novak', '1981-03-11', 'M', NULL, '2024-06-04', 'active', 1, NULL);
INSERT INTO member VALUES (33, 'Anna', 'Dubois', '1964-01-22', 'F', 'Student', '2021-04-20', 'active', NULL, NULL);
INSERT INTO member VALUES (34, 'Marco', 'Durand', '1962-12-17', 'M', 'Architect', '2022-11-14', 'suspended', 2, NULL);
INSERT INTO member VALUES (35, 'Giulia', 'Bernard', '1984-10-19', 'M', 'Surveyor', '2026-06-06', 'active', 5, NULL);
INSERT INTO member VALUES (36, 'Greta', 'Rossi', '1965-03-24', 'F', 'Urban Planner', '2022-02-14', 'suspended', 6, NULL);
INSERT INTO member VALUES (37, 'Greta', 'Jansen', '2001-01-04', 'M', 'Student', '2021-02-23', 'active', 5, NULL);
INSERT INTO member VALUES (38, 'Greta', 'Schmidt', '1951-01-25', 'X', NULL, '2018-04-06', 'active', 2, NULL);
INSERT INTO member VALUES (39, 'Eva', 'Rossi', '1958-11-15', 'F', 'Civil Engineer', '2021-07-15', 'active', 5, NULL);
INSERT INTO member VALUES (40, 'Anna', 'Dubois', '1961-07-15', 'F', 'Student', '2022-04-20', 'active', 1, NULL);
INSERT INTO member VALUES (41, 'Jean', 'Jansen', '1962-09-19', 'F', 'Urban Planner', '2020-02-24', 'lapsed', 2, NULL);
INSERT INTO member VALUES (42, 'Emma', 'Blanc', '1999-07-25', 'M', 'Professor', '2019-12-06', 'active', 5, NULL);
INSERT INTO member VALUES (43, 'Tom', 'Durand', NULL, 'F', 'Urban Planner', '2021-04-22', 'active', 2, NULL);
INSERT INTO member VALUES (44, 'Nina', 'Bernard', '1998-07-19', 'F', 'Civil Engineer', '2025-02-24', 'active', NULL, NULL);
INSERT INTO member VALUES (45, 'Greta', 'Jansen', NULL, 'F', 'Urban Planner', '2020-06-18', 'active', 6, NULL);
INSERT INTO member VALUES (46, 'Pierre', 'Haddad', '1954-09-20', NULL, 'Architect', '2022-03-13', 'active', 2, NULL);
INSERT INTO member VALUES (47, 'Sarah', 'Dubois', '1981-07-10', 'X', 'Professor', '2025-05-12', 'active', NULL, NULL);
INSERT INTO member VALUES (48, 'Julien', 'Weber', NULL, 'M', 'Architect', '2026-03-14', 'lapsed', 3, 11);
INSERT INTO member VALUES (49, 'Luc', 'Meyer', '1970-02-26', 'M', 'Professor', '2023-05-25', 'active', 1, NULL);
INSERT INTO member VALUES (50, 'Leila', 'Keller', '2002-04-20', NULL, 'Civil Engineer', '2016-10-14', 'active', 3, NULL);
INSERT INTO member VALUES (51, 'Sofia', 'Rossi', '1958-11-14', 'M', 'Urban Planner', '2026-10-22', 'active', 2, NULL);
INSERT INTO member VALUES (52, 'Paul', 'Lopez', '1969-09-20', 'F', 'Urban Planner', '2020-10-22', 'lapsed', 3, NULL);
INSERT INTO member VALUES (53, 'Greta', 'O''Neill', '1991-04-22', 'F', 'Architect', '2016-05-09', 'active', 3, 18);
INSERT INTO member VALUES (54, 'Marie', 'Martin', '1990-06-16', 'M', 'Student', '2019-06-11', 'active', 2, NULL);
INSERT INTO member VALUES (55, 'Pierre', 'Haddad', '1989-04-15', 'M', 'Urban Planner', '2022-03-12', 'active', 3, 6);
INSERT INTO member VALUES (56, 'Tom', 'Meyer', NULL, 'F', 'Civil Engineer', '2024-02-14', 'active', NULL, NULL);
INSERT INTO member VALUES (57, 'Anna', 'Schmidt', '1992-10-03', NULL, 'Urban Planner', '2023-12-25', 'lapsed', 4, NULL);
INSERT INTO member VALUES (58, 'Eva', 'Garnier', '1957-06-23', 'M', 'Urban Planner', '2023-09-26', 'pending', NULL, NULL);
INSERT INTO member VALUES (59, 'Amélie', 'Fischer', '1973-06-01', 'F', 'Professor', '2025-07-26', 'active', 5, NULL);
INSERT INTO member VALUES (60, 'David', 'Meyer', '1955-08-28', 'F', 'Architect', '2019-09-02', 'active', 4, NULL);
INSERT INTO member VALUES (61, 'Karim', 'Schmidt', '1969-09-03', 'F', 'Civil Engineer', '2020-12-04', 'honorary', 3, 5);
INSERT INTO member VALUES (62, 'Piotr', 'Petit', '1964-08-25', 'X', 'Student', '2023-07-12', 'active', 5, NULL);
INSERT INTO member VALUES (63, 'Giulia', 'Schmidt', '1952-07-25', NULL, 'Student', '2016-07-27', 'active', NULL, NULL);
INSERT INTO member VALUES (64, 'Marco', 'Costa', '2001-02-14', 'M', 'Consultant', '2019-12-06', 'pending', 6, NULL);
INSERT INTO member VALUES (65, 'Olivia', 'Petit', '1967-01-16', 'F', 'Civil Engineer', '2020-11-05', 'lapsed', 2, NULL);
INSERT INTO member VALUES (66, 'Anna', 'Meyer', '2001-01-11', 'F', 'Surveyor', '2018-06-07', 'lapsed', NULL, NULL);
INSERT INTO member VALUES (67, 'Hans', 'Novak', '1998-05-21', 'X', NULL, '2020-08-13', 'pending', 5, NULL);
INSERT INTO member VALUES (68, 'Marie', 'Lopez', '1975-01-07', 'M', 'Professor', '2024-09-25', 'active', 1, NULL);
INSERT INTO member VALUES (69, 'Anna', 'Lopez', '1978-04-23', 'M', 'Consultant', '2022-03-25', 'active', 4, NULL);
INSERT INTO member VALUES (70, 'Olivia', 'Martin', '1984-01-05', 'X', 'Consultant', '2016-04-27', 'pending', 2, NULL);
INSERT INTO address VALUES (1, 2, 'home', '120 rue Garibaldi', 'Nice', '86891', 'FR', '2024-09-10', 1);
INSERT INTO address VALUES (2, 4, 'home', '113 Hauptstrasse', 'Lyon', NULL, 'FR', '2022-09-16', 1);
INSERT INTO address VALUES (3, 5, 'home', '143 avenue Foch', 'Berlin', '97444', 'DE', '2017-06-03', 1);
INSERT INTO address VALUES (4, 6, 'home', '32 rue Victor Hugo', 'Nice', '59430', 'FR', '2023-04-10', 1);
INSERT INTO address VALUES (5, 6, 'work', '53 Lindenweg', 'Brussels', '92283', 'BE', '2022-09-24', 0);
INSERT INTO address VALUES (6, 7, 'home', '23 avenue Foch', 'Munich', '59355', 'DE', '2017-06-10', 1);
INSERT INTO address VALUES (7, 8, 'home', '115 Via Roma', 'Brussels', NULL, 'BE', '2018-10-04', 1);
INSERT INTO address VALUES (8, 8, 'work', '47 Hauptstrasse', 'Paris', '70707', 'FR', '2025-12-03', 0);
INSERT INTO address VALUES (9, 9, 'work', '19 avenue Foch', 'Lyon', '65969', 'FR', '2024-03-21', 1);
INSERT INTO address VALUES (10, 10, 'home', '85 Via Roma', 'Paris', '62521', 'FR', '2025-12-11', 1);
INSERT INTO address VALUES (11, 11, 'home', '5 avenue Foch', 'Lyon', '54857', 'FR', '2020-11-15', 1);
INSERT INTO address VALUES (12, 11, 'work', '86 avenue Foch', 'Nice', '90142', 'FR', '2018-05-25', 0);
INSERT INTO address VALUES (13, 12, 'home', '129 Lindenweg', 'Berlin', '35974', 'DE', '2024-12-23', 1);
INSERT INTO address VALUES (14, 13, 'home', NULL, 'Lyon', '20910', 'FR', '2018-04-16', 1);
INSERT INTO address VALUES (15, 13, 'work', '24 avenue Foch', 'Brussels', '26256', 'BE', '2023-12-05', 0);
INSERT INTO address VALUES (16, 14, 'home', '144 avenue Foch', 'Brussels', '53870', 'BE', '2025-03-04', 1);
INSERT INTO address VALUES (17, 15, 'home', '62 Lindenweg', 'Lyon', '31741', 'FR', '2018-10-18', 1);
INSERT INTO address VALUES (18, 15, 'work', '36 avenue Foch', 'Nice', '60022', 'FR', '2025-10-21', 0);
INSERT INTO address VALUES (19, 16, 'billing', '37 Lindenweg', 'Lyon', '84647', 'FR', '2022-03-11', 1);
INSERT INTO address VALUES (20, 16, 'work', '86 rue Garibaldi', 'Milan', '14962', 'IT', '2026-03-13', 0);
INSERT INTO address VALUES (21, 17, 'billing', '145 Via Roma', 'Brussels', '73673', 'BE', '2023-12-14', 1);
INSERT INTO address VALUES (22, 17, 'work', '135 avenue Foch', 'Zurich', '66652', 'CH', '2022-01-11', 0);
INSERT INTO address VALUES (23, 18, 'home', '97 Lindenweg', 'Berlin', '49944', 'DE', '2025-02-08', 1);
INSERT INTO address VALUES (24, 18, 'work', '102 rue Garibaldi', 'Nice', '23811', 'FR', '2024-04-18', 0);
INSERT INTO address VALUES (25, 19, 'home', '95 Lindenweg', 'Zurich', '31512', 'CH', '2019-11-24', 1);
INSERT INTO address VALUES (26, 20, 'home', '34 rue Garibaldi', 'Nice', '85482', 'FR', '2023-01-10', 1);
INSERT INTO address VALUES (27, 21, 'work', NULL, 'Berlin', '79528', 'DE', '2022-03-12', 1);
INSERT INTO address VALUES (28, 22, 'work', '81 avenue Foch', 'Lyon', '28773', 'FR', '2023-04-07', 1);
INSERT INTO address VALUES (29, 22, 'work', '16 Hauptstrasse', 'Berlin', '56419', 'DE', '2023-01-06', 0);
INSERT INTO address VALUES (30, 23, 'home', '61 Hauptstrasse', 'Nice', '16553', 'FR', '2026-02-10', 1);
INSERT INTO address VALUES (31, 24, 'home', '108 rue Victor Hugo', 'Munich', '53900', 'DE', '2023-07-03', 1);
INSERT INTO address VALUES (32, 24, 'work', '51 avenue Foch', 'Paris', '40860', 'FR', '2024-11-10', 0);
INSERT INTO address VALUES (33, 25, 'home', '30 Lindenweg', 'Munich', '49444', 'DE', '2018-11-08', 1);
INSERT INTO address VALUES (34, 25, 'work', '20 Via Roma', 'Berlin', '19674', 'DE', '2024-01-01', 0);
INSERT INTO address VALUES (35, 26, 'home', '146 rue Garibaldi', 'Berlin', '34840', 'DE', '2019-03-09', 1);
INSERT INTO address VALUES (36, 27, 'work', '9 Lindenweg', 'Lyon', '86663', 'FR', '2022-01-16', 1);
INSERT INTO address VALUES (37, 27, 'billing', '124 rue Garibaldi', 'Lyon', '76273', 'FR', '2026-11-17', 0);
INSERT INTO address VALUES (38, 28, 'work', '112 Hauptstrasse', 'Milan', '81804', 'IT', '2020-12-26', 1);
INSERT INTO address VALUES (39, 28, 'work', '57 Lindenweg', 'Nice', '44253', 'FR', '2016-04-20', 0);
INSERT INTO address VALUES (40, 29, 'home', '47 avenue Foch', 'Lyon', '12331', 'FR', '2025-08-26', 1);
INSERT INTO address VALUES (41, 29, 'work', '8 rue Garibaldi', 'Zurich', '33359', 'CH', '2025-11-18', 0);
INSERT INTO address VALUES (42, 30, 'home', '80 Via Roma', 'Nice', NULL, 'FR', '2021-10-24', 1);
INSERT INTO address VALUES (43, 31, 'home', '131 Hauptstrasse', 'Berlin', '42524', 'DE', '2018-08-23', 1);
INSERT INTO address VALUES (44, 32, 'home', NULL, 'Brussels', '57765', 'BE', '2019-12-02', 1);
INSERT INTO address VALUES (45, 32, 'work', '35 Hauptstrasse', 'Paris', '78378', 'FR', '2016-01-08', 0);
INSERT INTO address VALUES (46, 33, 'billing', '121 Via Roma', 'Milan', '14491', 'IT', '2026-12-25', 1);
INSERT INTO address VALUES (47, 34, 'home', '142 Hauptstrasse', 'Brussels', '21274', 'BE', '2019-06-10', 1);
INSERT INTO address VALUES (48, 34, 'work', '56 rue Garibaldi', 'Munich', '86707', 'DE', '2026-01-24', 0);
INSERT INTO address VALUES (49, 35, 'home', '46 Via Roma', 'Nice', '37960', 'FR', '2022-07-26', 1);
INSERT INTO address VALUES (50, 37, 'work', '103 Hauptstrasse', 'Lyon', '50441', 'FR', '2023-08-16', 1);
INSERT INTO address VALUES (51, 38, 'billing', '99 Via Roma', 'Lyon', NULL, 'FR', '2020-06-09', 1);
INSERT INTO address VALUES (52, 38, 'work', '132 Via Roma', 'Brussels', '95125', 'BE', '2019-05-04', 0);
INSERT INTO address VALUES (53, 39, 'home', '36 Hauptstrasse', 'Paris', '25629', 'FR', '2016-06-27', 1);
INSERT INTO address VALUES (54, 40, 'home', '66 Lindenweg', 'Nice', '49614', 'FR', '2022-10-08', 1);
INSERT INTO address VALUES (55, 41, 'work', NULL, 'Lyon', '65581', 'FR', '2023-09-23', 1);
INSERT INTO address VALUES (56, 42, 'home', '116 rue Victor Hugo', 'Nice', '36844', 'FR', '2020-09-23', 1);
INSERT INTO address VALUES (57, 43, 'home', '58 rue Garibaldi', 'Paris', '55214', 'FR', '2025-04-05', 1);
INSERT INTO address VALUES (58, 46, 'billing', '18 Hauptstrasse', 'Brussels', '56317', 'BE', '2026-02-25', 1);
INSERT INTO address VALUES (59, 47, 'home', '110 rue Garibaldi', 'Lyon', '17878', 'FR', '2023-07-11', 1);
INSERT INTO address VALUES (60, 47, 'work', '41 Via Roma', 'Berlin', '31852', 'DE', '2021-11-23', 0);
INSERT INTO address VALUES (61, 48, 'home', '39 Via Roma', 'Nice', '82507', 'FR', '2020-12-01', 1);
INSERT INTO address VALUES (62, 49, 'home', NULL, 'Nice', '17159', 'FR', '2022-08-28', 1);
INSERT INTO address VALUES (63, 49, 'work', '65 rue Garibaldi', 'Brussels', NULL, 'BE', '2021-06-12', 0);
INSERT INTO address VALUES (64, 50, 'home', '121 Via Roma', 'Berlin', '57530', 'DE', '2016-10-23', 1);
INSERT INTO address VALUES (65, 51, 'home', '106 Lindenweg', 'Nice', '46198', 'FR', '2017-08-15', 1);
INSERT INTO address VALUES (66, 51, 'work', '35 rue Victor Hugo', 'Zurich', '50449', 'CH', '2023-06-16', 0);
INSERT INTO address VALUES (67, 52, 'home', '67 rue Victor Hugo', 'Paris', '78235', 'FR', '2016-09-13', 1);
INSERT INTO address VALUES (68, 52, 'work', '141 rue Garibaldi', 'Lyon', '83500', 'FR', '2021-05-12', 0);
INSERT INTO address VALUES (69, 53, 'home', '102 rue Victor Hugo', 'Lyon', '35191', 'FR', '2018-03-11', 1);
INSERT INTO address VALUES (70, 54, 'home', '107 avenue Foch', 'Geneva', '97559', 'CH', '2024-08-08', 1);
INSERT INTO address VALUES (71, 55, 'home', '132 rue Victor Hugo', 'Munich', '18288', 'DE', '2017-02-23', 1);
INSERT INTO address VALUES (72, 56, 'home', '11 Hauptstrasse', 'Geneva', '64094', 'CH', '2023-01-12', 1);
INSERT INTO address VALUES (73, 57, 'home', '65 rue Victor Hugo', 'Milan', '58197', 'IT', '2026-06-06', 1);
INSERT INTO address VALUES (74, 58, 'home', '146 Via Roma', 'Lyon', '26458', 'FR', '2025-12-27', 1);
INSERT INTO address VALUES (75, 59, 'billing', '75 Hauptstrasse', 'Paris', '11797', 'FR', '2023-10-23', 1);
INSERT INTO address VALUES (76, 60, 'home', '65 rue Victor Hugo', 'Paris', '60680', 'FR', '2026-03-02', 1);
INSERT INTO address VALUES (77, 60, 'work', '11 Hauptstrasse', 'Paris', '80578', 'FR', '2017-07-11', 0);
INSERT INTO address VALUES (78, 61, 'home', '18 avenue Foch', 'Milan', '95143', 'IT', '2020-04-13', 1);
INSERT INTO address VALUES (79, 61, 'work', '148 Via Roma', 'Nice', '38389', 'FR', '2024-05-26', 0);
INSERT INTO address VALUES (80, 62, 'work', '65 Via Roma', 'Geneva', '29904', 'CH', '2021-01-09', 1);
INSERT INTO address VALUES (81, 62, 'work', '103 avenue Foch', 'Brussels', '20617', 'BE', '2023-04-12', 0);
INSERT INTO address VALUES (82, 63, 'work', NULL, 'Milan', '97851', 'IT', '2017-01-06', 1);
INSERT INTO address VALUES (83, 64, 'home', '105 Via Roma', 'Paris', NULL, 'FR', '2021-09-13', 1);
INSERT INTO address VALUES (84, 65, 'home', '65 avenue Foch', 'Lyon', '48116', 'FR', '2019-08-19', 1);
INSERT INTO address VALUES (85, 66, 'work', '138 rue Garibaldi', 'Nice', '45523', 'FR', '2021-01-25', 1);
INSERT INTO email VALUES (1, 1, 'giulia.haddad@gmail.com', 'work', NULL, '2023-04-16');
INSERT INTO email VALUES (2, 2, 'giulia.dubois@univ-lyon.fr', 'personal', 0, '2017-11-13');
INSERT INTO email VALUES (3, 3, 'sarah.moreau@orange.fr', 'personal', 0, '2024-01-05');
INSERT INTO email VALUES (4, 3, 'sarah.moreau@univ-lyon.fr', 'work', 1, '2019-10-20');
INSERT INTO email VALUES (5, 4, 'claire.petit@outlook.com', 'work', 1, '2017-12-23');
INSERT INTO email VALUES (6, 5, 'julien.jansen@outlook.com', 'work', NULL, '2022-09-08');
INSERT INTO email VALUES (7, 6, 'olivia.petit@archi-plus.de', 'personal', 1, '2024-11-15');
INSERT INTO email VALUES (8, 7, 'anna.petit@archi-plus.de', 'personal', 1, '2021-03-18');
INSERT INTO email VALUES (9, 8, 'marco.bernard@orange.fr', 'work', 1, '2023-09-13');
INSERT INTO email VALUES (10, 11, 'olivia.martin@outlook.com', 'personal', 1, '2018-11-26');
INSERT INTO email VALUES (11, 11, 'olivia.martin@Gmail.com', 'personal', 1, '2024-05-09');
INSERT INTO email VALUES (12, 13, 'karim.durand@univ-lyon.fr', 'work', 0, '2024-06-15');
INSERT INTO email VALUES (13, 13, 'karim.durand@Gmail.com', 'personal', NULL, '2019-08-09');
INSERT INTO email VALUES (14, 14, 'marie.novak@Gmail.com', 'personal', 1, '2024-08-26');
INSERT INTO email VALUES (15, 14, 'marie.novak@outlook.com', 'personal', 1, '2023-01-25');
INSERT INTO email VALUES (16, 15, 'emma.fischer@gmail.com', 'personal', 0, '2018-02-11');
INSERT INTO email VALUES (17, 15, 'emma.fischer@gmail.com', 'work', 1, '2020-02-14');
INSERT INTO email VALUES (18, 16, 'marie.weber@outlook.com', 'personal', NULL, '2023-02-03');
INSERT INTO email VALUES (19, 17, 'marie.petit@Gmail.com', 'work', 1, '2024-11-14');
INSERT INTO email VALUES (20, 17, 'marie.petit@outlook.com', 'personal', 0, '2021-11-09');
INSERT INTO email VALUES (21, 18, 'karim.garnier@Gmail.com', 'personal', 1, '2018-03-23');
INSERT INTO email VALUES (22, 19, 'anna.oneill@gmail.com', 'personal', 0, '2017-05-12');
INSERT INTO email VALUES (23, 20, 'emma.haddad@orange.fr', 'work', 1, '2016-02-23');
INSERT INTO email VALUES (24, 21, 'david.garnier@univ-lyon.fr', 'work', 0, '2022-04-05');
INSERT INTO email VALUES (25, 23, 'tom.weber@orange.fr', 'work', 0, '2023-03-17');
INSERT INTO email VALUES (26, 24, 'piotr.rossi@gmail.com', 'work', NULL, '2019-08-19');
INSERT INTO email VALUES (27, 26, 'anna.jansen@orange.fr', 'personal', NULL, '2019-08-13');
INSERT INTO email VALUES (28, 27, 'julien.blanc@outlook.com', 'personal', NULL, '2026-02-12');
INSERT INTO email VALUES (29, 28, 'anna.bernard@orange.fr', 'work', 0, '2020-11-23');
INSERT INTO email VALUES (30, 30, 'giulia.novak@gmail.com', 'work', 0, '2018-10-28');
INSERT INTO email VALUES (31, 31, 'anna.durand@outlook.com', 'work', 0, '2017-10-04');
INSERT INTO email VALUES (32, 32, 'olivia.novak@gmail.com', 'work', 1, '2017-06-01');
INSERT INTO email VALUES (33, 34, 'marco.durand@univ-lyon.fr', 'work', 1, '2026-11-05');
INSERT INTO email VALUES (34, 35, 'giulia.bernard@orange.fr', 'personal', NULL, '2024-06-16');
INSERT INTO email VALUES (35, 36, 'greta.rossi@archi-plus.de', 'personal', 1, '2016-07-14');
INSERT INTO email VALUES (36, 37, 'greta.jansen@univ-lyon.fr', 'personal', 1, '2017-08-21');
INSERT INTO email VALUES (37, 37, 'greta.jansen@outlook.com', 'personal', 1, '2023-06-27');
INSERT INTO email VALUES (38, 38, 'greta.schmidt@outlook.com', 'personal', 1, '2016-03-21');
INSERT INTO email VALUES (39, 39, 'eva.rossi@univ-lyon.fr', 'work', NULL, '2017-07-15');
INSERT INTO email VALUES (40, 40, 'anna.dubois@orange.fr', 'work', 1, '2017-06-14');
INSERT INTO email VALUES (41, 41, 'jean.jansen@archi-plus.de', 'personal', 1, '2020-09-19');
INSERT INTO email VALUES (42, 42, 'emma.blanc@archi-plus.de', 'personal', 1, '2026-02-17');
INSERT INTO email VALUES (43, 43, 'tom.durand@orange.fr', 'work', 1, '2019-10-14');
INSERT INTO email VALUES (44, 44, 'nina.bernard@Gmail.com', 'work', 1, '2024-02-15');
INSERT INTO email VALUES (45, 45, 'greta.jansen@gmail.com', 'personal', 1, '2025-09-06');
INSERT INTO email VALUES (46, 46, 'pierre.haddad@archi-plus.de', 'personal', NULL, '2016-04-05');
INSERT INTO email VALUES (47, 47, 'sarah.dubois@gmail.com', 'work', 1, '2020-09-20');
INSERT INTO email VALUES (48, 47, 'sarah.dubois@gmail.com', 'work', 1, '2023-05-18');
INSERT INTO email VALUES (49, 48, 'julien.weber@gmail.com', 'work', NULL, '2020-02-07');
INSERT INTO email VALUES (50, 49, 'luc.meyer@gmail.com', 'work', 0, '2023-04-21');
INSERT INTO email VALUES (51, 50, 'leila.keller@archi-plus.de', 'personal', 1, '2022-11-10');
INSERT INTO email VALUES (52, 50, 'leila.keller@orange.fr', 'work', 1, '2021-02-14');
INSERT INTO email VALUES (53, 51, 'sofia.rossi@outlook.com', 'work', NULL, '2021-08-04');
INSERT INTO email VALUES (54, 51, 'sofia.rossi@gmail.com', 'work', 1, '2018-09-13');
INSERT INTO email VALUES (55, 52, 'paul.lopez@outlook.com', 'personal', 1, '2021-01-11');
INSERT INTO email VALUES (56, 53, 'greta.oneill@Gmail.com', 'work', 1, '2021-07-19');
INSERT INTO email VALUES (57, 54, 'marie.martin@gmail.com', 'work', 1, '2021-10-23');
INSERT INTO email VALUES (58, 54, 'marie.martin@orange.fr', 'work', 1, '2025-10-02');
INSERT INTO email VALUES (59, 55, 'pierre.haddad@outlook.com', 'personal', 0, '2016-02-07');
INSERT INTO email VALUES (60, 56, 'tom.meyer@orange.fr', 'work', 0, '2022-02-10');
INSERT INTO email VALUES (61, 57, 'anna.schmidt@gmail.com', 'personal', NULL, '2019-05-11');
INSERT INTO email VALUES (62, 59, 'amélie.fischer@Gmail.com', 'work', 0, '2016-08-02');
INSERT INTO email VALUES (63, 60, 'david.meyer@gmail.com', 'personal', 0, '2026-12-01');
INSERT INTO email VALUES (64, 61, 'karim.schmidt@univ-lyon.fr', 'personal', 1, '2023-07-11');
INSERT INTO email VALUES (65, 62, 'piotr.petit@gmail.com', 'personal', 1, '2023-11-25');
INSERT INTO email VALUES (66, 63, 'giulia.schmidt@outlook.com', 'work', 1, '2023-06-24');
INSERT INTO email VALUES (67, 64, 'marco.costa@gmail.com', 'work', 1, '2017-07-10');
INSERT INTO email VALUES (68, 65, 'olivia.petit@univ-lyon.fr', 'personal', 1, '2017-07-11');
INSERT INTO email VALUES (69, 66, 'anna.meyer@gmail.com', 'personal', 0, '2023-07-02');
INSERT INTO email VALUES (70, 67, 'hans.novak@outlook.com', 'personal', NULL, '2023-07-23');
INSERT INTO email VALUES (71, 67, 'hans.novak@outlook.com', 'work', 1, '2024-12-28');
INSERT INTO email VALUES (72, 68, 'marie.lopez@archi-plus.de', 'work', 1, '2016-06-27');
INSERT INTO email VALUES (73, 69, 'anna.lopez@orange.fr', 'work', NULL, '2023-10-19');
INSERT INTO email VALUES (74, 70, 'olivia.martin@orange.fr', 'personal', NULL, '2022-06-03');
INSERT INTO email VALUES (75, 70, 'olivia.martin@univ-lyon.fr', 'work', 1, '2026-05-12');
INSERT INTO phone VALUES (1, 1, '+39 34 147314', 'work', 1, '2020-07-08');
INSERT INTO phone VALUES (2, 2, '+41 79 747635', 'mobile', 1, '2018-07-17');
INSERT INTO phone VALUES (3, 3, '+41 79 223252', 'home', 1, '2025-02-22');
INSERT INTO phone VALUES (4, 4, '+33 4 136775', 'work', 1, '2018-09-16');
INSERT INTO phone VALUES (5, 5, '+33 4 568407', 'work', 0, '2017-04-26');
INSERT INTO phone VALUES (6, 7, '+39 34 873412', 'work', 1, '2018-04-19');
INSERT INTO phone VALUES (7, 7, '+33 4 486607', 'work', 0, '2017-12-26');
INSERT INTO phone VALUES (8, 8, '+49 15 215791', 'home', 0, '2016-03-18');
INSERT INTO phone VALUES (9, 10, '+49 15 400389', 'work', 1, '2018-05-16');
INSERT INTO phone VALUES (10, 10, '+33 6 385859', 'mobile', 0, '2020-09-05');
INSERT INTO phone VALUES (11, 11, '+33 4 961840', 'home', 1, '2017-09-26');
INSERT INTO phone VALUES (12, 11, '+33 4 660520', 'work', 0, '2016-07-25');
INSERT INTO phone VALUES (13, 12, '+39 34 344767', 'mobile', 0, '2026-06-12');
INSERT INTO phone VALUES (14, 13, '+39 34 383873', 'work', 1, '2017-09-04');
INSERT INTO phone VALUES (15, 14, '+33 6 417014', 'mobile', 1, '2025-02-07');
INSERT INTO phone VALUES (16, 15, '+49 15 470792', 'home', 1, '2026-11-03');
INSERT INTO phone VALUES (17, 15, '+33 4 131113', 'mobile', 1, '2018-11-28');
INSERT INTO phone VALUES (18, 16, '+39 34 668682', 'mobile', 0, '2024-11-06');
INSERT INTO phone VALUES (19, 16, '+33 6 652289', 'work', 1, '2023-04-23');
INSERT INTO phone VALUES (20, 20, '+33 6 684657', 'mobile', 1, '2020-05-11');
INSERT INTO phone VALUES (21, 22, '+33 4 667508', 'home', 0, '2016-10-16');
INSERT INTO phone VALUES (22, 23, '+39 34 742506', 'work', 1, '2017-09-06');
INSERT INTO phone VALUES (23, 24, '+33 6 214457', 'mobile', 0, '2020-01-14');
INSERT INTO phone VALUES (24, 24, '+33 6 256360', 'home', 1, '2025-09-28');
INSERT INTO phone VALUES (25, 25, '+33 6 100713', 'work', 1, '2019-07-27');
INSERT INTO phone VALUES (26, 26, '+49 15 451842', 'home', 0, '2022-01-25');
INSERT INTO phone VALUES (27, 27, '+33 6 714084', 'work', 1, '2021-09-22');
INSERT INTO phone VALUES (28, 28, '+33 4 534317', 'home', 1, '2018-04-09');
INSERT INTO phone VALUES (29, 29, '+33 4 921725', 'work', 1, '2019-11-21');
INSERT INTO phone VALUES (30, 30, '+39 34 648150', 'work', 1, '2016-03-10');
INSERT INTO phone VALUES (31, 31, '+49 15 634472', 'work', 1, '2019-11-02');
INSERT INTO phone VALUES (32, 32, '+39 34 197087', 'mobile', 1, '2024-04-15');
INSERT INTO phone VALUES (33, 35, '+33 4 488743', 'work', 1, '2017-07-05');
INSERT INTO phone VALUES (34, 36, '+33 4 454583', 'home', 0, '2020-09-19');
INSERT INTO phone VALUES (35, 37, '+33 6 598969', 'mobile', 1, '2023-01-13');
INSERT INTO phone VALUES (36, 37, '+33 6 545489', 'home', 1, '2017-04-06');
INSERT INTO phone VALUES (37, 38, '+33 4 433914', 'work', 1, '2018-03-26');
INSERT INTO phone VALUES (38, 38, '+49 15 144869', 'home', 1, '2018-12-22');
INSERT INTO phone VALUES (39, 39, '+41 79 485196', 'work', 1, '2017-05-05');
INSERT INTO phone VALUES (40, 40, '+33 6 293813', 'work', 1, '2016-02-10');
INSERT INTO phone VALUES (41, 40, '+49 15 291722', 'mobile', 0, '2024-09-18');
INSERT INTO phone VALUES (42, 41, '+41 79 899304', 'work', 1, '2017-11-08');
INSERT INTO phone VALUES (43, 43, '+39 34 294981', 'home', 0, '2026-10-04');
INSERT INTO phone VALUES (44, 43, '+49 15 607135', 'mobile', 0, '2025-08-15');
INSERT INTO phone VALUES (45, 46, '+33 6 560222', 'mobile', 1, '2016-05-06');
INSERT INTO phone VALUES (46, 48, '+33 4 120563', 'mobile', 1, '2022-08-20');
INSERT INTO phone VALUES (47, 49, '+41 79 125821', 'home', 0, '2016-03-10');
INSERT INTO phone VALUES (48, 50, '+49 15 373236', 'work', 1, '2023-05-20');
INSERT INTO phone VALUES (49, 50, '+49 15 274443', 'work', 1, '2025-10-20');
INSERT INTO phone VALUES (50, 51, '+39 34 715394', 'mobile', 0, '2021-08-08');
INSERT INTO phone VALUES (51, 52, '+39 34 994413', 'home', 0, '2024-09-10');
INSERT INTO phone VALUES (52, 53, '+49 15 346538', 'mobile', 1, '2021-05-21');
INSERT INTO phone VALUES (53, 55, '+49 15 602760', 'mobile', 0, '2024-11-13');
INSERT INTO phone VALUES (54, 56, '+41 79 520379', 'work', 0, '2025-11-19');
INSERT INTO phone VALUES (55, 57, '+33 6 435017', 'mobile', 1, '2023-01-21');
INSERT INTO phone VALUES (56, 60, '+33 6 188735', 'work', 1, '2019-10-27');
INSERT INTO phone VALUES (57, 61, '+33 6 367017', 'home', 1, '2024-02-14');
INSERT INTO phone VALUES (58, 62, '+33 6 175983', 'mobile', 0, '2018-05-11');
INSERT INTO phone VALUES (59, 63, '+39 34 627376', 'work', 1, '2026-04-23');
INSERT INTO phone VALUES (60, 64, '+49 15 800389', 'home', 1, '2019-12-23');
INSERT INTO phone VALUES (61, 65, '+49 15 940200', 'home', 1, '2023-05-23');
INSERT INTO phone VALUES (62, 66, '+33 6 636675', 'work', 0, '2026-10-22');
INSERT INTO phone VALUES (63, 67, '+33 6 799620', 'home', 1, '2020-05-28');
INSERT INTO phone VALUES (64, 67, '+41 79 425719', 'work', 1, '2025-12-25');
INSERT INTO phone VALUES (65, 68, '+39 34 780530', 'home', 1, '2026-01-14');
INSERT INTO phone VALUES (66, 69, '+41 79 923509', 'mobile', 1, '2020-08-21');
INSERT INTO phone VALUES (67, 69, '+41 79 335901', 'mobile', 1, '2021-01-01');
INSERT INTO phone VALUES (68, 70, '+41 79 934309', 'home', 1, '2026-10-25');
INSERT INTO phone VALUES (69, 70, '+33 6 828182', 'home', 1, '2022-06-15');
