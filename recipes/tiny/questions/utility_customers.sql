CREATE TABLE Household (
  HouseholdID INTEGER PRIMARY KEY,
  HolderName TEXT NOT NULL,
  Email TEXT,
  Phone TEXT,
  CustType TEXT,
  BillingCity TEXT,
  SignupDate TEXT,
  Status TEXT
);
CREATE TABLE ServiceAddress (
  AddrID INTEGER PRIMARY KEY,
  HouseholdID INTEGER REFERENCES Household(HouseholdID),
  Street TEXT,
  City TEXT,
  Zip TEXT,
  Zone TEXT,
  MoveInDate TEXT,
  MoveOutDate TEXT
);
CREATE TABLE Meter (
  MeterNo TEXT PRIMARY KEY,
  AddrID INTEGER REFERENCES ServiceAddress(AddrID),
  Model TEXT,
  InstallDate TEXT,
  Status TEXT,
  IsSmart INTEGER
);
CREATE TABLE Reading (
  ReadingID INTEGER PRIMARY KEY,
  MeterNo TEXT REFERENCES Meter(MeterNo),
  ReadDate TEXT,
  CubicM REAL,
  ReadBy TEXT
);
CREATE TABLE Bill (
  BillID INTEGER PRIMARY KEY,
  HouseholdID INTEGER REFERENCES Household(HouseholdID),
  IssueDate TEXT,
  DueDate TEXT,
  Amt REAL,
  PaidDate TEXT,
  Status TEXT
);
INSERT INTO Household VALUES (1, 'Tom Beckett', 'tom.beckett@gmail.com', NULL, 'COM', 'London', '2025-07-29', 'active');
INSERT INTO Household VALUES (2, 'Liam Doyle', 'liam.doyle@mail.com', '07270062304', 'FARM', 'London', '2020-05-30', 'closed');
INSERT INTO Household VALUES (3, 'Nora Finch', NULL, '07577658548', 'RES', 'Ashford', '2025-10-07', 'active');
INSERT INTO Household VALUES (4, 'Ruth Daly', NULL, NULL, 'RES', 'Ashford', '2017-11-04', 'active');
INSERT INTO Household VALUES (5, 'Carlos Vega', 'carlos.vega@mail.com', '07246777704', 'RES', 'Riverton', '2021-10-05', 'active');
INSERT INTO Household VALUES (6, 'Ahmed Saleh', NULL, '07545249591', 'COM', 'Riverton', '2024-11-08', 'active');
INSERT INTO Household VALUES (7, 'Ivan Petrov', NULL, NULL, 'RES', 'Easton', '2024-01-08', 'closed');
INSERT INTO Household VALUES (8, 'Fiona Reid', 'fiona.reid@gmail.com', '07634793687', 'RES', 'Riverton', '2023-06-03', 'closed');
INSERT INTO Household VALUES (9, 'Ruth Daly', 'ruth.daly@bt.net', NULL, 'COM', 'Easton', '2023-05-22', 'active');
INSERT INTO Household VALUES (10, 'Susan Clarke', NULL, NULL, 'COM', 'Ashford', '2019-01-03', 'closed');
INSERT INTO Household VALUES (11, 'Ben Archer', 'ben.archer@bt.net', NULL, 'RES', 'Ashford', '2023-04-22', 'active');
INSERT INTO Household VALUES (12, 'Oscar Lind', 'oscar.lind@mail.com', '07493631865', 'FARM', 'Ashford', '2025-11-21', 'active');
INSERT INTO Household VALUES (13, 'Susan Clarke', 'susan.clarke@mail.com', NULL, 'RES', 'Ashford', '2023-04-28', 'active');
INSERT INTO Household VALUES (14, 'Amy Chen', 'amy.chen@mail.com', NULL, 'RES', 'Riverton', '2018-09-29', 'closed');
INSERT INTO Household VALUES (15, 'Tom Beckett', 'tom.beckett@bt.net', NULL, 'RES', 'Riverton', '2017-12-05', 'active');
INSERT INTO Household VALUES (16, 'Grace Holloway', 'grace.holloway@mail.com', '07883212526', 'FARM', 'Riverton', '2018-11-13', 'active');
INSERT INTO Household VALUES (17, 'Ahmed Saleh', 'ahmed.saleh@bt.net', '07513998209', 'RES', 'Millbrook', '2017-09-12', 'suspended');
INSERT INTO Household VALUES (18, 'Grace Holloway', 'grace.holloway@bt.net', '07902813573', 'RES', 'Riverton', '2021-06-24', 'active');
INSERT INTO Household VALUES (19, 'Ruth Daly', 'ruth.daly@bt.net', NULL, 'FARM', 'Easton', '2025-09-02', 'active');
INSERT INTO Household VALUES (20, 'Mary O''Neill', 'mary.oneill@mail.com', '07838085254', 'RES', 'Ashford', '2016-04-09', 'active');
INSERT INTO Household VALUES (21, 'Mary O''Neill', 'mary.oneill@gmail.com', '07452145242', 'RES', 'Riverton', '2018-11-27', 'active');
INSERT INTO Household VALUES (22, 'Oscar Lind', 'oscar.lind@bt.net', '07250935220', 'RES', 'Riverton', '2016-05-17', 'active');
INSERT INTO Household VALUES (23, 'Ahmed Saleh', 'ahmed.saleh@bt.net', '07860309600', 'FARM', 'Millbrook', '2018-08-10', 'closed');
INSERT INTO Household VALUES (24, 'Priya Nair', 'priya.nair@bt.net', '07949956392', 'COM', 'London', '2020-01-13', 'active');
INSERT INTO Household VALUES (25, 'Oscar Lind', 'oscar.lind@mail.com', '07513125141', 'RES', 'Ashford', '2021-09-28', 'closed');
INSERT INTO Household VALUES (26, 'Carlos Vega', 'carlos.vega@mail.com', '07348598538', 'RES', 'Ashford', '2021-11-02', 'active');
INSERT INTO Household VALUES (27, 'Ruth Daly', 'ruth.daly@bt.net', '07835176650', 'FARM', 'Millbrook', '2024-03-04', 'closed');
INSERT INTO Household VALUES (28, 'Oscar Lind', 'oscar.lind@bt.net', '07548841679', 'FARM', 'Ashford', '2018-01-12', 'suspended');
INSERT INTO Household VALUES (29, 'Samir Khan', NULL, '07657497159', 'FARM', 'Ashford', '2022-11-05', 'active');
INSERT INTO Household VALUES (30, 'Olive Barnes', NULL, '07120460261', 'COM', 'Easton', '2017-02-18', 'active');
INSERT INTO Household VALUES (31, 'Joan Whitfield', NULL, '07116881440', 'COM', 'Ashford', '2020-08-09', 'active');
INSERT INTO Household VALUES (32, 'Ruth Daly', 'ruth.daly@bt.net', '07105721165', 'RES', 'Riverton', '2019-06-06', 'suspended');
INSERT INTO Household VALUES (33, 'Priya Nair', 'priya.nair@gmail.com', '07713700086', 'RES', 'London', '2021-03-12', 'active');
INSERT INTO Household VALUES (34, 'Ivan Petrov', 'ivan.petrov@mail.com', '07232025727', 'RES', 'Riverton', '2023-03-10', 'active');
INSERT INTO Household VALUES (35, 'Joan Whitfield', 'joan.whitfield@mail.com', '07605060754', 'COM', 'London', '2023-11-30', 'active');
INSERT INTO Household VALUES (36, 'Ivan Petrov', NULL, '07502559238', 'RES', 'Ashford', '2025-09-16', 'active');
INSERT INTO Household VALUES (37, 'Jack Turner', NULL, NULL, 'COM', 'Riverton', '2020-06-04', 'active');
INSERT INTO Household VALUES (38, 'Ben Archer', 'ben.archer@bt.net', '07829221251', 'RES', 'Ashford', '2022-07-27', 'closed');
INSERT INTO Household VALUES (39, 'Amy Chen', 'amy.chen@gmail.com', '07685472935', 'RES', 'Easton', '2026-01-27', 'active');
INSERT INTO Household VALUES (40, 'Priya Nair', NULL, '07969527470', 'RES', 'Millbrook', '2019-04-28', 'active');
INSERT INTO Household VALUES (41, 'Olive Barnes', 'olive.barnes@bt.net', '07285253251', 'RES', 'Ashford', '2017-10-01', 'active');
INSERT INTO Household VALUES (42, 'Oscar Lind', 'oscar.lind@bt.net', '07652081491', 'RES', 'Millbrook', '2021-03-03', 'suspended');
INSERT INTO Household VALUES (43, 'Carlos Vega', 'carlos.vega@gmail.com', NULL, 'RES', 'Millbrook', '2021-03-26', 'active');
INSERT INTO Household VALUES (44, 'Grace Holloway', NULL, '07891082783', 'RES', 'Ashford', '2016-08-07', 'active');
INSERT INTO Household VALUES (45, 'Helen Grant', 'helen.grant@bt.net', NULL, 'COM', 'Easton', '2020-01-14', 'suspended');
INSERT INTO Household VALUES (46, 'Susan Clarke', 'susan.clarke@bt.net', '07980124723', 'COM', 'Millbrook', '2021-12-22', 'active');
INSERT INTO Household VALUES (47, 'Helen Grant', NULL, '07781644427', 'FARM', 'Riverton', '2021-03-17', 'active');
INSERT INTO Household VALUES (48, 'Ruth Daly', 'ruth.daly@mail.com', '07332494310', 'COM', 'Ashford', '2020-04-29', 'suspended');
INSERT INTO Household VALUES (49, 'Dylan Frost', 'dylan.frost@bt.net', NULL, 'RES', 'London', '2026-05-02', 'active');
INSERT INTO Household VALUES (50, 'Joan Whitfield', 'joan.whitfield@bt.net', '07757477571', 'RES', 'Easton', '2018-11-05', 'active');
INSERT INTO ServiceAddress VALUES (1, 12, '92 Church Road', 'Ashford', 'RV7', 'North', '2026-07-18', NULL);
INSERT INTO ServiceAddress VALUES (2, 32, '59 High Street', 'Ashford', 'AS1', 'East', '2023-03-08', '2025-06-13');
INSERT INTO ServiceAddress VALUES (3, 17, '81 Canal Street', 'Millbrook', 'RV7', 'West', '2025-04-07', NULL);
INSERT INTO ServiceAddress VALUES (4, 44, '20 Mill Lane', 'Riverton', 'AS1', 'East', '2019-11-27', '2024-03-11');
INSERT INTO ServiceAddress VALUES (5, 37, '27 Canal Street', 'Riverton', 'AS2', 'West', '2025-05-22', NULL);
INSERT INTO ServiceAddress VALUES (6, 46, '10 High Street', 'Riverton', 'MB4', 'West', '2023-09-02', NULL);
INSERT INTO ServiceAddress VALUES (7, 6, '82 Church Road', 'Easton', 'AS2', 'North', '2026-04-12', NULL);
INSERT INTO ServiceAddress VALUES (8, 15, '72 Church Road', 'Ashford', 'AS1', 'North', '2023-01-22', NULL);
INSERT INTO ServiceAddress VALUES (9, 25, '47 Church Road', 'Riverton', 'MB4', 'West', '2026-07-18', NULL);
INSERT INTO ServiceAddress VALUES (10, 32, '38 Station Road', 'Millbrook', NULL, 'West', '2024-05-20', NULL);
INSERT INTO ServiceAddress VALUES (11, 14, '42 Church Road', 'Ashford', 'RV7', 'South', '2021-10-21', NULL);
INSERT INTO ServiceAddress VALUES (12, 24, '46 Church Road', 'Millbrook', 'EA3', 'West', '2022-02-10', NULL);
INSERT INTO ServiceAddress VALUES (13, 22, '93 Orchard Close', 'Ashford', 'MB4', 'West', '2019-07-10', NULL);
INSERT INTO ServiceAddress VALUES (14, 46, '97 Canal Street', 'Riverton', 'AS1', 'East', '2025-07-08', NULL);
INSERT INTO ServiceAddress VALUES (15, 31, '34 High Street', 'Easton', 'AS2', 'East', '2022-07-25', NULL);
INSERT INTO ServiceAddress VALUES (16, 9, '14 High Street', 'Millbrook', 'RV7', 'North', '2023-07-18', NULL);
INSERT INTO ServiceAddress VALUES (17, 16, '50 Orchard Close', 'Riverton', 'AS2', 'East', '2025-07-14', NULL);
INSERT INTO ServiceAddress VALUES (18, 32, '19 Church Road', 'Riverton', 'RV7', 'East', '2020-06-29', NULL);
INSERT INTO ServiceAddress VALUES (19, 22, '32 Canal Street', 'Millbrook', 'AS1', 'East', '2018-06-24', NULL);
INSERT INTO ServiceAddress VALUES (20, 42, '19 Church Road', 'Ashford', 'MB4', 'South', '2021-11-10', NULL);
INSERT INTO ServiceAddress VALUES (21, 37, '44 Canal Street', 'Ashford', NULL, 'South', '2021-09-23', NULL);
INSERT INTO ServiceAddress VALUES (22, 26, '61 Station Road', 'Ashford', 'EA3', 'North', '2026-02-18', NULL);
INSERT INTO ServiceAddress VALUES (23, 35, '52 Canal Street', 'Easton', 'RV7', 'West', '2026-09-10', '2026-09-16');
INSERT INTO ServiceAddress VALUES (24, 29, '17 Mill Lane', 'Ashford', NULL, 'North', '2026-02-28', NULL);
INSERT INTO ServiceAddress VALUES (25, 30, '91 Mill Lane', 'Riverton', 'MB4', 'South', '2026-01-30', '2026-04-15');
INSERT INTO ServiceAddress VALUES (26, 28, '12 High Street', 'Easton', 'RV7', 'South', '2025-07-17', '2025-09-26');
INSERT INTO ServiceAddress VALUES (27, 36, '18 Canal Street', 'Ashford', 'AS1', 'South', '2025-10-01', NULL);
INSERT INTO ServiceAddress VALUES (28, 1, '67 High Street', 'Ashford', 'AS2', 'East', '2026-09-22', NULL);
INSERT INTO ServiceAddress VALUES (29, 9, '15 Church Road', 'Ashford', 'AS1', 'South', '2026-06-01', NULL);
INSERT INTO ServiceAddress VALUES (30, 22, '83 Station Road', 'Ashford', 'AS2', 'North', '2023-05-11', NULL);
INSERT INTO ServiceAddress VALUES (31, 10, '27 Church Road', 'Easton', 'MB4', 'West', '2026-01-14', '2026-03-21');
INSERT INTO ServiceAddress VALUES (32, 26, '39 Mill Lane', 'Ashford', 'MB4', 'East', '2023-08-06', NULL);
INSERT INTO ServiceAddress VALUES (33, 32, '30 Station Road', 'Millbrook', 'AS1', 'North', '2022-07-26', NULL);
INSERT INTO ServiceAddress VALUES (34, 13, '25 Station Road', 'Ashford', 'AS2', 'North', '2024-07-05', NULL);
INSERT INTO ServiceAddress VALUES (35, 45, '70 Mill Lane', 'Millbrook', 'EA3', 'East', '2025-05-13', '2025-11-29');
INSERT INTO ServiceAddress VALUES (36, 7, '82 Canal Street', 'Ashford', NULL, 'North', '2024-10-21', NULL);
INSERT INTO ServiceAddress VALUES (37, 30, '38 Church Road', 'Millbrook', 'MB4', 'North', '2024-03-11', NULL);
INSERT INTO ServiceAddress VALUES (38, 27, '93 Mill Lane', 'Easton', 'AS1', 'East', '2026-01-16', NULL);
INSERT INTO ServiceAddress VALUES (39, 2, '54 High Street', 'Riverton', 'RV7', 'South', '2022-10-25', NULL);
INSERT INTO ServiceAddress VALUES (40, 9, '58 Station Road', 'Riverton', 'EA3', 'East', '2024-05-05', NULL);
INSERT INTO ServiceAddress VALUES (41, 38, '57 Church Road', 'Easton', 'MB4', 'East', '2025-03-28', '2026-04-10');
INSERT INTO ServiceAddress VALUES (42, 39, '29 Orchard Close', 'Ashford', 'MB4', 'South', '2026-09-25', NULL);
INSERT INTO ServiceAddress VALUES (43, 20, '2 Mill Lane', 'Millbrook', NULL, 'North', '2017-05-15', NULL);
INSERT INTO ServiceAddress VALUES (44, 17, '93 Canal Street', 'Riverton', 'AS1', 'West', '2026-08-01', NULL);
INSERT INTO ServiceAddress VALUES (45, 46, '37 Orchard Close', 'Ashford', 'AS2', 'South', '2022-01-28', NULL);
INSERT INTO ServiceAddress VALUES (46, 25, '9 Canal Street', 'Ashford', 'MB4', 'North', '2025-10-13', NULL);
INSERT INTO ServiceAddress VALUES (47, 16, '73 High Street', 'Millbrook', 'MB4', 'West', '2020-07-24', NULL);
INSERT INTO ServiceAddress VALUES (48, 16, '28 Orchard Close', 'Ashford', 'AS2', 'South', '2026-02-02', NULL);
INSERT INTO ServiceAddress VALUES (49, 47, '56 Mill Lane', 'Easton', 'RV7', 'West', '2025-08-05', NULL);
INSERT INTO ServiceAddress VALUES (50, 16, '8 Orchard Close', 'Ashford', 'AS1', 'North', '2021-05-18', '2025-05-05');
INSERT INTO ServiceAddress VALUES (51, 28, '30 Orchard Close', 'Riverton', 'EA3', 'East', '2022-07-14', NULL);
INSERT INTO ServiceAddress VALUES (52, 32, '9 Canal Street', 'Easton', 'AS2', 'East', '2025-12-10', '2026-08-12');
INSERT INTO ServiceAddress VALUES (53, 3, '84 Church Road', 'Millbrook', 'EA3', 'North', '2025-12-12', NULL);
INSERT INTO ServiceAddress VALUES (54, 42, '98 Mill Lane', 'Ashford', 'AS2', 'West', '2024-06-24', NULL);
INSERT INTO ServiceAddress VALUES (55, 3, '66 Canal Street', 'Riverton', 'EA3', 'East', '2026-03-14', NULL);
INSERT INTO ServiceAddress VALUES (56, 44, '78 High Street', 'Ashford', 'MB4', 'East', '2017-09-09', NULL);
INSERT INTO ServiceAddress VALUES (57, 41, '62 High Street', 'Ashford', 'AS2', 'North', '2020-11-02', '2025-09-14');
INSERT INTO ServiceAddress VALUES (58, 41, '45 Canal Street', 'Ashford', 'AS1', 'West', '2017-11-03', NULL);
INSERT INTO ServiceAddress VALUES (59, 16, '21 Orchard Close', 'Ashford', 'MB4', 'South', '2020-11-26', NULL);
INSERT INTO ServiceAddress VALUES (60, 3, '73 Church Road', 'Easton', 'MB4', 'North', '2026-02-10', NULL);
INSERT INTO Meter VALUES ('WM-1001', 5, 'AquaOne', '2018-08-13', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1002', 1, 'Senso X', '2016-11-23', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1003', 38, 'AquaOne', '2016-08-02', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1004', 28, 'AquaOne', '2017-09-26', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1005', 48, 'Hydra 2', '2016-08-04', 'removed', 0);
INSERT INTO Meter VALUES ('WM-1006', 34, 'Senso X', '2026-08-10', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1007', 11, 'Senso X', '2022-09-01', 'removed', 1);
INSERT INTO Meter VALUES ('WM-1008', 10, 'AquaOne', '2018-10-26', 'faulty', 0);
INSERT INTO Meter VALUES ('WM-1009', 41, 'Senso X', '2022-05-22', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1010', 31, 'Senso X', '2018-02-09', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1011', 50, 'AquaOne', '2019-12-17', 'faulty', 0);
INSERT INTO Meter VALUES ('WM-1012', 53, 'Senso X', '2022-12-20', 'faulty', 1);
INSERT INTO Meter VALUES ('WM-1013', 20, 'AquaOne', '2026-03-16', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1014', 44, 'Hydra 2', '2018-10-09', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1015', 24, 'Hydra 3', '2025-07-01', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1016', 36, 'Hydra 3', '2017-10-15', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1017', 27, 'AquaOne', '2021-09-01', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1018', 48, 'Senso X', '2017-04-24', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1019', 40, 'Hydra 3', '2021-02-05', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1020', 29, 'Hydra 3', '2026-07-23', 'faulty', 1);
INSERT INTO Meter VALUES ('WM-1021', 52, 'Hydra 3', '2019-11-29', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1022', 43, 'AquaOne', '2020-07-31', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1023', 27, 'Hydra 2', '2026-03-23', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1024', 20, 'Hydra 2', '2023-07-08', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1025', 26, 'Hydra 3', '2016-06-13', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1026', 8, 'AquaOne', '2026-07-26', 'faulty', 1);
INSERT INTO Meter VALUES ('WM-1027', 39, 'Hydra 2', '2024-03-22', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1028', 51, 'AquaOne', '2021-11-28', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1029', 40, 'AquaOne', '2020-12-26', 'faulty', 0);
INSERT INTO Meter VALUES ('WM-1030', 23, 'AquaOne', '2019-05-26', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1031', 1, 'Hydra 2', '2020-07-20', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1032', 31, 'Hydra 3', '2018-04-13', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1033', 11, 'Hydra 2', '2019-05-26', 'faulty', 1);
INSERT INTO Meter VALUES ('WM-1034', 37, 'Hydra 3', '2024-02-22', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1035', 6, 'Hydra 3', '2018-05-24', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1036', 24, 'Hydra 2', '2024-12-26', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1037', 35, 'Hydra 3', '2018-07-10', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1038', 16, 'Senso X', '2025-09-04', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1039', 33, 'AquaOne', '2016-01-07', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1040', 48, 'Hydra 2', '2023-04-13', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1041', 47, 'Hydra 3', '2026-05-16', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1042', 40, 'AquaOne', '2024-11-13', 'faulty', 0);
INSERT INTO Meter VALUES ('WM-1043', 46, 'AquaOne', '2016-01-06', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1044', 50, 'AquaOne', '2024-04-23', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1045', 40, 'AquaOne', '2016-02-12', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1046', 20, 'AquaOne', '2022-05-27', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1047', 8, 'AquaOne', '2026-09-30', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1048', 52, 'Senso X', '2026-03-17', 'removed', 0);
INSERT INTO Meter VALUES ('WM-1049', 18, 'AquaOne', '2025-10-03', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1050', 52, 'Hydra 3', '2023-12-07', 'faulty', 1);
INSERT INTO Meter VALUES ('WM-1051', 2, 'Hydra 3', '2025-12-25', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1052', 27, 'AquaOne', '2018-02-02', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1053', 13, 'AquaOne', '2023-10-23', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1054', 10, 'AquaOne', '2025-07-27', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1055', 52, 'AquaOne', '2025-07-12', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1056', 2, 'Hydra 2', '2017-05-02', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1057', 50, 'AquaOne', '2021-08-28', 'faulty', 0);
INSERT INTO Meter VALUES ('WM-1058', 23, 'AquaOne', '2026-09-25', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1059', 20, 'Hydra 3', '2024-07-13', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1060', 22, 'AquaOne', '2024-01-25', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1061', 9, 'Senso X', '2020-09-04', 'ok', 1);
INSERT INTO Meter VALUES ('WM-1062', 43, 'Hydra 2', '2019-05-01', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1063', 48, 'AquaOne', '2016-01-29', 'faulty', 0);
INSERT INTO Meter VALUES ('WM-1064', 23, 'AquaOne', '2026-08-21', 'ok', 0);
INSERT INTO Meter VALUES ('WM-1065', 6, 'AquaOne', '2022-05-30', 'faulty', 0);
INSERT INTO Reading VALUES (1, 'WM-1052', '2023-11-17', NULL, 'staff');
INSERT INTO Reading VALUES (2, 'WM-1043', '2024-06-14', 156.2, 'customer');
INSERT INTO Reading VALUES (3, 'WM-1054', '2026-01-14', 119.9, 'remote');
INSERT INTO Reading VALUES (4, 'WM-1012', '2025-12-03', NULL, 'customer');
INSERT INTO Reading VALUES (5, 'WM-1009', '2026-03-24', NULL, 'staff');
INSERT INTO Reading VALUES (6, 'WM-1027', '2026-05-15', 54.3, 'remote');
INSERT INTO Reading VALUES (7, 'WM-1040', '2026-04-23', 30.6, 'staff');
INSERT INTO Reading VALUES (8, 'WM-1013', '2026-09-01', NULL, 'customer');
INSERT INTO Reading VALUES (9, 'WM-1035', '2023-10-05', 57.7, NULL);
INSERT INTO Reading VALUES (10, 'WM-1044', '2025-06-12', 76.0, 'customer');
INSERT INTO Reading VALUES (11, 'WM-1023', '2026-04-19', 135.6, 'remote');
INSERT INTO Reading VALUES (12, 'WM-1023', '2026-08-11', 102.1, 'customer');
INSERT INTO Reading VALUES (13, 'WM-1009', '2023-04-29', NULL, 'staff');
INSERT INTO Reading VALUES (14, 'WM-1026', '2026-08-14', NULL, 'remote');
INSERT INTO Reading VALUES (15, 'WM-1049', '2026-05-09', 27.4, 'customer');
INSERT INTO Reading VALUES (16, 'WM-1045', '2022-07-16', 46.4, 'customer');
INSERT INTO Reading VALUES (17, 'WM-1013', '2026-10-05', 196.6, 'staff');
INSERT INTO Reading VALUES (18, 'WM-1012', '2024-06-21', 194.5, 'staff');
INSERT INTO Reading VALUES (19, 'WM-1034', '2026-10-18', 74.8, NULL);
INSERT INTO Reading VALUES (20, 'WM-1032', '2024-09-17', 93.3, 'remote');
INSERT INTO Reading VALUES (21, 'WM-1026', '2026-08-17', 101.5, NULL);
INSERT INTO Reading VALUES (22, 'WM-1034', '2025-05-01', 77.9, 'customer');
INSERT INTO Reading VALUES (23, 'WM-1037', '2022-01-17', 99.6, NULL);
INSERT INTO Reading VALUES (24, 'WM-1047', '2026-10-05', 203.8, NULL);
INSERT INTO Reading VALUES (25, 'WM-1034', '2025-12-07', 231.8, 'remote');
INSERT INTO Reading VALUES (26, 'WM-1053', '2024-05-27', 236.1, NULL);
INSERT INTO Reading VALUES (27, 'WM-1009', '2025-04-01', 122.3, 'staff');
INSERT INTO Reading VALUES (28, 'WM-1056', '2022-05-25', 109.9, 'customer');
INSERT INTO Reading VALUES (29, 'WM-1048', '2026-06-20', 53.6, 'customer');
INSERT INTO Reading VALUES (30, 'WM-1028', '2025-02-24', 94.6, 'remote');
INSERT INTO Reading VALUES (31, 'WM-1015', '2025-09-21', 190.2, 'staff');
INSERT INTO Reading VALUES (32, 'WM-1037', '2026-08-16', 215.1, 'remote');
INSERT INTO Reading VALUES (33, 'WM-1039', '2023-06-21', 155.4, NULL);
INSERT INTO Reading VALUES (34, 'WM-1033', '2026-01-09', 188.1, 'staff');
INSERT INTO Reading VALUES (35, 'WM-1036', '2025-11-22', 176.1, 'customer');
INSERT INTO Reading VALUES (36, 'WM-1030', '2023-11-18', 12.4, 'remote');
INSERT INTO Reading VALUES (37, 'WM-1017', '2026-03-04', 162.4, 'remote');
INSERT INTO Reading VALUES (38, 'WM-1004', '2026-01-13', 100.9, 'staff');
INSERT INTO Reading VALUES (39, 'WM-1012', '2025-02-11', 115.9, NULL);
INSERT INTO Reading VALUES (40, 'WM-1045', '2023-08-31', 233.6, 'customer');
INSERT INTO Reading VALUES (41, 'WM-1027', '2026-09-27', 232.2, 'staff');
INSERT INTO Reading VALUES (42, 'WM-1002', '2022-03-04', 234.2, NULL);
INSERT INTO Reading VALUES (43, 'WM-1028', '2025-10-04', 147.4, 'remote');
INSERT INTO Reading VALUES (44, 'WM-1007', '2022-09-15', 6.5, 'customer');
INSERT INTO Reading VALUES (45, 'WM-1010', '2022-02-28', 29.7, 'customer');
INSERT INTO Reading VALUES (46, 'WM-1023', '2026-11-08', 93.5, 'staff');
INSERT INTO Reading VALUES (47, 'WM-1027', '2024-03-31', 212.8, NULL);
INSERT INTO Reading VALUES (48, 'WM-1035', '2026-11-15', 67.1, 'staff');
INSERT INTO Reading VALUES (49, 'WM-1038', '2026-01-06', 196.7, 'staff');
INSERT INTO Reading VALUES (50, 'WM-1044', '2026-08-15', 216.5, 'customer');
INSERT INTO Reading VALUES (51, 'WM-1011', '2022-09-10', 155.2, 'remote');
INSERT INTO Reading VALUES (52, 'WM-1022', '2025-11-16', 155.7, 'staff');
INSERT INTO Reading VALUES (53, 'WM-1037', '2026-06-02', NULL, 'customer');
INSERT INTO Reading VALUES (54, 'WM-1024', '2026-04-10', 51.2, NULL);
INSERT INTO Reading VALUES (55, 'WM-1019', '2022-01-07', 196.7, 'remote');
INSERT INTO Reading VALUES (56, 'WM-1042', '2025-11-28', 186.3, 'remote');
INSERT INTO Reading VALUES (57, 'WM-1043', '2022-03-28', 234.2, NULL);
INSERT INTO Reading VALUES (58, 'WM-1033', '2025-09-08', 136.4, 'remote');
INSERT INTO Reading VALUES (59, 'WM-1040', '2025-08-24', NULL, NULL);
INSERT INTO Reading VALUES (60, 'WM-1057', '2025-08-13', 228.5, 'staff');
INSERT INTO Reading VALUES (61, 'WM-1042', '2026-07-25', 150.2, 'staff');
INSERT INTO Reading VALUES (62, 'WM-1005', '2024-08-03', 35.2, 'customer');
INSERT INTO Reading VALUES (63, 'WM-1010', '2024-02-09', 90.6, 'staff');
INSERT INTO Reading VALUES (64, 'WM-1028', '2023-02-16', 82.5, NULL);
INSERT INTO Reading VALUES (65, 'WM-1009', '2023-10-10', 113.6, 'remote');
INSERT INTO Reading VALUES (66, 'WM-1001', '2026-02-04', 11.8, 'customer');
INSERT INTO Reading VALUES (67, 'WM-1014', '2023-08-25', 106.7, 'staff');
INSERT INTO Reading VALUES (68, 'WM-1014', '2023-05-12', 8.8, 'customer');
INSERT INTO Reading VALUES (69, 'WM-1025', '2022-08-17', 225.0, NULL);
INSERT INTO Reading VALUES (70, 'WM-1041', '2026-09-24', 180.8, 'customer');
INSERT INTO Reading VALUES (71, 'WM-1012', '2023-08-31', 220.6, 'staff');
INSERT INTO Reading VALUES (72, 'WM-1006', '2026-11-09', 220.5, 'remote');
INSERT INTO Reading VALUES (73, 'WM-1008', '2026-05-03', NULL, 'staff');
INSERT INTO Reading VALUES (74, 'WM-1050', '2025-08-16', 146.4, 'staff');
INSERT INTO Reading VALUES (75, 'WM-1044', '2024-05-24', 160.7, NULL);
INSERT INTO Reading VALUES (76, 'WM-1030', '2022-02-06', 141.1, 'staff');
INSERT INTO Reading VALUES (77, 'WM-1053', '2025-09-01', 58.4, 'remote');
INSERT INTO Reading VALUES (78, 'WM-1051', '2026-02-22', 47.4, NULL);
INSERT INTO Reading VALUES (79, 'WM-1055', '2025-11-30', 238.3, 'remote');
INSERT INTO Reading VALUES (80, 'WM-1039', '2025-06-29', 78.4, 'staff');
INSERT INTO Bill VALUES (1, 13, '2025-04-17', '2025-05-17', 361.53, NULL, 'disputed');
INSERT INTO Bill VALUES (2, 26, '2024-06-25', '2024-07-25', 279.63, '2024-07-17', 'paid');
INSERT INTO Bill VALUES (3, 30, '2026-01-03', '2026-02-02', 29.1, NULL, 'overdue');
INSERT INTO Bill VALUES (4, 43, '2024-07-29', '2024-08-28', 399.22, NULL, 'open');
INSERT INTO Bill VALUES (5, 36, '2025-11-17', '2025-12-17', 178.29, NULL, 'overdue');
INSERT INTO Bill VALUES (6, 4, '2025-08-11', '2025-09-10', 330.89, NULL, 'overdue');
INSERT INTO Bill VALUES (7, 26, '2026-07-20', '2026-08-19', 121.65, '2026-08-19', 'paid');
INSERT INTO Bill VALUES (8, 27, '2023-08-14', '2023-09-13', 414.55, '2023-10-03', 'paid');
INSERT INTO Bill VALUES (9, 11, '2025-10-18', '2025-11-17', 371.34, NULL, 'overdue');
INSERT INTO Bill VALUES (10, 2, '2023-05-14', '2023-06-13', 124.8, NULL, 'overdue');
INSERT INTO Bill VALUES (11, 28, '2025-12-04', '2026-01-03', 249.55, '2025-12-08', 'paid');
INSERT INTO Bill VALUES (12, 42, '2025-10-16', '2025-11-15', 29.88, NULL, 'open');
INSERT INTO Bill VALUES (13, 17, '2023-02-28', '2023-03-30', 231.69, '2023-04-24', 'paid');
INSERT INTO Bill VALUES (14, 23, '2023-01-09', '2023-02-08', 287.04, '2023-02-25', 'paid');
INSERT INTO Bill VALUES (15, 40, '2024-06-06', '2024-07-06', 359.31, NULL, 'disputed');
INSERT INTO Bill VALUES (16, 16, '2022-07-30', '2022-08-29', 13.66, '2022-08-14', 'paid');
INSERT INTO Bill VALUES (17, 15, '2026-04-27', '2026-05-27', 394.99, '2026-05-12', 'paid');
INSERT INTO Bill VALUES (18, 34, '2025-11-03', '2025-12-03', 317.94, '2025-12-03', 'paid');
INSERT INTO Bill VALUES (19, 3, '2026-04-06', '2026-05-06', 138.39, NULL, 'disputed');
INSERT INTO Bill VALUES (20, 42, '2026-09-28', '2026-10-28', 397.6, '2026-10-13', 'paid');
INSERT INTO Bill VALUES (21, 30, '2026-08-07', '2026-09-06', 200.16, '2026-10-01', 'paid');
INSERT INTO Bill VALUES (22, 12, '2025-09-10', '2025-10-10', 134.18, '2025-09-21', 'paid');
INSERT INTO Bill VALUES (23, 8, '2026-01-07', '2026-02-06', 222.68, '2026-01-10', 'paid');
INSERT INTO Bill VALUES (24, 4, '2023-11-16', '2023-12-16', 261.35, NULL, 'open');
INSERT INTO Bill VALUES (25, 26, '2025-05-30', '2025-06-29', 144.15, '2025-07-09', 'paid');
INSERT INTO Bill VALUES (26, 9, '2025-05-04', '2025-06-03', 39.45, NULL, 'open');
INSERT INTO Bill VALUES (27, 22, '2023-05-27', '2023-06-26', 299.05, '2023-06-01', 'paid');
INSERT INTO Bill VALUES (28, 39, '2026-07-13', '2026-08-12', 32.06, NULL, 'overdue');
INSERT INTO Bill VALUES (29, 44, '2024-01-11', '2024-02-10', 210.23, '2024-02-20', 'paid');
INSERT INTO Bill VALUES (30, 39, '2022-11-03', '2022-12-03', 276.77, NULL, 'open');
INSERT INTO Bill VALUES (31, 34, '2022-05-20', '2022-06-19', 222.42, '2022-05-28', 'paid');
INSERT INTO Bill VALUES (32, 17, '2023-06-22', '2023-07-22', 151.62, NULL, 'overdue');
INSERT INTO Bill VALUES (33, 18, '2026-01-16', '2026-02-15', 201.89, NULL, 'disputed');
INSERT INTO Bill VALUES (34, 36, '2026-05-28', '2026-06-27', 13.48, '2026-05-30', 'paid');
INSERT INTO Bill VALUES (35, 38, '2026-03-15', '2026-04-14', 387.39, NULL, 'open');
INSERT INTO Bill VALUES (36, 27, '2024-04-15', '2024-05-15', 261.96, NULL, 'disputed');
INSERT INTO Bill VALUES (37, 1, '2025-02-27', '2025-03-29', 115.75, '2025-03-02', 'paid');
INSERT INTO Bill VALUES (38, 23, '2022-11-29', '2022-12-29', 100.19, NULL, 'open');
INSERT INTO Bill VALUES (39, 36, '2026-08-09', '2026-09-08', 156.43, '2026-09-01', 'paid');
INSERT INTO Bill VALUES (40, 44, '2022-04-12', '2022-05-12', 307.33, '2022-04-25', 'paid');
INSERT INTO Bill VALUES (41, 17, '2025-09-10', '2025-10-10', 119.25, NULL, 'overdue');
INSERT INTO Bill VALUES (42, 35, '2024-11-15', '2024-12-15', 119.68, NULL, 'open');
INSERT INTO Bill VALUES (43, 38, '2025-03-05', '2025-04-04', 384.01, '2025-04-05', 'paid');
INSERT INTO Bill VALUES (44, 6, '2024-06-04', '2024-07-04', 173.2, NULL, 'overdue');
INSERT INTO Bill VALUES (45, 21, '2024-12-05', '2025-01-04', 172.61, '2025-01-25', 'paid');
INSERT INTO Bill VALUES (46, 27, '2025-10-29', '2025-11-28', 175.89, NULL, 'open');
INSERT INTO Bill VALUES (47, 18, '2025-06-19', '2025-07-19', 386.8, NULL, 'overdue');
INSERT INTO Bill VALUES (48, 36, '2026-07-25', '2026-08-24', 214.96, '2026-08-30', 'paid');
INSERT INTO Bill VALUES (49, 13, '2024-01-08', '2024-02-07', 259.31, NULL, 'open');
INSERT INTO Bill VALUES (50, 44, '2022-06-20', '2022-07-20', 118.81, '2022-06-23', 'paid');
INSERT INTO Bill VALUES (51, 3, '2023-08-21', '2023-09-20', 280.33, NULL, 'overdue');
INSERT INTO Bill VALUES (52, 16, '2026-05-13', '2026-06-12', 348.62, '2026-06-11', 'paid');
INSERT INTO Bill VALUES (53, 39, '2026-07-14', '2026-08-13', 165.2, '2026-08-02', 'paid');
INSERT INTO Bill VALUES (54, 19, '2022-01-02', '2022-02-01', 14.81, '2022-01-05', 'paid');
INSERT INTO Bill VALUES (55, 18, '2023-02-12', '2023-03-14', 244.59, '2023-04-03', 'paid');
INSERT INTO Bill VALUES (56, 25, '2025-10-21', '2025-11-20', 251.37, NULL, 'open');
INSERT INTO Bill VALUES (57, 16, '2022-02-14', '2022-03-16', 180.0, '2022-02-23', 'paid');
INSERT INTO Bill VALUES (58, 18, '2024-02-17', '2024-03-18', 94.01, '2024-03-15', 'paid');
INSERT INTO Bill VALUES (59, 27, '2022-03-06', '2022-04-05', 349.9, NULL, 'open');
INSERT INTO Bill VALUES (60, 29, '2023-11-29', '2023-12-29', 398.63, '2024-01-14', 'paid');
INSERT INTO Bill VALUES (61, 30, '2024-12-25', '2025-01-24', 175.54, NULL, 'open');
INSERT INTO Bill VALUES (62, 40, '2025-12-17', '2026-01-16', 385.22, '2026-01-15', 'paid');
INSERT INTO Bill VALUES (63, 32, '2024-08-01', '2024-08-31', 271.39, '2024-08-16', 'paid');
INSERT INTO Bill VALUES (64, 25, '2025-10-31', '2025-11-30', 23.44, '2025-12-05', 'paid');
INSERT INTO Bill VALUES (65, 21, '2023-05-28', '2023-06-27', 100.76, NULL, 'disputed');
INSERT INTO Bill VALUES (66, 6, '2025-07-22', '2025-08-21', 50.35, '2025-08-04', 'paid');
INSERT INTO Bill VALUES (67, 35, '2022-12-17', '2023-01-16', 103.71, '2022-12-31', 'paid');
INSERT INTO Bill VALUES (68, 5, '2026-04-07', '2026-05-07', 53.93, NULL, 'disputed');
INSERT INTO Bill VALUES (69, 22, '2023-06-06', '2023-07-06', 218.55, '2023-06-17', 'paid');
INSERT INTO Bill VALUES (70, 8, '2026-10-16', '2026-11-15', 135.08, '2026-11-18', 'paid');
INSERT INTO Bill VALUES (71, 41, '2026-04-05', '2026-05-05', 295.08, '2026-05-09', 'paid');
INSERT INTO Bill VALUES (72, 10, '2023-11-26', '2023-12-26', 198.18, '2023-11-29', 'paid');
INSERT INTO Bill VALUES (73, 26, '2024-05-14', '2024-06-13', 86.66, NULL, 'overdue');
INSERT INTO Bill VALUES (74, 34, '2023-04-20', '2023-05-20', 181.24, NULL, 'open');
INSERT INTO Bill VALUES (75, 18, '2024-06-28', '2024-07-28', 161.02, '2024-07-26', 'paid');
INSERT INTO Bill VALUES (76, 43, '2025-10-30', '2025-11-29', 25.04, NULL, 'overdue');
INSERT INTO Bill VALUES (77, 44, '2026-05-13', '2026-06-12', 351.88, '2026-06-20', 'paid');
INSERT INTO Bill VALUES (78, 28, '2023-03-21', '2023-04-20', 150.48, NULL, 'open');
INSERT INTO Bill VALUES (79, 44, '2023-03-23', '2023-04-22', 68.91, NULL, 'overdue');
INSERT INTO Bill VALUES (80, 39, '2025-11-08', '2025-12-08', 410.57, '2025-12-20', 'paid');
