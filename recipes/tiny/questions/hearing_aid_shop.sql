CREATE TABLE Customers (
  CustomerID INTEGER PRIMARY KEY,
  FullName TEXT NOT NULL,
  Sex TEXT,
  BirthDate TEXT,
  Town TEXT,
  Street TEXT,
  Mobile TEXT,
  Landline TEXT,
  Email TEXT,
  InsurerCode TEXT,
  FirstVisit TEXT,
  IsDeceased INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE Audiologists (
  AudiologistID INTEGER PRIMARY KEY,
  FullName TEXT NOT NULL,
  Email TEXT,
  Town TEXT,
  HiredOn TEXT,
  SupervisorID INTEGER REFERENCES Audiologists(AudiologistID)
);
CREATE TABLE HearingTests (
  TestID INTEGER PRIMARY KEY,
  CustomerID INTEGER NOT NULL REFERENCES Customers(CustomerID),
  AudiologistID INTEGER REFERENCES Audiologists(AudiologistID),
  TestedAt TEXT NOT NULL,
  LossLeftDb INTEGER,
  LossRightDb INTEGER,
  Advice TEXT
);
CREATE TABLE Models (
  ModelCode TEXT PRIMARY KEY,
  Brand TEXT NOT NULL,
  ModelName TEXT NOT NULL,
  Style TEXT NOT NULL,
  Rechargeable INTEGER NOT NULL,
  ListPrice REAL NOT NULL
);
CREATE TABLE Sales (
  SaleID INTEGER PRIMARY KEY,
  CustomerID INTEGER NOT NULL REFERENCES Customers(CustomerID),
  ModelCode TEXT NOT NULL REFERENCES Models(ModelCode),
  AudiologistID INTEGER REFERENCES Audiologists(AudiologistID),
  SoldOn TEXT NOT NULL,
  Ear TEXT NOT NULL,
  PricePaid REAL NOT NULL,
  InsurerShare REAL,
  Status TEXT NOT NULL,
  WarrantyUntil TEXT
);
CREATE TABLE Appointments (
  AppointmentID INTEGER PRIMARY KEY,
  CustomerID INTEGER NOT NULL REFERENCES Customers(CustomerID),
  AudiologistID INTEGER REFERENCES Audiologists(AudiologistID),
  StartsAt TEXT NOT NULL,
  Purpose TEXT NOT NULL,
  Status TEXT NOT NULL
);
INSERT INTO Customers VALUES (1, 'Dr. Edith Gruber', 'f', '1937-04-09', 'Linz', 'Landstrasse 21', NULL, '0732 82351', NULL, 'SVS', '2016-10-01', 0);
INSERT INTO Customers VALUES (2, 'Jochen Eder', 'm', '1943-07-10', 'Enns', 'Am Anger 33', '+43 667 799925', NULL, 'jochen.eder@gmail.com', 'KFA', '2022-05-17', 0);
INSERT INTO Customers VALUES (3, 'Norbert Eder', NULL, '1967-09-17', 'Steyr', 'Goethestrasse 49', NULL, NULL, 'norbert.eder@liwest.at', 'BVAEB', '2022-01-27', 0);
INSERT INTO Customers VALUES (4, 'Renate Gruber', 'f', '1954-11-07', 'wels', 'Goethestrasse 3', '+43 658 934569', NULL, NULL, NULL, '2016-04-14', 0);
INSERT INTO Customers VALUES (5, 'Edith Huber', 'f', '1962-08-24', 'Enns', 'Landstrasse 42', NULL, NULL, 'edith.fuchs@gmail.com', 'OEGK', '2024-06-21', 1);
INSERT INTO Customers VALUES (6, 'Dieter Lindner', 'm', '1939-04-18', 'wels', 'Bahnhofstrasse 32', NULL, '0732 46223', NULL, 'KFA', '2019-07-12', 0);
INSERT INTO Customers VALUES (7, 'Dr. Renate Lindner', 'f', '1935-12-23', 'Linz', 'Goethestrasse 30', '+43 664 218022', '0732 18546', NULL, 'KFA', '2026-06-02', 1);
INSERT INTO Customers VALUES (8, 'Frank Fuchs', NULL, '1960-11-08', 'Steyr', 'Goethestrasse 35', '+43 672 458917', '0732 11192', NULL, 'KFA', '2018-10-18', 0);
INSERT INTO Customers VALUES (9, 'Irma Brandl', 'f', '1984-03-18', 'Steyr', 'Hauptplatz 32', '+43 698 181369', '0732 95953', 'irma.brandl@gmx.at', 'OEGK', '2022-06-08', 1);
INSERT INTO Customers VALUES (10, 'Renate Lindner', NULL, '1948-03-19', NULL, 'Wiener Strasse 44', '+43 690 965302', '0732 84772', 'renate.lindner@gmx.at', 'BVAEB', '2021-07-19', 0);
INSERT INTO Customers VALUES (11, 'Siegfried Pichler', 'm', '1952-11-10', 'Linz', 'Landstrasse 16', '+43 657 429905', '0732 13129', NULL, 'OEGK', '2023-06-06', 0);
INSERT INTO Customers VALUES (12, 'Jochen Eder', 'm', NULL, 'Wels', 'Bahnhofstrasse 58', '+43 667 639122', NULL, 'jochen.eder@gmx.at', 'BVAEB', '2023-01-09', 0);
INSERT INTO Customers VALUES (13, 'Edith Mayr', 'f', '1974-10-15', 'Traun', 'Goethestrasse 41', '+43 675 819524', '0732 97912', 'edith.mayr@gmx.at', 'BVAEB', '2017-02-05', 0);
INSERT INTO Customers VALUES (14, 'Carla Gruber', 'f', '1951-09-08', 'wels', 'Wiener Strasse 45', '+43 671 874184', '0732 83022', NULL, 'SVS', '2023-09-26', 0);
INSERT INTO Customers VALUES (15, 'Irma Wolf', 'f', '1947-10-18', 'Enns', 'Hauptplatz 23', '+43 673 229357', NULL, 'irma.wolf@liwest.at', 'BVAEB', '2018-01-18', 0);
INSERT INTO Customers VALUES (16, 'Jochen Leitner', 'm', '1979-05-01', 'Wels', 'Landstrasse 11', '+43 671 265476', '0732 31439', 'jochen.leitner@gmx.at', NULL, '2021-02-16', 0);
INSERT INTO Customers VALUES (17, 'Carla Auer', 'f', '1943-12-28', 'Traun', 'Am Anger 4', NULL, '0732 11310', NULL, 'KFA', NULL, 0);
INSERT INTO Customers VALUES (18, 'Edith Huber', 'f', '1949-03-24', 'Traun', 'Bahnhofstrasse 60', '+43 656 131532', NULL, 'karin.eder@gmx.at', 'SVS', NULL, 0);
INSERT INTO Customers VALUES (19, 'Ottilie Leitner', 'f', '1982-03-10', 'Traun', 'Am Anger 8', '+43 662 430871', '0732 33829', 'ottilie.leitner@gmx.at', 'OEGK', '2017-04-09', 0);
INSERT INTO Customers VALUES (20, 'Peter Leitner', 'm', '1946-03-07', 'Steyr', 'Goethestrasse 25', '+43 699 394392', NULL, 'peter.leitner@aon.at', 'SVS', '2024-08-07', 1);
INSERT INTO Customers VALUES (21, 'Edith Auer', 'f', '1954-07-06', 'Linz', 'Hauptplatz 17', NULL, '0732 90683', 'edith.auer@liwest.at', 'OEGK', '2021-03-09', 0);
INSERT INTO Customers VALUES (22, 'Jochen Gruber', 'm', '1967-04-07', 'Steyr', 'Am Anger 14', '+43 670 365533', '0732 19126', NULL, 'OEGK', '2025-08-27', 0);
INSERT INTO Customers VALUES (23, 'Dieter Mayr', 'm', '1961-07-17', 'Linz', 'Bahnhofstrasse 41', NULL, NULL, 'dieter.mayr@gmail.com', 'OEGK', '2017-01-25', 0);
INSERT INTO Customers VALUES (24, 'Heinz Wolf', 'm', NULL, 'Wels', 'Landstrasse 33', '+43 693 125693', '0732 78252', 'heinz.wolf@aon.at', 'BVAEB', '2024-02-12', 0);
INSERT INTO Customers VALUES (25, 'Peter Fuchs', 'm', '1984-07-11', 'Wels', 'Bahnhofstrasse 54', '+43 657 385885', '0732 58027', 'peter.fuchs@aon.at', 'BVAEB', '2021-05-14', 0);
INSERT INTO Customers VALUES (26, 'Frank Wolf', 'm', '1937-06-15', 'Wels', 'Am Anger 32', '+43 699 574680', '0732 56360', NULL, 'OEGK', '2026-05-05', 0);
INSERT INTO Customers VALUES (27, 'Siegfried Fuchs', 'm', '1957-07-14', NULL, 'Hauptplatz 49', '+43 681 230252', NULL, NULL, NULL, '2017-06-01', 0);
INSERT INTO Customers VALUES (28, 'Ludwig Wolf', 'm', '1947-07-12', 'Traun', 'Goethestrasse 14', '+43 661 320401', '0732 16806', 'ludwig.wolf@aon.at', 'BVAEB', '2017-12-14', 0);
INSERT INTO Customers VALUES (29, 'Renate Leitner', 'f', '1948-03-19', 'Linz', 'Hauptplatz 6', NULL, NULL, NULL, 'OEGK', '2018-09-17', 0);
INSERT INTO Customers VALUES (30, 'Heinz Mayr', NULL, '1956-04-10', 'Traun', 'Bahnhofstrasse 40', '+43 667 361302', '0732 39781', 'heinz.mayr@gmail.com', NULL, '2018-11-19', 0);
INSERT INTO Customers VALUES (31, 'Edith Eder', 'f', '1982-09-15', 'Enns', 'Hauptplatz 19', '+43 682 886331', '0732 85458', 'edith.eder@gmx.at', 'BVAEB', '2016-07-10', 0);
INSERT INTO Customers VALUES (32, 'Irma Eder', 'f', '1953-12-05', 'Steyr', 'Bahnhofstrasse 41', '+43 669 519289', '0732 84350', 'irma.eder@liwest.at', NULL, '2021-11-21', 0);
INSERT INTO Customers VALUES (33, 'Renate Lindner', 'f', NULL, 'Enns', 'Hauptplatz 60', '+43 652 610120', NULL, 'renate.lindner@liwest.at', 'KFA', '2018-06-17', 0);
INSERT INTO Customers VALUES (34, 'Peter Auer', 'm', '1958-03-24', 'Steyr', 'Goethestrasse 50', '+43 694 555828', '0732 75003', 'peter.auer@aon.at', 'KFA', '2025-09-04', 0);
INSERT INTO Customers VALUES (35, 'Heinz Pichler', 'm', '1953-08-02', 'Enns', 'Bahnhofstrasse 45', '+43 665 601306', '0732 53028', 'heinz.pichler@gmx.at', 'OEGK', '2024-11-18', 0);
INSERT INTO Customers VALUES (36, 'RENATE MAYR', 'f', '1964-12-28', 'Traun', 'Hauptplatz 54', NULL, NULL, 'renate.mayr@gmail.com', NULL, '2018-11-21', 0);
INSERT INTO Customers VALUES (37, 'Agnes Mayr', 'f', '1980-09-16', NULL, 'Wiener Strasse 14', '+43 698 237211', '0732 85229', 'agnes.mayr@aon.at', 'BVAEB', '2016-06-01', 0);
INSERT INTO Customers VALUES (38, 'Dieter Auer', 'm', '1936-03-27', 'Traun', 'Bahnhofstrasse 50', '+43 683 100948', NULL, NULL, 'KFA', '2019-07-18', 1);
INSERT INTO Customers VALUES (39, 'Frank Fuchs', 'm', '1984-02-18', 'Steyr', 'Wiener Strasse 1', '+43 651 623822', '0732 10552', 'frank.fuchs@aon.at', 'BVAEB', '2020-05-15', 0);
INSERT INTO Customers VALUES (40, 'Ottilie Auer', 'f', '1947-08-21', 'Linz', 'Landstrasse 44', '+43 658 892059', NULL, 'ottilie.auer@gmail.com', 'OEGK', '2023-08-21', 0);
INSERT INTO Customers VALUES (41, 'Peter Brandl', NULL, '1946-03-02', 'Traun', 'Hauptplatz 1', '+43 669 738467', '0732 17127', 'peter.brandl@liwest.at', 'OEGK', '2026-05-28', 1);
INSERT INTO Customers VALUES (42, 'Irma Wagner-Holl', 'f', '1952-07-21', 'Linz', 'Bahnhofstrasse 10', '+43 696 173939', NULL, 'irma.wagner-holl@aon.at', 'KFA', '2020-06-22', 0);
INSERT INTO Customers VALUES (43, 'Edith Auer', NULL, '1975-03-23', 'linz', 'Am Anger 1', '+43 654 283196', '0732 74620', 'edith.auer@gmx.at', 'KFA', '2023-04-20', 0);
INSERT INTO Customers VALUES (44, 'Peter Lindner', 'm', '1933-04-23', 'wels', 'Wiener Strasse 10', NULL, '0732 67594', NULL, 'SVS', '2022-06-02', 0);
INSERT INTO Customers VALUES (45, 'Agnes Brandl', 'f', '1951-07-18', 'steyr', 'Hauptplatz 14', NULL, NULL, 'agnes.brandl@aon.at', 'OEGK', '2022-03-18', 0);
INSERT INTO Customers VALUES (46, 'Agnes Gruber', 'f', '1955-12-06', 'Enns', 'Landstrasse 21', '+43 677 758467', '0732 20167', 'agnes.gruber@liwest.at', NULL, '2024-07-04', 0);
INSERT INTO Customers VALUES (47, 'Bernd Lindner', 'm', NULL, 'Linz', 'Am Anger 53', NULL, '0732 51282', 'bernd.lindner@gmail.com', 'SVS', '2026-06-28', 0);
INSERT INTO Customers VALUES (48, 'Agnes Brandl', 'f', '1960-09-08', 'Steyr', 'Goethestrasse 57', NULL, NULL, 'agnes.brandl@liwest.at', NULL, '2024-04-21', 0);
INSERT INTO Customers VALUES (49, 'Irma Pichler', 'f', '1943-03-08', 'Traun', 'Landstrasse 56', '+43 681 913033', '0732 46018', 'irma.pichler@gmail.com', 'BVAEB', '2017-10-04', 0);
INSERT INTO Customers VALUES (50, 'AGNES STEINER', 'f', '1972-04-01', 'Enns', 'Am Anger 11', '+43 678 103021', '0732 99518', NULL, 'KFA', '2023-11-02', 0);
INSERT INTO Customers VALUES (51, 'Edith Leitner', 'f', '1973-07-10', 'Linz', 'Landstrasse 2', '+43 664 715910', '0732 62420', 'edith.leitner@gmail.com', 'BVAEB', '2019-02-14', 0);
INSERT INTO Customers VALUES (52, 'Ludwig Brandl', 'm', '1977-04-14', 'Traun', 'Bahnhofstrasse 7', '+43 686 714206', '0732 44805', 'ludwig.brandl@liwest.at', NULL, '2020-03-21', 0);
INSERT INTO Customers VALUES (53, 'Peter Wagner-Holl', 'm', '1933-05-02', 'Wels', 'Bahnhofstrasse 7', NULL, NULL, 'peter.wagner-holl@liwest.at', NULL, '2024-10-28', 0);
INSERT INTO Customers VALUES (54, 'Norbert Steiner', NULL, '1938-07-01', 'Steyr', 'Wiener Strasse 22', NULL, NULL, NULL, 'KFA', '2025-05-23', 0);
INSERT INTO Customers VALUES (55, 'Dieter Eder', 'm', '1956-01-20', 'Wels', 'Goethestrasse 17', '+43 673 879403', '0732 83034', 'dieter.eder@gmail.com', 'SVS', '2018-10-05', 0);
INSERT INTO Audiologists VALUES (1, 'Martina Köstler', 'martina@hoerwerk.at', 'Linz', '2016-03-01', NULL);
INSERT INTO Audiologists VALUES (2, 'Stefan Reiter', 'stefan@hoerwerk.at', 'Linz', '2017-09-15', 1);
INSERT INTO Audiologists VALUES (3, 'Birgit Aigner', 'birgit@hoerwerk.at', 'Wels', '2018-01-08', 1);
INSERT INTO Audiologists VALUES (4, 'Peter Leitner', NULL, 'Wels', '2020-06-01', 3);
INSERT INTO Audiologists VALUES (5, 'Julia Moser', 'julia@hoerwerk.at', 'Steyr', '2021-04-12', 1);
INSERT INTO Audiologists VALUES (6, 'Tarek Nasser', 'tarek@hoerwerk.at', 'Steyr', '2022-11-01', 5);
INSERT INTO Audiologists VALUES (7, 'Eva Pölzl', 'eva@hoerwerk.at', 'Linz', '2024-02-19', 2);
INSERT INTO Audiologists VALUES (8, 'Georg Haas', 'georg@hoerwerk.at', 'Traun', '2025-08-01', 2);
INSERT INTO HearingTests VALUES (1, 15, 6, '2022-02-11 10:44:00', 12, 15, 'no aid');
INSERT INTO HearingTests VALUES (2, 13, 4, '2022-01-23 10:14:00', 20, 85, 'refer to ENT');
INSERT INTO HearingTests VALUES (3, 42, 5, '2024-12-25 19:52:00', 10, 78, 'no aid');
INSERT INTO HearingTests VALUES (4, 33, 4, '2019-01-21 08:30:00', 10, 68, NULL);
INSERT INTO HearingTests VALUES (5, 24, 6, '2024-02-28 18:45:00', 82, 39, 'aid right');
INSERT INTO HearingTests VALUES (6, 40, 7, '2023-08-26 07:59:00', 33, 11, 'aid left');
INSERT INTO HearingTests VALUES (7, 21, 5, '2022-06-06 13:35:00', 24, 19, 'aid left');
INSERT INTO HearingTests VALUES (8, 33, 7, '2020-01-28 12:46:00', NULL, 52, 'refer to ENT');
INSERT INTO HearingTests VALUES (9, 35, 6, '2026-05-23 09:47:00', 64, 69, 'refer to ENT');
INSERT INTO HearingTests VALUES (10, 28, 4, '2024-07-26 18:34:00', 65, 79, 'no aid');
INSERT INTO HearingTests VALUES (11, 41, 3, '2026-11-01 14:24:00', 24, 21, 'aid left');
INSERT INTO HearingTests VALUES (12, 31, 2, '2021-02-04 08:26:00', 20, 14, 'aid right');
INSERT INTO HearingTests VALUES (13, 7, 6, '2026-08-22 11:39:00', 68, NULL, 'aid both');
INSERT INTO HearingTests VALUES (14, 38, 7, '2023-02-18 16:49:00', 10, 51, NULL);
INSERT INTO HearingTests VALUES (15, 32, 2, '2024-04-24 09:35:00', 62, 80, 'no aid');
INSERT INTO HearingTests VALUES (16, 18, 1, '2024-08-13 11:44:00', 48, 14, 'aid both');
INSERT INTO HearingTests VALUES (17, 32, 4, '2022-08-06 19:07:00', 62, 47, 'aid both');
INSERT INTO HearingTests VALUES (18, 39, 1, '2024-12-27 12:30:00', 10, NULL, 'aid both');
INSERT INTO HearingTests VALUES (19, 20, 3, '2026-08-26 13:31:00', 44, 14, NULL);
INSERT INTO HearingTests VALUES (20, 43, 1, '2023-11-02 17:11:00', 17, 37, NULL);
INSERT INTO HearingTests VALUES (21, 23, 6, '2020-07-02 12:03:00', 16, 25, 'aid left');
INSERT INTO HearingTests VALUES (22, 30, 6, '2020-03-19 14:01:00', 30, 51, 'aid left');
INSERT INTO HearingTests VALUES (23, 17, 2, '2022-12-20 17:52:00', 24, 63, 'no aid');
INSERT INTO HearingTests VALUES (24, 12, 5, '2023-09-11 14:06:00', 24, 27, 'aid right');
INSERT INTO HearingTests VALUES (25, 15, 4, '2022-08-05 16:48:00', 62, 76, NULL);
INSERT INTO HearingTests VALUES (26, 9, 7, '2023-01-27 19:43:00', 60, 84, 'aid left');
INSERT INTO HearingTests VALUES (27, 11, 1, '2023-09-28 07:57:00', 48, 59, 'refer to ENT');
INSERT INTO HearingTests VALUES (28, 37, 2, '2024-10-19 13:37:00', 12, 30, 'aid right');
INSERT INTO HearingTests VALUES (29, 35, 3, '2026-09-19 11:09:00', 31, 32, 'aid right');
INSERT INTO HearingTests VALUES (30, 18, 5, '2020-05-21 07:12:00', 12, 41, 'no aid');
INSERT INTO HearingTests VALUES (31, 40, 3, '2025-07-08 14:47:00', 29, NULL, 'refer to ENT');
INSERT INTO HearingTests VALUES (32, 20, 6, '2024-09-17 17:55:00', 46, 72, NULL);
INSERT INTO HearingTests VALUES (33, 6, 6, '2019-12-25 17:46:00', 82, 26, 'no aid');
INSERT INTO HearingTests VALUES (34, 39, 2, '2025-04-20 18:09:00', 30, 50, NULL);
INSERT INTO HearingTests VALUES (35, 14, 5, '2023-03-26 15:12:00', 71, 66, 'refer to ENT');
INSERT INTO HearingTests VALUES (36, 8, 7, '2018-05-27 16:47:00', 76, 23, 'aid right');
INSERT INTO HearingTests VALUES (37, 45, 2, '2026-10-14 15:05:00', 10, 68, 'no aid');
INSERT INTO HearingTests VALUES (38, 29, 3, '2018-09-19 14:50:00', NULL, 58, NULL);
INSERT INTO HearingTests VALUES (39, 7, 1, '2026-01-16 14:20:00', 31, 19, 'no aid');
INSERT INTO HearingTests VALUES (40, 14, 7, '2024-09-12 08:49:00', 69, NULL, 'no aid');
INSERT INTO HearingTests VALUES (41, 19, 1, '2026-04-07 15:46:00', 14, 46, 'aid right');
INSERT INTO HearingTests VALUES (42, 27, 5, '2024-06-05 09:21:00', 72, 77, NULL);
INSERT INTO HearingTests VALUES (43, 15, 7, '2024-04-11 07:39:00', 69, 42, 'aid right');
INSERT INTO HearingTests VALUES (44, 4, 2, '2018-12-17 12:13:00', 46, 22, NULL);
INSERT INTO HearingTests VALUES (45, 43, NULL, '2024-11-17 07:14:00', 56, 79, 'aid right');
INSERT INTO HearingTests VALUES (46, 12, 6, '2023-10-24 09:26:00', 67, 42, 'refer to ENT');
INSERT INTO HearingTests VALUES (47, 14, 4, '2023-04-21 10:42:00', 29, 58, 'aid left');
INSERT INTO HearingTests VALUES (48, 44, 7, '2026-03-09 17:02:00', 22, 33, NULL);
INSERT INTO HearingTests VALUES (49, 10, 1, '2021-07-18 17:38:00', 56, 66, 'refer to ENT');
INSERT INTO HearingTests VALUES (50, 44, NULL, '2026-05-17 08:39:00', 63, 22, NULL);
INSERT INTO HearingTests VALUES (51, 4, 4, '2017-11-01 09:41:00', 36, NULL, NULL);
INSERT INTO HearingTests VALUES (52, 3, 3, '2022-05-20 13:56:00', 42, 33, NULL);
INSERT INTO HearingTests VALUES (53, 20, 6, '2025-01-04 16:02:00', 76, 71, 'aid right');
INSERT INTO HearingTests VALUES (54, 35, 6, '2025-05-18 16:41:00', 42, 46, NULL);
INSERT INTO HearingTests VALUES (55, 36, 7, '2021-04-20 08:07:00', 81, 78, 'no aid');
INSERT INTO HearingTests VALUES (56, 12, 2, '2025-04-17 13:04:00', 48, 13, NULL);
INSERT INTO HearingTests VALUES (57, 26, 1, '2026-10-13 19:13:00', 53, 59, 'refer to ENT');
INSERT INTO HearingTests VALUES (58, 15, 2, '2023-09-08 14:10:00', 42, 80, 'no aid');
INSERT INTO HearingTests VALUES (59, 6, 7, '2023-12-06 19:22:00', 40, NULL, 'aid right');
INSERT INTO HearingTests VALUES (60, 1, 1, '2023-04-17 12:55:00', 38, 60, NULL);
INSERT INTO HearingTests VALUES (61, 3, 1, '2022-02-22 13:19:00', 21, 66, 'aid left');
INSERT INTO HearingTests VALUES (62, 14, 5, '2024-03-07 17:37:00', 70, 85, 'aid both');
INSERT INTO HearingTests VALUES (63, 37, 2, '2023-05-24 12:27:00', 17, 10, 'aid right');
INSERT INTO HearingTests VALUES (64, 22, 2, '2026-07-09 07:52:00', 31, NULL, 'no aid');
INSERT INTO HearingTests VALUES (65, 28, 6, '2023-10-18 19:07:00', 84, 80, 'aid right');
INSERT INTO HearingTests VALUES (66, 39, 7, '2024-02-28 19:14:00', 55, 70, 'refer to ENT');
INSERT INTO HearingTests VALUES (67, 9, NULL, '2025-05-25 09:30:00', 51, 59, 'no aid');
INSERT INTO HearingTests VALUES (68, 9, 3, '2023-10-22 17:25:00', 14, 11, 'refer to ENT');
INSERT INTO HearingTests VALUES (69, 13, 5, '2021-11-11 15:25:00', 36, 83, 'aid both');
INSERT INTO HearingTests VALUES (70, 17, 3, '2025-06-19 18:53:00', 59, 25, 'refer to ENT');
INSERT INTO HearingTests VALUES (71, 29, 2, '2018-07-26 11:55:00', 71, 85, 'aid left');
INSERT INTO HearingTests VALUES (72, 35, NULL, '2025-08-21 07:11:00', 73, 37, 'aid left');
INSERT INTO HearingTests VALUES (73, 10, 2, '2022-01-21 12:35:00', 76, 50, 'no aid');
INSERT INTO HearingTests VALUES (74, 8, 2, '2025-12-17 14:29:00', 35, 42, 'aid right');
INSERT INTO HearingTests VALUES (75, 11, 2, '2023-01-25 19:52:00', 35, 36, 'aid left');
INSERT INTO Models VALUES ('PH-L90', 'Phonak', 'Lumity 90', 'BTE', 1, 1890);
INSERT INTO Models VALUES ('PH-L30', 'Phonak', 'Lumity 30', 'BTE', 0, 990);
INSERT INTO Models VALUES ('OT-RL1', 'Oticon', 'Real 1', 'RIC', 1, 2150);
INSERT INTO Models VALUES ('OT-RL3', 'Oticon', 'Real 3', 'RIC', 1, 1450);
INSERT INTO Models VALUES ('WX-M440', 'Widex', 'Moment 440', 'RIC', 1, 2290);
INSERT INTO Models VALUES ('WX-M110', 'Widex', 'Moment 110', 'ITE', 0, 870);
INSERT INTO Models VALUES ('SG-PAX7', 'Signia', 'Pure AX 7', 'RIC', 1, 1990);
INSERT INTO Models VALUES ('SG-SLK3', 'Signia', 'Silk 3', 'CIC', 0, 1180);
INSERT INTO Models VALUES ('RS-NX9', 'ReSound', 'Nexia 9', 'RIC', 1, 2090);
INSERT INTO Models VALUES ('RS-KEY2', 'ReSound', 'Key 2', 'BTE', 0, 640);
INSERT INTO Models VALUES ('UN-V5', 'Unitron', 'Vivante 5', 'RIC', 1, 1390);
INSERT INTO Models VALUES ('UN-V1', 'Unitron', 'Vivante 1', 'BTE', 0, 590);
INSERT INTO Models VALUES ('UN-T9', 'Unitron', 'Tempus 9', 'CIC', 0, 1650);
INSERT INTO Models VALUES ('BF-A4', 'Bernafon', 'Alpha 4', 'BTE', 1, 980);
INSERT INTO Models VALUES ('BF-A9', 'Bernafon', 'Alpha 9', 'RIC', 1, 1790);
INSERT INTO Sales VALUES (1, 1, 'SG-SLK3', 7, '2022-10-13', 'R', 1121.0, 792, 'paid', '2027-10-13');
INSERT INTO Sales VALUES (2, 1, 'UN-V5', 7, '2024-02-06', 'R', 1251.0, 450, 'paid', '2029-02-06');
INSERT INTO Sales VALUES (3, 2, 'RS-KEY2', 7, '2024-07-08', 'R', 576.0, NULL, 'paid', '2026-07-08');
INSERT INTO Sales VALUES (4, 2, 'OT-RL3', 4, '2024-03-11', 'L', 1450, NULL, 'paid', '2026-03-11');
INSERT INTO Sales VALUES (5, 3, 'UN-T9', 2, '2022-03-12', 'L', 1567.5, 792, 'paid', '2025-03-12');
INSERT INTO Sales VALUES (6, 4, 'WX-M110', NULL, '2024-06-20', 'R', 826.5, 792, 'paid', '2029-06-20');
INSERT INTO Sales VALUES (7, 5, 'WX-M440', 4, '2024-08-06', 'L', 2290, NULL, 'paid', '2027-08-06');
INSERT INTO Sales VALUES (8, 6, 'OT-RL1', 3, '2021-10-07', 'R', 2042.5, NULL, 'returned', '2026-10-07');
INSERT INTO Sales VALUES (9, 6, 'WX-M110', 6, '2019-08-25', 'R', 826.5, 792, 'paid', '2024-08-25');
INSERT INTO Sales VALUES (10, 7, 'WX-M110', 6, '2026-10-28', 'R', 870, NULL, 'paid', '2031-10-28');
INSERT INTO Sales VALUES (11, 7, 'WX-M110', 1, '2026-03-15', 'L', 826.5, 450, 'paid', '2031-03-15');
INSERT INTO Sales VALUES (12, 8, 'SG-SLK3', 2, '2024-09-11', 'R', 1121.0, 450, 'paid', '2029-09-11');
INSERT INTO Sales VALUES (13, 8, 'SG-SLK3', 2, '2024-11-07', 'R', 1062.0, 792, 'paid', NULL);
INSERT INTO Sales VALUES (14, 9, 'OT-RL3', 7, '2026-02-26', 'L', 1305.0, NULL, 'trial', NULL);
INSERT INTO Sales VALUES (15, 10, 'OT-RL1', 2, '2025-11-19', 'R', 2150, 792, 'trial', NULL);
INSERT INTO Sales VALUES (16, 11, 'UN-V1', 1, '2026-04-02', 'L', 590, NULL, 'paid', '2029-04-02');
INSERT INTO Sales VALUES (17, 11, 'PH-L30', NULL, '2025-07-14', 'R', 940.5, 792, 'returned', NULL);
INSERT INTO Sales VALUES (18, 12, 'PH-L30', 4, '2025-05-21', 'R', 990, NULL, 'open', '2030-05-21');
INSERT INTO Sales VALUES (19, 12, 'RS-KEY2', 1, '2024-12-22', 'L', 576.0, NULL, 'returned', '2026-12-22');
INSERT INTO Sales VALUES (20, 13, 'SG-SLK3', 4, '2019-01-06', 'R', 1180, 792, 'paid', '2022-01-06');
INSERT INTO Sales VALUES (21, 13, 'OT-RL3', 7, '2019-02-12', 'R', 1305.0, 792, 'paid', '2022-02-12');
INSERT INTO Sales VALUES (22, 15, 'OT-RL1', 1, '2021-07-04', 'L', 2150, 792, 'paid', '2024-07-04');
INSERT INTO Sales VALUES (23, 16, 'RS-KEY2', 1, '2023-04-04', 'R', 640, NULL, 'paid', '2028-04-04');
INSERT INTO Sales VALUES (24, 17, 'UN-V5', NULL, '2018-10-02', 'R', 1390, 792, 'paid', '2020-10-02');
INSERT INTO Sales VALUES (25, 18, 'PH-L30', 1, '2021-10-23', 'L', 990, 792, 'paid', NULL);
INSERT INTO Sales VALUES (26, 19, 'UN-V1', 6, '2023-10-26', 'R', 590, NULL, 'open', '2025-10-26');
INSERT INTO Sales VALUES (27, 19, 'SG-PAX7', 2, '2020-07-15', 'L', 1791.0, 792, 'paid', '2023-07-15');
INSERT INTO Sales VALUES (28, 23, 'PH-L90', 3, '2024-10-22', 'R', 1890, NULL, 'paid', '2027-10-22');
INSERT INTO Sales VALUES (29, 25, 'UN-T9', 4, '2024-11-21', 'L', 1485.0, 450, 'paid', '2029-11-21');
INSERT INTO Sales VALUES (30, 25, 'PH-L30', 3, '2026-01-13', 'L', 940.5, NULL, 'paid', '2028-01-13');
INSERT INTO Sales VALUES (31, 27, 'SG-PAX7', 2, '2025-05-04', 'R', 1890.5, NULL, 'open', NULL);
INSERT INTO Sales VALUES (32, 27, 'WX-M110', 1, '2026-10-17', 'L', 826.5, 450, 'paid', '2028-10-17');
INSERT INTO Sales VALUES (33, 27, 'OT-RL3', 7, '2019-03-26', 'R', 1450, 450, 'paid', NULL);
INSERT INTO Sales VALUES (34, 28, 'SG-PAX7', 3, '2017-12-09', 'R', 1890.5, NULL, 'paid', '2022-12-09');
INSERT INTO Sales VALUES (35, 29, 'PH-L30', 2, '2024-07-12', 'R', 891.0, 792, 'paid', '2027-07-12');
INSERT INTO Sales VALUES (36, 30, 'OT-RL3', 2, '2023-09-14', 'L', 1450, 450, 'paid', '2026-09-14');
INSERT INTO Sales VALUES (37, 30, 'RS-NX9', 4, '2025-02-11', 'R', 1881.0, NULL, 'trial', '2030-02-11');
INSERT INTO Sales VALUES (38, 30, 'SG-SLK3', 3, '2022-03-14', 'L', 1180, 792, 'paid', NULL);
INSERT INTO Sales VALUES (39, 33, 'OT-RL1', 5, '2023-02-07', 'L', 2150, 450, 'paid', NULL);
INSERT INTO Sales VALUES (40, 34, 'PH-L90', 2, '2025-10-16', 'R', 1795.5, 792, 'paid', '2027-10-16');
INSERT INTO Sales VALUES (41, 35, 'UN-T9', 3, '2026-10-09', 'R', 1650, NULL, 'open', NULL);
INSERT INTO Sales VALUES (42, 36, 'RS-NX9', 1, '2022-12-12', 'L', 2090, NULL, 'paid', '2027-12-12');
INSERT INTO Sales VALUES (43, 37, 'RS-NX9', 3, '2019-09-11', 'L', 1881.0, 792, 'trial', '2022-09-11');
INSERT INTO Sales VALUES (44, 37, 'PH-L90', 7, '2016-07-15', 'L', 1890, NULL, 'paid', '2019-07-15');
INSERT INTO Sales VALUES (45, 38, 'UN-V5', 3, '2024-08-21', 'L', 1390, 792, 'paid', '2026-08-21');
INSERT INTO Sales VALUES (46, 38, 'UN-V5', 3, '2026-08-18', 'L', 1390, 792, 'paid', '2029-08-18');
INSERT INTO Sales VALUES (47, 38, 'UN-V1', 2, '2023-03-05', 'L', 560.5, NULL, 'trial', '2026-03-05');
INSERT INTO Sales VALUES (48, 39, 'OT-RL1', 2, '2024-12-04', 'R', 2042.5, 792, 'paid', '2027-12-04');
INSERT INTO Sales VALUES (49, 39, 'UN-V1', 3, '2025-10-18', 'L', 531.0, NULL, 'trial', '2030-10-18');
INSERT INTO Sales VALUES (50, 40, 'PH-L90', 2, '2024-03-02', 'R', 1890, 792, 'paid', '2026-03-02');
INSERT INTO Sales VALUES (51, 41, 'UN-T9', 1, '2026-05-15', 'R', 1650, 792, 'paid', '2029-05-15');
INSERT INTO Sales VALUES (52, 41, 'UN-T9', 4, '2026-08-08', 'L', 1567.5, 792, 'open', '2029-08-08');
INSERT INTO Sales VALUES (53, 42, 'RS-KEY2', 4, '2025-10-03', 'R', 576.0, NULL, 'returned', '2027-10-03');
INSERT INTO Sales VALUES (54, 42, 'OT-RL1', 1, '2022-12-22', 'R', 2150, NULL, 'trial', '2024-12-22');
INSERT INTO Sales VALUES (55, 43, 'RS-KEY2', NULL, '2023-02-16', 'L', 608.0, NULL, 'trial', '2026-02-16');
INSERT INTO Sales VALUES (56, 45, 'RS-NX9', 1, '2023-01-16', 'R', 2090, 450, 'paid', NULL);
INSERT INTO Sales VALUES (57, 45, 'OT-RL3', 3, '2024-06-12', 'R', 1450, 792, 'open', '2027-06-12');
INSERT INTO Sales VALUES (58, 46, 'RS-KEY2', 3, '2026-07-03', 'L', 608.0, NULL, 'trial', '2029-07-03');
INSERT INTO Sales VALUES (59, 46, 'UN-T9', 6, '2025-03-20', 'L', 1567.5, 792, 'returned', '2030-03-20');
INSERT INTO Sales VALUES (60, 47, 'WX-M110', 2, '2026-11-11', 'L', 870, 450, 'paid', '2031-11-11');
INSERT INTO Sales VALUES (61, 49, 'UN-T9', 6, '2023-03-14', 'L', 1650, 792, 'open', '2028-03-14');
INSERT INTO Sales VALUES (62, 49, 'SG-SLK3', 2, '2017-07-01', 'L', 1121.0, NULL, 'paid', '2022-07-01');
INSERT INTO Sales VALUES (63, 49, 'UN-V1', NULL, '2017-10-18', 'L', 590, NULL, 'paid', '2020-10-18');
INSERT INTO Sales VALUES (64, 50, 'SG-PAX7', 2, '2024-05-18', 'R', 1990, 792, 'paid', '2026-05-18');
INSERT INTO Sales VALUES (65, 50, 'OT-RL3', 4, '2024-05-16', 'L', 1450, NULL, 'paid', '2026-05-16');
INSERT INTO Sales VALUES (66, 51, 'PH-L90', 4, '2023-06-13', 'L', 1701.0, 450, 'paid', '2028-06-13');
INSERT INTO Sales VALUES (67, 52, 'WX-M440', 4, '2026-02-26', 'L', 2290, NULL, 'returned', '2028-02-26');
INSERT INTO Sales VALUES (68, 52, 'OT-RL3', NULL, '2020-07-13', 'L', 1377.5, 792, 'paid', '2025-07-13');
INSERT INTO Sales VALUES (69, 53, 'PH-L90', 2, '2026-04-20', 'L', 1890, 792, 'paid', '2029-04-20');
INSERT INTO Sales VALUES (70, 54, 'WX-M110', 4, '2026-02-12', 'R', 870, 792, 'paid', NULL);
INSERT INTO Sales VALUES (71, 54, 'UN-V1', 5, '2026-04-26', 'R', 590, NULL, 'open', '2028-04-26');
INSERT INTO Sales VALUES (72, 55, 'UN-T9', 6, '2019-04-05', 'L', 1650, 792, 'paid', '2022-04-05');
INSERT INTO Sales VALUES (73, 55, 'UN-V1', 7, '2019-03-14', 'L', 531.0, NULL, 'paid', NULL);
INSERT INTO Sales VALUES (74, 55, 'UN-V1', 1, '2018-08-19', 'R', 560.5, NULL, 'open', '2021-08-19');
INSERT INTO Appointments VALUES (1, 13, 2, '2024-11-06 11:44:00', 'cleaning', 'done');
INSERT INTO Appointments VALUES (2, 24, 3, '2023-12-19 18:39:00', 'fine-tuning', 'done');
INSERT INTO Appointments VALUES (3, 3, 2, '2023-11-01 14:38:00', 'test', 'done');
INSERT INTO Appointments VALUES (4, 18, 4, '2024-03-11 15:17:00', 'test', 'done');
INSERT INTO Appointments VALUES (5, 49, 6, '2023-07-16 16:58:00', 'fine-tuning', 'done');
INSERT INTO Appointments VALUES (6, 2, 6, '2025-03-25 18:51:00', 'cleaning', 'cancelled');
INSERT INTO Appointments VALUES (7, 9, 7, '2023-10-26 18:14:00', 'fitting', 'done');
INSERT INTO Appointments VALUES (8, 29, 8, '2026-11-26 13:30:00', 'cleaning', 'booked');
INSERT INTO Appointments VALUES (9, 40, 8, '2023-01-20 19:23:00', 'fine-tuning', 'done');
INSERT INTO Appointments VALUES (10, 54, 5, '2026-06-07 08:32:00', 'fitting', 'no-show');
INSERT INTO Appointments VALUES (11, 10, 4, '2025-08-06 18:15:00', 'test', 'done');
INSERT INTO Appointments VALUES (12, 55, 2, '2024-06-26 07:28:00', 'fitting', 'done');
INSERT INTO Appointments VALUES (13, 22, NULL, '2025-07-14 19:29:00', 'repair', 'no-show');
INSERT INTO Appointments VALUES (14, 40, NULL, '2025-11-15 09:00:00', 'cleaning', 'done');
INSERT INTO Appointments VALUES (15, 10, 2, '2025-04-19 19:21:00', 'repair', 'cancelled');
INSERT INTO Appointments VALUES (16, 23, 5, '2026-10-02 11:44:00', 'fine-tuning', 'done');
INSERT INTO Appointments VALUES (17, 31, 6, '2024-08-27 19:32:00', 'fitting', 'done');
INSERT INTO Appointments VALUES (18, 41, 8, '2026-12-16 16:30:00', 'test', 'booked');
INSERT INTO Appointments VALUES (19, 16, 6, '2026-11-23 15:29:00', 'cleaning', 'booked');
INSERT INTO Appointments VALUES (20, 33, 7, '2025-03-17 13:10:00', 'fitting', 'done');
INSERT INTO Appointments VALUES (21, 5, 1, '2024-05-13 07:43:00', 'test', 'cancelled');
INSERT INTO Appointments VALUES (22, 29, 1, '2023-06-14 19:40:00', 'fine-tuning', 'no-show');
INSERT INTO Appointments VALUES (23, 43, 4, '2026-12-04 14:30:00', 'fitting', 'booked');
INSERT INTO Appointments VALUES (24, 47, 1, '2026-11-03 09:18:00', 'test', 'done');
INSERT INTO Appointments VALUES (25, 19, 7, '2023-05-26 12:46:00', 'cleaning', 'no-show');
INSERT INTO Appointments VALUES (26, 53, 7, '2024-07-15 15:27:00', 'cleaning', 'done');
INSERT INTO Appointments VALUES (27, 53, 6, '2024-05-28 17:33:00', 'fine-tuning', 'cancelled');
INSERT INTO Appointments VALUES (28, 29, NULL, '2024-12-22 19:50:00', 'cleaning', 'done');
INSERT INTO Appointments VALUES (29, 48, 5, '2024-04-06 10:46:00', 'fitting', 'no-show');
INSERT INTO Appointments VALUES (30, 28, 2, '2025-03-06 09:36:00', 'test', 'done');
INSERT INTO Appointments VALUES (31, 5, 2, '2025-10-21 09:58:00', 'test', 'done');
INSERT INTO Appointments VALUES (32, 31, 5, '2023-06-01 15:14:00', 'fitting', 'done');
INSERT INTO Appointments VALUES (33, 27, 5, '2026-12-18 11:30:00', 'test', 'booked');
INSERT INTO Appointments VALUES (34, 12, 1, '2024-07-12 08:21:00', 'fitting', 'no-show');
INSERT INTO Appointments VALUES (35, 8, 2, '2024-10-28 19:24:00', 'cleaning', 'done');
INSERT INTO Appointments VALUES (36, 2, 4, '2026-04-06 14:50:00', 'fine-tuning', 'done');
INSERT INTO Appointments VALUES (37, 8, 3, '2024-02-20 14:37:00', 'fine-tuning', 'done');
INSERT INTO Appointments VALUES (38, 40, 5, '2026-11-26 10:30:00', 'cleaning', 'booked');
INSERT INTO Appointments VALUES (39, 30, 7, '2025-11-01 09:05:00', 'repair', 'done');
INSERT INTO Appointments VALUES (40, 4, 6, '2026-10-02 15:37:00', 'cleaning', 'done');
INSERT INTO Appointments VALUES (41, 5, 7, '2025-06-28 15:10:00', 'cleaning', 'done');
INSERT INTO Appointments VALUES (42, 53, NULL, '2024-08-19 13:53:00', 'repair', 'done');
INSERT INTO Appointments VALUES (43, 3, 7, '2023-10-15 07:50:00', 'test', 'done');
INSERT INTO Appointments VALUES (44, 39, 8, '2025-10-11 18:21:00', 'cleaning', 'no-show');
INSERT INTO Appointments VALUES (45, 19, 4, '2023-09-01 18:38:00', 'test', 'done');
INSERT INTO Appointments VALUES (46, 16, 5, '2023-01-07 14:29:00', 'repair', 'no-show');
INSERT INTO Appointments VALUES (47, 25, 6, '2025-10-27 07:10:00', 'cleaning', 'no-show');
INSERT INTO Appointments VALUES (48, 39, NULL, '2026-11-26 10:30:00', 'cleaning', 'booked');
INSERT INTO Appointments VALUES (49, 50, 6, '2026-12-08 15:30:00', 'fine-tuning', 'booked');
INSERT INTO Appointments VALUES (50, 31, 6, '2026-12-18 16:30:00', 'repair', 'booked');
INSERT INTO Appointments VALUES (51, 6, 8, '2026-04-23 17:03:00', 'repair', 'no-show');
INSERT INTO Appointments VALUES (52, 39, 5, '2026-12-06 13:30:00', 'cleaning', 'booked');
INSERT INTO Appointments VALUES (53, 35, 5, '2026-08-12 09:55:00', 'test', 'done');
INSERT INTO Appointments VALUES (54, 2, 4, '2026-11-27 14:30:00', 'repair', 'booked');
INSERT INTO Appointments VALUES (55, 15, 1, '2026-02-20 17:57:00', 'cleaning', 'no-show');
INSERT INTO Appointments VALUES (56, 33, 5, '2023-07-10 10:23:00', 'fine-tuning', 'done');
INSERT INTO Appointments VALUES (57, 1, 6, '2026-11-25 13:30:00', 'repair', 'booked');
INSERT INTO Appointments VALUES (58, 7, 3, '2024-02-21 08:58:00', 'fine-tuning', 'done');
INSERT INTO Appointments VALUES (59, 3, 8, '2026-11-26 15:30:00', 'fitting', 'booked');
INSERT INTO Appointments VALUES (60, 29, 3, '2026-05-19 07:45:00', 'test', 'done');
INSERT INTO Appointments VALUES (61, 37, 4, '2024-12-14 13:30:00', 'fine-tuning', 'done');
INSERT INTO Appointments VALUES (62, 42, 5, '2025-02-03 14:01:00', 'fitting', 'done');
INSERT INTO Appointments VALUES (63, 19, 1, '2026-12-05 16:30:00', 'test', 'booked');
INSERT INTO Appointments VALUES (64, 55, 5, '2025-09-14 08:53:00', 'repair', 'done');
INSERT INTO Appointments VALUES (65, 47, NULL, '2023-07-26 10:40:00', 'repair', 'done');
INSERT INTO Appointments VALUES (66, 35, 8, '2023-06-20 13:07:00', 'repair', 'cancelled');
INSERT INTO Appointments VALUES (67, 18, 4, '2023-12-10 16:47:00', 'fitting', 'done');
INSERT INTO Appointments VALUES (68, 32, 1, '2024-03-12 18:53:00', 'cleaning', 'done');
INSERT INTO Appointments VALUES (69, 15, NULL, '2025-10-24 16:30:00', 'fine-tuning', 'done');
INSERT INTO Appointments VALUES (70, 55, 5, '2025-02-22 16:35:00', 'fine-tuning', 'done');
INSERT INTO Appointments VALUES (71, 43, 3, '2026-05-25 09:44:00', 'cleaning', 'done');
INSERT INTO Appointments VALUES (72, 49, 2, '2024-04-27 14:45:00', 'repair', 'cancelled');
INSERT INTO Appointments VALUES (73, 1, 4, '2026-05-03 13:15:00', 'fitting', 'done');
INSERT INTO Appointments VALUES (74, 39, 7, '2026-07-18 19:43:00', 'cleaning', 'done');
INSERT INTO Appointments VALUES (75, 22, 4, '2025-04-05 13:56:00', 'fitting', 'cancelled');
