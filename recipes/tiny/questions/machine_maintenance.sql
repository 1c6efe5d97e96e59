CREATE TABLE Machine (
  MachineNo TEXT PRIMARY KEY,
  MachineName TEXT NOT NULL,
  MachineType TEXT NOT NULL,
  Manufacturer TEXT,
  Hall TEXT NOT NULL,
  PurchaseDate DATE,
  PurchasePrice REAL,
  IsCritical TEXT NOT NULL,
  RetiredOn DATE
);
CREATE TABLE Technician (
  TechnicianNo INTEGER PRIMARY KEY,
  FirstName TEXT NOT NULL,
  LastName TEXT NOT NULL,
  Trade TEXT NOT NULL,
  HourlyRate REAL NOT NULL,
  Employer TEXT NOT NULL,
  HiredOn DATE,
  NightShift TEXT NOT NULL
);
CREATE TABLE Fault (
  FaultNo INTEGER PRIMARY KEY,
  MachineNo TEXT NOT NULL,
  TechnicianNo INTEGER,
  ReportedAt DATETIME NOT NULL,
  FixedAt DATETIME,
  FaultKind TEXT NOT NULL,
  Severity TEXT NOT NULL,
  LabourHours REAL,
  Remark TEXT,
  FOREIGN KEY (MachineNo) REFERENCES Machine (MachineNo),
  FOREIGN KEY (TechnicianNo) REFERENCES Technician (TechnicianNo)
);
CREATE TABLE SparePart (
  PartNo TEXT PRIMARY KEY,
  PartName TEXT NOT NULL,
  Supplier TEXT,
  UnitCost REAL NOT NULL,
  InStock INTEGER NOT NULL,
  ReorderLevel INTEGER NOT NULL
);
CREATE TABLE PartUse (
  FaultNo INTEGER NOT NULL,
  PartNo TEXT NOT NULL,
  Quantity INTEGER NOT NULL,
  PRIMARY KEY (FaultNo, PartNo),
  FOREIGN KEY (FaultNo) REFERENCES Fault (FaultNo),
  FOREIGN KEY (PartNo) REFERENCES SparePart (PartNo)
);
INSERT INTO Machine VALUES ('P-101', 'Rapid press 2', 'Press', 'Haldor', 'Hall B', '2024-03-20', 93300.0, 'Y', NULL);
INSERT INTO Machine VALUES ('L-102', 'Blue lathe 4', 'Lathe', 'Okuro', 'Hall B', '2005-03-17', 54800.0, 'N', NULL);
INSERT INTO Machine VALUES ('R-103', 'Big robot 1', 'Robot arm', 'Trinova', 'Hall A', '2025-09-30', 90800.0, 'Y', NULL);
INSERT INTO Machine VALUES ('M-104', 'South milling 4', 'Milling machine', 'Haldor', 'Hall A', '2008-03-03', 22400.0, 'N', NULL);
INSERT INTO Machine VALUES ('P-105', 'South press 3', 'Press', 'Haldor', 'Hall A', '2012-03-26', 89500.0, 'Y', NULL);
INSERT INTO Machine VALUES ('L-106', 'Rapid lathe 2', 'Lathe', 'Okuro', 'Hall A', NULL, 50000.0, 'N', NULL);
INSERT INTO Machine VALUES ('V-107', 'South packing 1', 'Packing machine', 'Haldor', 'Hall B', NULL, 74300.0, 'N', NULL);
INSERT INTO Machine VALUES ('M-108', 'South milling 4', 'Milling machine', 'Haldor', 'Hall A', '2018-01-31', 24700.0, 'N', NULL);
INSERT INTO Machine VALUES ('P-109', 'New press 4', 'Press', 'Haldor', 'Hall A', '2025-01-10', 107100.0, 'Y', NULL);
INSERT INTO Machine VALUES ('K-110', 'Blue compressor 4', 'Compressor', 'Kessmann', 'Hall B', '2012-02-23', 17800.0, 'Y', NULL);
INSERT INTO Machine VALUES ('K-111', 'Old compressor 2', 'Compressor', 'Trinova', 'Hall B', '2016-06-28', 74500.0, 'N', NULL);
INSERT INTO Machine VALUES ('M-112', 'South milling 4', 'Milling machine', 'Trinova', 'Hall A', NULL, 39300.0, 'Y', NULL);
INSERT INTO Machine VALUES ('P-113', 'New press 1', 'Press', 'Deltec', 'Hall B', '2018-03-05', 45800.0, 'N', NULL);
INSERT INTO Machine VALUES ('L-114', 'South lathe 3', 'Lathe', 'Haldor', 'Hall A', NULL, 49500.0, 'N', NULL);
INSERT INTO Machine VALUES ('K-115', 'Twin compressor 1', 'Compressor', 'Okuro', 'Hall C', '2018-08-27', 34800.0, 'N', NULL);
INSERT INTO Machine VALUES ('R-116', 'Blue robot 1', 'Robot arm', 'Kessmann', 'Hall A', '2020-06-24', 99900.0, 'N', NULL);
INSERT INTO Machine VALUES ('R-117', 'Big robot 3', 'Robot arm', 'Kessmann', 'Hall B', '2007-02-01', 102900.0, 'N', NULL);
INSERT INTO Machine VALUES ('V-118', 'New packing 2', 'Packing machine', 'Kessmann', 'Hall C', '2003-11-02', 194300.0, 'Y', NULL);
INSERT INTO Machine VALUES ('P-119', 'North press 2', 'Press', 'Trinova', 'Hall B', '2022-08-28', 22200.0, 'N', NULL);
INSERT INTO Machine VALUES ('Z-120', 'Old laser 4', 'Laser cutter', 'Kessmann', 'Outdoor', '2015-09-30', 42800.0, 'N', NULL);
INSERT INTO Machine VALUES ('C-121', 'Twin conveyor 1', 'Conveyor', 'Deltec', 'Hall A', '2023-08-17', 84100.0, 'N', NULL);
INSERT INTO Machine VALUES ('C-122', 'North conveyor 1', 'Conveyor', 'Okuro', 'Hall A', '2009-06-04', 68500.0, 'N', NULL);
INSERT INTO Machine VALUES ('L-123', 'South lathe 2', 'Lathe', 'Okuro', 'Hall C', '2024-08-22', 137400.0, 'N', NULL);
INSERT INTO Machine VALUES ('R-124', 'North robot 1', 'Robot arm', 'Trinova', 'Hall C', '2010-06-21', 55000.0, 'N', NULL);
INSERT INTO Machine VALUES ('L-125', 'Twin lathe 4', 'Lathe', 'Trinova', 'Outdoor', '2025-11-16', 33500.0, 'Y', NULL);
INSERT INTO Machine VALUES ('M-126', 'Big milling 3', 'Milling machine', 'Kessmann', 'Hall A', '2017-09-13', 51600.0, 'N', '2026-01-11');
INSERT INTO Machine VALUES ('M-127', 'Big milling 2', 'Milling machine', 'Kessmann', 'Hall C', '2022-07-27', 187400.0, 'N', NULL);
INSERT INTO Machine VALUES ('P-128', 'Rapid press 3', 'Press', 'Deltec', 'Hall B', '2007-03-10', 73900.0, 'Y', NULL);
INSERT INTO Machine VALUES ('C-129', 'New conveyor 3', 'Conveyor', 'Kessmann', 'Hall A', '2012-09-01', 60500.0, 'Y', NULL);
INSERT INTO Machine VALUES ('V-130', 'Old packing 4', 'Packing machine', 'Haldor', 'Hall A', '2021-04-19', 29400.0, 'N', NULL);
INSERT INTO Machine VALUES ('P-131', 'New press 3', 'Press', 'Trinova', 'Hall C', '2025-06-11', 57100.0, 'Y', NULL);
INSERT INTO Machine VALUES ('C-132', 'Big conveyor 1', 'Conveyor', 'Haldor', 'Hall A', '2009-02-19', 41000.0, 'N', NULL);
INSERT INTO Machine VALUES ('L-133', 'South lathe 2', 'Lathe', 'Okuro', 'Hall C', '2008-11-01', NULL, 'N', NULL);
INSERT INTO Machine VALUES ('K-134', 'North compressor 2', 'Compressor', 'Deltec', 'Hall B', '2012-06-28', 14500.0, 'N', NULL);
INSERT INTO Machine VALUES ('V-135', 'North packing 2', 'Packing machine', 'Okuro', 'Hall A', '2017-06-16', 23800.0, 'N', NULL);
INSERT INTO Machine VALUES ('V-136', 'Big packing 1', 'Packing machine', 'Haldor', 'Hall B', '2008-12-24', 61800.0, 'N', '2025-07-10');
INSERT INTO Machine VALUES ('C-137', 'Big conveyor 1', 'Conveyor', 'Okuro', 'Hall B', '2006-06-29', 58000.0, 'Y', NULL);
INSERT INTO Machine VALUES ('M-138', 'Old milling 1', 'Milling machine', 'Haldor', 'Hall B', '2016-01-11', NULL, 'Y', NULL);
INSERT INTO Machine VALUES ('P-139', 'Blue press 2', 'Press', 'Kessmann', 'Hall A', '2019-03-27', 106600.0, 'N', NULL);
INSERT INTO Machine VALUES ('K-140', 'Old compressor 1', 'Compressor', 'Trinova', 'Hall A', '2012-01-30', 243300.0, 'Y', NULL);
INSERT INTO Technician VALUES (1, 'Piotr', 'Petrov', 'mechanic', 32, 'own staff', '2008-05-05', 'N');
INSERT INTO Technician VALUES (2, 'Mehmet', 'Lang', 'software', 42, 'own staff', '2020-07-11', 'N');
INSERT INTO Technician VALUES (3, 'Juri', 'Ozturk', 'mechanic', 35.5, 'own staff', '2022-03-12', 'Y');
INSERT INTO Technician VALUES (4, 'Anke', 'Albers', 'mechanic', 78, 'FixPro', NULL, 'N');
INSERT INTO Technician VALUES (5, 'Rita', 'Sommer', 'electrician', 38, 'own staff', '2018-08-22', 'N');
INSERT INTO Technician VALUES (6, 'Rita', 'Krol', 'hydraulics', 65, 'own staff', '2002-03-09', 'Y');
INSERT INTO Technician VALUES (7, 'Rita', 'Petrov', 'electrician', 38, 'own staff', '2009-12-06', 'N');
INSERT INTO Technician VALUES (8, 'Ahmed', 'Petrov', 'mechanic', 35.5, 'own staff', '2025-05-29', 'N');
INSERT INTO Technician VALUES (9, 'Marco', 'Krol', 'hydraulics', 95, 'FixPro', NULL, 'Y');
INSERT INTO Technician VALUES (10, 'Carla', 'Brandt', 'electrician', 65, 'own staff', '2018-06-22', 'N');
INSERT INTO Technician VALUES (11, 'Lutz', 'Vogt', 'electrician', 32, 'own staff', '2023-05-07', 'N');
INSERT INTO Technician VALUES (12, 'Marco', 'Petrov', 'electrician', 35.5, 'own staff', '2013-04-06', 'N');
INSERT INTO Technician VALUES (13, 'Juri', 'Petrov', 'mechanic', 42, 'own staff', '2003-01-30', 'N');
INSERT INTO Technician VALUES (14, 'Anke', 'Sommer', 'mechanic', 35.5, 'own staff', '2019-01-03', 'Y');
INSERT INTO Technician VALUES (15, 'Piotr', 'Krol', 'hydraulics', 78, 'FixPro', NULL, 'N');
INSERT INTO Technician VALUES (16, 'Carla', 'Wolff', 'mechanic', 32, 'own staff', '2022-03-04', 'Y');
INSERT INTO Technician VALUES (17, 'Rita', 'Albers', 'hydraulics', 78, 'FixPro', NULL, 'N');
INSERT INTO Technician VALUES (18, 'Nils', 'Brandt', 'electrician', 35.5, 'own staff', '2017-06-17', 'N');
INSERT INTO Technician VALUES (19, 'Lutz', 'Albers', 'mechanic', 42, 'own staff', '2019-12-25', 'N');
INSERT INTO Technician VALUES (20, 'Nils', 'Ozturk', 'welder', 85, 'Servitec', NULL, 'Y');
INSERT INTO Technician VALUES (21, 'Mehmet', 'Petrov', 'hydraulics', 42, 'own staff', '2017-04-10', 'Y');
INSERT INTO Technician VALUES (22, 'Juri', 'Albers', 'hydraulics', 35.5, 'own staff', '2013-08-30', 'N');
INSERT INTO Technician VALUES (23, 'Rita', 'Vogt', 'welder', 65, 'own staff', '2002-12-08', 'N');
INSERT INTO Technician VALUES (24, 'Ahmed', 'Sommer', 'mechanic', 32, 'own staff', '2011-02-23', 'N');
INSERT INTO Technician VALUES (25, 'Jolanta', 'Ozturk', 'electrician', 42, 'own staff', '2017-11-26', 'N');
INSERT INTO Technician VALUES (26, 'Piotr', 'Lang', 'electrician', 35.5, 'own staff', '2004-07-01', 'N');
INSERT INTO Technician VALUES (27, 'Nils', 'Albers', 'software', 42, 'own staff', '2021-02-04', 'N');
INSERT INTO Technician VALUES (28, 'Carla', 'Ozturk', 'electrician', 42, 'own staff', '2015-10-05', 'Y');
INSERT INTO Technician VALUES (29, 'Nils', 'Ozturk', 'electrician', 78, 'Servitec', NULL, 'Y');
INSERT INTO Technician VALUES (30, 'Jolanta', 'Vogt', 'mechanic', 85, 'FixPro', NULL, 'N');
INSERT INTO SparePart VALUES ('SP001', 'Ball bearing', 'Nordlager', 14.5, 12, 2);
INSERT INTO SparePart VALUES ('SP002', 'Drive belt', 'Riemen-Max', 38, 12, 0);
INSERT INTO SparePart VALUES ('SP003', 'Hydraulic hose', 'FluidTec', 22.9, 1, 5);
INSERT INTO SparePart VALUES ('SP004', 'Oil filter', 'FluidTec', 9.8, 0, 2);
INSERT INTO SparePart VALUES ('SP005', 'Proximity sensor', 'Senstra', 61, 12, 5);
INSERT INTO SparePart VALUES ('SP006', 'Servo motor', 'Okuro', 845, 2, 2);
INSERT INTO SparePart VALUES ('SP007', 'Fuse 16A', NULL, 1.2, 2, 10);
INSERT INTO SparePart VALUES ('SP008', 'Control board', 'Senstra', 412, 2, 2);
INSERT INTO SparePart VALUES ('SP009', 'Gasket set', 'FluidTec', 17.5, 12, 5);
INSERT INTO SparePart VALUES ('SP010', 'Laser lens', 'Trinova', 289, 40, 20);
INSERT INTO SparePart VALUES ('SP011', 'Gripper pad', 'Nordlager', 6.4, 40, 5);
INSERT INTO SparePart VALUES ('SP012', 'Emergency stop switch', 'Senstra', 33, 40, 2);
INSERT INTO SparePart VALUES ('SP013', 'Chain link', 'Riemen-Max', 2.1, 2, 5);
INSERT INTO SparePart VALUES ('SP014', 'Coolant pump', 'FluidTec', 198, 40, 10);
INSERT INTO SparePart VALUES ('SP015', 'Spindle', 'Kessmann', 1590, 1, 5);
INSERT INTO SparePart VALUES ('SP016', 'Cable 5m', NULL, 11, 2, 5);
INSERT INTO SparePart VALUES ('SP017', 'Air valve', 'FluidTec', 45, 5, 5);
INSERT INTO SparePart VALUES ('SP018', 'Limit switch', 'Senstra', 19.9, 1, 5);
INSERT INTO SparePart VALUES ('SP019', 'Cutting insert', 'Haldor', 7.3, 40, 5);
INSERT INTO SparePart VALUES ('SP020', 'Roller', 'Nordlager', 27, 40, 5);
INSERT INTO SparePart VALUES ('SP021', 'Display panel', 'Okuro', 350, 1, 10);
INSERT INTO SparePart VALUES ('SP022', 'Gearbox', 'Kessmann', 2240, 40, 2);
INSERT INTO SparePart VALUES ('SP023', 'Warning lamp', NULL, 8.9, 0, 5);
INSERT INTO SparePart VALUES ('SP024', 'Heating element', 'Deltec', 74, 5, 5);
INSERT INTO SparePart VALUES ('SP025', 'Pressure gauge', 'FluidTec', 52, 150, 5);
INSERT INTO SparePart VALUES ('SP026', 'Encoder', 'Senstra', 167, 40, 0);
INSERT INTO SparePart VALUES ('SP027', 'Lubricant 1l', 'Nordlager', 12, 5, 10);
INSERT INTO SparePart VALUES ('SP028', 'Contactor', 'Senstra', 29, 0, 0);
INSERT INTO SparePart VALUES ('SP029', 'Brake pad', 'Riemen-Max', 41, 12, 10);
INSERT INTO SparePart VALUES ('SP030', 'Guide rail', 'Haldor', 320, 0, 5);
INSERT INTO Fault VALUES (1, 'L-102', 3, '2025-09-25 07:31:48', '2025-09-25 09:32:55', 'electrical', 'high', 2.9, NULL);
INSERT INTO PartUse VALUES (1, 'SP012', 2);
INSERT INTO PartUse VALUES (1, 'SP028', 4);
INSERT INTO PartUse VALUES (1, 'SP001', 4);
INSERT INTO Fault VALUES (2, 'V-135', 21, '2021-04-10 22:00:51', '2021-04-11 03:21:13', 'wear', 'low', 1.8, 'smoke seen');
INSERT INTO PartUse VALUES (2, 'SP024', 1);
INSERT INTO Fault VALUES (3, 'M-112', 4, '2023-01-05 14:01:37', '2023-01-05 17:48:07', 'software', 'medium', 1.5, 'third time this month');
INSERT INTO PartUse VALUES (3, 'SP010', 1);
INSERT INTO PartUse VALUES (3, 'SP021', 2);
INSERT INTO Fault VALUES (4, 'M-108', 3, '2023-12-03 12:58:21', '2023-12-04 23:32:13', 'software', 'medium', NULL, NULL);
INSERT INTO PartUse VALUES (4, 'SP026', 2);
INSERT INTO PartUse VALUES (4, 'SP002', 1);
INSERT INTO Fault VALUES (5, 'P-101', 9, '2025-07-16 14:50:15', '2025-07-16 18:21:28', 'hydraulic', 'medium', 2.6, NULL);
INSERT INTO Fault VALUES (6, 'P-119', 9, '2023-06-29 02:22:17', '2023-06-29 17:46:39', 'electrical', 'medium', 1.4, NULL);
INSERT INTO PartUse VALUES (6, 'SP015', 1);
INSERT INTO PartUse VALUES (6, 'SP007', 1);
INSERT INTO Fault VALUES (7, 'M-108', 7, '2024-06-29 12:04:35', '2024-06-29 16:02:22', 'electrical', 'low', 3.8, NULL);
INSERT INTO PartUse VALUES (7, 'SP023', 1);
INSERT INTO PartUse VALUES (7, 'SP016', 1);
INSERT INTO Fault VALUES (8, 'V-107', 11, '2021-02-12 23:13:57', '2021-02-13 10:26:26', 'mechanical', 'medium', 0.5, 'noise since Monday');
INSERT INTO PartUse VALUES (8, 'SP024', 2);
INSERT INTO Fault VALUES (9, 'V-107', NULL, '2026-10-29 19:06:08', NULL, 'software', 'medium', NULL, NULL);
INSERT INTO Fault VALUES (10, 'K-110', 3, '2026-10-22 05:07:27', '2026-10-22 15:47:41', 'mechanical', 'medium', 11.4, NULL);
INSERT INTO PartUse VALUES (10, 'SP011', 10);
INSERT INTO Fault VALUES (11, 'V-118', 27, '2021-03-17 06:21:19', '2021-03-17 17:16:52', 'mechanical', 'medium', 2.7, 'leak under the frame');
INSERT INTO PartUse VALUES (11, 'SP019', 2);
INSERT INTO Fault VALUES (12, 'C-137', 8, '2026-10-15 22:53:59', '2026-10-16 03:57:39', 'wear', 'low', 1.7, 'third time this month');
INSERT INTO Fault VALUES (13, 'K-110', 12, '2021-09-18 08:10:58', '2021-09-18 11:18:16', 'wear', 'medium', 5.4, NULL);
INSERT INTO PartUse VALUES (13, 'SP022', 1);
INSERT INTO PartUse VALUES (13, 'SP005', 2);
INSERT INTO Fault VALUES (14, 'K-115', 19, '2025-04-13 20:51:48', '2025-04-13 23:52:27', 'mechanical', 'low', 1.3, NULL);
INSERT INTO Fault VALUES (15, 'R-117', 5, '2022-08-16 15:38:06', '2022-08-18 17:33:55', 'electrical', 'medium', 1.4, NULL);
INSERT INTO PartUse VALUES (15, 'SP004', 1);
INSERT INTO PartUse VALUES (15, 'SP019', 4);
INSERT INTO Fault VALUES (16, 'P-105', 10, '2026-11-03 00:20:58', '2026-11-03 22:45:04', 'software', 'low', 2.1, NULL);
INSERT INTO Fault VALUES (17, 'L-114', 18, '2023-09-07 21:25:15', '2023-09-09 06:55:06', 'unknown', 'high', 5.4, NULL);
INSERT INTO Fault VALUES (18, 'V-118', NULL, '2022-05-23 18:29:00', NULL, 'software', 'low', NULL, NULL);
INSERT INTO Fault VALUES (19, 'V-107', 25, '2025-06-16 22:37:14', '2025-06-17 03:09:12', 'mechanical', 'low', 12.2, 'waiting for part');
INSERT INTO PartUse VALUES (19, 'SP012', 1);
INSERT INTO PartUse VALUES (19, 'SP016', 2);
INSERT INTO Fault VALUES (20, 'L-114', 6, '2023-04-08 07:12:56', '2023-04-08 11:41:01', 'hydraulic', 'critical', 0.5, 'operator error suspected');
INSERT INTO PartUse VALUES (20, 'SP010', 2);
INSERT INTO Fault VALUES (21, 'L-106', NULL, '2026-11-18 18:33:14', NULL, 'wear', 'critical', NULL, 'happened after power cut');
INSERT INTO Fault VALUES (22, 'V-107', 19, '2021-11-09 16:04:33', '2021-11-10 03:28:08', 'mechanical', 'high', 3.9, 'leak under the frame');
INSERT INTO Fault VALUES (23, 'V-118', 2, '2022-09-10 01:39:29', NULL, 'hydraulic', 'high', NULL, NULL);
INSERT INTO Fault VALUES (24, 'M-112', 18, '2025-01-13 15:50:02', '2025-01-14 13:50:08', 'electrical', 'medium', 1.9, NULL);
INSERT INTO Fault VALUES (25, 'L-114', 19, '2023-08-25 17:14:54', '2023-08-26 13:18:30', 'electrical', 'medium', 3.6, NULL);
INSERT INTO PartUse VALUES (25, 'SP024', 1);
INSERT INTO Fault VALUES (26, 'V-118', 9, '2026-10-31 18:40:34', '2026-11-01 00:41:47', 'software', 'medium', 2.4, NULL);
INSERT INTO PartUse VALUES (26, 'SP008', 1);
INSERT INTO Fault VALUES (27, 'P-113', NULL, '2026-11-15 14:23:44', NULL, 'unknown', 'low', NULL, NULL);
INSERT INTO Fault VALUES (28, 'C-137', 16, '2022-08-16 16:47:02', '2022-08-16 18:17:00', 'electrical', 'low', NULL, NULL);
INSERT INTO PartUse VALUES (28, 'SP024', 1);
INSERT INTO PartUse VALUES (28, 'SP020', 1);
INSERT INTO Fault VALUES (29, 'P-109', 1, '2025-09-14 02:59:14', '2025-09-14 15:38:16', 'electrical', 'low', 1.3, 'replaced under warranty');
INSERT INTO Fault VALUES (30, 'R-103', 9, '2026-07-08 15:13:25', '2026-07-14 17:45:43', 'electrical', 'low', 1.0, NULL);
INSERT INTO PartUse VALUES (30, 'SP017', 1);
INSERT INTO Fault VALUES (31, 'M-104', 25, '2025-05-29 20:45:13', '2025-05-31 13:21:32', 'electrical', 'low', 1.7, 'replaced under warranty');
INSERT INTO Fault VALUES (32, 'R-117', 4, '2026-10-29 09:25:38', NULL, 'mechanical', 'low', NULL, NULL);
INSERT INTO Fault VALUES (33, 'M-108', 8, '2022-07-12 17:16:20', '2022-07-12 21:33:32', 'hydraulic', 'medium', 2.5, 'waiting for part');
INSERT INTO Fault VALUES (34, 'R-103', 9, '2025-10-20 23:40:30', '2025-10-21 02:30:00', 'software', 'medium', 0.9, 'replaced under warranty');
INSERT INTO Fault VALUES (35, 'M-108', 12, '2026-06-30 10:18:31', '2026-06-30 11:00:52', 'mechanical', 'medium', 2.4, NULL);
INSERT INTO Fault VALUES (36, 'P-128', 9, '2025-05-23 02:58:25', '2025-05-23 05:16:31', 'electrical', 'low', 1.7, 'third time this month');
INSERT INTO PartUse VALUES (36, 'SP013', 2);
INSERT INTO Fault VALUES (37, 'V-135', NULL, '2026-11-02 02:40:03', NULL, 'electrical', 'medium', NULL, NULL);
INSERT INTO Fault VALUES (38, 'R-124', 8, '2025-04-14 12:02:51', '2025-04-14 16:07:58', 'electrical', 'low', 2.0, NULL);
INSERT INTO PartUse VALUES (38, 'SP018', 1);
INSERT INTO Fault VALUES (39, 'Z-120', 8, '2024-09-28 03:56:01', '2024-09-29 02:00:35', 'software', 'low', 0.8, NULL);
INSERT INTO Fault VALUES (40, 'M-104', 9, '2024-08-24 16:47:08', '2024-08-26 00:18:37', 'unknown', 'high', 3.3, NULL);
INSERT INTO Fault VALUES (41, 'L-106', 3, '2025-05-26 20:16:23', '2025-05-28 19:54:49', 'electrical', 'medium', 1.1, NULL);
INSERT INTO Fault VALUES (42, 'R-103', 22, '2025-10-07 22:50:59', '2025-10-08 14:28:14', 'hydraulic', 'low', 1.3, NULL);
INSERT INTO PartUse VALUES (42, 'SP013', 4);
INSERT INTO PartUse VALUES (42, 'SP011', 4);
INSERT INTO Fault VALUES (43, 'C-122', 5, '2022-12-03 09:28:51', '2022-12-04 07:03:40', 'hydraulic', 'high', 4.0, 'happened after power cut');
INSERT INTO PartUse VALUES (43, 'SP009', 4);
INSERT INTO Fault VALUES (44, 'V-107', 6, '2022-09-15 00:17:36', '2022-09-15 06:59:23', 'mechanical', 'medium', 7.3, 'waiting for part');
INSERT INTO PartUse VALUES (44, 'SP026', 1);
INSERT INTO Fault VALUES (45, 'L-123', 24, '2026-11-11 17:25:35', '2026-11-11 22:21:48', 'electrical', 'low', 9.2, NULL);
INSERT INTO Fault VALUES (46, 'P-101', 8, '2025-10-10 16:29:00', '2025-10-11 13:32:35', 'mechanical', 'high', 2.8, NULL);
INSERT INTO PartUse VALUES (46, 'SP016', 4);
INSERT INTO PartUse VALUES (46, 'SP013', 1);
INSERT INTO Fault VALUES (47, 'M-126', 10, '2024-07-01 18:09:14', '2024-07-02 10:11:23', 'software', 'low', 1.9, 'third time this month');
INSERT INTO Fault VALUES (48, 'K-115', 2, '2024-06-01 05:22:06', '2024-06-01 07:18:15', 'electrical', 'low', 7.2, 'third time this month');
INSERT INTO Fault VALUES (49, 'R-116', 2, '2022-03-20 10:27:30', '2022-03-21 03:10:00', 'mechanical', 'critical', NULL, 'third time this month');
INSERT INTO PartUse VALUES (49, 'SP017', 1);
INSERT INTO PartUse VALUES (49, 'SP001', 2);
INSERT INTO Fault VALUES (50, 'L-106', 7, '2021-08-15 19:22:56', '2021-08-16 19:42:18', 'software', 'medium', 1.7, 'smoke seen');
INSERT INTO PartUse VALUES (50, 'SP015', 1);
INSERT INTO Fault VALUES (51, 'K-110', 18, '2021-08-12 04:34:29', '2021-08-12 07:33:14', 'mechanical', 'low', 2.4, NULL);
INSERT INTO PartUse VALUES (51, 'SP005', 4);
INSERT INTO Fault VALUES (52, 'V-118', 1, '2026-09-27 08:04:11', '2026-09-28 15:49:56', 'software', 'high', 1.1, 'leak under the frame');
INSERT INTO PartUse VALUES (52, 'SP025', 1);
INSERT INTO Fault VALUES (53, 'M-104', 27, '2026-07-28 17:57:04', '2026-07-28 18:54:11', 'mechanical', 'high', 2.9, NULL);
INSERT INTO PartUse VALUES (53, 'SP016', 1);
INSERT INTO Fault VALUES (54, 'C-137', 6, '2023-04-27 10:56:46', '2023-04-27 13:29:21', 'electrical', 'critical', 1.5, NULL);
INSERT INTO Fault VALUES (55, 'K-110', 10, '2021-06-19 03:16:22', '2021-06-20 00:36:26', 'electrical', 'medium', 3.4, NULL);
INSERT INTO PartUse VALUES (55, 'SP015', 1);
INSERT INTO Fault VALUES (56, 'L-102', 7, '2022-01-25 22:26:15', '2022-01-26 01:49:17', 'mechanical', 'medium', 0.9, 'quick fix, watch it');
INSERT INTO PartUse VALUES (56, 'SP009', 1);
INSERT INTO Fault VALUES (57, 'L-114', NULL, '2026-11-12 04:37:57', NULL, 'electrical', 'high', NULL, NULL);
INSERT INTO Fault VALUES (58, 'R-117', NULL, '2022-03-04 03:29:57', NULL, 'software', 'low', NULL, NULL);
INSERT INTO Fault VALUES (59, 'L-114', 1, '2021-04-06 04:30:04', '2021-04-07 04:49:55', 'electrical', 'low', 1.1, 'smoke seen');
INSERT INTO Fault VALUES (60, 'V-107', 3, '2025-07-02 06:33:37', '2025-07-02 10:51:58', 'electrical', 'low', NULL, NULL);
INSERT INTO PartUse VALUES (60, 'SP009', 2);
INSERT INTO PartUse VALUES (60, 'SP022', 2);
INSERT INTO Fault VALUES (61, 'R-117', 18, '2022-05-06 04:01:23', '2022-05-06 06:13:38', 'wear', 'high', 2.7, 'happened after power cut');
INSERT INTO PartUse VALUES (61, 'SP010', 1);
INSERT INTO Fault VALUES (62, 'R-117', 5, '2023-10-08 14:03:13', '2023-10-10 02:05:43', 'mechanical', 'medium', 7.6, NULL);
INSERT INTO PartUse VALUES (62, 'SP001', 1);
INSERT INTO Fault VALUES (63, 'V-118', 1, '2022-03-25 22:24:10', '2022-03-26 06:57:22', 'hydraulic', 'low', 1.1, 'replaced under warranty');
INSERT INTO Fault VALUES (64, 'M-108', 7, '2022-07-19 16:59:57', '2022-07-20 05:58:41', 'hydraulic', 'low', 3.3, 'noise since Monday');
INSERT INTO PartUse VALUES (64, 'SP002', 1);
INSERT INTO PartUse VALUES (64, 'SP006', 1);
INSERT INTO Fault VALUES (65, 'L-106', 6, '2023-07-02 22:23:02', '2023-07-04 01:32:47', 'electrical', 'low', 1.9, NULL);
INSERT INTO PartUse VALUES (65, 'SP027', 1);
INSERT INTO Fault VALUES (66, 'K-111', 7, '2021-08-18 15:07:33', '2021-08-18 17:29:40', 'electrical', 'high', 1.0, 'operator error suspected');
INSERT INTO PartUse VALUES (66, 'SP011', 1);
INSERT INTO PartUse VALUES (66, 'SP002', 2);
INSERT INTO Fault VALUES (67, 'V-118', 20, '2026-11-20 01:25:39', NULL, 'mechanical', 'low', NULL, NULL);
INSERT INTO Fault VALUES (68, 'M-108', 2, '2024-10-06 02:11:50', '2024-10-08 05:32:04', 'hydraulic', 'low', 3.5, 'waiting for part');
INSERT INTO PartUse VALUES (68, 'SP018', 2);
INSERT INTO Fault VALUES (69, 'L-114', 3, '2025-06-15 20:35:07', '2025-06-16 12:28:06', 'mechanical', 'high', 0.8, NULL);
INSERT INTO PartUse VALUES (69, 'SP016', 1);
INSERT INTO Fault VALUES (70, 'P-113', 6, '2025-05-09 15:06:35', '2025-05-09 19:00:49', 'mechanical', 'medium', 2.6, NULL);
INSERT INTO PartUse VALUES (70, 'SP012', 1);
INSERT INTO PartUse VALUES (70, 'SP025', 1);
INSERT INTO Fault VALUES (71, 'C-137', 5, '2026-11-20 07:40:16', NULL, 'electrical', 'low', NULL, 'operator error suspected');
INSERT INTO Fault VALUES (72, 'V-107', 10, '2021-09-25 13:58:33', '2021-09-26 07:47:55', 'electrical', 'medium', 4.6, NULL);
INSERT INTO Fault VALUES (73, 'L-102', 6, '2025-01-01 03:15:50', '2025-01-02 00:17:24', 'unknown', 'low', 3.8, NULL);
INSERT INTO PartUse VALUES (73, 'SP009', 1);
INSERT INTO PartUse VALUES (73, 'SP004', 1);
INSERT INTO Fault VALUES (74, 'P-109', 3, '2025-09-26 09:16:35', '2025-09-26 14:40:55', 'electrical', 'low', 3.4, NULL);
INSERT INTO PartUse VALUES (74, 'SP022', 2);
INSERT INTO Fault VALUES (75, 'K-110', 4, '2023-12-01 13:59:49', '2023-12-01 22:32:43', 'software', 'low', 1.9, NULL);
INSERT INTO Fault VALUES (76, 'C-132', 2, '2021-10-22 00:06:59', '2021-10-22 00:34:46', 'mechanical', 'medium', 14.2, NULL);
INSERT INTO PartUse VALUES (76, 'SP003', 1);
INSERT INTO Fault VALUES (77, 'P-113', 23, '2021-12-19 11:39:31', '2021-12-19 15:38:08', 'wear', 'high', 1.2, 'noise since Monday');
INSERT INTO PartUse VALUES (77, 'SP018', 4);
INSERT INTO PartUse VALUES (77, 'SP028', 4);
INSERT INTO PartUse VALUES (77, 'SP005', 1);
INSERT INTO Fault VALUES (78, 'M-108', 1, '2024-07-19 02:49:33', '2024-07-19 08:19:38', 'wear', 'low', 0.8, NULL);
INSERT INTO PartUse VALUES (78, 'SP022', 1);
INSERT INTO PartUse VALUES (78, 'SP026', 1);
INSERT INTO Fault VALUES (79, 'V-135', 1, '2023-06-05 07:26:22', NULL, 'electrical', 'low', NULL, NULL);
INSERT INTO Fault VALUES (80, 'P-105', 11, '2024-12-12 07:59:56', '2024-12-12 16:46:11', 'mechanical', 'medium', 3.6, NULL);
INSERT INTO PartUse VALUES (80, 'SP001', 1);
INSERT INTO Fault VALUES (81, 'R-103', 14, '2026-03-03 23:46:13', '2026-03-04 04:51:38', 'software', 'medium', 0.3, NULL);
INSERT INTO PartUse VALUES (81, 'SP005', 1);
INSERT INTO Fault VALUES (82, 'P-113', 1, '2023-08-11 06:24:58', '2023-08-11 14:00:09', 'hydraulic', 'low', 7.3, 'happened after power cut');
INSERT INTO Fault VALUES (83, 'R-124', 4, '2023-07-16 10:08:59', '2023-07-16 13:03:11', 'software', 'low', 3.2, 'happened after power cut');
INSERT INTO Fault VALUES (84, 'P-109', 22, '2026-08-14 16:16:05', '2026-08-14 18:12:13', 'mechanical', 'low', 1.4, 'quick fix, watch it');
INSERT INTO PartUse VALUES (84, 'SP028', 1);
INSERT INTO Fault VALUES (85, 'P-101', 24, '2024-08-17 21:01:28', '2024-08-18 01:19:59', 'electrical', 'high', 0.2, NULL);
INSERT INTO Fault VALUES (86, 'P-101', 7, '2026-11-08 01:21:16', '2026-11-08 19:31:26', 'electrical', 'high', 2.3, NULL);
INSERT INTO Fault VALUES (87, 'P-131', 6, '2025-11-24 17:58:18', '2025-11-25 06:01:45', 'wear', 'high', 2.4, NULL);
INSERT INTO PartUse VALUES (87, 'SP021', 2);
INSERT INTO PartUse VALUES (87, 'SP013', 2);
INSERT INTO Fault VALUES (88, 'L-106', 2, '2026-08-01 20:36:29', '2026-08-01 21:49:06', 'mechanical', 'low', 4.3, NULL);
INSERT INTO PartUse VALUES (88, 'SP014', 1);
INSERT INTO Fault VALUES (89, 'P-101', 10, '2024-06-02 15:09:18', '2024-06-03 11:20:05', 'hydraulic', 'low', 11.3, NULL);
INSERT INTO Fault VALUES (90, 'P-119', 13, '2024-05-10 01:58:51', '2024-05-12 00:36:13', 'electrical', 'low', 1.8, NULL);
INSERT INTO PartUse VALUES (90, 'SP023', 2);
INSERT INTO PartUse VALUES (90, 'SP020', 2);
INSERT INTO Fault VALUES (91, 'P-113', 13, '2025-11-22 12:50:48', '2025-11-23 06:22:22', 'electrical', 'high', 0.8, NULL);
INSERT INTO PartUse VALUES (91, 'SP017', 1);
INSERT INTO Fault VALUES (92, 'V-107', 17, '2026-11-06 21:49:06', '2026-11-07 04:00:48', 'wear', 'low', 7.2, NULL);
INSERT INTO PartUse VALUES (92, 'SP008', 1);
INSERT INTO PartUse VALUES (92, 'SP010', 1);
INSERT INTO Fault VALUES (93, 'M-104', 8, '2024-09-03 10:03:22', '2024-09-03 20:53:23', 'wear', 'low', 1.8, NULL);
INSERT INTO PartUse VALUES (93, 'SP021', 4);
INSERT INTO Fault VALUES (94, 'M-108', 6, '2023-10-26 13:00:33', '2023-10-27 02:20:46', 'mechanical', 'low', 4.9, NULL);
INSERT INTO PartUse VALUES (94, 'SP004', 4);
INSERT INTO Fault VALUES (95, 'R-103', 8, '2026-02-06 01:35:04', '2026-02-06 11:23:25', 'electrical', 'low', 2.9, NULL);
INSERT INTO Fault VALUES (96, 'P-101', 2, '2025-07-18 12:04:47', '2025-07-18 21:24:38', 'electrical', 'low', 2.5, NULL);
INSERT INTO PartUse VALUES (96, 'SP009', 2);
INSERT INTO PartUse VALUES (96, 'SP002', 2);
INSERT INTO Fault VALUES (97, 'V-107', 8, '2025-02-07 06:28:27', '2025-02-07 08:09:33', 'hydraulic', 'low', 4.0, NULL);
INSERT INTO PartUse VALUES (97, 'SP022', 1);
INSERT INTO PartUse VALUES (97, 'SP003', 1);
INSERT INTO PartUse VALUES (97, 'SP024', 2);
INSERT INTO Fault VALUES (98, 'K-111', 1, '2026-02-06 20:19:14', '2026-02-08 01:24:32', 'mechanical', 'medium', 2.2, NULL);
INSERT INTO PartUse VALUES (98, 'SP010', 2);
INSERT INTO PartUse VALUES (98, 'SP007', 1);
INSERT INTO Fault VALUES (99, 'M-108', 5, '2021-07-31 20:25:04', '2021-08-02 05:43:34', 'software', 'medium', 4.4, NULL);
INSERT INTO PartUse VALUES (99, 'SP009', 1);
INSERT INTO PartUse VALUES (99, 'SP025', 4);
INSERT INTO PartUse VALUES (99, 'SP019', 1);
INSERT INTO Fault VALUES (100, 'C-129', 18, '2026-07-19 09:57:51', '2026-07-19 11:43:47', 'hydraulic', 'critical', NULL, NULL);
INSERT INTO PartUse VALUES (100, 'SP003', 1);
INSERT INTO PartUse VALUES (100, 'SP001', 2);
INSERT INTO Fault VALUES (101, 'P-113', 26, '2023-06-04 08:09:22', '2023-06-04 15:09:41', 'electrical', 'medium', 3.0, 'smoke seen');
INSERT INTO PartUse VALUES (101, 'SP023', 1);
INSERT INTO Fault VALUES (102, 'P-113', 12, '2024-04-07 06:39:45', '2024-04-07 10:40:45', 'electrical', 'low', 1.2, NULL);
INSERT INTO PartUse VALUES (102, 'SP014', 4);
INSERT INTO PartUse VALUES (102, 'SP006', 4);
INSERT INTO Fault VALUES (103, 'P-113', 8, '2022-12-04 19:45:22', '2022-12-04 23:52:11', 'wear', 'low', 10.4, NULL);
INSERT INTO PartUse VALUES (103, 'SP001', 1);
INSERT INTO PartUse VALUES (103, 'SP004', 1);
INSERT INTO PartUse VALUES (103, 'SP011', 10);
INSERT INTO Fault VALUES (104, 'K-111', 23, '2026-10-26 13:01:58', NULL, 'mechanical', 'medium', NULL, NULL);
INSERT INTO Fault VALUES (105, 'M-104', NULL, '2021-03-26 11:00:15', NULL, 'mechanical', 'high', NULL, NULL);
INSERT INTO Fault VALUES (106, 'R-103', 23, '2026-10-26 15:43:32', '2026-10-27 21:59:10', 'electrical', 'low', 1.8, NULL);
INSERT INTO PartUse VALUES (106, 'SP018', 10);
INSERT INTO Fault VALUES (107, 'V-118', 9, '2023-07-07 09:19:25', '2023-07-07 15:06:05', 'software', 'low', 4.6, NULL);
INSERT INTO PartUse VALUES (107, 'SP019', 10);
INSERT INTO Fault VALUES (108, 'P-128', NULL, '2026-11-04 17:21:34', NULL, 'electrical', 'medium', NULL, NULL);
INSERT INTO Fault VALUES (109, 'V-135', 2, '2026-10-29 12:45:40', '2026-10-30 03:52:30', 'electrical', 'high', 13.3, 'quick fix, watch it');
INSERT INTO PartUse VALUES (109, 'SP026', 1);
INSERT INTO Fault VALUES (110, 'K-110', 9, '2026-11-02 19:04:15', '2026-11-02 20:06:42', 'electrical', 'high', 4.0, 'smoke seen');
INSERT INTO PartUse VALUES (110, 'SP016', 4);
INSERT INTO PartUse VALUES (110, 'SP021', 1);
INSERT INTO Fault VALUES (111, 'M-104', 9, '2023-01-26 03:39:00', '2023-01-26 06:11:26', 'mechanical', 'critical', 3.1, NULL);
INSERT INTO Fault VALUES (112, 'R-103', 6, '2026-10-31 22:15:24', '2026-11-01 23:45:21', 'wear', 'low', 1.8, 'noise since Monday');
INSERT INTO Fault VALUES (113, 'P-101', 4, '2025-12-03 10:24:09', '2025-12-04 11:18:41', 'hydraulic', 'critical', 3.4, NULL);
INSERT INTO Fault VALUES (114, 'R-103', 2, '2026-05-27 13:39:24', '2026-05-27 17:51:11', 'software', 'medium', 2.1, 'waiting for part');
INSERT INTO PartUse VALUES (114, 'SP026', 1);
INSERT INTO Fault VALUES (115, 'L-102', 13, '2024-03-20 14:07:27', '2024-03-20 16:25:14', 'hydraulic', 'low', 3.6, 'noise since Monday');
INSERT INTO Fault VALUES (116, 'K-111', 7, '2023-03-04 00:27:56', '2023-03-04 03:08:44', 'wear', 'high', 0.5, 'noise since Monday');
INSERT INTO Fault VALUES (117, 'R-116', 19, '2022-02-11 20:11:40', '2022-02-12 01:03:06', 'wear', 'low', 1.1, NULL);
INSERT INTO Fault VALUES (118, 'R-117', 1, '2021-09-12 18:17:13', '2021-09-12 22:57:59', 'hydraulic', 'low', 3.4, NULL);
INSERT INTO Fault VALUES (119, 'P-109', 8, '2025-12-23 03:00:44', '2025-12-23 06:27:35', 'electrical', 'low', NULL, NULL);
INSERT INTO Fault VALUES (120, 'L-106', 14, '2024-07-04 14:34:43', '2024-07-05 09:38:21', 'wear', 'medium', 0.7, NULL);
INSERT INTO PartUse VALUES (120, 'SP012', 1);
INSERT INTO Fault VALUES (121, 'P-101', 1, '2025-07-03 08:43:16', '2025-07-03 09:48:03', 'wear', 'medium', 5.5, 'waiting for part');
INSERT INTO Fault VALUES (122, 'K-111', 9, '2024-11-11 11:42:41', '2024-11-12 21:57:45', 'wear', 'medium', 6.9, NULL);
INSERT INTO Fault VALUES (123, 'M-108', 26, '2023-12-15 16:10:32', '2023-12-15 23:30:49', 'electrical', 'low', 2.6, NULL);
INSERT INTO PartUse VALUES (123, 'SP016', 1);
INSERT INTO PartUse VALUES (123, 'SP013', 1);
INSERT INTO PartUse VALUES (123, 'SP022', 10);
INSERT INTO Fault VALUES (124, 'P-101', 5, '2025-05-03 21:09:28', '2025-05-04 23:39:05', 'electrical', 'low', 1.4, 'happened after power cut');
INSERT INTO PartUse VALUES (124, 'SP005', 1);
INSERT INTO Fault VALUES (125, 'V-107', 26, '2021-07-28 01:21:45', '2021-07-28 06:43:46', 'software', 'low', 1.0, 'replaced under warranty');
INSERT INTO Fault VALUES (126, 'M-112', 9, '2021-10-29 05:29:39', '2021-10-30 04:57:57', 'mechanical', 'low', 2.7, 'noise since Monday');
INSERT INTO PartUse VALUES (126, 'SP011', 1);
INSERT INTO PartUse VALUES (126, 'SP022', 2);
INSERT INTO Fault VALUES (127, 'K-115', 8, '2026-11-21 03:14:10', '2026-11-21 08:19:35', 'electrical', 'low', 2.5, NULL);
INSERT INTO PartUse VALUES (127, 'SP026', 1);
INSERT INTO PartUse VALUES (127, 'SP014', 2);
INSERT INTO Fault VALUES (128, 'L-106', 5, '2025-08-09 03:41:16', '2025-08-11 22:45:43', 'electrical', 'low', 0.9, NULL);
INSERT INTO PartUse VALUES (128, 'SP006', 1);
INSERT INTO PartUse VALUES (128, 'SP010', 1);
INSERT INTO PartUse VALUES (128, 'SP019', 1);
INSERT INTO Fault VALUES (129, 'M-112', 5, '2021-12-10 15:14:06', '2021-12-10 19:25:50', 'electrical', 'high', 4.6, 'happened after power cut');
INSERT INTO PartUse VALUES (129, 'SP003', 2);
INSERT INTO Fault VALUES (130, 'K-111', 22, '2021-03-03 14:38:31', '2021-03-03 14:52:54', 'mechanical', 'low', 3.1, NULL);
INSERT INTO PartUse VALUES (130, 'SP006', 1);
INSERT INTO Fault VALUES (131, 'L-102', 9, '2024-07-22 09:05:48', '2024-07-22 15:31:59', 'mechanical', 'medium', 5.6, NULL);
INSERT INTO PartUse VALUES (131, 'SP027', 1);
INSERT INTO Fault VALUES (132, 'P-101', 6, '2024-08-31 09:07:28', '2024-09-01 04:45:50', 'mechanical', 'low', 2.6, NULL);
INSERT INTO Fault VALUES (133, 'M-104', 4, '2023-01-15 16:41:13', '2023-01-16 01:13:24', 'mechanical', 'medium', 2.0, NULL);
INSERT INTO PartUse VALUES (133, 'SP006', 4);
INSERT INTO PartUse VALUES (133, 'SP023', 1);
INSERT INTO PartUse VALUES (133, 'SP025', 1);
INSERT INTO Fault VALUES (134, 'M-112', 6, '2025-02-06 07:58:57', '2025-02-06 08:32:03', 'mechanical', 'low', NULL, 'waiting for part');
INSERT INTO PartUse VALUES (134, 'SP017', 4);
INSERT INTO PartUse VALUES (134, 'SP022', 4);
INSERT INTO Fault VALUES (135, 'C-137', 27, '2022-08-18 16:24:36', '2022-08-18 17:06:58', 'mechanical', 'low', 1.6, NULL);
INSERT INTO Fault VALUES (136, 'P-113', 3, '2025-04-13 05:06:21', '2025-04-16 23:27:48', 'software', 'low', 2.4, NULL);
INSERT INTO Fault VALUES (137, 'M-108', 11, '2021-12-31 08:59:51', '2021-12-31 19:41:46', 'mechanical', 'low', 1.5, NULL);
INSERT INTO PartUse VALUES (137, 'SP007', 1);
INSERT INTO Fault VALUES (138, 'L-106', 2, '2026-11-07 09:58:18', NULL, 'electrical', 'high', NULL, 'waiting for part');
INSERT INTO Fault VALUES (139, 'V-107', 2, '2026-10-23 09:26:17', '2026-10-23 14:34:02', 'electrical', 'medium', 1.3, NULL);
INSERT INTO PartUse VALUES (139, 'SP024', 4);
INSERT INTO Fault VALUES (140, 'P-105', 5, '2025-12-23 05:01:26', '2025-12-23 14:47:23', 'software', 'low', 6.4, NULL);
INSERT INTO PartUse VALUES (140, 'SP019', 4);
INSERT INTO Fault VALUES (141, 'M-108', 3, '2021-08-02 19:34:38', '2021-08-04 22:12:39', 'wear', 'medium', 6.8, NULL);
INSERT INTO Fault VALUES (142, 'L-125', 8, '2026-05-28 08:05:26', '2026-05-31 02:29:47', 'software', 'medium', 0.8, NULL);
INSERT INTO PartUse VALUES (142, 'SP026', 1);
INSERT INTO Fault VALUES (143, 'M-104', 4, '2026-11-10 12:26:32', '2026-11-11 12:25:50', 'electrical', 'medium', 2.3, NULL);
INSERT INTO Fault VALUES (144, 'M-112', NULL, '2026-11-02 23:53:02', NULL, 'mechanical', 'medium', NULL, NULL);
INSERT INTO Fault VALUES (145, 'P-109', 24, '2026-04-10 22:37:30', '2026-04-11 18:48:38', 'electrical', 'low', 3.6, 'replaced under warranty');
INSERT INTO PartUse VALUES (145, 'SP027', 1);
INSERT INTO PartUse VALUES (145, 'SP011', 1);
INSERT INTO Fault VALUES (146, 'K-115', 7, '2026-10-23 16:46:48', '2026-10-24 22:07:01', 'wear', 'medium', 1.4, NULL);
INSERT INTO PartUse VALUES (146, 'SP005', 4);
INSERT INTO PartUse VALUES (146, 'SP015', 2);
INSERT INTO PartUse VALUES (146, 'SP022', 1);
INSERT INTO Fault VALUES (147, 'C-137', 3, '2023-09-30 04:14:26', '2023-10-02 23:09:42', 'hydraulic', 'high', 1.8, 'smoke seen');
INSERT INTO PartUse VALUES (147, 'SP018', 2);
INSERT INTO PartUse VALUES (147, 'SP002', 2);
INSERT INTO Fault VALUES (148, 'P-119', 6, '2025-03-30 00:38:39', '2025-03-30 08:04:29', 'mechanical', 'medium', NULL, NULL);
INSERT INTO PartUse VALUES (148, 'SP025', 10);
INSERT INTO PartUse VALUES (148, 'SP020', 1);
INSERT INTO Fault VALUES (149, 'M-126', 5, '2023-03-24 17:20:58', '2023-03-24 19:34:33', 'unknown', 'low', 0.8, NULL);
INSERT INTO Fault VALUES (150, 'K-111', 5, '2023-03-13 09:14:20', '2023-03-13 13:32:58', 'mechanical', 'low', 1.8, NULL);
INSERT INTO PartUse VALUES (150, 'SP023', 1);
INSERT INTO PartUse VALUES (150, 'SP020', 1);
