CREATE TABLE Federations (
  FedCode TEXT PRIMARY KEY,
  FedName TEXT,
  Country TEXT,
  ParentFed TEXT REFERENCES Federations(FedCode),
  Founded TEXT
);
CREATE TABLE Clubs (
  ClubID INTEGER PRIMARY KEY,
  ClubName TEXT,
  FedCode TEXT REFERENCES Federations(FedCode),
  Town TEXT,
  Email TEXT,
  Status TEXT,
  JoinedFed TEXT
);
CREATE TABLE Members (
  MemberID INTEGER PRIMARY KEY,
  FullName TEXT,
  Sex TEXT,
  BirthDate TEXT,
  Town TEXT,
  Region TEXT,
  Email TEXT,
  Phone TEXT,
  RegisteredAt TEXT
);
CREATE TABLE Memberships (
  MembershipID INTEGER PRIMARY KEY,
  MemberID INTEGER REFERENCES Members(MemberID),
  ClubID INTEGER REFERENCES Clubs(ClubID),
  Category TEXT,
  Fee REAL,
  JoinedOn TEXT,
  LeftOn TEXT,
  MainClub INTEGER
);
CREATE TABLE Sites (
  SiteID INTEGER PRIMARY KEY,
  ClubID INTEGER REFERENCES Clubs(ClubID),
  Address TEXT,
  Town TEXT,
  Region TEXT,
  IsMain INTEGER,
  Courts INTEGER,
  OpenedOn TEXT
);
INSERT INTO Federations VALUES ('WTF', 'World Table Federation', NULL, NULL, '1926-12-01');
INSERT INTO Federations VALUES ('EUT', 'European Table Union', 'BE', 'WTF', '1957-03-13');
INSERT INTO Federations VALUES ('AST', 'Austrian Table Association', 'AT', 'EUT', '1937-05-20');
INSERT INTO Federations VALUES ('DET', 'German Table League', 'DE', 'EUT', '1925-11-08');
INSERT INTO Federations VALUES ('NLT', 'Dutch Table Bond', 'NL', 'EUT', '1935-02-17');
INSERT INTO Federations VALUES ('BLT', 'Belgian Table Royal League', 'BE', 'EUT', NULL);
INSERT INTO Federations VALUES ('TIR', 'Tyrol Regional Branch', 'AT', 'AST', '1948-06-01');
INSERT INTO Federations VALUES ('BAY', 'Bavarian Regional Branch', 'DE', 'DET', '1946-04-30');
INSERT INTO Federations VALUES ('SAX', 'Saxony Regional Branch', 'DE', 'DET', '1990-10-03');
INSERT INTO Federations VALUES ('CZT', 'Czech Table Committee', 'CZ', 'EUT', '1994-01-01');
INSERT INTO Clubs VALUES (1, 'Spin City Innsbruck', 'AST', 'Leipzig', 'spincityinnsbruck@verein.de', 'active', '2022-01-12');
INSERT INTO Clubs VALUES (2, 'TTC Blue Ball', 'AST', 'Leipzig', 'ttcblueball@verein.de', 'dissolved', '2019-09-01');
INSERT INTO Clubs VALUES (3, 'Munich Paddlers 1921', 'BLT', 'Munich', 'munichpaddlers1921@club.at', 'active', '2021-04-02');
INSERT INTO Clubs VALUES (4, 'SV Alpine Graz', 'NLT', 'Augsburg', 'svalpinegraz@tt.org', 'suspended', '2017-01-02');
INSERT INTO Clubs VALUES (5, 'Leipzig Smash', 'DET', 'Augsburg', 'leipzigsmash@tt.org', 'suspended', '2017-11-14');
INSERT INTO Clubs VALUES (6, 'Dresden Top Spin', 'BAY', 'Dresden', NULL, 'active', '2024-03-17');
INSERT INTO Clubs VALUES (7, 'Utrecht Tafel', 'DET', 'Graz', 'utrechttafel@club.at', 'dissolved', '2023-08-20');
INSERT INTO Clubs VALUES (8, 'Ghent Royal TTC', 'AST', 'Innsbruck', NULL, 'active', '2020-06-12');
INSERT INTO Clubs VALUES (9, 'FC Augsburg Table', 'DET', 'Utrecht', 'fcaugsburgtable@verein.de', 'active', '2020-04-11');
INSERT INTO Clubs VALUES (10, 'Net & Ball', 'SAX', 'Dresden', NULL, 'active', '2022-07-02');
INSERT INTO Clubs VALUES (11, 'Old Hall Club', 'NLT', 'Innsbruck', 'oldhallclub@tt.org', 'active', '2022-04-25');
INSERT INTO Clubs VALUES (12, 'Isar Loopers', 'NLT', 'Graz', NULL, 'active', '2017-12-09');
INSERT INTO Clubs VALUES (13, 'Elbe Backhand', 'TIR', 'Utrecht', 'elbebackhand@club.at', 'active', '2025-11-24');
INSERT INTO Clubs VALUES (14, 'Styria Juniors', 'TIR', 'Ghent', NULL, 'active', '2020-08-16');
INSERT INTO Clubs VALUES (15, 'Tyrol Ladies TTC', 'BLT', 'Ghent', NULL, 'suspended', '2024-06-06');
INSERT INTO Clubs VALUES (16, 'Canal Street Club', 'BAY', 'Augsburg', NULL, 'active', '2021-03-08');
INSERT INTO Clubs VALUES (17, 'White Line Leipzig', 'DET', 'Innsbruck', NULL, 'active', '2025-02-12');
INSERT INTO Clubs VALUES (18, 'TTV De Bal', 'NLT', 'Munich', 'ttvdebal@tt.org', 'active', '2017-04-26');
INSERT INTO Clubs VALUES (19, 'Saxon Veterans', 'NLT', 'Ghent', 'saxonveterans@club.at', 'active', '2023-12-06');
INSERT INTO Clubs VALUES (20, 'Bavarian Youngsters', 'AST', 'Leipzig', NULL, 'active', '2021-09-21');
INSERT INTO Clubs VALUES (21, 'The Rubbers', 'BLT', 'Ghent', NULL, 'active', '2024-05-01');
INSERT INTO Clubs VALUES (22, 'Flanders Serve', 'BLT', 'Innsbruck', NULL, 'active', '2024-05-14');
INSERT INTO Clubs VALUES (23, 'Golden Bat', 'BAY', 'Augsburg', 'goldenbat@tt.org', 'suspended', '2016-09-19');
INSERT INTO Clubs VALUES (24, 'New Hall Society', 'NLT', 'Leipzig', 'newhallsociety@tt.org', 'suspended', '2025-02-13');
INSERT INTO Clubs VALUES (25, 'Paddle & Friends', 'DET', 'Augsburg', 'paddlefriends@verein.de', 'active', '2022-10-06');
INSERT INTO Members VALUES (1, 'Lena Brandt', 'F', '1945-07-18', 'Munich', 'Bavaria', 'brandt1@telenet.be', NULL, '2021-04-10 11:59:50');
INSERT INTO Members VALUES (2, 'Prof. Otto Maes', 'M', '1986-10-08', 'Graz', 'Styria', 'maes2@ziggo.nl', '+31 6577888', '2018-11-03 18:19:19');
INSERT INTO Members VALUES (3, 'Felix Vogel', 'M', '1998-10-15', 'Utrecht', 'Utrecht', 'vogel3@gmx.at', '+49 8666437', '2019-06-04 10:00:23');
INSERT INTO Members VALUES (4, 'Ilse Peeters', 'F', '2002-03-17', 'Augsburg', 'Bavaria', 'n/a', '+49 7523882', '2025-09-27 18:15:29');
INSERT INTO Members VALUES (5, 'Ludwig Gruber', 'M', '1986-09-22', 'Augsburg', 'Bavaria', 'gruber5@gmx.at', NULL, '2024-10-22 11:22:48');
INSERT INTO Members VALUES (6, 'Lena Schulze', 'F', '1957-03-16', 'Ghent', 'Flanders', 'schulze6@gmail.com', '+49 1770249', '2022-06-10 13:59:40');
INSERT INTO Members VALUES (7, 'Eva Bauer', 'F', '1940-11-20', 'Dresden', 'Saxony', 'bauer7@telenet.be', '+31 5415742', '2021-07-25 13:31:24');
INSERT INTO Members VALUES (8, 'Rosa van Dijk', 'F', '1950-05-17', 'Munich', 'Bavaria', 'n/a', NULL, '2020-03-28 20:19:53');
INSERT INTO Members VALUES (9, 'Mia Brandt', 'F', '1957-04-06', 'Innsbruck', 'Tyrol', 'brandt9@ziggo.nl', NULL, '2018-05-18 20:01:38');
INSERT INTO Members VALUES (10, 'Piet Schulze', 'M', '1984-01-01', 'Ghent', 'Flanders', 'schulze10@telenet.be', '+31 5922679', '2023-06-21 20:24:54');
INSERT INTO Members VALUES (11, 'Max Jansen', 'M', '1984-01-01', 'Innsbruck', 'Tyrol', NULL, NULL, '2026-07-18 13:38:23');
INSERT INTO Members VALUES (12, 'Dr. Ute van Dijk', 'F', '1946-01-27', 'Dresden', 'Saxony', 'vandijk12@web.de', '+31 1470890', '2025-04-19 21:51:30');
INSERT INTO Members VALUES (13, 'Mia Huber-Stein', 'F', '1976-04-13', 'Dresden', 'Saxony', 'huber-stein13@gmail.com', '+43 7077174', '2018-05-04 21:31:38');
INSERT INTO Members VALUES (14, 'Anke Vogel', 'F', '1997-07-24', 'Leipzig', 'Saxony', 'vogel14@telenet.be', NULL, '2021-10-13 19:55:56');
INSERT INTO Members VALUES (15, 'Prof. Otto Schulze', 'M', '2015-06-03', 'Augsburg', 'Bavaria', 'schulze15@telenet.be', '+31 3127952', '2024-11-15 18:17:16');
INSERT INTO Members VALUES (16, 'Bram Bauer', 'M', '1999-03-12', 'Graz', 'Styria', 'bauer16@gmail.com', '+49 7348404', '2021-05-12 12:58:58');
INSERT INTO Members VALUES (17, 'Bram Jansen', 'M', '1962-06-20', 'Ghent', 'Flanders', 'jansen17@ziggo.nl', NULL, '2018-05-11 12:42:41');
INSERT INTO Members VALUES (18, 'Rosa Gruber', 'F', '2003-02-28', 'Dresden', 'Saxony', 'gruber18@telenet.be', NULL, '2026-05-06 19:28:14');
INSERT INTO Members VALUES (19, 'Eva Hofer', 'F', '1951-11-07', 'Augsburg', 'Bavaria', 'hofer19@telenet.be', '+49 8691472', '2018-08-13 14:29:24');
INSERT INTO Members VALUES (20, 'Ilse Peeters', 'F', '1998-09-22', 'Augsburg', 'Bavaria', 'peeters20@gmail.com', NULL, '2021-06-13 11:08:01');
INSERT INTO Members VALUES (21, 'Dr. Ute Vogel', 'F', NULL, 'Leipzig', 'Saxony', '', '+31 8060719', '2025-06-06 11:27:26');
INSERT INTO Members VALUES (22, 'Jonas van Dijk', 'M', '1967-03-07', 'Innsbruck', 'Tyrol', 'vandijk22@gmail.com', '+49 6158437', '2025-02-07 09:53:14');
INSERT INTO Members VALUES (23, 'Rosa Jansen', 'F', '1982-04-05', 'Leipzig', 'Saxony', NULL, NULL, '2020-01-18 15:58:28');
INSERT INTO Members VALUES (24, 'Piet Huber-Stein', NULL, '1943-07-10', 'Munich', 'Bavaria', 'huber-stein24@telenet.be', '+49 2425767', '2017-09-17 14:35:50');
INSERT INTO Members VALUES (25, 'Rosa Jansen', 'F', '1954-01-11', 'Innsbruck', 'Tyrol', 'jansen25@gmail.com', '+49 6228365', '2019-05-14 11:51:32');
INSERT INTO Members VALUES (26, 'Rosa Jansen', 'F', '1972-11-12', 'Graz', 'Styria', 'jansen26@ziggo.nl', '+43 1713327', '2017-03-03 16:09:08');
INSERT INTO Members VALUES (27, 'Felix van Dijk', NULL, '1987-01-22', 'Dresden', 'Saxony', 'vandijk27@telenet.be', '+31 6472345', '2018-05-25 07:18:27');
INSERT INTO Members VALUES (28, 'Max Wagner', NULL, '1981-06-10', 'Munich', 'Bavaria', 'wagner28@telenet.be', '+49 6456849', '2016-10-10 15:55:33');
INSERT INTO Members VALUES (29, 'Lena Peeters', 'F', '1976-04-18', 'Dresden', 'Saxony', 'peeters29@web.de', NULL, '2017-02-20 09:47:27');
INSERT INTO Members VALUES (30, 'Bram Peeters', 'M', '1976-06-02', 'Innsbruck', 'Tyrol', 'peeters30@ziggo.nl', '+49 4418764', '2019-10-03 20:06:42');
INSERT INTO Members VALUES (31, 'Prof. Otto Huber-Stein', 'M', '2001-01-01', 'Munich', 'Bavaria', 'huber-stein31@ziggo.nl', NULL, '2026-03-19 17:10:33');
INSERT INTO Members VALUES (32, 'Prof. Otto Brandt', NULL, '1988-04-06', 'Ghent', 'Flanders', 'brandt32@gmx.at', '+31 8561949', '2024-02-14 17:25:58');
INSERT INTO Members VALUES (33, 'Mia van Dijk', 'F', '2005-12-06', 'Munich', 'Bavaria', 'vandijk33@gmail.com', '+43 4911610', '2023-12-28 14:47:56');
INSERT INTO Members VALUES (34, 'Anke van Dijk', 'F', '2007-09-08', 'Graz', 'Styria', 'vandijk34@telenet.be', NULL, '2018-05-17 15:38:15');
INSERT INTO Members VALUES (35, 'Sven Peeters', 'M', '2005-10-22', 'Graz', 'Styria', 'peeters35@gmail.com', '+31 3113234', '2019-11-14 19:55:35');
INSERT INTO Members VALUES (36, 'Felix Vogel', 'M', '1951-12-18', 'Innsbruck', 'Tyrol', 'vogel36@ziggo.nl', '+43 8363490', '2026-09-27 08:32:11');
INSERT INTO Members VALUES (37, 'Eva Hofer', 'F', '1978-01-05', 'Munich', 'Bavaria', 'hofer37@gmx.at', '+49 5414589', '2020-12-12 08:58:42');
INSERT INTO Members VALUES (38, 'Felix Huber-Stein', 'M', '1988-06-09', 'Graz', 'Styria', NULL, '+49 4863734', '2021-05-25 19:30:30');
INSERT INTO Members VALUES (39, 'Bram Gruber', 'M', '1965-08-16', 'Graz', 'Styria', 'gruber39@telenet.be', NULL, '2026-07-23 08:05:56');
INSERT INTO Members VALUES (40, 'Felix Maes', 'M', NULL, 'Ghent', 'Flanders', 'info.at.web.de', '+49 4961688', '2016-01-28 10:20:31');
INSERT INTO Members VALUES (41, 'Rosa Jansen', 'F', NULL, 'Dresden', 'Saxony', NULL, '+43 6521200', '2022-01-11 14:17:22');
INSERT INTO Members VALUES (42, 'Dr. Ute Peeters', 'F', '1990-04-09', 'Dresden', 'Saxony', 'peeters42@telenet.be', '+31 1166959', '2019-05-04 07:50:43');
INSERT INTO Members VALUES (43, 'Anke Gruber', 'F', '1962-03-14', 'Dresden', 'Saxony', 'gruber43@gmx.at', NULL, '2024-06-27 14:11:08');
INSERT INTO Members VALUES (44, 'Felix Brandt', 'M', '1955-05-15', 'Ghent', 'Flanders', 'brandt44@gmx.at', '+43 1859052', '2024-12-08 19:20:45');
INSERT INTO Members VALUES (45, 'Lena Peeters', 'F', '1945-06-28', 'Munich', 'Bavaria', 'peeters45@telenet.be', NULL, '2026-02-02 14:57:41');
INSERT INTO Members VALUES (46, 'Max Maes', 'M', '1990-10-08', 'Leipzig', 'Saxony', 'maes46@telenet.be', '+43 1126129', '2023-06-06 18:14:51');
INSERT INTO Members VALUES (47, 'Prof. Otto Peeters', 'M', '2015-01-06', 'Graz', 'Styria', 'peeters47@telenet.be', NULL, '2025-12-14 17:27:10');
INSERT INTO Members VALUES (48, 'Felix Vogel', 'M', '1976-11-06', 'Dresden', 'Saxony', '', '+31 2735443', '2019-10-09 18:26:36');
INSERT INTO Members VALUES (49, 'Eva Huber-Stein', 'F', '1944-12-20', 'Dresden', 'Saxony', 'huber-stein49@gmail.com', NULL, '2024-09-18 07:09:48');
INSERT INTO Members VALUES (50, 'Mia Jansen', 'F', '1991-07-15', 'Innsbruck', 'Tyrol', 'jansen50@gmx.at', '+49 1724548', '2018-06-02 10:25:06');
INSERT INTO Members VALUES (51, 'Sven Vogel', 'M', '1986-04-11', 'Leipzig', 'Saxony', 'vogel51@web.de', '+49 8629456', '2019-03-21 08:34:03');
INSERT INTO Members VALUES (52, 'Dr. Ute Maes', 'F', '1984-06-04', 'Munich', 'Bavaria', 'maes52@gmail.com', NULL, '2023-10-22 13:03:43');
INSERT INTO Members VALUES (53, 'Karl-Heinz van Dijk', 'M', '1978-05-01', 'Leipzig', 'Saxony', 'vandijk53@gmail.com', '+31 3102092', '2017-01-13 20:01:32');
INSERT INTO Members VALUES (54, 'Sven Peeters', 'M', '1993-10-20', 'Augsburg', 'Bavaria', 'peeters54@ziggo.nl', '+43 3938736', '2020-10-26 16:58:54');
INSERT INTO Members VALUES (55, 'Prof. Otto van Dijk', 'M', '2008-10-26', 'Munich', 'Bavaria', 'vandijk55@gmx.at', NULL, '2021-06-25 20:58:25');
INSERT INTO Members VALUES (56, 'Karl-Heinz Maes', 'M', '1976-02-08', 'Utrecht', 'Utrecht', 'maes56@web.de', NULL, '2022-05-21 18:56:09');
INSERT INTO Members VALUES (57, 'Dr. Ute Brandt', 'F', '1954-10-14', 'Augsburg', 'Bavaria', 'brandt57@gmx.at', '+43 5502872', '2022-08-18 17:09:41');
INSERT INTO Members VALUES (58, 'Karl-Heinz Schulze', 'M', NULL, 'Utrecht', 'Utrecht', 'schulze58@web.de', NULL, '2025-12-08 11:19:18');
INSERT INTO Members VALUES (59, 'Ludwig Peeters', 'M', '2003-04-17', 'Ghent', 'Flanders', 'peeters59@web.de', '+49 1176495', '2016-10-28 19:38:32');
INSERT INTO Members VALUES (60, 'Piet Huber-Stein', NULL, '1996-12-20', 'Ghent', 'Flanders', 'huber-stein60@gmx.at', '+43 9465641', '2022-12-23 13:26:31');
INSERT INTO Members VALUES (61, 'Ilse Schulze', 'F', '2014-06-20', 'Dresden', 'Saxony', NULL, '+43 5712395', '2023-01-12 15:32:46');
INSERT INTO Members VALUES (62, 'Anke Bauer', 'F', '2015-12-11', 'Dresden', 'Saxony', 'bauer62@gmail.com', '+43 3346544', '2020-12-19 11:32:26');
INSERT INTO Members VALUES (63, 'Lena Hofer', 'F', '1990-11-16', 'Augsburg', 'Bavaria', 'hofer63@gmx.at', '+31 7335202', '2023-05-15 12:39:44');
INSERT INTO Members VALUES (64, 'Karl-Heinz Jansen', 'M', '1977-09-03', 'Graz', 'Styria', 'jansen64@gmx.at', '+31 1541008', '2024-03-16 14:55:27');
INSERT INTO Members VALUES (65, 'Rosa Wagner', 'F', '1995-05-24', 'Augsburg', 'Bavaria', 'info.at.web.de', '+49 9613874', '2017-12-13 13:21:40');
INSERT INTO Members VALUES (66, 'Jonas Brandt', 'M', '1957-09-22', 'Augsburg', 'Bavaria', 'brandt66@gmail.com', '+43 1659327', '2023-10-26 10:57:35');
INSERT INTO Members VALUES (67, 'Sven Vogel', 'M', '1990-06-19', 'Innsbruck', 'Tyrol', 'vogel67@gmx.at', '+31 6298930', '2016-11-26 07:22:49');
INSERT INTO Members VALUES (68, 'Max Huber-Stein', 'M', '1991-09-28', 'Ghent', 'Flanders', 'huber-stein68@telenet.be', '+43 9811784', '2023-09-21 12:52:55');
INSERT INTO Members VALUES (69, 'Rosa Jansen', NULL, '1982-09-11', 'Utrecht', 'Utrecht', 'jansen69@gmail.com', '+31 1198003', '2021-09-07 07:16:33');
INSERT INTO Members VALUES (70, 'Eva Wagner', 'F', '1977-01-25', 'Graz', 'Styria', 'wagner70@gmx.at', '+49 1363526', '2017-07-12 18:42:37');
INSERT INTO Memberships VALUES (1, 1, 21, 'junior', NULL, '2017-09-08', NULL, 1);
INSERT INTO Memberships VALUES (2, 1, 9, 'honorary', 0, '2023-11-21', '2024-11-21', 0);
INSERT INTO Memberships VALUES (3, 2, 14, 'junior', 85, '2024-10-06', '2025-10-06', 1);
INSERT INTO Memberships VALUES (4, 2, 12, 'veteran', 120, '2026-01-18', NULL, 0);
INSERT INTO Memberships VALUES (5, 3, 20, 'honorary', 45, '2017-01-12', NULL, 1);
INSERT INTO Memberships VALUES (6, 4, 10, 'senior', 60, '2020-12-23', NULL, 1);
INSERT INTO Memberships VALUES (7, 5, 18, 'veteran', 45, '2021-09-10', NULL, 1);
INSERT INTO Memberships VALUES (8, 6, 9, 'honorary', 120, '2017-05-03', NULL, 1);
INSERT INTO Memberships VALUES (9, 6, 21, 'veteran', 0, '2017-01-11', NULL, 0);
INSERT INTO Memberships VALUES (10, 6, 12, 'veteran', 0, '2016-02-17', NULL, 0);
INSERT INTO Memberships VALUES (11, 7, 11, 'senior', 0, '2019-06-19', NULL, 1);
INSERT INTO Memberships VALUES (12, 7, 21, 'veteran', 0, '2018-08-06', NULL, 0);
INSERT INTO Memberships VALUES (13, 8, 11, 'honorary', 60, '2018-07-01', NULL, 1);
INSERT INTO Memberships VALUES (14, 9, 4, 'senior', 45, '2021-07-23', NULL, 1);
INSERT INTO Memberships VALUES (15, 9, 8, 'senior', 60, '2026-08-08', NULL, 0);
INSERT INTO Memberships VALUES (16, 9, 3, 'veteran', 0, '2023-06-09', NULL, 0);
INSERT INTO Memberships VALUES (17, 10, 10, 'honorary', 120, '2017-12-07', NULL, 1);
INSERT INTO Memberships VALUES (18, 11, 22, 'senior', NULL, '2026-03-20', NULL, 1);
INSERT INTO Memberships VALUES (19, 11, 10, 'senior', 60, '2021-04-19', '2022-04-19', 0);
INSERT INTO Memberships VALUES (20, 12, 17, 'veteran', 120, '2026-02-05', NULL, 1);
INSERT INTO Memberships VALUES (21, 12, 4, 'junior', 85, '2023-05-19', NULL, 0);
INSERT INTO Memberships VALUES (22, 12, 2, 'junior', 60, '2020-04-17', '2021-04-17', 0);
INSERT INTO Memberships VALUES (23, 14, 7, 'junior', 85, '2024-06-12', '2025-06-12', 1);
INSERT INTO Memberships VALUES (24, 14, 17, 'senior', 85, '2018-10-20', NULL, 0);
INSERT INTO Memberships VALUES (25, 15, 17, 'junior', 45, '2014-03-02', NULL, 1);
INSERT INTO Memberships VALUES (26, 15, 23, 'honorary', NULL, '2023-03-21', NULL, 1);
INSERT INTO Memberships VALUES (27, 16, 11, 'honorary', 0, '2017-02-04', NULL, 1);
INSERT INTO Memberships VALUES (28, 16, 10, 'honorary', 45, '2020-10-16', NULL, 0);
INSERT INTO Memberships VALUES (29, 16, 21, 'senior', NULL, '2017-09-01', NULL, 0);
INSERT INTO Memberships VALUES (30, 17, 12, 'honorary', 60, '2020-10-21', '2021-10-21', 1);
INSERT INTO Memberships VALUES (31, 17, 10, 'senior', 60, '2018-07-10', NULL, 0);
INSERT INTO Memberships VALUES (32, 17, 20, 'honorary', 120, '2022-12-06', NULL, 0);
INSERT INTO Memberships VALUES (33, 18, 17, 'senior', 85, '2022-08-13', '2023-08-13', 1);
INSERT INTO Memberships VALUES (34, 19, 1, 'junior', 60, '2024-03-02', NULL, 1);
INSERT INTO Memberships VALUES (35, 20, 15, 'honorary', 45, '2018-05-10', NULL, 1);
INSERT INTO Memberships VALUES (36, 21, 22, 'senior', 45, '2017-01-10', NULL, 1);
INSERT INTO Memberships VALUES (37, 22, 19, 'veteran', 60, '2017-08-27', '2018-08-27', 1);
INSERT INTO Memberships VALUES (38, 22, 17, 'junior', 120, '2017-09-10', '2018-09-10', 0);
INSERT INTO Memberships VALUES (39, 23, 1, 'senior', NULL, '2021-02-22', NULL, 1);
INSERT INTO Memberships VALUES (40, 24, 5, 'senior', NULL, '2021-03-22', NULL, 1);
INSERT INTO Memberships VALUES (41, 25, 20, 'senior', 85, '2025-12-04', NULL, 1);
INSERT INTO Memberships VALUES (42, 25, 9, 'honorary', 0, '2018-02-02', '2019-02-02', 0);
INSERT INTO Memberships VALUES (43, 26, 5, 'veteran', 60, '2026-01-03', NULL, 1);
INSERT INTO Memberships VALUES (44, 27, 18, 'senior', 60, '2018-07-23', NULL, 1);
INSERT INTO Memberships VALUES (45, 28, 12, 'senior', 0, '2021-04-01', NULL, 1);
INSERT INTO Memberships VALUES (46, 29, 12, 'senior', 0, '2022-05-06', NULL, 1);
INSERT INTO Memberships VALUES (47, 31, 8, 'junior', 45, '2023-03-21', NULL, 1);
INSERT INTO Memberships VALUES (48, 32, 2, 'honorary', 45, '2026-09-23', NULL, 1);
INSERT INTO Memberships VALUES (49, 32, 18, 'veteran', 45, '2021-12-17', NULL, 0);
INSERT INTO Memberships VALUES (50, 32, 21, 'junior', 60, '2022-03-03', NULL, 0);
INSERT INTO Memberships VALUES (51, 34, 6, 'honorary', NULL, '2017-12-10', NULL, 1);
INSERT INTO Memberships VALUES (52, 35, 15, 'senior', 120, '2020-02-27', '2021-02-27', 1);
INSERT INTO Memberships VALUES (53, 35, 5, 'veteran', 60, '2022-08-26', '2023-08-26', 0);
INSERT INTO Memberships VALUES (54, 35, 1, 'senior', 60, '2016-04-23', NULL, 0);
INSERT INTO Memberships VALUES (55, 36, 10, 'senior', 60, '2020-10-18', '2021-10-18', 1);
INSERT INTO Memberships VALUES (56, 36, 17, 'honorary', 85, '2016-09-10', '2017-09-10', 0);
INSERT INTO Memberships VALUES (57, 36, 13, 'senior', 120, '2024-03-25', NULL, 0);
INSERT INTO Memberships VALUES (58, 37, 11, 'junior', 85, '2025-11-20', NULL, 1);
INSERT INTO Memberships VALUES (59, 38, 4, 'junior', 60, '2020-04-14', NULL, 1);
INSERT INTO Memberships VALUES (60, 39, 12, 'veteran', 45, '2024-08-05', '2025-08-05', 1);
INSERT INTO Memberships VALUES (61, 40, 5, 'honorary', 45, '2018-02-19', NULL, 1);
INSERT INTO Memberships VALUES (62, 40, 23, 'junior', 0, '2025-01-14', '2026-01-14', 0);
INSERT INTO Memberships VALUES (63, 40, 20, 'junior', 60, '2018-04-10', '2019-04-10', 0);
INSERT INTO Memberships VALUES (64, 41, 4, 'junior', 60, '2025-05-06', '2026-05-06', 1);
INSERT INTO Memberships VALUES (65, 43, 13, 'honorary', 85, '2023-04-13', NULL, 1);
INSERT INTO Memberships VALUES (66, 44, 1, 'senior', 45, '2021-03-10', NULL, 1);
INSERT INTO Memberships VALUES (67, 45, 3, 'junior', 0, '2016-04-17', NULL, 1);
INSERT INTO Memberships VALUES (68, 46, 6, 'veteran', 60, '2019-05-08', NULL, 1);
INSERT INTO Memberships VALUES (69, 47, 7, 'junior', 60, '2020-12-14', '2021-12-14', 1);
INSERT INTO Memberships VALUES (70, 47, 9, 'honorary', 45, '2018-12-22', NULL, 0);
INSERT INTO Memberships VALUES (71, 47, 17, 'senior', NULL, '2023-06-25', NULL, 0);
INSERT INTO Memberships VALUES (72, 48, 22, 'junior', 45, '2024-04-19', NULL, 1);
INSERT INTO Memberships VALUES (73, 49, 14, 'veteran', 60, '2024-09-07', NULL, 1);
INSERT INTO Memberships VALUES (74, 49, 9, 'senior', 120, '2024-06-16', '2025-06-16', 0);
INSERT INTO Memberships VALUES (75, 50, 4, 'veteran', 45, '2025-09-03', NULL, 1);
INSERT INTO Memberships VALUES (76, 51, 7, 'junior', 60, '2016-09-10', NULL, 1);
INSERT INTO Memberships VALUES (77, 52, 3, 'senior', 85, '2025-04-26', '2026-04-26', 1);
INSERT INTO Memberships VALUES (78, 52, 1, 'junior', NULL, '2021-09-12', NULL, 0);
INSERT INTO Memberships VALUES (79, 52, 7, 'junior', 60, '2023-11-05', '2024-11-05', 0);
INSERT INTO Memberships VALUES (80, 54, 3, 'senior', NULL, '2023-06-12', NULL, 1);
INSERT INTO Sites VALUES (1, 1, 'Schulgasse 7', 'Augsburg', 'Bavaria', 1, 12, '2021-02-28');
INSERT INTO Sites VALUES (2, 2, 'Parkring 5', 'Leipzig', 'Saxony', 1, 8, '2020-09-02');
INSERT INTO Sites VALUES (3, 2, 'Kerkplein 42', 'Graz', 'Styria', 0, 4, '2022-06-17');
INSERT INTO Sites VALUES (4, 3, 'Kerkplein 6', 'Ghent', 'Flanders', 1, 12, '2024-10-26');
INSERT INTO Sites VALUES (5, 3, 'Kerkplein 56', 'Leipzig', 'Saxony', 0, 2, '2023-02-11');
INSERT INTO Sites VALUES (6, 4, 'Hauptstrasse 54', 'Ghent', 'Flanders', 1, 8, '2016-03-10');
INSERT INTO Sites VALUES (7, 5, 'Am Markt 51', 'Dresden', 'Saxony', 1, 6, '2022-02-28');
INSERT INTO Sites VALUES (8, 6, 'Parkring 7', 'Utrecht', 'Utrecht', 1, 2, NULL);
INSERT INTO Sites VALUES (9, 7, 'Kerkplein 31', 'Dresden', 'Saxony', 1, 6, '2018-04-24');
INSERT INTO Sites VALUES (10, 7, 'Kerkplein 18', 'Augsburg', 'Bavaria', 0, NULL, '2025-06-22');
INSERT INTO Sites VALUES (11, 8, 'Am Markt 50', 'Munich', 'Bavaria', 1, 4, '2017-12-20');
INSERT INTO Sites VALUES (12, 8, 'Kerkplein 43', 'Augsburg', 'Bavaria', 0, 8, NULL);
INSERT INTO Sites VALUES (13, 8, 'Schulgasse 10', 'Augsburg', 'Bavaria', 0, 4, '2024-09-03');
INSERT INTO Sites VALUES (14, 9, 'Hauptstrasse 60', 'Utrecht', 'Utrecht', 1, 8, NULL);
INSERT INTO Sites VALUES (15, 9, 'Kerkplein 3', 'Innsbruck', 'Tyrol', 0, 4, '2022-03-16');
INSERT INTO Sites VALUES (16, 9, 'Parkring 19', 'Innsbruck', 'Tyrol', 0, NULL, NULL);
INSERT INTO Sites VALUES (17, 10, 'Am Markt 28', 'Utrecht', 'Utrecht', 1, 4, NULL);
INSERT INTO Sites VALUES (18, 10, 'Am Markt 36', 'Innsbruck', 'Tyrol', 0, 2, '2016-05-19');
INSERT INTO Sites VALUES (19, 11, 'Am Markt 60', 'Utrecht', 'Utrecht', 1, 4, '2016-11-16');
INSERT INTO Sites VALUES (20, 12, 'Schulgasse 41', 'Leipzig', 'Saxony', 1, 6, '2017-11-24');
INSERT INTO Sites VALUES (21, 12, 'Hauptstrasse 31', 'Munich', 'Bavaria', 0, NULL, '2024-06-12');
INSERT INTO Sites VALUES (22, 12, 'Kerkplein 15', 'Utrecht', 'Utrecht', 0, 12, '2023-03-14');
INSERT INTO Sites VALUES (23, 13, 'Parkring 55', 'Munich', 'Bavaria', 1, 4, '2016-09-03');
INSERT INTO Sites VALUES (24, 13, 'Parkring 45', 'Innsbruck', 'Tyrol', 0, 2, '2023-08-26');
INSERT INTO Sites VALUES (25, 14, 'Hauptstrasse 54', 'Leipzig', 'Saxony', 1, 4, '2020-01-27');
INSERT INTO Sites VALUES (26, 15, 'Schulgasse 50', 'Leipzig', 'Saxony', 1, 8, '2025-02-21');
INSERT INTO Sites VALUES (27, 16, 'Schulgasse 20', 'Graz', 'Styria', 1, NULL, '2021-02-01');
INSERT INTO Sites VALUES (28, 16, 'Hauptstrasse 11', 'Dresden', 'Saxony', 0, 2, '2017-04-08');
INSERT INTO Sites VALUES (29, 17, 'Kerkplein 24', 'Munich', 'Bavaria', 1, 2, '2020-04-07');
INSERT INTO Sites VALUES (30, 18, 'Kerkplein 39', 'Innsbruck', 'Tyrol', 1, 6, '2022-03-07');
INSERT INTO Sites VALUES (31, 18, 'Am Markt 24', 'Ghent', 'Flanders', 0, NULL, '2017-02-07');
INSERT INTO Sites VALUES (32, 18, 'Schulgasse 6', 'Graz', 'Styria', 0, 4, '2025-03-21');
INSERT INTO Sites VALUES (33, 19, 'Kerkplein 39', 'Leipzig', 'Saxony', 1, 2, '2020-03-18');
INSERT INTO Sites VALUES (34, 20, 'Am Markt 38', 'Augsburg', 'Bavaria', 1, 12, '2020-02-27');
INSERT INTO Sites VALUES (35, 20, 'Kerkplein 14', 'Leipzig', 'Saxony', 0, 12, '2018-02-26');
INSERT INTO Sites VALUES (36, 20, 'Parkring 50', 'Dresden', 'Saxony', 0, 4, '2017-07-25');
INSERT INTO Sites VALUES (37, 21, 'Parkring 57', 'Munich', 'Bavaria', 1, NULL, '2017-01-17');
INSERT INTO Sites VALUES (38, 21, 'Kerkplein 46', 'Dresden', 'Saxony', 0, NULL, '2021-12-09');
INSERT INTO Sites VALUES (39, 21, 'Schulgasse 57', 'Utrecht', 'Utrecht', 0, 6, '2019-11-04');
INSERT INTO Sites VALUES (40, 22, 'Hauptstrasse 20', 'Innsbruck', 'Tyrol', 1, NULL, NULL);
INSERT INTO Sites VALUES (41, 22, 'Hauptstrasse 25', 'Munich', 'Bavaria', 0, 6, '2019-12-17');
INSERT INTO Sites VALUES (42, 23, 'Kerkplein 49', 'Utrecht', 'Utrecht', 1, 2, '2022-05-21');
INSERT INTO Sites VALUES (43, 23, 'Hauptstrasse 44', 'Leipzig', 'Saxony', 0, NULL, NULL);
