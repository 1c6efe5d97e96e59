CREATE TABLE Warehouse (
  WhCode TEXT PRIMARY KEY,
  WhName TEXT NOT NULL,
  City TEXT,
  Country TEXT,
  CapacityPallets INTEGER,
  OpenedOn TEXT,
  ManagerName TEXT,
  Cooled INTEGER
);
CREATE TABLE Carrier (
  CarrierId INTEGER PRIMARY KEY,
  Name TEXT NOT NULL,
  Country TEXT,
  Mode TEXT,
  Email TEXT,
  ContractEnd TEXT,
  Rating REAL
);
CREATE TABLE Client (
  ClientId INTEGER PRIMARY KEY,
  Name TEXT NOT NULL,
  City TEXT,
  Country TEXT,
  Email TEXT,
  Sector TEXT,
  CreatedAt TEXT
);
CREATE TABLE Shipment (
  ShipmentNo TEXT PRIMARY KEY,
  ClientId INTEGER REFERENCES Client(ClientId),
  CarrierId INTEGER REFERENCES Carrier(CarrierId),
  FromWh TEXT REFERENCES Warehouse(WhCode),
  ToWh TEXT REFERENCES Warehouse(WhCode),
  CreatedAt TEXT,
  DispatchedAt TEXT,
  DeliveredAt TEXT,
  DueDate TEXT,
  Status TEXT,
  Cost REAL
);
CREATE TABLE Pallet (
  PalletId INTEGER PRIMARY KEY,
  ShipmentNo TEXT REFERENCES Shipment(ShipmentNo),
  WhCode TEXT REFERENCES Warehouse(WhCode),
  WeightKg REAL,
  Contents TEXT,
  Hazardous INTEGER,
  Status TEXT,
  StoredOn TEXT
);
INSERT INTO Warehouse VALUES ('ROT1', 'Rotterdam Central', 'Rotterdam', 'NL', 400, '2016-05-01', 'Jan Kowalski', 0);
INSERT INTO Warehouse VALUES ('ANT1', 'Antwerp Central', 'Antwerp', 'BE', 400, '2024-04-23', 'Ana Ruiz', 0);
INSERT INTO Warehouse VALUES ('HAM1', 'Hamburg Central', 'Hamburg', 'DE', 1200, '2016-03-08', 'Lucia Ferri', 0);
INSERT INTO Warehouse VALUES ('DUI1', 'Duisburg Central', 'Duisburg', 'DE', 2500, '2020-01-18', 'Ana Ruiz', 0);
INSERT INTO Warehouse VALUES ('LYO1', 'Lyon Central', 'Lyon', 'FR', 400, '2023-11-18', 'Tom Brandt', 0);
INSERT INTO Warehouse VALUES ('MIL1', 'Milan Central', 'Milan', 'IT', 2500, '2025-02-22', 'Olaf Stein', 0);
INSERT INTO Warehouse VALUES ('POZ1', 'Poznan Central', 'Poznan', 'PL', 800, '2024-03-23', NULL, 0);
INSERT INTO Warehouse VALUES ('GDA1', 'Gdansk Central', 'Gdansk', 'PL', 800, '2019-04-13', 'Olaf Stein', 0);
INSERT INTO Warehouse VALUES ('BAR1', 'Barcelona Central', 'Barcelona', 'ES', 5000, '2023-10-12', 'Ana Ruiz', 0);
INSERT INTO Warehouse VALUES ('ROT2', 'Rotterdam Port', 'Rotterdam', 'NL', 2500, '2021-11-12', 'Nora Vos', 0);
INSERT INTO Warehouse VALUES ('ANT2', 'Antwerp Port', 'Antwerp', 'BE', 5000, '2023-06-25', 'Tom Brandt', 1);
INSERT INTO Warehouse VALUES ('HAM2', 'Hamburg Port', 'Hamburg', 'DE', 800, '2022-02-11', 'Tom Brandt', 0);
INSERT INTO Warehouse VALUES ('DUI2', 'Duisburg Port', 'Duisburg', 'DE', 1200, '2018-04-18', 'Nora Vos', 0);
INSERT INTO Warehouse VALUES ('LYO2', 'Lyon Port', 'Lyon', 'FR', 400, '2016-07-21', 'Lucia Ferri', 0);
INSERT INTO Warehouse VALUES ('MIL2', 'Milan Port', 'Milan', 'IT', 800, '2024-12-12', 'Nora Vos', 0);
INSERT INTO Warehouse VALUES ('POZ2', 'Poznan Port', 'Poznan', 'PL', 2500, '2025-01-26', 'Ana Ruiz', 1);
INSERT INTO Warehouse VALUES ('GDA2', 'Gdansk Port', 'Gdansk', 'PL', 5000, '2018-05-17', 'Lucia Ferri', 1);
INSERT INTO Warehouse VALUES ('BAR2', 'Barcelona Port', 'Barcelona', 'ES', 1200, '2023-02-22', NULL, 0);
INSERT INTO Warehouse VALUES ('ROT3', 'Rotterdam East', 'Rotterdam', 'NL', 1200, '2018-01-09', NULL, 1);
INSERT INTO Warehouse VALUES ('ANT3', 'Antwerp East', 'Antwerp', 'BE', 2500, '2023-11-25', 'Tom Brandt', 0);
INSERT INTO Warehouse VALUES ('HAM3', 'Hamburg East', 'Hamburg', 'DE', 1200, '2024-08-22', 'Olaf Stein', 1);
INSERT INTO Warehouse VALUES ('DUI3', 'Duisburg East', 'Duisburg', 'DE', 2500, '2017-03-26', 'Tom Brandt', 0);
INSERT INTO Warehouse VALUES ('LYO3', 'Lyon East', 'Lyon', 'FR', 5000, '2025-09-05', 'Tom Brandt', 0);
INSERT INTO Warehouse VALUES ('MIL3', 'Milan East', 'Milan', 'IT', 400, '2017-02-04', 'Eva Peeters', 1);
INSERT INTO Warehouse VALUES ('POZ3', 'Poznan East', 'Poznan', 'PL', 2500, '2025-04-07', 'Jan Kowalski', 0);
INSERT INTO Carrier VALUES (1, 'Noord Transport', 'PL', 'sea', 'ops@noordtransport.pl', '2025-12-20', 2.2);
INSERT INTO Carrier VALUES (2, 'BlueLine', 'DE', 'rail', 'ops@blueline.pl', '2029-08-30', 3.7);
INSERT INTO Carrier VALUES (3, 'RapidTruck', 'IT', 'sea', 'ops@rapidtruck.eu', '2025-10-08', 3.5);
INSERT INTO Carrier VALUES (4, 'Baltic Rail', 'NL', 'rail', 'ops@balticrail.pl', '2025-05-04', 2.9);
INSERT INTO Carrier VALUES (5, 'SeaBridge', 'DE', 'sea', 'ops@seabridge.eu', NULL, 4.1);
INSERT INTO Carrier VALUES (6, 'AirFreight One', 'IT', 'sea', 'ops@airfreightone.com', NULL, 4.5);
INSERT INTO Carrier VALUES (7, 'Peeters & Zn', 'DE', 'rail', 'ops@peeterszn.com', '2029-07-30', 4.3);
INSERT INTO Carrier VALUES (8, 'Alpen Cargo', 'FR', 'rail', 'ops@alpencargo.eu', '2028-11-30', 4.2);
INSERT INTO Carrier VALUES (9, 'EuroHaul', 'ES', 'rail', 'ops@eurohaul.com', '2028-12-30', 4.3);
INSERT INTO Carrier VALUES (10, 'Iberia Log', 'DE', 'road', 'ops@iberialog.pl', '2025-02-02', NULL);
INSERT INTO Carrier VALUES (11, 'TransPol', 'BE', 'sea', 'ops@transpol.com', NULL, 2.9);
INSERT INTO Carrier VALUES (12, 'Kranz Spedition', 'DE', 'road', 'ops@kranzspedition.eu', '2029-11-30', 3.2);
INSERT INTO Carrier VALUES (13, 'Vite Express', 'BE', 'air', 'ops@viteexpress.eu', NULL, 2.1);
INSERT INTO Carrier VALUES (14, 'Delta Barge', 'PL', 'air', 'ops@deltabarge.eu', '2027-11-30', 3.6);
INSERT INTO Carrier VALUES (15, 'Green Wheels', 'ES', 'sea', 'ops@greenwheels.pl', '2025-11-04', 3.7);
INSERT INTO Carrier VALUES (16, 'Polar Freight', 'BE', 'road', 'ops@polarfreight.eu', '2026-07-04', 4.6);
INSERT INTO Carrier VALUES (17, 'Motus', 'IT', 'road', NULL, '2025-07-18', 4.2);
INSERT INTO Carrier VALUES (18, 'Ventura', 'PL', 'air', 'ops@ventura.eu', '2027-01-30', 5.0);
INSERT INTO Carrier VALUES (19, 'Quick Van', 'FR', 'sea', 'ops@quickvan.eu', '2027-04-30', 3.7);
INSERT INTO Carrier VALUES (20, 'Orion Lines', 'NL', 'air', 'ops@orionlines.pl', '2025-01-18', 3.7);
INSERT INTO Carrier VALUES (21, 'Harbor Link', 'NL', 'road', 'ops@harborlink.pl', NULL, 3.1);
INSERT INTO Carrier VALUES (22, 'Meridian', 'IT', 'road', 'ops@meridian.eu', '2026-06-04', 3.9);
INSERT INTO Carrier VALUES (23, 'Swift Lorry', 'PL', 'sea', NULL, '2028-02-28', 5.0);
INSERT INTO Carrier VALUES (24, 'Cargo Nord', 'FR', 'rail', 'ops@cargonord.com', NULL, 4.1);
INSERT INTO Carrier VALUES (25, 'Lupo Trasporti', 'NL', 'road', 'ops@lupotrasporti.pl', '2025-01-03', 4.4);
INSERT INTO Client VALUES (1, 'Chemie Europe', 'Gdansk', 'PL', 'log@chemie-europe.com', 'pharma', '2016-08-13 17:09:13');
INSERT INTO Client VALUES (2, 'Medica 24', 'Poznan', 'PL', NULL, 'pharma', '2017-07-23 11:14:48');
INSERT INTO Client VALUES (3, 'Techno 24', 'Hamburg', 'DE', 'log@techno-24.com', 'chemicals', '2025-09-19 14:49:35');
INSERT INTO Client VALUES (4, 'Toys Group', 'Barcelona', 'ES', 'log@toys-group.com', 'automotive', '2016-12-25 07:42:40');
INSERT INTO Client VALUES (5, 'Mobel 24', 'Antwerp', 'BE', NULL, 'retail', '2022-08-14 07:28:14');
INSERT INTO Client VALUES (6, 'Kaufhaus Nord', 'Milan', 'IT', 'log@kaufhaus-nord.com', NULL, '2024-01-06 07:15:08');
INSERT INTO Client VALUES (7, 'Auto Polska', 'Lyon', 'FR', 'log@auto-polska.com', 'food', '2017-07-13 12:19:32');
INSERT INTO Client VALUES (8, 'Auto Europe', 'Rotterdam', 'NL', 'log@auto-europe.com', 'chemicals', '2017-05-05 16:15:17');
INSERT INTO Client VALUES (9, 'Chemie Plus', 'Hamburg', 'DE', 'log@chemie-plus.com', NULL, '2018-02-19 17:40:27');
INSERT INTO Client VALUES (10, 'Techno Nord', 'Gdansk', 'PL', 'log@techno-nord.com', NULL, '2016-02-10 18:10:26');
INSERT INTO Client VALUES (11, 'Agro Group', 'Lyon', 'FR', 'log@agro-group.com', NULL, '2025-10-22 13:31:50');
INSERT INTO Client VALUES (12, 'Toys Polska', 'Poznan', 'PL', 'log@toys-polska.com', 'food', '2022-07-25 20:41:47');
INSERT INTO Client VALUES (13, 'Medica 24', 'Rotterdam', 'NL', 'log@medica-24.com', 'pharma', '2021-03-07 08:34:16');
INSERT INTO Client VALUES (14, 'Mobel Europe', 'Antwerp', 'BE', 'log@mobel-europe.com', 'retail', '2019-03-12 09:00:53');
INSERT INTO Client VALUES (15, 'Frisch Europe', 'Poznan', 'PL', 'log@frisch-europe.com', 'food', '2019-09-07 09:54:06');
INSERT INTO Client VALUES (16, 'Chemie Nord', 'Hamburg', 'DE', 'log@chemie-nord.com', 'food', '2022-12-24 09:45:40');
INSERT INTO Client VALUES (17, 'Frisch Europe', 'Antwerp', 'BE', 'log@frisch-europe.com', 'chemicals', '2025-04-25 20:29:28');
INSERT INTO Client VALUES (18, 'Chemie 24', 'Gdansk', 'PL', 'log@chemie-24.com', 'retail', '2026-10-10 15:37:04');
INSERT INTO Client VALUES (19, 'Agro Europe', 'Barcelona', 'ES', NULL, NULL, '2019-12-01 08:00:42');
INSERT INTO Client VALUES (20, 'Chemie Europe', 'Barcelona', 'ES', 'log@chemie-europe.com', 'automotive', '2018-10-19 19:59:11');
INSERT INTO Client VALUES (21, 'Bier Nord', 'Milan', 'IT', 'log@bier-nord.com', 'automotive', '2025-05-21 08:42:36');
INSERT INTO Client VALUES (22, 'Mobel Nord', 'Milan', 'IT', 'log@mobel-nord.com', 'food', '2018-10-25 10:49:45');
INSERT INTO Client VALUES (23, 'Medica Polska', 'Poznan', 'PL', 'log@medica-polska.com', 'retail', '2018-06-12 18:48:29');
INSERT INTO Client VALUES (24, 'Medica 24', 'Hamburg', 'DE', 'log@medica-24.com', 'chemicals', '2016-01-22 19:25:59');
INSERT INTO Client VALUES (25, 'Agro 24', 'Lyon', 'FR', 'log@agro-24.com', 'pharma', '2020-11-18 19:32:11');
INSERT INTO Client VALUES (26, 'Auto Group', 'Rotterdam', 'NL', 'log@auto-group.com', 'food', '2022-01-13 10:32:03');
INSERT INTO Client VALUES (27, 'Techno Group', 'Hamburg', 'DE', 'log@techno-group.com', 'chemicals', '2018-01-21 08:16:19');
INSERT INTO Client VALUES (28, 'Auto Polska', 'Duisburg', 'DE', 'log@auto-polska.com', NULL, '2023-02-04 18:39:53');
INSERT INTO Client VALUES (29, 'Auto Group', 'Milan', 'IT', 'log@auto-group.com', NULL, '2020-05-17 11:50:46');
INSERT INTO Client VALUES (30, 'Auto Polska', 'Hamburg', 'DE', 'log@auto-polska.com', NULL, '2025-12-09 17:25:56');
INSERT INTO Client VALUES (31, 'Kaufhaus Nord', 'Antwerp', 'BE', 'log@kaufhaus-nord.com', 'pharma', '2023-03-19 15:19:43');
INSERT INTO Client VALUES (32, 'Auto Polska', 'Rotterdam', 'NL', NULL, 'food', '2019-03-07 20:59:29');
INSERT INTO Client VALUES (33, 'Bier Europe', 'Duisburg', 'DE', 'log@bier-europe.com', 'chemicals', '2022-01-25 08:10:07');
INSERT INTO Client VALUES (34, 'Kaufhaus Plus', 'Poznan', 'PL', 'log@kaufhaus-plus.com', 'food', '2025-02-09 08:16:04');
INSERT INTO Client VALUES (35, 'Medica Europe', 'Lyon', 'FR', 'log@medica-europe.com', 'chemicals', '2020-11-04 07:10:43');
INSERT INTO Client VALUES (36, 'Medica Plus', 'Duisburg', 'DE', 'log@medica-plus.com', 'pharma', '2023-08-10 10:52:02');
INSERT INTO Client VALUES (37, 'Chemie 24', 'Rotterdam', 'NL', 'log@chemie-24.com', 'automotive', '2019-05-01 19:38:16');
INSERT INTO Client VALUES (38, 'Auto Plus', 'Poznan', 'PL', 'log@auto-plus.com', NULL, '2017-06-06 16:36:37');
INSERT INTO Client VALUES (39, 'Mobel Group', 'Lyon', 'FR', 'log@mobel-group.com', 'retail', '2019-05-16 07:01:23');
INSERT INTO Client VALUES (40, 'Medica Iberia', 'Gdansk', 'PL', 'log@medica-iberia.com', NULL, '2020-08-28 20:02:38');
INSERT INTO Client VALUES (41, 'Toys 24', 'Rotterdam', 'NL', 'log@toys-24.com', 'retail', '2021-01-07 10:01:05');
INSERT INTO Client VALUES (42, 'Agro Europe', 'Milan', 'IT', 'log@agro-europe.com', NULL, '2018-09-14 14:52:46');
INSERT INTO Client VALUES (43, 'Techno Plus', 'Barcelona', 'ES', 'log@techno-plus.com', 'retail', '2019-03-11 12:11:01');
INSERT INTO Client VALUES (44, 'Auto 24', 'Milan', 'IT', NULL, NULL, '2023-05-22 09:50:43');
INSERT INTO Client VALUES (45, 'Kaufhaus Iberia', 'Antwerp', 'BE', 'log@kaufhaus-iberia.com', 'chemicals', '2016-08-11 18:25:19');
INSERT INTO Shipment VALUES ('S24001', 17, 2, 'ANT1', 'HAM3', '2026-11-03 09:30:00', '2026-11-05 15:30:00', NULL, '2026-11-19', 'in_transit', 2909.62);
INSERT INTO Shipment VALUES ('S24002', 24, 21, 'LYO2', 'HAM1', '2026-11-06 09:30:00', '2026-11-11 16:30:00', NULL, '2026-11-13', 'in_transit', 4826.96);
INSERT INTO Shipment VALUES ('S24003', 34, 15, 'HAM3', 'POZ2', '2026-11-09 09:30:00', '2026-11-14 15:30:00', '2026-11-19 16:00:00', '2026-11-16', 'delivered', 2467.37);
INSERT INTO Shipment VALUES ('S24004', 9, 10, 'MIL2', 'POZ2', '2026-11-12 09:30:00', '2026-11-12 12:30:00', '2026-11-19 16:00:00', '2026-11-21', 'delivered', 2198.94);
INSERT INTO Shipment VALUES ('S24005', 1, 6, 'ROT3', 'MIL1', '2026-11-15 09:30:00', NULL, NULL, '2026-11-28', 'cancelled', NULL);
INSERT INTO Shipment VALUES ('S24006', 37, 3, 'ROT1', 'HAM3', '2025-04-08 17:34:20', '2025-04-12 01:34:20', '2025-04-14 04:34:20', '2025-04-22', 'delivered', 131.16);
INSERT INTO Shipment VALUES ('S24007', 27, NULL, 'GDA2', 'ANT1', '2022-10-20 15:44:53', NULL, NULL, '2022-10-26', 'planned', 1708.3);
INSERT INTO Shipment VALUES ('S24008', 36, 2, 'HAM2', 'BAR1', '2021-02-07 14:39:46', '2021-02-09 23:39:46', '2021-03-02 02:39:46', '2021-02-19', 'delivered', 3051.1);
INSERT INTO Shipment VALUES ('S24009', 23, 6, 'ANT1', 'BAR1', '2024-01-15 12:28:42', '2024-01-18 19:28:42', NULL, '2024-01-20', 'in_transit', 268.82);
INSERT INTO Shipment VALUES ('S24010', 35, 12, 'LYO1', 'POZ2', '2021-01-03 08:21:32', '2021-01-05 12:21:32', NULL, '2021-01-15', 'lost', 1137.63);
INSERT INTO Shipment VALUES ('S24011', 9, 20, 'POZ2', 'DUI2', '2021-10-06 18:49:03', '2021-10-06 20:49:03', NULL, '2021-10-17', 'in_transit', 2242.97);
INSERT INTO Shipment VALUES ('S24012', 5, 21, 'DUI3', 'BAR2', '2022-01-16 16:49:49', '2022-01-19 17:49:49', '2022-01-21 20:49:49', '2022-01-29', 'delivered', 1039.24);
INSERT INTO Shipment VALUES ('S24013', 1, 6, 'BAR2', 'ANT3', '2022-05-05 20:15:52', '2022-05-07 23:15:52', '2022-05-17 02:15:52', '2022-05-16', 'delivered', 3470.37);
INSERT INTO Shipment VALUES ('S24014', 37, 19, 'MIL1', 'DUI2', '2022-03-24 12:28:31', '2022-03-28 15:28:31', '2022-04-17 18:28:31', '2022-03-30', 'delivered', 4263.61);
INSERT INTO Shipment VALUES ('S24015', 18, 14, 'LYO1', 'DUI1', '2023-09-05 08:14:47', '2023-09-05 09:14:47', NULL, '2023-09-21', 'lost', 5089.01);
INSERT INTO Shipment VALUES ('S24016', 1, 18, 'ANT3', 'ROT3', '2021-04-15 11:09:16', '2021-04-16 19:09:16', '2021-05-01 22:09:16', '2021-04-23', 'delivered', NULL);
INSERT INTO Shipment VALUES ('S24017', 27, 13, 'HAM2', 'POZ2', '2022-11-01 09:29:16', '2022-11-04 11:29:16', '2022-11-12 14:29:16', '2022-11-17', 'delivered', 4907.34);
INSERT INTO Shipment VALUES ('S24018', 12, 19, 'LYO1', 'GDA2', '2025-08-04 18:55:37', '2025-08-05 23:55:37', '2025-08-23 02:55:37', '2025-08-15', 'delivered', 5155.74);
INSERT INTO Shipment VALUES ('S24019', 20, 15, 'LYO1', 'HAM1', '2021-11-02 09:23:43', NULL, NULL, '2021-11-14', 'planned', 305.78);
INSERT INTO Shipment VALUES ('S24020', 25, 2, 'POZ2', 'HAM1', '2021-09-21 08:46:06', NULL, NULL, '2021-10-02', 'planned', 3525.85);
INSERT INTO Shipment VALUES ('S24021', 38, 2, 'ANT1', 'BAR1', '2024-04-07 19:34:09', '2024-04-11 22:34:09', '2024-04-21 01:34:09', '2024-04-20', 'delivered', 869.24);
INSERT INTO Shipment VALUES ('S24022', 14, 12, 'MIL2', 'ROT1', '2022-06-10 09:50:01', NULL, NULL, '2022-06-23', 'planned', 1813.37);
INSERT INTO Shipment VALUES ('S24023', 1, 9, 'ROT2', 'ANT3', '2023-02-03 16:32:14', '2023-02-07 20:32:14', NULL, '2023-02-14', 'in_transit', 2362.09);
INSERT INTO Shipment VALUES ('S24024', 22, NULL, 'ANT1', 'POZ1', '2021-10-03 13:05:53', NULL, NULL, '2021-10-17', 'planned', 2337.46);
INSERT INTO Shipment VALUES ('S24025', 26, 16, 'BAR1', 'LYO1', '2022-02-01 20:42:06', '2022-02-02 00:42:06', '2022-02-19 03:42:06', '2022-02-07', 'delivered', 1160.62);
INSERT INTO Shipment VALUES ('S24026', 29, 3, 'DUI1', 'MIL2', '2025-10-08 10:20:31', '2025-10-13 16:20:31', '2025-10-30 19:20:31', '2025-10-25', 'delivered', 1039.67);
INSERT INTO Shipment VALUES ('S24027', 17, NULL, 'HAM3', 'HAM2', '2025-01-21 15:13:15', NULL, NULL, '2025-02-07', 'planned', 1791.87);
INSERT INTO Shipment VALUES ('S24028', 29, 13, 'DUI1', 'HAM2', '2022-02-16 19:31:34', '2022-02-22 03:31:34', '2022-03-03 06:31:34', '2022-02-26', 'delivered', 4872.88);
INSERT INTO Shipment VALUES ('S24029', 34, 14, 'POZ1', 'DUI3', '2024-03-22 08:48:11', '2024-03-26 11:48:11', '2024-04-07 14:48:11', '2024-04-05', 'delivered', 120.53);
INSERT INTO Shipment VALUES ('S24030', 24, 13, 'GDA2', NULL, '2022-02-04 17:11:47', '2022-02-05 01:11:47', '2022-02-23 04:11:47', '2022-02-18', 'delivered', 3927.83);
INSERT INTO Shipment VALUES ('S24031', 38, 4, 'ANT3', 'DUI2', '2023-12-10 20:21:47', '2023-12-12 01:21:47', '2023-12-26 04:21:47', '2023-12-22', 'delivered', 867.76);
INSERT INTO Shipment VALUES ('S24032', 1, 21, 'ROT3', 'ANT2', '2022-12-04 07:58:55', '2022-12-06 16:58:55', '2022-12-07 19:58:55', '2022-12-09', 'delivered', 3020.22);
INSERT INTO Shipment VALUES ('S24033', 13, 21, 'BAR2', 'POZ2', '2025-08-08 09:36:32', '2025-08-10 12:36:32', '2025-08-23 15:36:32', '2025-08-22', 'delivered', 3397.32);
INSERT INTO Shipment VALUES ('S24034', 24, 13, 'POZ1', 'MIL2', '2022-11-04 07:32:08', '2022-11-09 12:32:08', '2022-11-27 15:32:08', '2022-11-12', 'delivered', 2790.78);
INSERT INTO Shipment VALUES ('S24035', 2, 20, 'HAM1', 'ANT1', '2025-02-04 20:13:21', NULL, NULL, '2025-02-15', 'cancelled', 790.57);
INSERT INTO Shipment VALUES ('S24036', 32, 19, 'DUI1', 'HAM2', '2024-06-27 07:38:15', NULL, NULL, '2024-07-09', 'cancelled', NULL);
INSERT INTO Shipment VALUES ('S24037', 23, 3, 'HAM2', 'MIL2', '2021-06-16 09:51:09', '2021-06-17 17:51:09', '2021-06-20 20:51:09', '2021-07-03', 'delivered', 4272.86);
INSERT INTO Shipment VALUES ('S24038', 29, 15, 'ANT3', 'LYO1', '2024-11-26 20:48:38', '2024-11-30 05:48:38', '2024-12-16 08:48:38', '2024-12-04', 'delivered', 4860.37);
INSERT INTO Shipment VALUES ('S24039', 18, 2, 'ANT3', 'HAM3', '2024-10-26 07:21:55', '2024-10-28 10:21:55', '2024-10-29 13:21:55', '2024-11-07', 'delivered', 5147.42);
INSERT INTO Shipment VALUES ('S24040', 38, 7, 'POZ2', 'BAR2', '2024-01-25 16:19:53', '2024-01-28 18:19:53', '2024-02-03 21:19:53', '2024-01-30', 'delivered', 5014.56);
INSERT INTO Shipment VALUES ('S24041', 37, 20, 'ROT1', 'POZ2', '2026-07-14 11:28:24', NULL, NULL, '2026-07-19', 'cancelled', 1238.63);
INSERT INTO Shipment VALUES ('S24042', 26, 7, 'ANT1', 'POZ1', '2021-10-12 15:35:46', '2021-10-15 16:35:46', NULL, '2021-10-18', 'in_transit', 381.45);
INSERT INTO Shipment VALUES ('S24043', 18, 1, 'GDA1', 'MIL2', '2025-01-13 18:00:40', '2025-01-14 22:00:40', '2025-01-30 01:00:40', '2025-01-30', 'delivered', 690.72);
INSERT INTO Shipment VALUES ('S24044', 27, 10, 'DUI3', 'BAR1', '2023-01-09 20:20:16', '2023-01-10 03:20:16', '2023-01-29 06:20:16', '2023-01-18', 'delivered', 1286.68);
INSERT INTO Shipment VALUES ('S24045', 28, 18, 'MIL2', 'BAR1', '2024-07-20 08:38:59', '2024-07-23 17:38:59', NULL, '2024-07-28', 'in_transit', 2897.82);
INSERT INTO Shipment VALUES ('S24046', 24, 13, 'BAR1', 'ANT1', '2025-09-06 15:04:57', '2025-09-10 16:04:57', NULL, '2025-09-18', 'lost', NULL);
INSERT INTO Shipment VALUES ('S24047', 1, 18, 'MIL2', 'ANT3', '2025-03-27 14:38:10', '2025-04-01 16:38:10', NULL, '2025-04-03', 'in_transit', 4594.72);
INSERT INTO Shipment VALUES ('S24048', 26, 14, 'HAM2', 'ANT3', '2021-04-27 13:57:20', '2021-04-30 15:57:20', '2021-05-11 18:57:20', '2021-05-08', 'delivered', 1993.55);
INSERT INTO Shipment VALUES ('S24049', 9, NULL, 'MIL1', 'MIL2', '2025-01-17 16:47:59', NULL, NULL, '2025-01-30', 'planned', 3455.1);
INSERT INTO Shipment VALUES ('S24050', 37, 2, 'HAM3', 'BAR2', '2023-01-14 14:38:28', NULL, NULL, '2023-01-22', 'cancelled', 1856.84);
INSERT INTO Shipment VALUES ('S24051', 22, 10, 'DUI1', 'ROT2', '2022-01-23 19:13:50', '2022-01-24 01:13:50', '2022-02-07 04:13:50', '2022-02-03', 'delivered', 4676.84);
INSERT INTO Shipment VALUES ('S24052', 2, 17, 'LYO2', 'DUI3', '2021-02-17 07:05:30', '2021-02-19 13:05:30', '2021-03-06 16:05:30', '2021-02-22', 'delivered', 2511.47);
INSERT INTO Shipment VALUES ('S24053', 8, 6, 'DUI2', 'GDA2', '2025-07-03 20:02:58', '2025-07-03 23:02:58', '2025-07-15 02:02:58', '2025-07-19', 'delivered', 3669.81);
INSERT INTO Shipment VALUES ('S24054', 8, 12, 'LYO2', NULL, '2025-01-05 13:33:18', '2025-01-05 17:33:18', '2025-01-11 20:33:18', '2025-01-13', 'delivered', 5033.14);
INSERT INTO Shipment VALUES ('S24055', 33, 15, 'GDA1', 'ANT2', '2026-04-05 15:07:58', '2026-04-08 17:07:58', '2026-04-27 20:07:58', '2026-04-18', 'delivered', 1953.41);
INSERT INTO Shipment VALUES ('S24056', 36, 11, 'POZ1', 'GDA2', '2023-04-04 12:48:08', '2023-04-07 13:48:08', '2023-04-22 16:48:08', '2023-04-10', 'delivered', 1571.9);
INSERT INTO Shipment VALUES ('S24057', 13, NULL, 'LYO2', 'DUI1', '2025-10-13 16:11:21', NULL, NULL, '2025-10-20', 'planned', 767.32);
INSERT INTO Shipment VALUES ('S24058', 21, 10, 'HAM1', 'LYO2', '2023-01-08 09:40:32', '2023-01-11 16:40:32', NULL, '2023-01-26', 'in_transit', 2980.07);
INSERT INTO Shipment VALUES ('S24059', 35, NULL, 'LYO1', 'ANT3', '2025-11-12 14:06:50', NULL, NULL, '2025-11-28', 'planned', 4599.82);
INSERT INTO Shipment VALUES ('S24060', 13, NULL, 'ANT2', 'LYO1', '2021-01-01 12:15:27', NULL, NULL, '2021-01-18', 'planned', 4164.62);
INSERT INTO Shipment VALUES ('S24061', 33, 8, 'ROT3', 'POZ2', '2021-02-15 11:25:09', '2021-02-16 20:25:09', NULL, '2021-02-27', 'lost', 1528.26);
INSERT INTO Shipment VALUES ('S24062', 31, 2, 'GDA2', 'ANT1', '2025-12-25 19:21:34', '2025-12-28 22:21:34', '2026-01-15 01:21:34', '2025-12-30', 'delivered', 2434.12);
INSERT INTO Shipment VALUES ('S24063', 36, NULL, 'MIL1', 'LYO2', '2023-07-15 16:35:41', NULL, NULL, '2023-07-21', 'planned', 521.71);
INSERT INTO Shipment VALUES ('S24064', 18, 18, 'MIL1', 'HAM2', '2021-05-26 19:29:49', '2021-05-26 22:29:49', '2021-06-12 01:29:49', '2021-05-31', 'delivered', 3312.99);
INSERT INTO Shipment VALUES ('S24065', 26, 5, 'POZ1', 'BAR1', '2024-05-18 09:56:53', '2024-05-23 12:56:53', '2024-06-09 15:56:53', '2024-05-26', 'delivered', 1905.15);
INSERT INTO Shipment VALUES ('S24066', 11, 11, 'DUI1', 'MIL2', '2025-12-14 12:09:55', '2025-12-14 19:09:55', NULL, '2025-12-21', 'lost', 2732.91);
INSERT INTO Shipment VALUES ('S24067', 20, 8, 'BAR2', 'GDA1', '2026-03-08 14:30:37', '2026-03-13 15:30:37', '2026-03-28 18:30:37', '2026-03-22', 'delivered', 2019.27);
INSERT INTO Shipment VALUES ('S24068', 23, 20, 'ANT2', 'MIL1', '2022-11-21 15:59:08', '2022-11-22 22:59:08', '2022-12-07 01:59:08', '2022-12-07', 'delivered', 4255.04);
INSERT INTO Shipment VALUES ('S24069', 19, 12, 'BAR1', 'ANT1', '2026-09-21 09:10:51', '2026-09-23 17:10:51', '2026-10-04 20:10:51', '2026-09-28', 'delivered', 4627.88);
INSERT INTO Shipment VALUES ('S24070', 7, 1, 'POZ1', 'HAM3', '2023-01-20 09:38:06', NULL, NULL, '2023-01-26', 'cancelled', 4661.17);
INSERT INTO Shipment VALUES ('S24071', 31, 13, 'HAM3', 'DUI3', '2021-05-12 15:37:56', '2021-05-14 23:37:56', '2021-05-30 02:37:56', '2021-05-29', 'delivered', 4583.77);
INSERT INTO Shipment VALUES ('S24072', 14, 4, 'BAR2', 'DUI1', '2023-01-04 09:47:56', '2023-01-06 16:47:56', '2023-01-20 19:47:56', '2023-01-12', 'delivered', 2041.51);
INSERT INTO Shipment VALUES ('S24073', 16, 14, 'DUI1', 'HAM1', '2025-12-14 09:36:44', '2025-12-18 14:36:44', '2025-12-26 17:36:44', '2025-12-24', 'delivered', 1017.68);
INSERT INTO Shipment VALUES ('S24074', 13, 7, 'ROT2', 'POZ2', '2022-06-07 20:57:35', '2022-06-08 02:57:35', '2022-06-09 05:57:35', '2022-06-24', 'delivered', 1530.28);
INSERT INTO Shipment VALUES ('S24075', 31, 9, 'MIL2', 'HAM3', '2022-01-28 15:11:14', '2022-02-01 23:11:14', '2022-02-20 02:11:14', '2022-02-03', 'delivered', 1900.27);
INSERT INTO Shipment VALUES ('S24076', 13, 11, 'HAM2', 'BAR1', '2022-02-08 07:30:57', NULL, NULL, '2022-02-20', 'planned', 229.61);
INSERT INTO Shipment VALUES ('S24077', 38, 17, 'HAM3', 'ROT1', '2023-03-15 17:14:46', '2023-03-16 02:14:46', '2023-03-31 05:14:46', '2023-03-23', 'delivered', 917.97);
INSERT INTO Shipment VALUES ('S24078', 4, 9, 'POZ2', 'ROT1', '2024-03-16 13:44:53', NULL, NULL, '2024-03-28', 'planned', 1261.86);
INSERT INTO Shipment VALUES ('S24079', 33, 5, 'LYO1', 'DUI3', '2023-09-07 12:34:08', '2023-09-07 17:34:08', '2023-09-23 20:34:08', '2023-09-14', 'delivered', 4260.57);
INSERT INTO Shipment VALUES ('S24080', 1, NULL, 'MIL1', 'ANT3', '2025-01-09 08:56:31', NULL, NULL, '2025-01-16', 'planned', 502.05);
INSERT INTO Pallet VALUES (1, 'S24023', 'ROT2', 357.8, 'fertiliser', 1, 'shipped', '2023-02-03');
INSERT INTO Pallet VALUES (2, NULL, 'ROT3', 1035.1, 'paint', 1, 'stored', '2026-04-01');
INSERT INTO Pallet VALUES (3, 'S24067', 'BAR2', 887.7, 'toys', 0, 'shipped', '2026-03-08');
INSERT INTO Pallet VALUES (4, NULL, 'MIL1', 165.0, 'frozen fish', 0, 'stored', '2023-10-25');
INSERT INTO Pallet VALUES (5, 'S24041', 'ROT1', 423.9, 'canned food', 0, 'damaged', '2026-07-14');
INSERT INTO Pallet VALUES (6, NULL, 'GDA2', 177.4, 'toys', 0, 'blocked', '2024-12-28');
INSERT INTO Pallet VALUES (7, NULL, 'ANT1', 569.6, 'medicines', 0, 'stored', '2025-01-25');
INSERT INTO Pallet VALUES (8, 'S24022', 'MIL2', 775.0, 'car parts', 0, 'shipped', '2022-06-10');
INSERT INTO Pallet VALUES (9, NULL, 'POZ2', 609.4, 'fertiliser', 1, 'stored', '2026-01-02');
INSERT INTO Pallet VALUES (10, NULL, 'ANT3', 550.1, 'fertiliser', 0, 'stored', '2023-11-16');
INSERT INTO Pallet VALUES (11, 'S24042', 'ANT1', 219.2, 'medicines', 0, 'shipped', '2021-10-12');
INSERT INTO Pallet VALUES (12, 'S24008', 'HAM2', 537.9, 'beer', 1, 'shipped', '2021-02-07');
INSERT INTO Pallet VALUES (13, 'S24004', 'MIL2', 949.7, 'paint', 0, 'shipped', '2026-11-12');
INSERT INTO Pallet VALUES (14, NULL, 'DUI2', 1096.5, 'fertiliser', 0, 'blocked', '2022-11-11');
INSERT INTO Pallet VALUES (15, 'S24006', 'ROT1', 873.4, 'canned food', 0, 'shipped', '2025-04-08');
INSERT INTO Pallet VALUES (16, NULL, 'MIL1', 158.9, 'canned food', 0, 'blocked', '2022-04-16');
INSERT INTO Pallet VALUES (17, 'S24063', 'MIL1', 234.9, 'frozen fish', 0, 'shipped', '2023-07-15');
INSERT INTO Pallet VALUES (18, 'S24069', 'BAR1', 763.5, 'medicines', 1, 'damaged', '2026-09-21');
INSERT INTO Pallet VALUES (19, NULL, 'LYO1', 848.7, 'medicines', 0, 'blocked', '2022-05-24');
INSERT INTO Pallet VALUES (20, 'S24001', 'ANT1', 465.0, 'frozen fish', 1, 'shipped', '2026-11-03');
INSERT INTO Pallet VALUES (21, NULL, 'DUI1', 588.4, 'frozen fish', 1, 'blocked', '2025-08-12');
INSERT INTO Pallet VALUES (22, 'S24026', 'DUI1', NULL, 'beer', 0, 'damaged', '2025-10-08');
INSERT INTO Pallet VALUES (23, 'S24019', 'LYO1', 202.4, 'paint', 0, 'shipped', '2021-11-02');
INSERT INTO Pallet VALUES (24, 'S24045', 'MIL2', 893.6, 'frozen fish', 1, 'shipped', '2024-07-20');
INSERT INTO Pallet VALUES (25, 'S24029', 'POZ1', 671.9, NULL, 0, 'shipped', '2024-03-22');
INSERT INTO Pallet VALUES (26, 'S24002', 'LYO2', 982.7, 'medicines', 1, 'damaged', '2026-11-06');
INSERT INTO Pallet VALUES (27, NULL, 'BAR1', 924.2, 'canned food', 0, 'stored', '2026-01-04');
INSERT INTO Pallet VALUES (28, 'S24049', 'MIL1', 101.1, 'frozen fish', 0, 'damaged', '2025-01-17');
INSERT INTO Pallet VALUES (29, 'S24009', 'ANT1', 856.6, 'paint', 1, 'shipped', '2024-01-15');
INSERT INTO Pallet VALUES (30, NULL, 'GDA2', 81.4, 'toys', 0, 'stored', '2023-06-22');
INSERT INTO Pallet VALUES (31, 'S24062', 'GDA2', 106.2, 'canned food', 0, 'damaged', '2025-12-25');
INSERT INTO Pallet VALUES (32, 'S24046', 'BAR1', 715.5, 'fertiliser', 1, 'shipped', '2025-09-06');
INSERT INTO Pallet VALUES (33, 'S24022', 'MIL2', 194.3, 'toys', 1, 'shipped', '2022-06-10');
INSERT INTO Pallet VALUES (34, 'S24023', 'ROT2', 339.7, 'toys', 0, 'shipped', '2023-02-03');
INSERT INTO Pallet VALUES (35, 'S24033', 'BAR2', 91.7, 'car parts', 0, 'damaged', '2025-08-08');
INSERT INTO Pallet VALUES (36, NULL, 'POZ2', 1000.2, 'car parts', 0, 'stored', '2022-10-23');
INSERT INTO Pallet VALUES (37, 'S24054', 'LYO2', NULL, 'medicines', 0, 'shipped', '2025-01-05');
INSERT INTO Pallet VALUES (38, 'S24015', 'LYO1', 970.1, 'paint', 0, 'shipped', '2023-09-05');
INSERT INTO Pallet VALUES (39, 'S24015', 'LYO1', 693.1, 'toys', 0, 'shipped', '2023-09-05');
INSERT INTO Pallet VALUES (40, NULL, 'HAM1', 1067.9, 'frozen fish', 0, 'blocked', '2023-03-12');
INSERT INTO Pallet VALUES (41, 'S24067', 'BAR2', 820.3, 'car parts', 0, 'shipped', '2026-03-08');
INSERT INTO Pallet VALUES (42, NULL, 'ANT1', 429.7, 'canned food', 0, 'stored', '2024-11-07');
INSERT INTO Pallet VALUES (43, 'S24011', 'POZ2', 1037.8, 'canned food', 1, 'shipped', '2021-10-06');
INSERT INTO Pallet VALUES (44, NULL, 'ANT3', 1096.7, 'car parts', 0, 'blocked', '2026-01-27');
INSERT INTO Pallet VALUES (45, NULL, 'HAM2', 206.8, 'fertiliser', 0, 'stored', '2022-08-12');
INSERT INTO Pallet VALUES (46, NULL, 'POZ1', 902.6, 'beer', 0, 'stored', '2026-10-07');
INSERT INTO Pallet VALUES (47, 'S24023', 'ROT2', 932.6, 'canned food', 0, 'shipped', '2023-02-03');
INSERT INTO Pallet VALUES (48, 'S24021', 'ANT1', 554.8, 'fertiliser', 0, 'shipped', '2024-04-07');
INSERT INTO Pallet VALUES (49, 'S24011', 'POZ2', 942.8, 'medicines', 1, 'damaged', '2021-10-06');
INSERT INTO Pallet VALUES (50, 'S24060', 'ANT2', 420.0, 'beer', 1, 'damaged', '2021-01-01');
INSERT INTO Pallet VALUES (51, 'S24044', 'DUI3', 685.5, 'medicines', 0, 'shipped', '2023-01-09');
INSERT INTO Pallet VALUES (52, 'S24049', 'MIL1', 309.4, 'canned food', 0, 'shipped', '2025-01-17');
INSERT INTO Pallet VALUES (53, 'S24052', 'LYO2', 683.3, 'medicines', 0, 'shipped', '2021-02-17');
INSERT INTO Pallet VALUES (54, 'S24014', 'MIL1', 493.3, 'beer', 0, 'shipped', '2022-03-24');
INSERT INTO Pallet VALUES (55, 'S24052', 'LYO2', 1019.9, 'beer', 0, 'shipped', '2021-02-17');
INSERT INTO Pallet VALUES (56, NULL, 'DUI1', 584.7, 'fertiliser', 1, 'blocked', '2023-05-01');
INSERT INTO Pallet VALUES (57, NULL, 'DUI2', 300.7, 'toys', 0, 'blocked', '2024-07-07');
INSERT INTO Pallet VALUES (58, NULL, 'HAM1', 115.7, 'paint', 1, 'blocked', '2025-01-21');
INSERT INTO Pallet VALUES (59, 'S24052', 'LYO2', 219.0, 'car parts', 0, 'shipped', '2021-02-17');
INSERT INTO Pallet VALUES (60, NULL, 'ANT3', 452.9, 'fertiliser', 0, 'stored', '2023-02-27');
INSERT INTO Pallet VALUES (61, 'S24063', 'MIL1', 209.5, 'medicines', 0, 'damaged', '2023-07-15');
INSERT INTO Pallet VALUES (62, 'S24005', 'ROT3', 865.1, 'fertiliser', 1, 'shipped', '2026-11-15');
INSERT INTO Pallet VALUES (63, 'S24010', 'LYO1', 953.0, 'paint', 0, 'shipped', '2021-01-03');
INSERT INTO Pallet VALUES (64, 'S24060', 'ANT2', 194.4, 'canned food', 0, 'shipped', '2021-01-01');
INSERT INTO Pallet VALUES (65, 'S24057', 'LYO2', 95.9, NULL, 0, 'damaged', '2025-10-13');
INSERT INTO Pallet VALUES (66, 'S24040', 'POZ2', 122.0, 'fertiliser', 0, 'shipped', '2024-01-25');
INSERT INTO Pallet VALUES (67, 'S24070', 'POZ1', 897.4, NULL, 0, 'damaged', '2023-01-20');
INSERT INTO Pallet VALUES (68, 'S24058', 'HAM1', NULL, 'fertiliser', 0, 'shipped', '2023-01-08');
INSERT INTO Pallet VALUES (69, NULL, 'HAM1', 481.6, 'frozen fish', 0, 'blocked', '2022-11-17');
INSERT INTO Pallet VALUES (70, 'S24037', 'HAM2', 197.9, NULL, 0, 'shipped', '2021-06-16');
INSERT INTO Pallet VALUES (71, 'S24044', 'DUI3', 815.3, 'toys', 0, 'shipped', '2023-01-09');
INSERT INTO Pallet VALUES (72, 'S24070', 'POZ1', 1008.2, NULL, 0, 'shipped', '2023-01-20');
INSERT INTO Pallet VALUES (73, 'S24049', 'MIL1', 366.7, 'toys', 1, 'shipped', '2025-01-17');
INSERT INTO Pallet VALUES (74, NULL, 'GDA2', 592.2, 'frozen fish', 0, 'blocked', '2022-01-06');
INSERT INTO Pallet VALUES (75, 'S24060', 'ANT2', 468.2, 'fertiliser', 0, 'damaged', '2021-01-01');
INSERT INTO Pallet VALUES (76, 'S24065', 'POZ1', 582.1, 'car parts', 1, 'shipped', '2024-05-18');
INSERT INTO Pallet VALUES (77, 'S24067', 'BAR2', 810.0, 'canned food', 0, 'damaged', '2026-03-08');
INSERT INTO Pallet VALUES (78, 'S24052', 'LYO2', 1033.3, 'frozen fish', 0, 'damaged', '2021-02-17');
INSERT INTO Pallet VALUES (79, 'S24022', 'MIL2', 674.7, 'toys', 1, 'shipped', '2022-06-10');
INSERT INTO Pallet VALUES (80, 'S24036', 'DUI1', 506.6, 'medicines', 1, 'shipped', '2024-06-27');
