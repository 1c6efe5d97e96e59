CREATE TABLE site (
  siteCode TEXT PRIMARY KEY,
  siteName TEXT,
  city TEXT,
  opened TEXT
);
CREATE TABLE unit (
  unitNo TEXT PRIMARY KEY,
  siteCode TEXT REFERENCES site(siteCode),
  sqft INTEGER,
  floorNo INTEGER,
  heated INTEGER,
  listRent REAL
);
CREATE TABLE tenant (
  tenantId INTEGER PRIMARY KEY,
  firstName TEXT,
  lastName TEXT,
  companyName TEXT,
  email TEXT,
  mobile TEXT,
  city TEXT,
  dob TEXT,
  createdOn TEXT
);
CREATE TABLE lease (
  leaseId INTEGER PRIMARY KEY,
  tenantId INTEGER REFERENCES tenant(tenantId),
  unitNo TEXT REFERENCES unit(unitNo),
  moveIn TEXT,
  moveOut TEXT,
  monthlyRent REAL,
  depositPaid REAL,
  autopay INTEGER,
  insured INTEGER
);
CREATE TABLE rentPayment (
  paymentId INTEGER PRIMARY KEY,
  leaseId INTEGER REFERENCES lease(leaseId),
  forMonth TEXT,
  paidOn TEXT,
  amount REAL,
  lateFee REAL,
  method TEXT
);
INSERT INTO site VALUES ('PDX1', 'Burnside', 'Portland', '2016-03-01');
INSERT INTO site VALUES ('PDX2', 'Sellwood', 'Portland', '2019-06-15');
INSERT INTO site VALUES ('SEA1', 'Ballard', 'Seattle', '2018-01-20');
INSERT INTO site VALUES ('TAC1', 'Tacoma Dome', 'Tacoma', '2021-09-01');
INSERT INTO site VALUES ('EUG1', 'River Road', 'Eugene', '2025-08-01');
INSERT INTO unit VALUES ('PDX1-01', 'PDX1', 100, 1, NULL, 156.0);
INSERT INTO unit VALUES ('PDX1-02', 'PDX1', 75, 2, NULL, 96.0);
INSERT INTO unit VALUES ('PDX1-03', 'PDX1', 100, 1, NULL, 146.0);
INSERT INTO unit VALUES ('PDX1-04', 'PDX1', 50, 3, 1, 66.0);
INSERT INTO unit VALUES ('PDX1-05', 'PDX1', 75, 3, 0, 105.0);
INSERT INTO unit VALUES ('PDX1-06', 'PDX1', 50, 3, NULL, 73.0);
INSERT INTO unit VALUES ('PDX1-07', 'PDX1', 75, 1, 1, 116.0);
INSERT INTO unit VALUES ('PDX1-08', 'PDX1', 50, 1, 0, 80.0);
INSERT INTO unit VALUES ('PDX1-09', 'PDX1', 100, 2, 1, 92.0);
INSERT INTO unit VALUES ('PDX1-10', 'PDX1', 100, 2, NULL, 107.0);
INSERT INTO unit VALUES ('PDX1-11', 'PDX1', 100, 3, 1, 126.0);
INSERT INTO unit VALUES ('PDX1-12', 'PDX1', 100, 1, 1, 130.0);
INSERT INTO unit VALUES ('PDX2-01', 'PDX2', 50, 2, 1, 70.0);
INSERT INTO unit VALUES ('PDX2-02', 'PDX2', 75, 3, 1, 76.0);
INSERT INTO unit VALUES ('PDX2-03', 'PDX2', 75, 2, 0, 72.0);
INSERT INTO unit VALUES ('PDX2-04', 'PDX2', 50, 1, 0, 63.0);
INSERT INTO unit VALUES ('PDX2-05', 'PDX2', 50, 1, 1, 54.0);
INSERT INTO unit VALUES ('PDX2-06', 'PDX2', 100, 3, 0, 120.0);
INSERT INTO unit VALUES ('PDX2-07', 'PDX2', 200, 1, NULL, 301.0);
INSERT INTO unit VALUES ('PDX2-08', 'PDX2', 200, 2, NULL, 191.0);
INSERT INTO unit VALUES ('PDX2-09', 'PDX2', 50, 2, 0, 63.0);
INSERT INTO unit VALUES ('SEA1-01', 'SEA1', 100, 3, NULL, 136.0);
INSERT INTO unit VALUES ('SEA1-02', 'SEA1', 50, 1, 1, 49.0);
INSERT INTO unit VALUES ('SEA1-03', 'SEA1', 75, 3, 1, 79.0);
INSERT INTO unit VALUES ('SEA1-04', 'SEA1', 150, 1, NULL, 219.0);
INSERT INTO unit VALUES ('SEA1-05', 'SEA1', 25, 2, 1, 33.0);
INSERT INTO unit VALUES ('SEA1-06', 'SEA1', 50, 1, 1, 75.0);
INSERT INTO unit VALUES ('SEA1-07', 'SEA1', 75, 1, 0, 94.0);
INSERT INTO unit VALUES ('SEA1-08', 'SEA1', 100, 3, 0, 156.0);
INSERT INTO unit VALUES ('SEA1-09', 'SEA1', 25, 1, 0, 27.0);
INSERT INTO unit VALUES ('SEA1-10', 'SEA1', 100, 3, 1, 148.0);
INSERT INTO unit VALUES ('SEA1-11', 'SEA1', 200, 3, 1, 317.0);
INSERT INTO unit VALUES ('TAC1-01', 'TAC1', 25, 3, 1, 24.0);
INSERT INTO unit VALUES ('TAC1-02', 'TAC1', 100, 1, NULL, 143.0);
INSERT INTO unit VALUES ('TAC1-03', 'TAC1', 100, 2, NULL, 104.0);
INSERT INTO unit VALUES ('TAC1-04', 'TAC1', 100, 3, NULL, 146.0);
INSERT INTO unit VALUES ('TAC1-05', 'TAC1', 150, 1, 1, 172.0);
INSERT INTO unit VALUES ('TAC1-06', 'TAC1', 100, 3, NULL, 125.0);
INSERT INTO unit VALUES ('TAC1-07', 'TAC1', 200, 3, 1, 281.0);
INSERT INTO unit VALUES ('TAC1-08', 'TAC1', 150, 3, NULL, 169.0);
INSERT INTO unit VALUES ('EUG1-01', 'EUG1', 200, 2, 1, 201.0);
INSERT INTO unit VALUES ('EUG1-02', 'EUG1', 75, 3, 1, 113.0);
INSERT INTO unit VALUES ('EUG1-03', 'EUG1', 50, 2, NULL, 55.0);
INSERT INTO unit VALUES ('EUG1-04', 'EUG1', 200, 2, 1, 281.0);
INSERT INTO tenant VALUES (1, 'Theo', 'Whitaker', NULL, 'theo71@hey.com', '503-555-7876', 'Tacoma', '1951-09-18', '2020-10-05');
INSERT INTO tenant VALUES (2, 'Hector', 'Pratt', NULL, 'hector49@outlook.com', '503-555-6022', 'Salem', NULL, '2020-12-26');
INSERT INTO tenant VALUES (3, 'Wesley', 'Pratt', 'Pratt Plumbing', 'wesley18@hey.com', '503-555-1001', 'Tacoma', '1990-07-02', '2018-02-10');
INSERT INTO tenant VALUES (4, 'Anita', 'Whitaker', NULL, 'anita24@gmail.com', '503-555-5500', 'Tacoma', '1956-07-05', '2025-04-14');
INSERT INTO tenant VALUES (5, 'Paige', 'Stone', NULL, 'paige45@hey.com', '503-555-9255', 'Eugene', '1978-08-12', '2026-04-14');
INSERT INTO tenant VALUES (6, 'Desmond', 'Pratt', NULL, 'desmond33@gmail.com', NULL, 'Tacoma', '1969-04-25', '2023-06-04');
INSERT INTO tenant VALUES (7, 'Miles', 'Whitaker', NULL, NULL, '503-555-3757', 'Salem', NULL, '2022-10-30');
INSERT INTO tenant VALUES (8, 'Rosa', 'Whitaker', NULL, 'rosa62@outlook.com', '503-555-6283', 'Salem', '1958-06-19', '2025-09-03');
INSERT INTO tenant VALUES (9, 'Kira', 'Brooks', 'Brooks Plumbing', 'kira36@hey.com', '503-555-0384', 'Tacoma', '1993-11-01', '2021-10-06');
INSERT INTO tenant VALUES (10, 'Paige', 'Ramirez', NULL, 'paige14@hey.com', '503-555-2499', 'Portland', '1998-07-04', '2020-07-21');
INSERT INTO tenant VALUES (11, 'Rosa', 'Okafor', NULL, 'rosa77@hey.com', '503-555-2731', NULL, '1982-05-15', '2024-10-26');
INSERT INTO tenant VALUES (12, 'Kira', 'Nguyen', NULL, 'kira53@hey.com', '503-555-3654', 'Portland', NULL, '2023-02-11');
INSERT INTO tenant VALUES (13, 'Paige', 'Brooks', NULL, 'paige72@hey.com', NULL, 'Salem', '1975-10-13', '2025-08-15');
INSERT INTO tenant VALUES (14, 'Wesley', 'Stone', NULL, 'wesley34@gmail.com', '503-555-0870', 'Salem', '2006-06-19', '2024-05-08');
INSERT INTO tenant VALUES (15, 'Kira', 'Lindgren', 'Pixel Forge Inc', NULL, '503-555-1155', NULL, '1967-05-02', '2022-05-12');
INSERT INTO tenant VALUES (16, 'Anita', 'Sandoval', NULL, 'anita77@hey.com', '503-555-7508', 'Seattle', '1979-02-14', '2025-03-03');
INSERT INTO tenant VALUES (17, 'Wesley', 'Nguyen', NULL, 'wesley23@outlook.com', '503-555-7071', 'Seattle', NULL, '2021-03-23');
INSERT INTO tenant VALUES (18, 'Hector', 'Okafor', NULL, 'hector86@hey.com', '503-555-8392', 'Seattle', '1944-01-04', '2024-02-17');
INSERT INTO tenant VALUES (19, 'Miles', 'Okafor', NULL, 'miles50@outlook.com', '503-555-1274', 'Seattle', '1960-01-03', '2018-07-07');
INSERT INTO tenant VALUES (20, 'Miles', 'Okafor', NULL, 'miles54@gmail.com', NULL, 'Portland', '1993-03-16', '2023-07-04');
INSERT INTO tenant VALUES (21, 'Hector', 'Pratt', 'Pixel Forge Inc', 'hector84@gmail.com', '503-555-2869', 'Tacoma', '1951-10-03', '2018-06-16');
INSERT INTO tenant VALUES (22, 'Rosa', 'Stone', NULL, 'rosa22@outlook.com', '503-555-0295', 'Portland', NULL, '2023-09-29');
INSERT INTO tenant VALUES (23, 'Desmond', 'Pratt', NULL, NULL, '503-555-5596', 'Eugene', '1981-09-11', '2018-02-12');
INSERT INTO tenant VALUES (24, 'Theo', 'Lindgren', NULL, 'theo48@outlook.com', '503-555-8982', 'Tacoma', '1986-06-24', '2018-11-19');
INSERT INTO tenant VALUES (25, 'Desmond', 'Pratt', NULL, 'desmond24@gmail.com', '503-555-0232', 'Salem', '1966-03-17', '2022-12-26');
INSERT INTO tenant VALUES (26, 'Anita', 'Stone', NULL, 'anita59@gmail.com', '503-555-5920', NULL, '1945-07-01', '2022-05-10');
INSERT INTO tenant VALUES (27, 'Miles', 'Pratt', 'Pratt Plumbing', 'miles33@gmail.com', NULL, 'Eugene', NULL, '2024-09-10');
INSERT INTO tenant VALUES (28, 'Desmond', 'Lindgren', NULL, 'desmond42@hey.com', '503-555-5613', 'Portland', '1988-06-24', '2018-09-22');
INSERT INTO tenant VALUES (29, 'Theo', 'Stone', NULL, 'theo78@gmail.com', '503-555-6504', 'Eugene', '1951-12-05', '2026-04-28');
INSERT INTO tenant VALUES (30, 'Desmond', 'Pratt', NULL, 'desmond57@outlook.com', '503-555-6612', 'Eugene', '1993-02-25', '2022-06-15');
INSERT INTO tenant VALUES (31, 'Anita', 'Lindgren', NULL, NULL, '503-555-0560', NULL, '1995-07-12', '2022-03-21');
INSERT INTO tenant VALUES (32, 'Paige', 'Ramirez', NULL, 'paige23@gmail.com', '503-555-5377', NULL, NULL, '2021-08-13');
INSERT INTO tenant VALUES (33, 'Paige', 'Okafor', 'Okafor Plumbing', 'paige29@hey.com', '503-555-9611', 'Portland', '1953-04-15', '2019-12-05');
INSERT INTO tenant VALUES (34, 'Wesley', 'Nguyen', NULL, 'wesley86@gmail.com', NULL, 'Seattle', '2005-02-19', '2022-01-14');
INSERT INTO tenant VALUES (35, 'Wesley', 'Stone', NULL, 'wesley3@hey.com', '503-555-7111', 'Salem', '1955-10-25', '2024-08-20');
INSERT INTO tenant VALUES (36, 'Anita', 'Ramirez', NULL, 'anita79@outlook.com', '503-555-0828', 'Portland', '1989-08-18', '2024-03-17');
INSERT INTO tenant VALUES (37, 'Miles', 'Lindgren', NULL, 'miles66@outlook.com', '503-555-3931', 'Portland', NULL, '2025-07-09');
INSERT INTO tenant VALUES (38, 'Rosa', 'Brooks', NULL, 'rosa53@hey.com', '503-555-6398', 'Portland', '1949-08-25', '2022-03-03');
INSERT INTO tenant VALUES (39, 'Wesley', 'Sandoval', 'Pixel Forge Inc', NULL, '503-555-3454', 'Portland', '2002-05-07', '2024-04-04');
INSERT INTO tenant VALUES (40, 'Theo', 'Pratt', NULL, 'theo68@hey.com', '503-555-6734', NULL, '1962-07-23', '2024-04-02');
INSERT INTO tenant VALUES (41, 'Theo', 'Whitaker', NULL, 'theo73@hey.com', NULL, 'Tacoma', '1949-12-27', '2024-03-21');
INSERT INTO tenant VALUES (42, 'Rosa', 'Stone', NULL, 'rosa63@gmail.com', '503-555-0817', NULL, NULL, '2025-12-10');
INSERT INTO lease VALUES (1101, 7, 'PDX2-08', '2023-01-16', '2024-05-06', 201, 100, 0, 1);
INSERT INTO lease VALUES (1102, 2, 'PDX1-03', '2021-05-19', NULL, 124, NULL, 0, 1);
INSERT INTO lease VALUES (1103, 30, 'TAC1-08', '2023-03-31', '2025-04-30', 144, 50, 1, 1);
INSERT INTO lease VALUES (1104, 8, 'PDX2-01', '2026-07-14', NULL, 74, 100, 0, NULL);
INSERT INTO lease VALUES (1105, 7, 'PDX1-11', '2022-12-23', '2024-06-30', 107, 100, 1, 1);
INSERT INTO lease VALUES (1106, 30, 'PDX2-05', '2023-01-17', NULL, 54, 100, 1, 0);
INSERT INTO lease VALUES (1107, 36, 'PDX1-08', '2024-07-22', '2026-07-14', 80, 100, 1, 0);
INSERT INTO lease VALUES (1108, 11, 'TAC1-08', '2026-04-24', '2026-10-03', 169, 0, 0, NULL);
INSERT INTO lease VALUES (1109, 16, 'EUG1-02', '2026-04-17', NULL, 119, 100, 1, 1);
INSERT INTO lease VALUES (1110, 10, 'TAC1-01', '2022-01-11', NULL, 20, 100, 0, 1);
INSERT INTO lease VALUES (1111, 9, 'PDX1-04', '2022-07-10', '2023-03-22', 66, 100, 0, NULL);
INSERT INTO lease VALUES (1112, 13, 'EUG1-01', '2026-05-09', NULL, 211, 100, 1, 1);
INSERT INTO lease VALUES (1113, 11, 'PDX2-04', '2025-07-14', NULL, 66, 0, 1, NULL);
INSERT INTO lease VALUES (1114, 7, 'PDX1-08', '2026-08-03', NULL, 72, 50, 1, 1);
INSERT INTO lease VALUES (1115, 38, 'SEA1-02', '2022-04-15', NULL, 49, 100, 0, 1);
INSERT INTO lease VALUES (1116, 9, 'PDX2-06', '2022-02-13', '2022-07-29', 120, 50, 0, 1);
INSERT INTO lease VALUES (1117, 16, 'TAC1-06', '2026-02-04', NULL, 125, 50, 0, 1);
INSERT INTO lease VALUES (1118, 27, 'SEA1-08', '2024-12-30', NULL, 133, NULL, 0, 1);
INSERT INTO lease VALUES (1119, 3, 'PDX1-01', '2020-02-21', '2021-01-23', 164, 50, 1, 1);
INSERT INTO lease VALUES (1120, 32, 'PDX2-09', '2022-01-04', NULL, 66, 50, 0, 1);
INSERT INTO lease VALUES (1121, 34, 'TAC1-07', '2022-05-07', NULL, 239, 0, 1, 1);
INSERT INTO lease VALUES (1122, 14, 'PDX2-06', '2024-10-04', NULL, 102, 100, 1, 0);
INSERT INTO lease VALUES (1123, 32, 'SEA1-11', '2021-09-14', '2023-06-07', 333, 50, 0, 1);
INSERT INTO lease VALUES (1124, 26, 'TAC1-02', '2022-12-13', '2023-06-07', 143, 100, 0, NULL);
INSERT INTO lease VALUES (1125, 2, 'SEA1-10', '2021-02-22', '2022-05-25', 148, 0, 1, 1);
INSERT INTO lease VALUES (1126, 24, 'SEA1-03', '2019-09-26', '2020-03-26', 71, NULL, 0, 1);
INSERT INTO lease VALUES (1127, 4, 'SEA1-09', '2025-08-13', NULL, 27, 50, 1, 1);
INSERT INTO lease VALUES (1128, 12, 'SEA1-04', '2023-07-28', NULL, 186, 100, 0, 0);
INSERT INTO lease VALUES (1129, 5, 'SEA1-01', '2026-08-23', NULL, 116, 100, 1, 0);
INSERT INTO lease VALUES (1130, 3, 'SEA1-03', '2020-10-10', '2022-10-10', 83, NULL, 1, NULL);
INSERT INTO lease VALUES (1131, 10, 'PDX1-09', '2020-08-21', '2020-12-10', 78, 50, 1, 0);
INSERT INTO lease VALUES (1132, 37, 'PDX2-03', '2026-08-21', NULL, 61, 100, 0, 0);
INSERT INTO lease VALUES (1133, 39, 'PDX1-07', '2024-07-29', NULL, 116, NULL, 0, NULL);
INSERT INTO lease VALUES (1134, 3, 'PDX1-11', '2025-01-28', '2026-03-10', 113, 50, 0, 0);
INSERT INTO lease VALUES (1135, 8, 'PDX2-08', '2026-09-03', NULL, 191, NULL, 1, 0);
INSERT INTO lease VALUES (1136, 7, 'PDX1-11', '2026-03-18', NULL, 126, 0, 1, 1);
INSERT INTO lease VALUES (1137, 5, 'TAC1-05', '2026-07-11', NULL, 155, NULL, 0, 1);
INSERT INTO lease VALUES (1138, 36, 'PDX2-07', '2025-04-17', '2026-02-23', 271, 100, 1, 0);
INSERT INTO lease VALUES (1139, 36, 'PDX1-12', '2024-11-22', NULL, 136, NULL, 1, NULL);
INSERT INTO lease VALUES (1140, 2, 'TAC1-02', '2024-07-02', '2026-09-10', 143, 0, 0, 0);
INSERT INTO lease VALUES (1141, 13, 'SEA1-05', '2026-03-13', NULL, 33, 0, 0, 1);
INSERT INTO lease VALUES (1142, 16, 'TAC1-04', '2025-04-22', NULL, 153, 0, 1, NULL);
INSERT INTO lease VALUES (1143, 7, 'SEA1-06', '2023-11-08', '2025-12-15', 68, 0, 0, 0);
INSERT INTO rentPayment VALUES (1, 1101, '2023-01', '2023-01-10', 201.0, 15.0, 'check');
INSERT INTO rentPayment VALUES (2, 1101, '2023-02', '2023-02-02', 201.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (3, 1101, '2023-03', '2023-03-06', 201.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (4, 1103, '2023-03', '2023-03-04', 144.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (5, 1103, '2023-04', '2023-04-04', 144.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (6, 1103, '2023-05', '2023-05-26', 144.0, 15.0, 'card');
INSERT INTO rentPayment VALUES (7, 1104, '2026-07', '2026-07-06', 74.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (8, 1104, '2026-08', '2026-08-27', 74.0, 15.0, 'cash');
INSERT INTO rentPayment VALUES (9, 1106, '2023-01', '2023-01-05', 54.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (10, 1106, '2023-02', '2023-02-03', 54.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (11, 1108, '2026-04', '2026-04-06', 169.0, NULL, 'cash');
INSERT INTO rentPayment VALUES (12, 1108, '2026-05', '2026-05-02', 169.0, NULL, 'check');
INSERT INTO rentPayment VALUES (13, 1111, '2022-07', '2022-07-05', 66.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (14, 1111, '2022-08', '2022-08-06', 66.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (15, 1111, '2022-09', '2022-09-02', 66.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (16, 1112, '2026-05', '2026-05-04', 211.0, NULL, 'check');
INSERT INTO rentPayment VALUES (17, 1112, '2026-06', '2026-06-03', 211.0, NULL, 'card');
INSERT INTO rentPayment VALUES (18, 1112, '2026-07', '2026-07-04', 211.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (19, 1113, '2025-07', '2025-07-06', 66.0, NULL, 'card');
INSERT INTO rentPayment VALUES (20, 1113, '2025-08', '2025-08-04', 66.0, NULL, 'cash');
INSERT INTO rentPayment VALUES (21, 1113, '2025-09', '2025-09-02', 66.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (22, 1113, '2025-10', '2025-10-06', 66.0, NULL, 'card');
INSERT INTO rentPayment VALUES (23, 1114, '2026-08', '2026-08-03', 72.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (24, 1114, '2026-09', '2026-09-02', 72.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (25, 1114, '2026-10', '2026-10-05', 72.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (26, 1116, '2022-02', '2022-02-04', 120.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (27, 1116, '2022-03', '2022-03-06', 120.0, NULL, 'cash');
INSERT INTO rentPayment VALUES (28, 1117, '2026-02', '2026-02-20', 125.0, 15.0, 'cash');
INSERT INTO rentPayment VALUES (29, 1117, '2026-03', '2026-03-03', 125.0, NULL, 'check');
INSERT INTO rentPayment VALUES (30, 1117, '2026-04', '2026-04-03', 125.0, NULL, 'check');
INSERT INTO rentPayment VALUES (31, 1117, '2026-05', '2026-05-28', 125.0, 15.0, 'ach');
INSERT INTO rentPayment VALUES (32, 1121, '2022-05', '2022-05-04', 239.0, NULL, 'check');
INSERT INTO rentPayment VALUES (33, 1121, '2022-06', '2022-06-02', 239.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (34, 1122, '2024-10', '2024-10-05', 102.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (35, 1122, '2024-11', '2024-11-11', 102.0, 15.0, 'cash');
INSERT INTO rentPayment VALUES (36, 1122, '2024-12', '2024-12-04', 102.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (37, 1122, '2025-01', '2025-01-06', 102.0, NULL, 'card');
INSERT INTO rentPayment VALUES (38, 1123, '2021-09', '2021-09-14', 333.0, 15.0, 'ach');
INSERT INTO rentPayment VALUES (39, 1123, '2021-10', '2021-10-06', 333.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (40, 1123, '2021-11', '2021-11-04', 333.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (41, 1123, '2021-12', '2021-12-19', 333.0, 15.0, 'check');
INSERT INTO rentPayment VALUES (42, 1124, '2022-12', '2022-12-04', 143.0, NULL, 'cash');
INSERT INTO rentPayment VALUES (43, 1124, '2023-01', '2023-01-02', 143.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (44, 1124, '2023-02', '2023-02-01', 143.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (45, 1125, '2021-02', '2021-02-22', 148.0, 15.0, 'check');
INSERT INTO rentPayment VALUES (46, 1125, '2021-03', '2021-03-01', 148.0, NULL, 'cash');
INSERT INTO rentPayment VALUES (47, 1125, '2021-04', '2021-04-01', 148.0, NULL, 'check');
INSERT INTO rentPayment VALUES (48, 1125, '2021-05', '2021-05-03', 148.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (49, 1128, '2023-07', '2023-07-02', 186.0, NULL, 'check');
INSERT INTO rentPayment VALUES (50, 1128, '2023-08', '2023-08-18', 186.0, 15.0, 'cash');
INSERT INTO rentPayment VALUES (51, 1129, '2026-08', '2026-08-03', 116.0, NULL, 'cash');
INSERT INTO rentPayment VALUES (52, 1129, '2026-09', '2026-09-01', 116.0, NULL, 'cash');
INSERT INTO rentPayment VALUES (53, 1130, '2020-10', '2020-10-02', 83.0, NULL, 'check');
INSERT INTO rentPayment VALUES (54, 1130, '2020-11', '2020-11-13', 83.0, 15.0, 'check');
INSERT INTO rentPayment VALUES (55, 1131, '2020-08', '2020-08-01', 78.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (56, 1131, '2020-09', '2020-09-01', 78.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (57, 1132, '2026-08', '2026-08-04', 61.0, NULL, 'card');
INSERT INTO rentPayment VALUES (58, 1132, '2026-09', '2026-09-01', 61.0, NULL, 'check');
INSERT INTO rentPayment VALUES (59, 1132, '2026-10', '2026-10-27', 61.0, 15.0, 'card');
INSERT INTO rentPayment VALUES (60, 1132, '2026-11', '2026-11-23', 61.0, 15.0, 'card');
INSERT INTO rentPayment VALUES (61, 1135, '2026-09', '2026-09-06', 191.0, NULL, 'cash');
INSERT INTO rentPayment VALUES (62, 1135, '2026-10', '2026-10-15', 191.0, 15.0, 'cash');
INSERT INTO rentPayment VALUES (63, 1135, '2026-11', '2026-11-11', 191.0, 15.0, 'check');
INSERT INTO rentPayment VALUES (64, 1136, '2026-03', '2026-03-12', 126.0, 15.0, 'ach');
INSERT INTO rentPayment VALUES (65, 1136, '2026-04', '2026-04-06', 126.0, NULL, 'cash');
INSERT INTO rentPayment VALUES (66, 1136, '2026-05', '2026-05-02', 126.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (67, 1136, '2026-06', '2026-06-02', 126.0, NULL, 'card');
INSERT INTO rentPayment VALUES (68, 1139, '2024-11', '2024-11-04', 136.0, NULL, 'card');
INSERT INTO rentPayment VALUES (69, 1139, '2024-12', '2024-12-15', 136.0, 15.0, 'check');
INSERT INTO rentPayment VALUES (70, 1139, '2025-01', '2025-01-06', 136.0, NULL, 'cash');
INSERT INTO rentPayment VALUES (71, 1139, '2025-02', '2025-02-02', 136.0, NULL, 'cash');
INSERT INTO rentPayment VALUES (72, 1140, '2024-07', '2024-07-01', 143.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (73, 1140, '2024-08', '2024-08-02', 143.0, NULL, 'card');
INSERT INTO rentPayment VALUES (74, 1140, '2024-09', '2024-09-02', 143.0, NULL, 'ach');
INSERT INTO rentPayment VALUES (75, 1142, '2025-04', '2025-04-20', 153.0, 15.0, 'cash');
INSERT INTO rentPayment VALUES (76, 1142, '2025-05', '2025-05-06', 153.0, NULL, 'check');
INSERT INTO rentPayment VALUES (77, 1143, '2023-11', '2023-11-01', 68.0, NULL, 'card');
INSERT INTO rentPayment VALUES (78, 1143, '2023-12', '2023-12-13', 68.0, 15.0, 'card');
INSERT INTO rentPayment VALUES (79, 1143, '2024-01', '2024-01-17', 68.0, 15.0, 'ach');
