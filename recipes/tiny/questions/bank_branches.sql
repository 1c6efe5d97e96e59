CREATE TABLE Branch (
  BranchCode TEXT PRIMARY KEY,
  BranchName TEXT NOT NULL,
  City TEXT,
  Country TEXT,
  OpenedOn TEXT,
  ManagerName TEXT
);
CREATE TABLE Holder (
  HolderId INTEGER PRIMARY KEY,
  FullName TEXT NOT NULL,
  DOB TEXT,
  City TEXT,
  Email TEXT,
  Segment TEXT,
  JoinedOn TEXT,
  Status TEXT
);
CREATE TABLE Account (
  AccountNo TEXT PRIMARY KEY,
  HolderId INTEGER NOT NULL,
  BranchCode TEXT NOT NULL,
  AccountType TEXT,
  Currency TEXT,
  Balance REAL,
  OpenedOn TEXT,
  ClosedOn TEXT,
  Status TEXT,
  FOREIGN KEY (HolderId) REFERENCES Holder(HolderId),
  FOREIGN KEY (BranchCode) REFERENCES Branch(BranchCode)
);
CREATE TABLE Txn (
  TxnId INTEGER PRIMARY KEY,
  AccountNo TEXT NOT NULL,
  TxnTime TEXT,
  Kind TEXT,
  Amount REAL,
  Counterparty TEXT,
  Channel TEXT,
  FOREIGN KEY (AccountNo) REFERENCES Account(AccountNo)
);
CREATE TABLE Card (
  CardNo TEXT PRIMARY KEY,
  AccountNo TEXT NOT NULL,
  CardType TEXT,
  IssuedOn TEXT,
  ExpiresOn TEXT,
  DailyLimit INTEGER,
  Status TEXT,
  FOREIGN KEY (AccountNo) REFERENCES Account(AccountNo)
);
INSERT INTO Branch VALUES ('B001', 'Leeds North', 'Leeds', 'GB', NULL, NULL);
INSERT INTO Branch VALUES ('B002', 'London Market', 'London', 'GB', '2019-03-23', 'Luca Fischer');
INSERT INTO Branch VALUES ('B003', 'London North', 'London', 'GB', '2018-01-11', 'Louis Bernard');
INSERT INTO Branch VALUES ('B004', 'Lille University', 'Lille', 'FR', '2021-07-23', 'Mark Kowalski');
INSERT INTO Branch VALUES ('B005', 'London Market', 'London', 'GB', '2018-05-14', 'Julie Bernard');
INSERT INTO Branch VALUES ('B006', 'London Market', 'London', 'GB', '2020-12-25', 'Eva Rossi');
INSERT INTO Branch VALUES ('B007', 'Hamburg Station', 'Hamburg', 'DE', '2020-06-09', 'Paul Leroy');
INSERT INTO Branch VALUES ('B008', 'Dublin University', 'Dublin', 'IE', '2020-03-09', NULL);
INSERT INTO Branch VALUES ('B009', 'Dublin University', 'Dublin', 'IE', '2021-03-14', 'Mark Smith');
INSERT INTO Branch VALUES ('B010', 'Lille Central', 'Lille', 'FR', NULL, 'Peter Weber');
INSERT INTO Branch VALUES ('B011', 'Lille Station', 'Lille', 'FR', '2020-07-13', 'David Bernard');
INSERT INTO Branch VALUES ('B012', 'Dublin Market', 'Dublin', 'IE', '2018-07-19', 'Anna Costa');
INSERT INTO Branch VALUES ('B013', 'Lille Market', 'Lille', 'FR', '2020-09-17', 'Peter Jones');
INSERT INTO Branch VALUES ('B014', 'Paris Central', 'Paris', 'FR', '2016-08-12', 'Luca Bianchi');
INSERT INTO Branch VALUES ('B015', 'Paris Central', 'Paris', 'FR', '2017-09-08', NULL);
INSERT INTO Branch VALUES ('B016', 'Paris Central', 'Paris', 'FR', '2016-08-07', 'Paul Martin');
INSERT INTO Branch VALUES ('B017', 'Lille Harbour', 'Lille', 'FR', '2018-03-11', 'Hugo Schmidt');
INSERT INTO Branch VALUES ('B018', 'Paris Central', 'Paris', 'FR', '2016-09-05', 'Chloe Schmidt');
INSERT INTO Branch VALUES ('B019', 'Hamburg University II', 'Hamburg', 'DE', NULL, 'Luca Rossi');
INSERT INTO Branch VALUES ('B020', 'Leeds Harbour II', 'Leeds', 'GB', '2016-03-19', 'Maria Rossi');
INSERT INTO Branch VALUES ('B021', 'London Harbour II', 'London', 'GB', '2021-09-05', 'Eva Costa');
INSERT INTO Branch VALUES ('B022', 'Hamburg University II', 'Hamburg', 'DE', '2019-08-24', NULL);
INSERT INTO Branch VALUES ('B023', 'London University II', 'London', 'GB', '2021-06-26', 'Luca Novak');
INSERT INTO Branch VALUES ('B024', 'Dublin Central II', 'Dublin', 'IE', '2016-03-17', 'Hugo Muller');
INSERT INTO Branch VALUES ('B025', 'Dublin Central II', 'Dublin', 'IE', '2017-11-23', 'Louis Bianchi');
INSERT INTO Holder VALUES (1, 'Grace Weber', '1949-04-12', 'Hamburg', 'grace.weber@gmail.com', 'retail', '2019-09-09', 'active');
INSERT INTO Holder VALUES (2, 'Sofia Bernard', '1993-02-19', 'Paris', 'sofia.bernard@proton.me', 'student', '2019-07-12', 'active');
INSERT INTO Holder VALUES (3, 'Tom Jones', '1960-07-27', 'Lille', 'tom.jones@gmail.com', 'retail', '2019-04-25', 'active');
INSERT INTO Holder VALUES (4, 'Chloe Leroy', '1974-05-08', 'Leeds', 'chloe.leroy@btinternet.com', 'retail', '2020-02-22', 'active');
INSERT INTO Holder VALUES (5, 'Paul Bernard', '1948-01-16', 'Leeds', 'paulbernard@proton.me', 'student', '2020-01-28', 'active');
INSERT INTO Holder VALUES (6, 'Grace Martin', '1958-11-26', 'Paris', 'grace_martin@gmail.com', 'retail', '2023-09-14', 'active');
INSERT INTO Holder VALUES (7, 'Hugo Smith', '1989-07-20', 'Hamburg', 'hugo_smith@gmail.com', 'retail', '2018-10-18', 'dormant');
INSERT INTO Holder VALUES (8, 'Hugo Weber', '1957-05-09', 'Lille', NULL, 'retail', '2021-09-16', 'dormant');
INSERT INTO Holder VALUES (9, 'Jonas Garcia', '1976-07-11', 'London', 'jonasgarcia@outlook.com', 'business', '2024-04-23', 'active');
INSERT INTO Holder VALUES (10, 'Sofia Rossi', '1960-01-17', 'Lille', 'sofia_rossi@proton.me', 'retail', '2019-09-12', 'closed');
INSERT INTO Holder VALUES (11, 'Louis Martin', NULL, 'London', 'louismartin@proton.me', 'retail', '2024-11-02', 'closed');
INSERT INTO Holder VALUES (12, 'Chloe Muller', '2003-03-09', 'Lille', 'chloe.muller@gmail.com', 'premium', '2021-07-19', 'active');
INSERT INTO Holder VALUES (13, 'Alice Walker', '2007-11-26', 'Hamburg', 'alice_walker@proton.me', 'retail', '2019-09-21', 'active');
INSERT INTO Holder VALUES (14, 'David Costa', '1960-01-04', 'Dublin', 'david.costa@outlook.com', 'premium', '2016-06-04', 'active');
INSERT INTO Holder VALUES (15, 'Maria Smith', '1975-05-14', 'Paris', 'maria.smith@outlook.com', 'premium', '2018-07-10', 'active');
INSERT INTO Holder VALUES (16, 'Omar Moreau', '2002-01-15', 'Dublin', NULL, 'student', '2024-04-03', 'active');
INSERT INTO Holder VALUES (17, 'Thomas Costa', '1973-01-09', 'Leeds', 'thomascosta@outlook.com', 'retail', '2017-09-16', 'active');
INSERT INTO Holder VALUES (18, 'Paul Jones', '1988-06-07', 'Paris', 'paul_jones@gmail.com', 'retail', '2025-08-14', 'dormant');
INSERT INTO Holder VALUES (19, 'Omar Rossi', '1996-11-15', 'Dublin', 'omar_rossi@btinternet.com', 'retail', '2020-12-01', 'active');
INSERT INTO Holder VALUES (20, 'Luca Garcia', '1958-10-16', 'Hamburg', 'luca_garcia@gmail.com', 'premium', '2018-01-25', 'active');
INSERT INTO Holder VALUES (21, 'Eva Costa', '1982-12-07', 'Dublin', 'evacosta@outlook.com', 'business', '2023-09-23', 'active');
INSERT INTO Holder VALUES (22, 'Lena Nguyen', NULL, 'Dublin', 'lenanguyen@btinternet.com', 'retail', '2019-04-21', 'active');
INSERT INTO Holder VALUES (23, 'Nina Costa', '1983-04-20', 'Lille', 'ninacosta@gmail.com', 'retail', '2021-08-26', 'closed');
INSERT INTO Holder VALUES (24, 'Hugo Dupont', '1967-07-12', 'Leeds', NULL, 'retail', '2016-09-20', 'active');
INSERT INTO Holder VALUES (25, 'Karim Dupont', '1970-03-04', 'Dublin', 'karim.dupont@outlook.com', 'student', '2020-01-01', 'active');
INSERT INTO Holder VALUES (26, 'Maria Smith', '2005-03-17', 'Lille', 'maria.smith@btinternet.com', 'retail', '2017-05-12', 'active');
INSERT INTO Holder VALUES (27, 'Jonas Bernard', '1989-09-22', 'Dublin', 'jonas.bernard@gmail.com', 'business', '2024-08-11', 'dormant');
INSERT INTO Holder VALUES (28, 'Eva Smith', '1992-11-02', 'Lille', 'eva.smith@outlook.com', 'retail', '2021-02-01', 'closed');
INSERT INTO Holder VALUES (29, 'Alice Walker', '2005-07-25', 'Hamburg', 'alice_walker@proton.me', 'retail', '2019-07-09', 'active');
INSERT INTO Holder VALUES (30, 'Eva Smith', '1954-12-11', 'Paris', 'evasmith@proton.me', 'student', '2017-01-23', 'active');
INSERT INTO Holder VALUES (31, 'Omar Muller', '2005-01-15', 'Hamburg', 'omar.muller@btinternet.com', 'business', '2022-02-12', 'active');
INSERT INTO Holder VALUES (32, 'Anna Haddad', '1963-02-20', 'Lille', NULL, 'retail', '2020-11-04', 'active');
INSERT INTO Holder VALUES (33, 'Maria Schmidt', NULL, 'Leeds', 'maria_schmidt@btinternet.com', 'business', '2019-03-03', 'active');
INSERT INTO Holder VALUES (34, 'Luca Schmidt', '1993-11-26', 'Paris', 'luca_schmidt@btinternet.com', 'premium', '2020-10-22', 'active');
INSERT INTO Holder VALUES (35, 'Tom Weber', '1950-09-16', 'Leeds', 'tom_weber@proton.me', 'retail', '2019-07-13', 'active');
INSERT INTO Holder VALUES (36, 'Sofia Weber', '1996-08-17', 'Lille', 'sofia_weber@gmail.com', 'student', '2023-04-01', 'active');
INSERT INTO Holder VALUES (37, 'Emma Costa', '1998-08-04', 'Lille', 'emma.costa@gmail.com', 'premium', '2019-02-21', 'active');
INSERT INTO Holder VALUES (38, 'Hugo Bianchi', '1961-11-08', 'Lille', 'hugo.bianchi@outlook.com', 'business', '2022-02-25', 'closed');
INSERT INTO Holder VALUES (39, 'Hugo Garcia', '1952-05-08', 'Hamburg', 'hugo_garcia@outlook.com', 'premium', '2021-12-09', 'active');
INSERT INTO Holder VALUES (40, 'Sofia Costa', '1980-04-07', 'Hamburg', NULL, 'retail', '2018-03-11', 'active');
INSERT INTO Holder VALUES (41, 'Emma Muller', '2003-01-19', 'Paris', 'emmamuller@outlook.com', 'student', '2020-02-04', 'active');
INSERT INTO Holder VALUES (42, 'Sofia Martin', '1988-11-26', 'Lille', 'sofiamartin@gmail.com', 'business', '2023-07-17', 'dormant');
INSERT INTO Holder VALUES (43, 'Emma Jones', '1965-05-02', 'Dublin', 'emma.jones@outlook.com', 'retail', '2017-01-25', 'active');
INSERT INTO Holder VALUES (44, 'Maria Moreau', NULL, 'Leeds', 'mariamoreau@proton.me', 'retail', '2020-10-11', 'dormant');
INSERT INTO Holder VALUES (45, 'Grace Rossi', '1982-11-01', 'London', 'gracerossi@gmail.com', 'premium', '2024-07-13', 'active');
INSERT INTO Holder VALUES (46, 'Hugo Bianchi', '1968-02-16', 'Lille', 'hugobianchi@gmail.com', 'premium', '2022-04-08', 'active');
INSERT INTO Holder VALUES (47, 'Emma Dupont', '1983-12-28', 'Paris', 'emma_dupont@gmail.com', 'premium', '2020-06-24', 'active');
INSERT INTO Holder VALUES (48, 'Nina Smith', '1997-02-09', 'Hamburg', NULL, 'premium', '2021-05-14', 'active');
INSERT INTO Holder VALUES (49, 'Tom Bernard', '1976-03-08', 'Leeds', 'tombernard@gmail.com', 'retail', '2022-11-03', 'closed');
INSERT INTO Holder VALUES (50, 'Hugo Nguyen', '1973-09-25', 'Paris', 'hugonguyen@btinternet.com', 'retail', '2021-08-04', 'active');
INSERT INTO Account VALUES ('AC10037', 29, 'B018', 'loan', 'GBP', 4269.35, '2020-11-09', NULL, 'open');
INSERT INTO Account VALUES ('AC10074', 31, 'B012', 'savings', 'USD', 12584.69, '2023-10-28', NULL, 'frozen');
INSERT INTO Account VALUES ('AC10111', 2, 'B022', 'loan', 'GBP', 769.99, '2017-12-16', NULL, 'open');
INSERT INTO Account VALUES ('AC10148', 16, 'B013', 'savings', 'GBP', 316.38, '2016-08-22', NULL, 'open');
INSERT INTO Account VALUES ('AC10185', 23, 'B007', 'current', 'EUR', 6874.8, '2023-04-02', NULL, 'frozen');
INSERT INTO Account VALUES ('AC10222', 27, 'B020', 'current', 'EUR', -691.29, '2024-05-02', NULL, 'open');
INSERT INTO Account VALUES ('AC10259', 35, 'B010', 'loan', 'EUR', 3585.21, '2025-03-17', NULL, 'open');
INSERT INTO Account VALUES ('AC10296', 13, 'B018', 'current', 'EUR', 5932.83, '2022-06-07', NULL, 'open');
INSERT INTO Account VALUES ('AC10333', 19, 'B010', 'current', 'EUR', 3658.22, '2024-09-24', NULL, 'open');
INSERT INTO Account VALUES ('AC10370', 25, 'B008', 'loan', 'GBP', 2864.55, '2020-08-11', NULL, 'open');
INSERT INTO Account VALUES ('AC10407', 15, 'B002', 'current', 'GBP', 1556.88, '2021-10-13', NULL, 'open');
INSERT INTO Account VALUES ('AC10444', 9, 'B013', 'loan', 'GBP', 4664.36, '2020-11-03', NULL, 'open');
INSERT INTO Account VALUES ('AC10481', 39, 'B016', 'loan', 'EUR', 3592.43, '2024-11-24', NULL, 'open');
INSERT INTO Account VALUES ('AC10518', 2, 'B004', 'current', 'EUR', 353.82, '2024-08-07', NULL, 'open');
INSERT INTO Account VALUES ('AC10555', 18, 'B014', 'savings', 'EUR', 9164.76, '2020-02-25', NULL, 'open');
INSERT INTO Account VALUES ('AC10592', 37, 'B003', 'loan', 'GBP', 0, '2018-10-09', '2020-10-05', 'closed');
INSERT INTO Account VALUES ('AC10629', 3, 'B004', 'savings', 'USD', 9023.05, '2018-05-21', NULL, 'open');
INSERT INTO Account VALUES ('AC10666', 12, 'B021', 'savings', 'EUR', 21468.45, '2017-12-26', NULL, 'open');
INSERT INTO Account VALUES ('AC10703', 32, 'B014', 'savings', 'EUR', 26969.11, '2019-10-23', NULL, 'open');
INSERT INTO Account VALUES ('AC10740', 8, 'B008', 'current', 'USD', 1626.69, '2025-07-28', NULL, 'frozen');
INSERT INTO Account VALUES ('AC10777', 35, 'B017', 'savings', 'EUR', 0, '2022-05-18', '2023-05-05', 'closed');
INSERT INTO Account VALUES ('AC10814', 26, 'B008', 'savings', 'USD', 0, '2022-03-24', '2023-03-05', 'closed');
INSERT INTO Account VALUES ('AC10851', 35, 'B004', 'savings', 'EUR', 17797.51, '2023-10-01', NULL, 'open');
INSERT INTO Account VALUES ('AC10888', 26, 'B005', 'savings', 'USD', 15565.9, '2017-11-23', NULL, 'open');
INSERT INTO Account VALUES ('AC10925', 33, 'B022', 'savings', 'EUR', 1849.8, '2024-04-28', NULL, 'open');
INSERT INTO Account VALUES ('AC10962', 11, 'B002', 'current', 'EUR', 422.33, '2023-04-27', NULL, 'open');
INSERT INTO Account VALUES ('AC10999', 25, 'B009', 'loan', 'EUR', 6541.79, '2022-09-21', NULL, 'open');
INSERT INTO Account VALUES ('AC11036', 26, 'B010', 'loan', 'EUR', 0, '2022-06-24', '2024-06-05', 'closed');
INSERT INTO Account VALUES ('AC11073', 17, 'B017', 'current', 'GBP', 6622.09, '2022-09-23', NULL, 'open');
INSERT INTO Account VALUES ('AC11110', 29, 'B021', 'current', 'USD', 0, '2021-11-05', '2022-11-05', 'closed');
INSERT INTO Account VALUES ('AC11147', 33, 'B007', 'loan', 'EUR', 6663.72, '2020-08-04', NULL, 'open');
INSERT INTO Account VALUES ('AC11184', 24, 'B001', 'current', 'GBP', 1179.87, '2018-03-19', NULL, 'open');
INSERT INTO Account VALUES ('AC11221', 44, 'B015', 'current', 'EUR', 1033.7, '2016-06-22', NULL, 'open');
INSERT INTO Account VALUES ('AC11258', 17, 'B004', 'current', 'GBP', 5581.22, '2025-12-13', NULL, 'open');
INSERT INTO Account VALUES ('AC11295', 16, 'B013', 'loan', 'EUR', 480.93, '2024-01-22', NULL, 'open');
INSERT INTO Account VALUES ('AC11332', 7, 'B018', 'savings', 'EUR', 27916.93, '2018-10-26', NULL, 'open');
INSERT INTO Account VALUES ('AC11369', 10, 'B001', 'current', 'EUR', 3046.49, '2024-10-01', NULL, 'open');
INSERT INTO Account VALUES ('AC11406', 17, 'B010', 'current', 'USD', 4015.86, '2020-11-02', NULL, 'open');
INSERT INTO Account VALUES ('AC11443', 28, 'B016', 'current', 'GBP', 675.86, '2023-12-19', NULL, 'open');
INSERT INTO Account VALUES ('AC11480', 20, 'B003', 'current', 'GBP', 5319.47, '2021-04-15', NULL, 'open');
INSERT INTO Account VALUES ('AC11517', 22, 'B007', 'savings', 'EUR', 0, '2018-08-16', '2021-08-05', 'closed');
INSERT INTO Account VALUES ('AC11554', 15, 'B005', 'savings', 'EUR', 8080.76, '2018-07-01', NULL, 'open');
INSERT INTO Account VALUES ('AC11591', 4, 'B016', 'loan', 'EUR', 55.76, '2019-01-13', NULL, 'open');
INSERT INTO Account VALUES ('AC11628', 17, 'B015', 'savings', 'GBP', 287.07, '2022-02-25', NULL, 'open');
INSERT INTO Account VALUES ('AC11665', 4, 'B011', 'current', 'USD', 6714.54, '2023-04-24', NULL, 'open');
INSERT INTO Account VALUES ('AC11702', 11, 'B017', 'current', 'EUR', 4798.8, '2020-03-08', NULL, 'open');
INSERT INTO Account VALUES ('AC11739', 18, 'B005', 'savings', 'EUR', 20514.61, '2024-06-20', NULL, 'open');
INSERT INTO Account VALUES ('AC11776', 44, 'B006', 'savings', 'EUR', 15796.07, '2016-09-01', NULL, 'open');
INSERT INTO Account VALUES ('AC11813', 32, 'B019', 'current', 'USD', 3102.95, '2017-09-03', NULL, 'open');
INSERT INTO Account VALUES ('AC11850', 39, 'B007', 'savings', 'USD', 26864.0, '2018-09-10', NULL, 'open');
INSERT INTO Account VALUES ('AC11887', 10, 'B001', 'current', 'EUR', 5198.4, '2018-08-26', NULL, 'open');
INSERT INTO Account VALUES ('AC11924', 36, 'B005', 'current', 'USD', 740.3, '2020-02-21', NULL, 'open');
INSERT INTO Account VALUES ('AC11961', 5, 'B014', 'savings', 'GBP', 0, '2021-03-27', '2022-03-05', 'closed');
INSERT INTO Account VALUES ('AC11998', 29, 'B012', 'loan', 'EUR', 2950.63, '2016-08-01', NULL, 'open');
INSERT INTO Account VALUES ('AC12035', 14, 'B013', 'savings', 'USD', 16781.54, '2017-10-14', NULL, 'open');
INSERT INTO Account VALUES ('AC12072', 5, 'B022', 'savings', 'EUR', 4441.62, '2016-01-01', NULL, 'open');
INSERT INTO Account VALUES ('AC12109', 40, 'B015', 'loan', 'EUR', 0, '2019-07-17', '2022-07-05', 'closed');
INSERT INTO Account VALUES ('AC12146', 28, 'B021', 'savings', 'EUR', 10937.27, '2021-12-06', NULL, 'open');
INSERT INTO Account VALUES ('AC12183', 36, 'B013', 'savings', 'EUR', 19661.01, '2024-02-15', NULL, 'open');
INSERT INTO Account VALUES ('AC12220', 28, 'B007', 'loan', 'EUR', 4157.6, '2017-11-02', NULL, 'open');
INSERT INTO Account VALUES ('AC12257', 24, 'B014', 'savings', 'GBP', 7064.65, '2019-11-27', NULL, 'open');
INSERT INTO Account VALUES ('AC12294', 43, 'B015', 'loan', 'GBP', 3264.9, '2020-12-22', NULL, 'open');
INSERT INTO Account VALUES ('AC12331', 15, 'B014', 'savings', 'EUR', 15498.8, '2016-07-19', NULL, 'open');
INSERT INTO Account VALUES ('AC12368', 13, 'B021', 'current', 'EUR', 4662.94, '2024-05-14', NULL, 'frozen');
INSERT INTO Account VALUES ('AC12405', 31, 'B008', 'current', 'USD', 4559.84, '2020-06-13', NULL, 'open');
INSERT INTO Account VALUES ('AC12442', 12, 'B022', 'savings', 'GBP', 24305.57, '2018-03-08', NULL, 'open');
INSERT INTO Account VALUES ('AC12479', 8, 'B012', 'savings', 'EUR', 2761.97, '2018-06-09', NULL, 'open');
INSERT INTO Account VALUES ('AC12516', 19, 'B021', 'loan', 'EUR', 4025.82, '2016-05-01', NULL, 'open');
INSERT INTO Account VALUES ('AC12553', 26, 'B022', 'savings', 'EUR', 96.42, '2016-11-06', NULL, 'open');
INSERT INTO Account VALUES ('AC12590', 35, 'B005', 'current', 'GBP', 0, '2024-07-23', '2026-07-05', 'closed');
INSERT INTO Txn VALUES (1, 'AC10629', '2025-10-21 08:20:00', 'transfer', 9.76, 'Electricite de France', 'web');
INSERT INTO Txn VALUES (2, 'AC10703', '2022-01-13 14:05:00', 'card_payment', 241.63, 'tesco', 'web');
INSERT INTO Txn VALUES (3, 'AC10666', '2024-11-11 10:00:00', 'fee', 55.1, 'Employer Ltd', 'web');
INSERT INTO Txn VALUES (4, 'AC11184', '2023-11-18 14:20:00', 'transfer', 36.28, 'Netflix', 'web');
INSERT INTO Txn VALUES (5, 'AC10740', '2022-07-24 16:30:00', 'fee', 106.8, NULL, 'atm');
INSERT INTO Txn VALUES (6, 'AC10629', '2023-11-18 15:45:00', 'fee', 35.94, 'Employer Ltd', 'branch');
INSERT INTO Txn VALUES (7, 'AC10148', '2024-09-02 07:15:00', 'deposit', 43.78, 'Netflix', 'web');
INSERT INTO Txn VALUES (8, 'AC10999', '2022-09-20 20:00:00', 'fee', 104.15, 'Carrefour', 'web');
INSERT INTO Txn VALUES (9, 'AC10999', '2024-11-22 07:00:00', 'transfer', 27.17, NULL, 'atm');
INSERT INTO Txn VALUES (10, 'AC10481', '2023-11-16 19:30:00', 'fee', 2904.85, 'Landlord', 'app');
INSERT INTO Txn VALUES (11, 'AC11036', '2023-10-23 12:05:00', 'withdrawal', 4469.84, 'Landlord', 'web');
INSERT INTO Txn VALUES (12, 'AC10111', '2026-08-09 12:15:00', 'card_payment', 2.22, 'Landlord', 'atm');
INSERT INTO Txn VALUES (13, 'AC11110', '2022-03-20 09:45:00', 'card_payment', 53.31, 'Landlord', 'app');
INSERT INTO Txn VALUES (14, 'AC10777', '2023-12-17 12:00:00', 'fee', 17.74, 'Netflix', 'branch');
INSERT INTO Txn VALUES (15, 'AC10925', '2024-01-23 10:05:00', 'transfer', 34.83, 'tesco', 'app');
INSERT INTO Txn VALUES (16, 'AC10037', '2022-09-16 19:30:00', 'fee', 4.64, 'Carrefour', 'web');
INSERT INTO Txn VALUES (17, 'AC10037', '2023-01-15 18:15:00', 'card_payment', 3381.34, 'Carrefour', 'app');
INSERT INTO Txn VALUES (18, 'AC11369', '2023-06-08 10:30:00', 'fee', 28.22, 'Tesco', 'web');
INSERT INTO Txn VALUES (19, 'AC10222', '2023-02-01 07:15:00', 'card_payment', 32.67, 'Employer Ltd', 'branch');
INSERT INTO Txn VALUES (20, 'AC10925', '2026-06-14 08:00:00', 'deposit', 1396.03, 'Electricite de France', 'app');
INSERT INTO Txn VALUES (21, 'AC10814', '2026-03-27 12:30:00', 'card_payment', 36.53, 'Landlord', 'branch');
INSERT INTO Txn VALUES (22, 'AC11036', '2024-11-15 16:45:00', 'fee', 27.78, NULL, 'web');
INSERT INTO Txn VALUES (23, 'AC10999', '2026-05-09 13:05:00', 'card_payment', 4852.27, NULL, 'atm');
INSERT INTO Txn VALUES (24, 'AC10888', '2026-02-22 07:20:00', 'fee', 114.87, NULL, 'app');
INSERT INTO Txn VALUES (25, 'AC10037', '2025-07-23 09:15:00', 'deposit', 6.14, 'Netflix', 'branch');
INSERT INTO Txn VALUES (26, 'AC10222', '2022-03-04 13:45:00', 'deposit', 272.21, NULL, 'atm');
INSERT INTO Txn VALUES (27, 'AC11110', '2026-05-19 11:15:00', 'card_payment', 341.96, NULL, 'atm');
INSERT INTO Txn VALUES (28, 'AC10851', '2022-07-14 12:45:00', 'fee', 3305.22, 'tesco', 'branch');
INSERT INTO Txn VALUES (29, 'AC10370', '2026-07-06 13:05:00', 'card_payment', 2074.14, 'Employer Ltd', 'web');
INSERT INTO Txn VALUES (30, 'AC10148', '2026-06-15 13:15:00', 'card_payment', 298.72, 'Landlord', 'branch');
INSERT INTO Txn VALUES (31, 'AC10703', '2022-05-16 10:20:00', 'fee', 30.62, 'Carrefour', 'app');
INSERT INTO Txn VALUES (32, 'AC10481', '2025-03-10 17:15:00', 'transfer', 3864.05, 'Tesco', 'atm');
INSERT INTO Txn VALUES (33, 'AC11147', '2022-05-28 11:30:00', 'card_payment', 239.34, 'tesco', 'web');
INSERT INTO Txn VALUES (34, 'AC11628', '2025-12-09 15:00:00', 'card_payment', 3769.5, 'Tesco', 'app');
INSERT INTO Txn VALUES (35, 'AC11554', '2022-11-06 17:15:00', 'card_payment', 42.24, 'Netflix', 'atm');
INSERT INTO Txn VALUES (36, 'AC11628', '2023-07-02 12:00:00', 'card_payment', 238.87, 'Carrefour', 'app');
INSERT INTO Txn VALUES (37, 'AC11110', '2025-06-22 09:05:00', 'card_payment', 11.2, 'Electricite de France', 'app');
INSERT INTO Txn VALUES (38, 'AC10888', '2024-02-25 11:15:00', 'withdrawal', 42.53, NULL, 'app');
INSERT INTO Txn VALUES (39, 'AC11665', '2025-07-13 09:15:00', 'card_payment', 34.26, NULL, 'app');
INSERT INTO Txn VALUES (40, 'AC11517', '2026-02-14 16:05:00', 'withdrawal', 41.0, NULL, 'atm');
INSERT INTO Txn VALUES (41, 'AC11110', '2023-10-25 08:05:00', 'fee', 174.7, NULL, 'branch');
INSERT INTO Txn VALUES (42, 'AC11517', '2023-01-27 20:45:00', 'fee', 3787.77, 'tesco', 'app');
INSERT INTO Txn VALUES (43, 'AC10407', '2022-09-04 15:00:00', 'deposit', 3945.83, 'Landlord', 'web');
INSERT INTO Txn VALUES (44, 'AC11258', '2026-02-02 09:30:00', 'card_payment', 2120.3, 'Tesco', 'app');
INSERT INTO Txn VALUES (45, 'AC11110', '2023-03-18 08:30:00', 'transfer', 2769.0, 'Landlord', 'branch');
INSERT INTO Txn VALUES (46, 'AC10925', '2023-03-26 09:05:00', 'card_payment', 184.74, NULL, 'app');
INSERT INTO Txn VALUES (47, 'AC10666', '2022-04-28 16:00:00', 'card_payment', 101.39, 'Landlord', 'atm');
INSERT INTO Txn VALUES (48, 'AC10666', '2026-06-13 10:20:00', 'card_payment', 40.16, 'Electricite de France', 'atm');
INSERT INTO Txn VALUES (49, 'AC10259', '2022-09-17 17:15:00', 'fee', 135.79, NULL, 'app');
INSERT INTO Txn VALUES (50, 'AC10037', '2022-11-01 18:45:00', 'card_payment', 130.59, NULL, 'branch');
INSERT INTO Txn VALUES (51, 'AC11110', '2026-02-19 09:45:00', 'withdrawal', 3661.88, 'Tesco', 'branch');
INSERT INTO Txn VALUES (52, 'AC10407', '2022-08-11 18:05:00', 'withdrawal', 2583.83, 'Electricite de France', 'branch');
INSERT INTO Txn VALUES (53, 'AC11147', '2024-01-15 19:30:00', 'deposit', 45.57, 'Landlord', 'app');
INSERT INTO Txn VALUES (54, 'AC10407', '2025-02-08 17:30:00', 'card_payment', 204.3, 'Netflix', 'web');
INSERT INTO Txn VALUES (55, 'AC10037', '2026-03-27 14:20:00', 'fee', 38.75, 'Tesco', 'web');
INSERT INTO Txn VALUES (56, 'AC10111', '2026-08-20 13:45:00', 'deposit', 11.27, NULL, 'app');
INSERT INTO Txn VALUES (57, 'AC11184', '2024-05-17 09:05:00', 'deposit', 363.83, 'Netflix', 'atm');
INSERT INTO Txn VALUES (58, 'AC10259', '2025-08-07 19:20:00', 'transfer', 167.71, 'Netflix', 'branch');
INSERT INTO Txn VALUES (59, 'AC11221', '2024-03-02 11:30:00', 'transfer', 58.87, NULL, 'web');
INSERT INTO Txn VALUES (60, 'AC10851', '2023-03-11 07:20:00', 'card_payment', 336.46, NULL, 'branch');
INSERT INTO Txn VALUES (61, 'AC10740', '2025-04-11 07:30:00', 'fee', 2335.67, 'Landlord', 'branch');
INSERT INTO Txn VALUES (62, 'AC10148', '2022-03-05 18:30:00', 'transfer', 32.83, 'Landlord', 'atm');
INSERT INTO Txn VALUES (63, 'AC10111', '2022-12-22 18:05:00', 'card_payment', 250.53, 'Employer Ltd', 'branch');
INSERT INTO Txn VALUES (64, 'AC11295', '2023-03-07 17:00:00', 'card_payment', 781.88, 'tesco', 'branch');
INSERT INTO Txn VALUES (65, 'AC10999', '2025-10-01 11:30:00', 'withdrawal', 23.88, 'Carrefour', 'branch');
INSERT INTO Txn VALUES (66, 'AC11554', '2023-11-14 10:45:00', 'withdrawal', 347.7, 'Tesco', 'web');
INSERT INTO Txn VALUES (67, 'AC11406', '2026-05-05 17:00:00', 'deposit', 471.31, 'Electricite de France', 'branch');
INSERT INTO Txn VALUES (68, 'AC10666', '2023-02-04 19:20:00', 'card_payment', 2977.07, 'tesco', 'atm');
INSERT INTO Txn VALUES (69, 'AC10148', '2023-08-17 17:45:00', 'card_payment', 395.7, 'Carrefour', 'web');
INSERT INTO Txn VALUES (70, 'AC10666', '2025-07-26 18:00:00', 'card_payment', 4.56, NULL, 'app');
INSERT INTO Txn VALUES (71, 'AC11628', '2022-03-21 20:15:00', 'card_payment', 57.05, 'Tesco', 'web');
INSERT INTO Txn VALUES (72, 'AC10666', '2022-05-20 13:20:00', 'transfer', 4216.33, 'Electricite de France', 'atm');
INSERT INTO Txn VALUES (73, 'AC11480', '2026-08-01 08:30:00', 'deposit', 794.31, 'Landlord', 'web');
INSERT INTO Txn VALUES (74, 'AC10481', '2026-06-10 15:30:00', 'card_payment', 104.34, 'Landlord', 'app');
INSERT INTO Txn VALUES (75, 'AC10518', '2023-10-03 08:45:00', 'card_payment', 42.59, NULL, 'web');
INSERT INTO Txn VALUES (76, 'AC10444', '2026-11-11 11:20:00', 'transfer', 9.88, 'Netflix', 'web');
INSERT INTO Txn VALUES (77, 'AC10185', '2026-11-12 12:20:00', 'transfer', 3861.38, 'tesco', 'app');
INSERT INTO Txn VALUES (78, 'AC11665', '2026-11-13 13:20:00', 'deposit', 236.33, 'Netflix', 'atm');
INSERT INTO Txn VALUES (79, 'AC10777', '2026-11-14 14:20:00', 'transfer', 40.58, NULL, 'branch');
INSERT INTO Txn VALUES (80, 'AC10444', '2026-11-15 15:20:00', 'card_payment', 47.67, 'Employer Ltd', 'branch');
INSERT INTO Card VALUES ('5171-1001', 'AC11073', 'debit', '2026-05-10', '2030-12-28', 2500, 'blocked');
INSERT INTO Card VALUES ('5639-1002', 'AC11369', 'credit', '2020-03-10', '2024-03-28', 500, 'active');
INSERT INTO Card VALUES ('5222-1003', 'AC10037', 'debit', '2019-07-10', '2022-08-28', 500, 'lost');
INSERT INTO Card VALUES ('5887-1004', 'AC11924', 'debit', '2024-01-10', '2027-07-28', NULL, 'active');
INSERT INTO Card VALUES ('5004-1005', 'AC10111', 'debit', '2019-07-10', '2023-08-28', 200, 'active');
INSERT INTO Card VALUES ('5917-1006', 'AC10037', 'debit', '2026-06-10', '2031-03-28', 500, 'active');
INSERT INTO Card VALUES ('5484-1007', 'AC11813', 'prepaid', '2023-05-10', '2028-02-28', 500, 'active');
INSERT INTO Card VALUES ('5965-1008', 'AC10666', 'credit', '2026-07-10', '2030-12-28', 200, 'lost');
INSERT INTO Card VALUES ('5132-1009', 'AC10814', 'credit', '2019-04-10', '2023-07-28', 500, 'active');
INSERT INTO Card VALUES ('5521-1010', 'AC11628', 'debit', '2021-08-10', '2025-07-28', 200, 'expired');
INSERT INTO Card VALUES ('5595-1011', 'AC11295', 'debit', '2025-06-10', '2030-10-28', 500, 'lost');
INSERT INTO Card VALUES ('5905-1012', 'AC11887', 'credit', '2022-06-10', '2027-02-28', 500, 'blocked');
INSERT INTO Card VALUES ('5768-1013', 'AC10333', 'prepaid', '2024-03-10', '2027-08-28', 500, 'active');
INSERT INTO Card VALUES ('5238-1014', 'AC11924', 'credit', '2026-07-10', '2030-03-28', 500, 'active');
INSERT INTO Card VALUES ('5579-1015', 'AC11628', 'prepaid', '2022-03-10', '2025-07-28', 2500, 'active');
INSERT INTO Card VALUES ('5294-1016', 'AC10333', 'credit', '2022-06-10', '2027-07-28', 1000, 'expired');
INSERT INTO Card VALUES ('5631-1017', 'AC11998', 'credit', '2022-05-10', '2026-12-28', 500, 'blocked');
INSERT INTO Card VALUES ('5593-1018', 'AC11665', 'debit', '2024-07-10', '2028-12-28', 200, 'lost');
INSERT INTO Card VALUES ('5161-1019', 'AC10962', 'debit', '2026-01-10', '2030-05-28', 2500, 'active');
INSERT INTO Card VALUES ('5137-1020', 'AC10629', 'debit', '2026-09-10', '2031-07-28', 1000, 'expired');
INSERT INTO Card VALUES ('5185-1021', 'AC11628', 'prepaid', '2019-04-10', '2022-04-28', 200, 'active');
INSERT INTO Card VALUES ('5885-1022', 'AC10592', 'debit', '2025-01-10', '2030-06-28', 2500, 'expired');
INSERT INTO Card VALUES ('5699-1023', 'AC10777', 'prepaid', '2025-02-10', '2029-10-28', 500, 'lost');
INSERT INTO Card VALUES ('5707-1024', 'AC11258', 'prepaid', '2026-08-10', '2029-10-28', NULL, 'active');
INSERT INTO Card VALUES ('5884-1025', 'AC10333', 'debit', '2023-04-10', '2028-02-28', 200, 'blocked');
INSERT INTO Card VALUES ('5911-1026', 'AC10481', 'prepaid', '2023-04-10', '2026-03-28', 1000, 'expired');
INSERT INTO Card VALUES ('5618-1027', 'AC10962', 'credit', '2025-08-10', '2029-09-28', 200, 'active');
INSERT INTO Card VALUES ('5180-1028', 'AC11295', 'prepaid', '2020-03-10', '2025-09-28', NULL, 'blocked');
INSERT INTO Card VALUES ('5367-1029', 'AC10851', 'prepaid', '2021-07-10', '2026-11-28', 1000, 'lost');
INSERT INTO Card VALUES ('5385-1030', 'AC10555', 'prepaid', '2023-06-10', '2028-08-28', 200, 'active');
INSERT INTO Card VALUES ('5304-1031', 'AC10518', 'debit', '2019-05-10', '2022-06-28', 2500, 'active');
INSERT INTO Card VALUES ('5614-1032', 'AC11073', 'debit', '2026-02-10', '2030-07-28', 500, 'active');
INSERT INTO Card VALUES ('5139-1033', 'AC10851', 'credit', '2019-06-10', '2023-03-28', 200, 'active');
INSERT INTO Card VALUES ('5539-1034', 'AC11739', 'prepaid', '2023-09-10', '2027-12-28', 2500, 'active');
INSERT INTO Card VALUES ('5363-1035', 'AC11036', 'prepaid', '2023-05-10', '2028-09-28', 1000, 'lost');
INSERT INTO Card VALUES ('5197-1036', 'AC11147', 'debit', '2023-09-10', '2026-04-28', 2500, 'blocked');
INSERT INTO Card VALUES ('5038-1037', 'AC10814', 'credit', '2019-03-10', '2023-03-28', 500, 'lost');
INSERT INTO Card VALUES ('5326-1038', 'AC10814', 'credit', '2022-08-10', '2025-02-28', 1000, 'expired');
INSERT INTO Card VALUES ('5009-1039', 'AC11184', 'credit', '2024-06-10', '2029-06-28', 1000, 'active');
INSERT INTO Card VALUES ('5344-1040', 'AC12035', 'credit', '2023-05-10', '2028-02-28', 500, 'expired');
INSERT INTO Card VALUES ('5063-1041', 'AC10148', 'credit', '2023-04-10', '2027-12-28', 500, 'active');
INSERT INTO Card VALUES ('5460-1042', 'AC10777', 'debit', '2021-01-10', '2024-03-28', 500, 'blocked');
INSERT INTO Card VALUES ('5601-1043', 'AC11443', 'prepaid', '2024-07-10', '2029-06-28', 500, 'lost');
INSERT INTO Card VALUES ('5331-1044', 'AC10333', 'prepaid', '2022-02-10', '2025-09-28', 1000, 'blocked');
INSERT INTO Card VALUES ('5425-1045', 'AC11628', 'debit', '2022-04-10', '2026-10-28', 1000, 'active');
INSERT INTO Card VALUES ('5972-1046', 'AC11073', 'prepaid', '2025-04-10', '2028-10-28', 200, 'blocked');
INSERT INTO Card VALUES ('5785-1047', 'AC11961', 'debit', '2024-02-10', '2029-05-28', 500, 'active');
INSERT INTO Card VALUES ('5512-1048', 'AC11517', 'debit', '2021-05-10', '2026-04-28', 2500, 'blocked');
INSERT INTO Card VALUES ('5844-1049', 'AC10925', 'credit', '2026-08-10', '2029-01-28', 2500, 'active');
INSERT INTO Card VALUES ('5815-1050', 'AC10111', 'debit', '2024-07-10', '2027-11-28', 1000, 'active');
INSERT INTO Branch VALUES ('B026', 'Paris Opera', 'Paris', 'FR', '2022-04-11', 'Eva Novak');
INSERT INTO Branch VALUES ('B027', 'Paris Bastille', 'Paris', 'FR', '2017-09-01', NULL);
INSERT INTO Holder VALUES (51, 'Rosa Clarke', '1988-12-01', 'London', 'rosaclarke@gmail.com', 'premium', '2020-06-15', 'active');
INSERT INTO Holder VALUES (52, 'Ian Walker', '1979-04-23', 'London', NULL, 'retail', '2020-11-30', 'dormant');
