CREATE TABLE Shippers (
  ShipperId INTEGER PRIMARY KEY,
  CompanyName TEXT,
  ContactFirst TEXT,
  ContactLast TEXT,
  ContactEmail TEXT,
  City TEXT,
  Country TEXT,
  CreatedAt TEXT,
  Status TEXT
);
CREATE TABLE Vessels (
  ImoNo INTEGER PRIMARY KEY,
  VesselName TEXT,
  Flag TEXT,
  BuiltYear INTEGER,
  CapacityTeu INTEGER,
  Status TEXT
);
CREATE TABLE Ports (
  PortCode TEXT PRIMARY KEY,
  PortName TEXT,
  Country TEXT,
  DepthM REAL
);
CREATE TABLE Crew (
  CrewId INTEGER PRIMARY KEY,
  FullName TEXT,
  Nationality TEXT,
  BirthDate TEXT,
  Rank TEXT,
  Email TEXT,
  SatPhone TEXT,
  ImoNo INTEGER REFERENCES Vessels(ImoNo),
  SignedOn TEXT,
  SignedOff TEXT
);
CREATE TABLE Voyages (
  VoyageNo TEXT PRIMARY KEY,
  ImoNo INTEGER REFERENCES Vessels(ImoNo),
  FromPort TEXT REFERENCES Ports(PortCode),
  ToPort TEXT REFERENCES Ports(PortCode),
  DepartedAt TEXT,
  ArrivedAt TEXT,
  Status TEXT
);
CREATE TABLE Containers (
  ContainerNo TEXT PRIMARY KEY,
  VoyageNo TEXT REFERENCES Voyages(VoyageNo),
  ShipperId INTEGER REFERENCES Shippers(ShipperId),
  SizeFt INTEGER,
  Kind TEXT,
  GrossKg INTEGER,
  Freight REAL,
  CustomsStatus TEXT
);
INSERT INTO Shippers VALUES (1, 'Delta Machinery GmbH', 'Anja', 'Schröder', 'a.schroeder@atlas-cocoa.com', 'Rotterdam', 'NL', '2020-09-11 11:23:53', 'on_hold');
INSERT INTO Shippers VALUES (2, 'Hansa Chemicals', 'Carlos', 'Navarro', 'c.navarro@atlas-cocoa.com', 'Valencia', 'ES', '2025-07-25 13:47:03', 'on_hold');
INSERT INTO Shippers VALUES (3, 'Evergreen Textiles Pvt', 'Ingrid', 'Iyer', 'i.iyer@hansa-chem.de', 'Santos', 'BR', '2025-11-08 18:52:33', 'active');
INSERT INTO Shippers VALUES (4, 'Lisboa Cork & Co', 'Lars', 'Schröder', 'l.schroeder@atlas-cocoa.com', 'Bergen', 'NO', '2018-08-23 09:16:34', 'active');
INSERT INTO Shippers VALUES (5, 'Cortez Fruit Export', 'Ingrid', 'Iyer', 'i.iyer@fjordsalmon.no', 'Valencia', 'ES', '2017-05-15 20:52:29', 'active');
INSERT INTO Shippers VALUES (6, 'Evergreen Textiles Pvt', 'Tiago', 'Chen', 't.chen@hansa-chem.de', 'Hamburg', 'DE', '2021-09-02 15:15:10', 'active');
INSERT INTO Shippers VALUES (7, 'Fjord Salmon AS', 'Jun', 'Patel', NULL, 'Rotterdam', 'NL', '2022-06-21 08:19:16', 'closed');
INSERT INTO Shippers VALUES (8, 'Hansa Chemicals', 'Anja', 'Iyer', 'a.iyer@fjordsalmon.no', 'Bergen', 'NO', '2025-01-10 10:56:49', 'on_hold');
INSERT INTO Shippers VALUES (9, 'Atlas Cocoa Trading Ltd', 'Ingrid', 'Petrov', 'i.petrov@fjordsalmon.no', 'Bergen', 'NO', '2020-12-20 20:06:02', 'closed');
INSERT INTO Shippers VALUES (10, 'Lisboa Cork & Co', 'Lars', 'Iyer', 'l.iyer@atlas-cocoa.com', 'Lisbon', 'PT', '2021-12-01 16:12:14', 'on_hold');
INSERT INTO Shippers VALUES (11, 'Baltic Timber AS', 'Tiago', 'Berg-Olsen', NULL, 'Mumbai', 'IN', '2018-02-28 08:18:14', 'active');
INSERT INTO Shippers VALUES (12, 'Baltic Timber AS', 'Elena', 'Iyer', 'e.iyer@hansa-chem.de', 'Rotterdam', 'NL', '2020-01-22 14:10:19', 'closed');
INSERT INTO Shippers VALUES (13, 'Evergreen Textiles Pvt', 'Carlos', 'Berg-Olsen', 'c.berg-olsen@hansa-chem.de', 'Rotterdam', 'NL', '2021-10-23 07:57:14', 'active');
INSERT INTO Shippers VALUES (14, 'Jade Electronics', 'Elena', 'Petrov', 'e.petrov@atlas-cocoa.com', 'Rotterdam', 'NL', '2022-06-10 07:08:06', 'on_hold');
INSERT INTO Shippers VALUES (15, 'Cortez Fruit Export', 'Tiago', 'Navarro', NULL, 'Bergen', 'NO', '2018-08-02 16:38:33', 'on_hold');
INSERT INTO Shippers VALUES (16, 'Iberia Tiles SA', 'Carlos', 'Schröder', 'c.schroeder@hansa-chem.de', 'Hamburg', 'DE', '2024-10-18 19:28:23', 'active');
INSERT INTO Shippers VALUES (17, 'Cortez Fruit Export', 'Lars', 'Navarro', 'l.navarro@atlas-cocoa.com', 'Mumbai', 'IN', '2019-09-07 18:20:58', 'on_hold');
INSERT INTO Shippers VALUES (18, 'Delta Machinery GmbH', 'Tiago', 'Patel', 't.patel@163.com', 'Rotterdam', 'NL', '2025-12-28 07:44:50', 'active');
INSERT INTO Shippers VALUES (19, 'Iberia Tiles SA', 'Elena', 'Iyer', 'e.iyer@atlas-cocoa.com', 'Hamburg', 'DE', '2017-11-24 09:19:42', 'closed');
INSERT INTO Shippers VALUES (20, 'Iberia Tiles SA', 'Tiago', 'Wong', 't.wong@gmail.com', 'Rotterdam', 'NL', '2025-02-16 12:23:47', 'on_hold');
INSERT INTO Shippers VALUES (21, 'Jade Electronics', 'Priya', 'Navarro', 'p.navarro@hansa-chem.de', 'Shenzhen', 'CN', '2019-12-12 08:19:44', 'active');
INSERT INTO Shippers VALUES (22, 'Evergreen Textiles Pvt', 'Lars', 'Iyer', 'l.iyer@gmail.com', 'Valencia', 'ES', '2016-03-04 15:29:34', 'active');
INSERT INTO Shippers VALUES (23, 'Evergreen Textiles Pvt', 'Priya', 'Navarro', 'p.navarro@atlas-cocoa.com', 'Hamburg', 'DE', '2018-04-10 15:50:45', 'closed');
INSERT INTO Shippers VALUES (24, 'Evergreen Textiles Pvt', 'Elena', 'Schröder', NULL, 'Lisbon', 'PT', '2018-11-02 19:29:46', 'active');
INSERT INTO Shippers VALUES (25, 'Fjord Salmon AS', 'Carlos', 'Wong', 'c.wong@hansa-chem.de', 'Bergen', 'NO', '2016-12-08 07:52:34', 'active');
INSERT INTO Shippers VALUES (26, 'Golden Leaf Tea Co.', 'Tiago', 'Haugen', NULL, 'Rotterdam', 'NL', '2021-05-22 08:07:11', 'closed');
INSERT INTO Shippers VALUES (27, 'Iberia Tiles SA', 'Mei', 'Haugen', 'm.haugen@fjordsalmon.no', 'Valencia', 'ES', '2026-01-12 18:37:07', 'on_hold');
INSERT INTO Shippers VALUES (28, 'Fjord Salmon AS', 'Tiago', 'Iyer', 't.iyer@fjordsalmon.no', 'Valencia', 'ES', '2025-06-09 10:49:26', 'closed');
INSERT INTO Shippers VALUES (29, 'Baltic Timber AS', 'Jun', 'Chen', 'j.chen@gmail.com', 'Rotterdam', 'NL', '2022-11-22 16:24:21', 'on_hold');
INSERT INTO Shippers VALUES (30, 'Baltic Timber AS', 'Mei', 'Patel', 'm.patel@hansa-chem.de', 'Lisbon', 'PT', '2019-12-05 21:18:31', 'closed');
INSERT INTO Shippers VALUES (31, 'Evergreen Textiles Pvt', 'Tiago', 'Chen', 't.chen@fjordsalmon.no', 'Lisbon', 'PT', '2017-02-16 09:26:01', 'closed');
INSERT INTO Shippers VALUES (32, 'Evergreen Textiles Pvt', 'Ingrid', 'Chen', 'i.chen@163.com', 'Hamburg', 'DE', '2016-05-22 19:52:50', 'on_hold');
INSERT INTO Shippers VALUES (33, 'Lisboa Cork & Co', 'Priya', 'Wong', 'p.wong@gmail.com', 'Bergen', 'NO', '2025-07-11 20:20:35', 'active');
INSERT INTO Shippers VALUES (34, 'Kiwi Wool Brokers', 'Anja', 'Haugen', 'a.haugen@163.com', 'Hamburg', 'DE', '2016-07-06 19:43:32', 'on_hold');
INSERT INTO Shippers VALUES (35, 'Golden Leaf Tea Co.', 'Carlos', 'Wong', NULL, 'Hamburg', 'DE', '2024-09-09 10:39:52', 'active');
INSERT INTO Shippers VALUES (36, 'Delta Machinery GmbH', 'Jun', 'Iyer', 'j.iyer@atlas-cocoa.com', 'Valencia', 'ES', '2024-08-16 10:05:39', 'on_hold');
INSERT INTO Shippers VALUES (37, 'Lisboa Cork & Co', 'Carlos', 'Iyer', 'c.iyer@fjordsalmon.no', 'Valencia', 'ES', '2020-08-20 15:26:03', 'on_hold');
INSERT INTO Shippers VALUES (38, 'Kiwi Wool Brokers', 'Priya', 'Petrov', 'p.petrov@hansa-chem.de', 'Lisbon', 'PT', '2020-05-24 15:50:39', 'active');
INSERT INTO Shippers VALUES (39, 'Fjord Salmon AS', 'Ravi', 'Patel', 'r.patel@gmail.com', 'Hamburg', 'DE', '2024-09-16 21:25:14', 'on_hold');
INSERT INTO Shippers VALUES (40, 'Lisboa Cork & Co', 'Anja', 'Patel', 'a.patel@gmail.com', 'Valencia', 'ES', '2022-08-23 17:44:54', 'active');
INSERT INTO Vessels VALUES (9300100, 'Nordic Star', 'SG', 1996, 14000, 'dry_dock');
INSERT INTO Vessels VALUES (9300117, 'Ever Patient', 'MT', 1996, 8500, 'in_service');
INSERT INTO Vessels VALUES (9300134, 'MSC Aurelia', 'MT', 2015, 1700, 'in_service');
INSERT INTO Vessels VALUES (9300151, 'Santa Rosa Express', 'NO', NULL, 14000, 'laid_up');
INSERT INTO Vessels VALUES (9300168, 'Blue Heron', 'SG', NULL, 19200, 'dry_dock');
INSERT INTO Vessels VALUES (9300185, 'Atlantic Pioneer', 'MT', 2023, 8500, 'laid_up');
INSERT INTO Vessels VALUES (9300202, 'Jade Dragon', 'SG', 2003, 8500, 'in_service');
INSERT INTO Vessels VALUES (9300219, 'Cape Farewell', 'DE', 1996, 8500, 'in_service');
INSERT INTO Vessels VALUES (9300236, 'Hanse Courier', 'SG', 1996, 14000, 'dry_dock');
INSERT INTO Vessels VALUES (9300253, 'Ocean Lily', 'SG', 2019, 19200, 'in_service');
INSERT INTO Vessels VALUES (9300270, 'Maersk Tønder', 'SG', 2015, 14000, 'in_service');
INSERT INTO Vessels VALUES (9300287, 'Old Reliable', 'SG', NULL, 4200, 'in_service');
INSERT INTO Ports VALUES ('DEHAM', 'Hamburg', 'DE', 15.1);
INSERT INTO Ports VALUES ('NLRTM', 'Rotterdam', 'NL', 24.0);
INSERT INTO Ports VALUES ('CNSZX', 'Shenzhen', 'CN', 17.5);
INSERT INTO Ports VALUES ('BRSSZ', 'Santos', 'BR', 14.2);
INSERT INTO Ports VALUES ('INNSA', 'Nhava Sheva', 'IN', 15.0);
INSERT INTO Ports VALUES ('ESVLC', 'Valencia', 'ES', 16.0);
INSERT INTO Ports VALUES ('NOBGO', 'Bergen', 'NO', 11.0);
INSERT INTO Ports VALUES ('SGSIN', 'Singapore', 'SG', 18.0);
INSERT INTO Ports VALUES ('PTLIS', 'Lisbon', 'PT', NULL);
INSERT INTO Ports VALUES ('USNYC', 'New York', 'US', 15.2);
INSERT INTO Crew VALUES (1, 'Capt. Lars Patel', 'IN', '1987-01-08', 'electrician', 'larspatel@crewmail.com', NULL, NULL, '2023-04-07', '2024-04-07');
INSERT INTO Crew VALUES (2, 'Mei Patel', 'IN', '1981-09-16', 'able seaman', 'meipatel@seafarer.ph', '+870 770061496', 9300100, '2025-07-02', NULL);
INSERT INTO Crew VALUES (3, 'Anja Petrov', 'CN', '1969-11-08', 'second engineer', 'anjapetrov@crewmail.com', NULL, 9300168, '2024-01-15', '2025-01-15');
INSERT INTO Crew VALUES (4, 'Lars Iyer', 'IN', '2003-09-19', 'cook', 'larsiyer@seafarer.ph', NULL, 9300236, '2025-04-26', NULL);
INSERT INTO Crew VALUES (5, 'Carlos Schröder', 'IN', '1963-02-09', 'chief mate', NULL, NULL, 9300219, '2026-10-21', NULL);
INSERT INTO Crew VALUES (6, 'Carlos Schröder', 'CN', '1991-03-08', 'master', NULL, NULL, 9300168, '2018-06-03', NULL);
INSERT INTO Crew VALUES (7, 'Lars Berg-Olsen', 'PT', '1982-11-13', 'chief mate', 'larsberg-olsen@gmail.com', NULL, 9300202, '2020-08-25', '2021-08-25');
INSERT INTO Crew VALUES (8, 'Capt. Elena Chen', 'CN', NULL, 'cook', NULL, '+870 775995632', NULL, '2020-10-04', NULL);
INSERT INTO Crew VALUES (9, 'Capt. Anja Patel', 'IN', '1990-11-10', 'chief mate', 'anjapatel@gmail.com', NULL, 9300219, '2026-08-07', NULL);
INSERT INTO Crew VALUES (10, 'Jun Wong', NULL, '1989-03-19', 'master', 'junwong@gmail.com', '+870 774192278', 9300117, '2020-12-21', '2021-12-21');
INSERT INTO Crew VALUES (11, 'Jun Chen', 'PH', '1981-12-07', 'second engineer', 'junchen@seafarer.ph', '+870 775113851', 9300151, '2018-01-01', '2019-01-01');
INSERT INTO Crew VALUES (12, 'Capt. Tiago Petrov', 'PH', '1967-07-08', 'cook', 'tiagopetrov@seafarer.ph', NULL, 9300117, '2021-10-15', '2022-10-15');
INSERT INTO Crew VALUES (13, 'Lars Wong', 'PH', '1966-07-19', 'chief mate', 'larswong@gmail.com', NULL, 9300236, '2026-07-01', NULL);
INSERT INTO Crew VALUES (14, 'Mei Chen', 'UA', '2002-01-11', 'able seaman', NULL, '+870 778056304', 9300219, '2019-11-23', '2020-11-23');
INSERT INTO Crew VALUES (15, 'Elena Navarro', 'UA', '1983-07-24', 'electrician', 'elenanavarro@seafarer.ph', NULL, 9300236, '2020-03-24', '2021-03-24');
INSERT INTO Crew VALUES (16, 'Elena Chen', 'CN', '1970-05-14', 'electrician', NULL, '+870 773433945', 9300100, '2025-11-08', NULL);
INSERT INTO Crew VALUES (17, 'Capt. Lars Wong', 'UA', '1984-03-20', 'able seaman', 'larswong@gmail.com', NULL, 9300134, '2024-06-04', '2025-06-04');
INSERT INTO Crew VALUES (18, 'Carlos Da Silva', 'UA', '1990-10-11', 'cook', 'carlosdasilva@seafarer.ph', '+870 771939104', 9300219, '2025-03-02', NULL);
INSERT INTO Crew VALUES (19, 'Ingrid Chen', 'CN', '1957-02-21', 'able seaman', 'ingridchen@gmail.com', NULL, NULL, '2025-12-10', NULL);
INSERT INTO Crew VALUES (20, 'Capt. Tiago Chen', NULL, '1987-02-02', 'chief mate', 'tiagochen@gmail.com', '+870 779411038', 9300134, '2022-01-19', NULL);
INSERT INTO Crew VALUES (21, 'Jun Navarro', 'IN', NULL, 'chief mate', 'junnavarro@seafarer.ph', NULL, 9300236, '2026-01-02', NULL);
INSERT INTO Crew VALUES (22, 'Ravi Berg-Olsen', 'IN', '1985-09-08', 'able seaman', 'raviberg-olsen@crewmail.com', '+870 772759813', 9300100, '2018-12-04', '2019-12-04');
INSERT INTO Crew VALUES (23, 'Priya Wong', 'UA', '2005-04-12', 'electrician', 'priyawong@seafarer.ph', NULL, 9300117, '2018-06-18', NULL);
INSERT INTO Crew VALUES (24, 'Tiago Chen', 'CN', '2004-02-04', 'chief mate', 'tiagochen@crewmail.com', NULL, 9300134, '2021-05-03', '2022-05-03');
INSERT INTO Crew VALUES (25, 'Priya Petrov', 'PH', '1977-10-22', 'able seaman', NULL, NULL, 9300168, '2020-11-05', NULL);
INSERT INTO Crew VALUES (26, 'Jun Wong', 'PT', '2005-02-21', 'master', NULL, NULL, 9300219, '2020-03-02', NULL);
INSERT INTO Crew VALUES (27, 'Ravi Schröder', NULL, '1981-10-06', 'electrician', 'ravischroeder@seafarer.ph', NULL, 9300202, '2022-07-23', NULL);
INSERT INTO Crew VALUES (28, 'Mei Petrov', 'CN', '1985-04-08', 'able seaman', 'meipetrov@gmail.com', NULL, 9300253, '2022-06-15', NULL);
INSERT INTO Crew VALUES (29, 'Elena Da Silva', 'PT', '2004-08-03', 'able seaman', NULL, NULL, 9300100, '2024-06-09', '2025-06-09');
INSERT INTO Crew VALUES (30, 'Tiago Da Silva', 'CN', NULL, 'master', 'tiagodasilva@crewmail.com', NULL, 9300151, '2021-06-23', NULL);
INSERT INTO Crew VALUES (31, 'Ingrid Patel', 'IN', '1996-11-22', 'cook', 'ingridpatel@gmail.com', NULL, 9300134, '2026-01-26', NULL);
INSERT INTO Crew VALUES (32, 'Priya Chen', 'NO', '1967-10-03', 'master', 'priyachen@seafarer.ph', '+870 778873252', 9300253, '2026-06-09', NULL);
INSERT INTO Crew VALUES (33, 'Jun Iyer', 'CN', NULL, 'able seaman', 'juniyer@crewmail.com', NULL, 9300219, '2024-08-24', '2025-08-24');
INSERT INTO Crew VALUES (34, 'Priya Chen', 'UA', '1986-05-04', 'electrician', 'priyachen@seafarer.ph', '+870 776196845', 9300117, '2022-10-23', '2023-10-23');
INSERT INTO Crew VALUES (35, 'Ingrid Iyer', 'IN', '2003-09-06', 'chief mate', 'ingridiyer@crewmail.com', NULL, 9300168, '2024-03-06', NULL);
INSERT INTO Crew VALUES (36, 'Priya Wong', 'CN', '1970-03-21', 'master', 'priyawong@crewmail.com', '+870 777596977', 9300134, '2022-07-20', '2023-07-20');
INSERT INTO Crew VALUES (37, 'Ravi Haugen', 'PH', '1987-12-06', 'electrician', 'ravihaugen@seafarer.ph', NULL, 9300202, '2020-06-12', '2021-06-12');
INSERT INTO Crew VALUES (38, 'Tiago Haugen', 'IN', '2001-03-03', 'able seaman', 'tiagohaugen@seafarer.ph', '+870 775343662', 9300236, '2021-08-12', NULL);
INSERT INTO Crew VALUES (39, 'Lars Da Silva', 'PT', '1974-08-08', 'able seaman', 'larsdasilva@gmail.com', '+870 770249749', 9300117, '2023-06-13', '2024-06-13');
INSERT INTO Crew VALUES (40, 'Carlos Wong', 'PT', '1972-01-08', 'electrician', 'carloswong@seafarer.ph', '+870 772278051', 9300134, '2019-12-06', NULL);
INSERT INTO Crew VALUES (41, 'Lars Da Silva', 'IN', '1964-01-05', 'cook', 'larsdasilva@seafarer.ph', NULL, 9300270, '2021-06-28', '2022-06-28');
INSERT INTO Crew VALUES (42, 'Capt. Elena Schröder', 'UA', '1996-05-09', 'able seaman', 'elenaschroeder@seafarer.ph', '+870 778922383', 9300185, '2026-03-24', NULL);
INSERT INTO Crew VALUES (43, 'Capt. Elena Haugen', 'IN', '1959-02-11', 'electrician', 'elenahaugen@gmail.com', '+870 779022761', 9300202, '2025-06-14', NULL);
INSERT INTO Crew VALUES (44, 'Capt. Lars Iyer', 'NO', NULL, 'chief mate', 'larsiyer@seafarer.ph', '+870 771729242', 9300117, '2025-03-23', NULL);
INSERT INTO Crew VALUES (45, 'Capt. Anja Berg-Olsen', 'NO', '1957-05-14', 'chief mate', 'anjaberg-olsen@gmail.com', '+870 770199039', 9300134, '2022-06-14', '2023-06-14');
INSERT INTO Crew VALUES (46, 'Mei Iyer', NULL, '1993-02-01', 'able seaman', 'meiiyer@gmail.com', NULL, 9300202, '2022-07-28', NULL);
INSERT INTO Crew VALUES (47, 'Carlos Wong', NULL, NULL, 'electrician', 'carloswong@seafarer.ph', NULL, 9300151, '2023-02-05', '2024-02-05');
INSERT INTO Crew VALUES (48, 'Capt. Ingrid Navarro', 'CN', '1995-08-28', 'chief mate', 'ingridnavarro@seafarer.ph', '+870 776213788', 9300253, '2023-01-11', '2024-01-11');
INSERT INTO Crew VALUES (49, 'Capt. Carlos Schröder', 'CN', '2000-04-20', 'able seaman', 'carlosschroeder@gmail.com', NULL, 9300253, '2018-06-10', '2019-06-10');
INSERT INTO Crew VALUES (50, 'Ingrid Iyer', 'UA', '1972-09-02', 'chief mate', 'ingridiyer@crewmail.com', '+870 778575309', NULL, '2024-09-08', '2025-09-08');
INSERT INTO Crew VALUES (51, 'Lars Iyer', 'PT', '1977-06-02', 'master', 'larsiyer@gmail.com', NULL, 9300134, '2020-04-07', NULL);
INSERT INTO Crew VALUES (52, 'Carlos Da Silva', 'IN', '1959-09-10', 'able seaman', 'carlosdasilva@crewmail.com', NULL, 9300185, '2025-11-25', NULL);
INSERT INTO Crew VALUES (53, 'Ingrid Wong', 'CN', '1989-05-15', 'able seaman', 'ingridwong@gmail.com', NULL, 9300236, '2025-12-17', NULL);
INSERT INTO Crew VALUES (54, 'Ravi Navarro', 'IN', '1966-07-17', 'master', NULL, NULL, 9300168, '2023-12-14', NULL);
INSERT INTO Crew VALUES (55, 'Capt. Jun Navarro', 'CN', '1964-12-04', 'able seaman', 'junnavarro@gmail.com', NULL, 9300185, '2024-08-24', '2025-08-24');
INSERT INTO Crew VALUES (56, 'Ingrid Da Silva', 'PT', '1967-05-01', 'able seaman', 'ingriddasilva@seafarer.ph', NULL, 9300185, '2022-08-23', '2023-08-23');
INSERT INTO Crew VALUES (57, 'Ingrid Petrov', NULL, '2003-07-16', 'able seaman', 'ingridpetrov@seafarer.ph', NULL, 9300100, '2021-06-03', '2022-06-03');
INSERT INTO Crew VALUES (58, 'Ravi Petrov', 'UA', '1995-02-03', 'chief mate', 'ravipetrov@crewmail.com', '+870 777351367', 9300236, '2022-07-16', NULL);
INSERT INTO Crew VALUES (59, 'Capt. Ravi Chen', 'NO', '2004-12-03', 'chief mate', 'ravichen@gmail.com', '+870 779886996', 9300168, '2025-10-14', NULL);
INSERT INTO Crew VALUES (60, 'Carlos Wong', 'UA', '1960-11-19', 'chief mate', 'carloswong@seafarer.ph', NULL, 9300253, '2025-02-05', NULL);
INSERT INTO Crew VALUES (61, 'Ingrid Iyer', NULL, '1961-01-14', 'chief mate', 'ingridiyer@gmail.com', '+870 779261845', 9300253, '2021-08-06', '2022-08-06');
INSERT INTO Crew VALUES (62, 'Lars Patel', 'NO', '1962-07-06', 'second engineer', 'larspatel@seafarer.ph', NULL, 9300185, '2026-04-02', NULL);
INSERT INTO Crew VALUES (63, 'Lars Chen', 'NO', '2005-10-01', 'cook', 'larschen@gmail.com', NULL, 9300253, '2018-12-16', '2019-12-16');
INSERT INTO Crew VALUES (64, 'Priya Wong', 'IN', '1999-07-28', 'master', 'priyawong@crewmail.com', '+870 778494781', 9300236, '2022-05-17', '2023-05-17');
INSERT INTO Crew VALUES (65, 'Elena Petrov', 'UA', NULL, 'able seaman', 'elenapetrov@crewmail.com', '+870 776862223', 9300117, '2019-09-28', '2020-09-28');
INSERT INTO Voyages VALUES ('V301W', 9300253, 'BRSSZ', 'INNSA', '2021-08-28 14:05:03', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V302W', 9300117, 'NOBGO', 'NLRTM', '2024-09-06 21:51:25', '2024-10-22 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V303W', 9300168, 'NOBGO', 'ESVLC', '2021-07-28 09:22:55', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V304E', 9300185, 'BRSSZ', 'DEHAM', NULL, NULL, 'cancelled');
INSERT INTO Voyages VALUES ('V305E', 9300168, 'DEHAM', 'INNSA', '2022-11-27 09:53:52', '2022-12-08 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V306E', 9300168, 'NLRTM', 'ESVLC', '2022-04-21 20:27:12', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V307W', 9300185, 'DEHAM', 'INNSA', '2025-12-11 18:00:41', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V308E', 9300219, 'DEHAM', 'NOBGO', '2026-08-10 14:41:14', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V309E', 9300185, 'BRSSZ', 'PTLIS', '2021-06-15 11:05:40', '2021-07-02 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V310W', 9300236, 'NLRTM', 'CNSZX', NULL, NULL, 'cancelled');
INSERT INTO Voyages VALUES ('V311E', 9300168, 'PTLIS', 'SGSIN', '2026-01-03 20:21:10', '2026-02-03 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V312E', 9300236, 'ESVLC', 'PTLIS', NULL, NULL, 'cancelled');
INSERT INTO Voyages VALUES ('V313W', 9300185, 'BRSSZ', 'ESVLC', '2025-08-17 07:38:02', '2025-09-21 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V314E', 9300219, 'SGSIN', 'DEHAM', '2024-05-07 17:02:25', '2024-06-16 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V315W', 9300236, 'BRSSZ', 'NLRTM', '2022-07-18 10:10:01', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V316W', 9300236, 'SGSIN', 'NOBGO', '2022-07-19 17:31:30', '2022-08-15 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V317W', 9300202, 'INNSA', 'NLRTM', NULL, NULL, 'cancelled');
INSERT INTO Voyages VALUES ('V318W', 9300134, 'DEHAM', 'NLRTM', '2021-05-19 17:15:32', '2021-06-06 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V319E', 9300253, 'INNSA', 'SGSIN', '2024-01-03 11:27:51', '2024-02-18 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V320E', 9300202, 'DEHAM', 'PTLIS', '2024-08-19 14:56:00', '2024-09-06 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V321E', 9300253, 'NLRTM', 'CNSZX', '2025-02-04 11:07:22', '2025-03-12 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V322E', 9300151, 'NLRTM', 'NOBGO', '2022-07-22 20:42:33', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V323E', 9300253, 'NLRTM', 'SGSIN', '2022-01-17 18:38:23', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V324E', 9300219, 'DEHAM', 'INNSA', NULL, NULL, 'cancelled');
INSERT INTO Voyages VALUES ('V325E', 9300253, 'DEHAM', 'CNSZX', '2023-12-23 19:48:51', '2024-01-01 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V326E', 9300151, 'ESVLC', 'NLRTM', '2024-04-05 09:32:42', '2024-05-23 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V327W', 9300236, 'INNSA', 'BRSSZ', '2025-11-12 15:16:22', '2025-12-04 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V328W', 9300219, 'NOBGO', 'NLRTM', '2023-11-06 08:15:46', '2023-12-13 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V329W', 9300117, 'INNSA', 'ESVLC', '2023-07-02 20:36:52', '2023-08-09 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V330W', 9300219, 'BRSSZ', 'PTLIS', NULL, NULL, 'cancelled');
INSERT INTO Voyages VALUES ('V331E', 9300270, 'SGSIN', 'NOBGO', '2024-07-11 13:28:22', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V332E', 9300100, 'CNSZX', 'NOBGO', '2023-08-25 07:10:13', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V333E', 9300270, 'CNSZX', 'SGSIN', '2022-01-10 13:37:43', '2022-02-24 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V334W', 9300117, 'INNSA', 'NLRTM', '2025-11-14 20:05:47', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V335W', 9300168, 'INNSA', 'BRSSZ', '2021-01-09 11:19:22', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V336E', 9300270, 'NOBGO', 'PTLIS', '2024-03-08 12:30:25', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V337W', 9300270, 'CNSZX', 'NLRTM', '2026-03-20 11:13:07', '2026-04-02 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V338W', 9300270, 'BRSSZ', 'PTLIS', '2025-04-17 09:48:36', '2025-05-04 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V339E', 9300151, 'INNSA', 'SGSIN', '2024-06-26 10:09:34', '2024-07-24 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V340W', 9300219, 'CNSZX', 'NOBGO', '2022-06-11 19:57:34', '2022-07-17 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V341E', 9300117, 'BRSSZ', 'INNSA', '2021-08-07 08:03:11', '2021-09-16 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V342E', 9300117, 'CNSZX', 'BRSSZ', '2025-05-10 14:47:35', NULL, 'under_way');
INSERT INTO Voyages VALUES ('V343W', 9300151, 'PTLIS', 'ESVLC', '2023-01-07 08:01:51', '2023-02-26 06:30:00', 'completed');
INSERT INTO Voyages VALUES ('V344E', 9300134, 'PTLIS', 'SGSIN', NULL, NULL, 'cancelled');
INSERT INTO Voyages VALUES ('V345E', 9300270, 'ESVLC', 'PTLIS', '2022-08-28 13:52:16', '2022-09-26 06:30:00', 'completed');
INSERT INTO Containers VALUES ('TGHU1701215', 'V316W', 35, 40, 'open_top', 25268, 6506.08, NULL);
INSERT INTO Containers VALUES ('OOLU2105220', 'V332E', 2, 40, 'open_top', 24236, 823.95, 'cleared');
INSERT INTO Containers VALUES ('OOLU2387273', 'V316W', 9, 45, 'dry', NULL, 4789.97, NULL);
INSERT INTO Containers VALUES ('HLXU1249063', 'V335W', 1, 45, 'dry', 29900, 7646.02, 'cleared');
INSERT INTO Containers VALUES ('HLXU4442758', 'V304E', 19, 20, 'reefer', 6790, 5078.73, 'cleared');
INSERT INTO Containers VALUES ('TGHU8213327', 'V311E', 21, 45, 'dry', 28742, 5856.07, 'cleared');
INSERT INTO Containers VALUES ('HLXU4199391', 'V312E', 33, 45, 'reefer', 27556, 7263.08, 'cleared');
INSERT INTO Containers VALUES ('MSCU9606610', 'V313W', 29, 45, 'reefer', 20650, 5047.4, 'held');
INSERT INTO Containers VALUES ('HLXU5604028', 'V316W', 19, 40, 'open_top', 9722, 1652.05, 'cleared');
INSERT INTO Containers VALUES ('MSCU2633880', 'V313W', 14, 40, 'dry', 16463, 2866.87, 'cleared');
INSERT INTO Containers VALUES ('MSCU7583796', 'V334W', 1, 40, 'open_top', 18953, 4383.4, 'inspection');
INSERT INTO Containers VALUES ('OOLU7336151', 'V322E', 33, 40, 'dry', 18233, 1509.29, 'cleared');
INSERT INTO Containers VALUES ('MSCU4227794', 'V330W', 28, 45, 'dry', 14312, 3908.08, 'held');
INSERT INTO Containers VALUES ('MSCU2936282', 'V319E', 14, 40, 'dry', 27226, 6787.47, NULL);
INSERT INTO Containers VALUES ('HLXU4568570', 'V303W', 9, 40, 'dry', NULL, 2762.05, 'cleared');
INSERT INTO Containers VALUES ('TGHU8194643', 'V303W', 30, 45, 'dry', 28935, 2201.23, NULL);
INSERT INTO Containers VALUES ('MSCU9075376', 'V319E', 19, 20, 'dry', 6392, 2631.01, 'cleared');
INSERT INTO Containers VALUES ('TGHU6100791', 'V332E', 15, 40, 'dry', 25747, 6403.35, 'held');
INSERT INTO Containers VALUES ('HLXU5152382', 'V335W', 6, 20, 'open_top', 27197, 6645.66, 'cleared');
INSERT INTO Containers VALUES ('MSCU7447035', 'V339E', 23, 40, 'tank', 25453, 1714.79, 'cleared');
INSERT INTO Containers VALUES ('TGHU9147500', 'V335W', 19, 40, 'reefer', 22135, 1573.59, 'inspection');
INSERT INTO Containers VALUES ('OOLU4880576', 'V328W', 22, 40, 'dry', NULL, 5295.53, 'inspection');
INSERT INTO Containers VALUES ('OOLU5880077', 'V314E', 18, 20, 'dry', NULL, 4681.77, 'inspection');
INSERT INTO Containers VALUES ('TGHU2903753', 'V322E', 6, 40, 'dry', 9555, 3531.12, 'cleared');
INSERT INTO Containers VALUES ('OOLU3321395', 'V316W', 11, 45, 'open_top', 5432, 5550.1, 'cleared');
INSERT INTO Containers VALUES ('TGHU2372015', 'V310W', 19, 20, 'reefer', 6518, 6801.5, NULL);
INSERT INTO Containers VALUES ('HLXU1656757', 'V326E', 22, 40, 'dry', 26203, 5854.4, 'inspection');
INSERT INTO Containers VALUES ('MSCU6707943', 'V334W', 21, 45, 'dry', 23983, 4090.91, 'cleared');
INSERT INTO Containers VALUES ('TGHU6199787', 'V325E', 20, 40, 'dry', 10186, 615.79, 'held');
INSERT INTO Containers VALUES ('OOLU6615032', 'V331E', 23, 40, 'dry', 18622, 5863.69, 'held');
INSERT INTO Containers VALUES ('HLXU5522638', 'V334W', 22, 20, 'dry', 12889, 5104.46, 'cleared');
INSERT INTO Containers VALUES ('MSCU2453128', 'V329W', 23, 20, 'dry', 5816, 1418.93, 'inspection');
INSERT INTO Containers VALUES ('TGHU5963777', 'V332E', 4, 20, 'tank', 23876, 3252.04, 'inspection');
INSERT INTO Containers VALUES ('MSCU6390386', 'V313W', 8, 45, 'tank', 11189, 2616.85, 'inspection');
INSERT INTO Containers VALUES ('OOLU9293157', 'V335W', 17, 20, 'dry', 4100, 4510.18, 'cleared');
INSERT INTO Containers VALUES ('MSCU2673157', 'V309E', 35, 20, 'dry', NULL, 6656.01, 'inspection');
INSERT INTO Containers VALUES ('OOLU4282704', 'V312E', 16, 20, 'open_top', 9286, 6883.37, 'held');
INSERT INTO Containers VALUES ('HLXU4718988', 'V339E', 7, 40, 'tank', 8750, 5213.03, 'held');
INSERT INTO Containers VALUES ('TGHU9009309', 'V332E', 3, 20, 'open_top', 29201, 6062.88, NULL);
INSERT INTO Containers VALUES ('HLXU9901523', 'V329W', 11, 40, 'dry', NULL, 7413.14, 'cleared');
INSERT INTO Containers VALUES ('HLXU4753979', 'V337W', 19, 40, 'open_top', 18805, 977.9, 'cleared');
INSERT INTO Containers VALUES ('MSCU9293830', 'V336E', 12, 45, 'dry', 3706, 3677.08, 'held');
INSERT INTO Containers VALUES ('TGHU6916202', 'V320E', 23, 40, 'dry', 14193, 5980.05, 'inspection');
INSERT INTO Containers VALUES ('HLXU9454550', 'V336E', 14, 40, 'reefer', 23848, 7707.0, NULL);
INSERT INTO Containers VALUES ('MSCU9777011', 'V339E', 9, 20, 'reefer', 11952, 5106.73, 'cleared');
INSERT INTO Containers VALUES ('MSCU6876475', 'V336E', 12, 45, 'reefer', 23737, 4116.24, 'cleared');
INSERT INTO Containers VALUES ('TGHU9856109', 'V314E', 23, 40, 'reefer', 13971, 5567.18, 'cleared');
INSERT INTO Containers VALUES ('HLXU5989102', 'V306E', 21, 45, 'dry', 29363, 1166.98, 'cleared');
INSERT INTO Containers VALUES ('OOLU6295052', 'V331E', 17, 40, 'dry', 21927, 3814.54, 'cleared');
INSERT INTO Containers VALUES ('TGHU2021295', 'V311E', 9, 45, 'dry', 29610, 6550.38, 'cleared');
INSERT INTO Containers VALUES ('MSCU8771873', 'V324E', 5, 20, 'dry', 12292, 5768.74, 'held');
INSERT INTO Containers VALUES ('OOLU7057039', 'V325E', 8, 40, 'reefer', 27566, 1514.05, 'held');
INSERT INTO Containers VALUES ('TGHU2780445', 'V331E', 18, 40, 'dry', 19459, 6865.96, NULL);
INSERT INTO Containers VALUES ('OOLU2976801', 'V305E', 17, 45, 'dry', 15295, 3420.11, NULL);
INSERT INTO Containers VALUES ('OOLU7447542', 'V310W', 31, 20, 'dry', 14188, 2606.03, NULL);
INSERT INTO Containers VALUES ('TGHU6340611', 'V322E', 8, 45, 'dry', 26140, 3788.62, 'inspection');
INSERT INTO Containers VALUES ('OOLU8225475', 'V322E', 19, 40, 'tank', 17783, 5777.59, 'held');
INSERT INTO Containers VALUES ('MSCU8722727', 'V327W', 33, 40, 'dry', 6219, 3118.96, NULL);
INSERT INTO Containers VALUES ('MSCU1598210', 'V302W', 28, 45, 'open_top', 6948, 7320.16, 'cleared');
INSERT INTO Containers VALUES ('MSCU5068338', 'V340W', 22, 45, 'tank', 21545, 3723.08, 'cleared');
INSERT INTO Containers VALUES ('HLXU2220910', 'V335W', 29, 40, 'dry', NULL, 2521.62, 'cleared');
INSERT INTO Containers VALUES ('HLXU5835819', 'V318W', 17, 40, 'dry', 13028, 2033.81, 'cleared');
INSERT INTO Containers VALUES ('OOLU1017445', 'V330W', 17, 40, 'tank', 28031, 4230.47, 'inspection');
INSERT INTO Containers VALUES ('HLXU1809499', 'V302W', 21, 40, 'tank', 28742, 3323.91, NULL);
INSERT INTO Containers VALUES ('OOLU5916875', 'V336E', 2, 45, 'open_top', 7550, 6261.05, 'cleared');
INSERT INTO Containers VALUES ('MSCU8614141', 'V309E', 14, 40, 'open_top', 20290, 5811.62, 'cleared');
INSERT INTO Containers VALUES ('OOLU4163850', 'V336E', 15, 45, 'reefer', 26838, 7309.55, 'cleared');
INSERT INTO Containers VALUES ('OOLU7117901', 'V329W', 12, 40, 'dry', 6513, 656.14, NULL);
INSERT INTO Containers VALUES ('MSCU4809718', 'V316W', 16, 20, 'reefer', 14038, 3170.97, NULL);
INSERT INTO Containers VALUES ('HLXU2696097', 'V338W', 20, 40, 'open_top', 6347, 6012.93, 'held');
INSERT INTO Containers VALUES ('OOLU4721537', 'V340W', 18, 20, 'open_top', 10689, 1941.03, 'cleared');
INSERT INTO Containers VALUES ('TGHU8842716', 'V315W', 32, 40, 'tank', 21269, 1814.5, NULL);
INSERT INTO Containers VALUES ('OOLU9739465', 'V331E', 17, 20, 'open_top', 11654, 7769.09, NULL);
INSERT INTO Containers VALUES ('HLXU6167820', 'V331E', 34, 45, 'dry', 10027, 2515.13, 'held');
INSERT INTO Containers VALUES ('HLXU2967119', 'V324E', 5, 40, 'dry', 23837, 5137.28, 'cleared');
INSERT INTO Containers VALUES ('MSCU6293276', 'V330W', 33, 20, 'dry', 11426, 1430.69, 'inspection');
INSERT INTO Containers VALUES ('OOLU6091239', 'V322E', 30, 40, 'tank', NULL, 763.67, 'inspection');
INSERT INTO Containers VALUES ('MSCU1652861', 'V306E', 21, 40, 'tank', 16914, 3704.54, 'inspection');
INSERT INTO Containers VALUES ('MSCU9083396', 'V334W', 24, 40, 'open_top', 24590, 1196.5, 'cleared');
INSERT INTO Containers VALUES ('HLXU3271223', 'V305E', 7, 20, 'dry', 18961, 4883.6, 'held');
