CREATE TABLE Branch (
  BranchNo INTEGER PRIMARY KEY,
  BranchName TEXT,
  Region TEXT,
  ParentBranch INTEGER REFERENCES Branch(BranchNo),
  SecretaryNo INTEGER REFERENCES UnionMember(MemberNo)
);
CREATE TABLE Employer (
  EmployerNo INTEGER PRIMARY KEY,
  EmployerName TEXT,
  Sector TEXT,
  City TEXT,
  Recognised INTEGER
);
CREATE TABLE UnionMember (
  MemberNo INTEGER PRIMARY KEY,
  Title TEXT,
  FirstName TEXT,
  LastName TEXT,
  DateOfBirth TEXT,
  Gender TEXT,
  JoinedOn TEXT,
  LeftOn TEXT,
  Grade TEXT,
  BranchNo INTEGER REFERENCES Branch(BranchNo),
  EmployerNo INTEGER REFERENCES Employer(EmployerNo)
);
CREATE TABLE MemberAddress (
  MemberNo INTEGER REFERENCES UnionMember(MemberNo),
  AddressType TEXT,
  Line1 TEXT,
  City TEXT,
  PostCode TEXT,
  UpdatedOn TEXT,
  PRIMARY KEY (MemberNo, AddressType)
);
CREATE TABLE MemberPhone (
  PhoneId INTEGER PRIMARY KEY,
  MemberNo INTEGER REFERENCES UnionMember(MemberNo),
  Number TEXT,
  Kind TEXT,
  MayText INTEGER,
  UpdatedOn TEXT
);
CREATE TABLE DuesPayment (
  PaymentNo INTEGER PRIMARY KEY,
  MemberNo INTEGER REFERENCES UnionMember(MemberNo),
  DueMonth TEXT,
  Amount REAL,
  PaidOn TEXT,
  Method TEXT
);
INSERT INTO Branch VALUES (1, 'Head Office', 'National', NULL, 57);
INSERT INTO Branch VALUES (2, 'North Region', 'North', 1, 46);
INSERT INTO Branch VALUES (3, 'South Region', 'South', 1, 43);
INSERT INTO Branch VALUES (4, 'Glasgow City', 'North', 2, 50);
INSERT INTO Branch VALUES (5, 'Edinburgh East', 'North', 2, 49);
INSERT INTO Branch VALUES (6, 'Aberdeen Harbour', 'North', 2, 56);
INSERT INTO Branch VALUES (7, 'Cardiff Bay', 'South', 3, 57);
INSERT INTO Branch VALUES (8, 'Bristol Transport', 'South', 3, 9);
INSERT INTO Branch VALUES (9, 'Swansea Steel', 'South', 3, 16);
INSERT INTO Branch VALUES (10, 'Inverness Rural', 'North', 2, 43);
INSERT INTO Employer VALUES (1, 'Clyde Ferries Ltd', 'transport', 'Glasgow', 1);
INSERT INTO Employer VALUES (2, 'NHS Lothian', 'health', 'Edinburgh', 0);
INSERT INTO Employer VALUES (3, 'Severn Buses plc', 'transport', 'Bristol', 1);
INSERT INTO Employer VALUES (4, 'Taff Steelworks', 'industry', 'Cardiff', 1);
INSERT INTO Employer VALUES (5, 'Granite Oil & Gas', 'energy', 'Aberdeen', NULL);
INSERT INTO Employer VALUES (6, 'Highland Council', 'public', 'Inverness', NULL);
INSERT INTO Employer VALUES (7, 'Bristol Bakery Co.', 'food', 'Bristol', 1);
INSERT INTO Employer VALUES (8, 'Royal Mail', 'public', 'Glasgow', 1);
INSERT INTO Employer VALUES (9, 'Forth Rail', 'transport', 'Edinburgh', 1);
INSERT INTO Employer VALUES (10, 'Castle Cleaning Services', 'services', 'Cardiff', 0);
INSERT INTO Employer VALUES (11, 'Bute Shipyard', 'industry', 'Glasgow', NULL);
INSERT INTO Employer VALUES (12, 'University of Swansea', 'education', 'Swansea', NULL);
INSERT INTO UnionMember VALUES (1, 'Cllr', 'Gwen', 'O''Hara', '1977-02-21', 'F', '2019-04-11', NULL, 'apprentice', 8, 7);
INSERT INTO UnionMember VALUES (2, NULL, 'Ailsa', 'Stewart', '1968-05-23', 'F', '2019-02-03', NULL, 'full', 5, 7);
INSERT INTO UnionMember VALUES (3, 'Cllr', 'Jack', 'Llewellyn', '1958-12-21', 'M', '2019-01-01', NULL, 'full', 6, 6);
INSERT INTO UnionMember VALUES (4, 'Ms', 'Owain', 'Jones', '1999-10-14', 'M', '2022-03-06', NULL, 'full', 4, 5);
INSERT INTO UnionMember VALUES (5, NULL, 'Duncan', 'Jones', '1968-01-26', 'M', '2017-05-05', '2021-05-05', 'part_time', 7, 3);
INSERT INTO UnionMember VALUES (6, NULL, 'Iona', 'Morgan', '1950-02-19', 'F', '2016-11-06', '2019-11-06', 'full', NULL, 9);
INSERT INTO UnionMember VALUES (7, NULL, 'Kirsty', 'Ross', '1950-03-01', 'F', '2016-01-07', NULL, 'full', 5, 2);
INSERT INTO UnionMember VALUES (8, NULL, 'Eilidh', 'Rees-Davies', '1964-02-10', 'F', '2017-07-04', NULL, 'full', 7, 4);
INSERT INTO UnionMember VALUES (9, 'Cllr', 'Ailsa', 'Stewart', '2004-02-27', 'F', '2018-04-27', NULL, 'part_time', 9, 3);
INSERT INTO UnionMember VALUES (10, 'Mr', 'Ailsa', 'Stewart', '2003-08-26', 'F', '2020-01-13', NULL, 'full', NULL, NULL);
INSERT INTO UnionMember VALUES (11, 'Dr', 'Lewis', 'Llewellyn', NULL, 'M', '2024-02-25', NULL, 'full', 8, 3);
INSERT INTO UnionMember VALUES (12, NULL, 'Ailsa', 'Llewellyn', NULL, 'F', '2016-04-24', '2019-04-24', 'part_time', 9, 4);
INSERT INTO UnionMember VALUES (13, 'Ms', 'Jack', 'Stewart', '1999-08-03', 'M', '2022-09-13', NULL, 'apprentice', 5, 9);
INSERT INTO UnionMember VALUES (14, 'Ms', 'Megan', 'Price', '1955-12-27', 'F', '2021-07-07', NULL, 'apprentice', 5, 9);
INSERT INTO UnionMember VALUES (15, 'Mr', 'Megan', 'Price', '1951-04-14', 'F', '2016-03-22', '2020-03-22', 'apprentice', 9, 9);
INSERT INTO UnionMember VALUES (16, 'Mr', 'Iona', 'Llewellyn', '1955-11-16', 'F', '2025-11-23', NULL, 'full', 9, 7);
INSERT INTO UnionMember VALUES (17, 'Mr', 'Hamish', 'O''Hara', '1959-11-24', 'M', '2018-06-28', NULL, 'retired', 4, 8);
INSERT INTO UnionMember VALUES (18, 'Mr', 'Kirsty', 'Sinclair', '1982-12-10', 'F', '2016-09-07', NULL, 'full', 4, 7);
INSERT INTO UnionMember VALUES (19, 'Mr', 'Kirsty', 'Rees-Davies', NULL, 'F', '2017-03-11', '2020-03-11', 'part_time', 6, 2);
INSERT INTO UnionMember VALUES (20, 'Ms', 'Hamish', 'Morgan', '2005-09-24', 'M', '2016-09-02', NULL, 'full', 6, 5);
INSERT INTO UnionMember VALUES (21, 'Ms', 'Iona', 'O''Hara', '1983-08-27', 'F', '2022-03-15', NULL, 'full', 4, 6);
INSERT INTO UnionMember VALUES (22, 'Mr', 'Hamish', 'O''Hara', '2001-04-24', 'M', '2022-08-03', NULL, 'full', 5, 5);
INSERT INTO UnionMember VALUES (23, 'Mr', 'Eilidh', 'Ross', '2001-03-18', 'F', '2022-08-04', NULL, 'part_time', 6, 1);
INSERT INTO UnionMember VALUES (24, 'Cllr', 'Catrin', 'Rees-Davies', '1972-09-15', 'F', '2018-02-01', NULL, 'full', 7, 4);
INSERT INTO UnionMember VALUES (25, 'Ms', 'Duncan', 'Sinclair', '1952-12-22', 'M', '2025-11-15', NULL, 'full', 4, 4);
INSERT INTO UnionMember VALUES (26, 'Cllr', 'Lewis', 'Stewart', '1967-04-04', 'M', '2025-10-24', NULL, 'retired', 7, 10);
INSERT INTO UnionMember VALUES (27, NULL, 'Megan', 'Ross', '1955-09-01', 'F', '2019-09-24', NULL, 'part_time', 6, 6);
INSERT INTO UnionMember VALUES (28, 'Mr', 'Gwen', 'MacDonald', '1997-03-06', 'F', '2026-02-22', NULL, 'full', 7, 1);
INSERT INTO UnionMember VALUES (29, 'Dr', 'Ailsa', 'Ross', '1955-05-25', 'F', '2025-04-13', NULL, 'apprentice', 9, 5);
INSERT INTO UnionMember VALUES (30, NULL, 'Eilidh', 'Campbell', '1957-12-02', 'F', '2021-02-15', '2023-02-15', 'full', 4, 3);
INSERT INTO UnionMember VALUES (31, 'Cllr', 'Ailsa', 'Llewellyn', '1967-10-11', 'F', '2019-07-17', NULL, 'full', 4, NULL);
INSERT INTO UnionMember VALUES (32, 'Dr', 'Owain', 'Morgan', '1959-04-18', NULL, '2017-09-17', '2019-09-17', 'part_time', 5, 6);
INSERT INTO UnionMember VALUES (33, NULL, 'Eilidh', 'Jones', '1989-03-17', 'F', '2019-11-20', '2021-11-20', 'part_time', NULL, 11);
INSERT INTO UnionMember VALUES (34, NULL, 'Lewis', 'Morgan', '2000-05-23', 'M', '2016-05-23', NULL, 'part_time', 4, 2);
INSERT INTO UnionMember VALUES (35, 'Mr', 'Ailsa', 'Morgan', '1967-02-27', 'F', '2024-05-14', NULL, 'apprentice', 4, NULL);
INSERT INTO UnionMember VALUES (36, NULL, 'Gwen', 'O''Hara', '2002-02-22', NULL, '2016-05-24', NULL, 'full', 4, 10);
INSERT INTO UnionMember VALUES (37, 'Cllr', 'Iona', 'Jones', '2003-11-21', 'F', '2016-12-01', NULL, 'apprentice', 6, 6);
INSERT INTO UnionMember VALUES (38, NULL, 'Bryn', 'Rees-Davies', '1966-10-15', 'M', '2024-02-23', NULL, 'apprentice', 4, 9);
INSERT INTO UnionMember VALUES (39, 'Dr', 'Hamish', 'Ross', '1985-10-26', NULL, '2017-03-06', NULL, 'full', 6, 1);
INSERT INTO UnionMember VALUES (40, 'Cllr', 'Catrin', 'Llewellyn', '1996-06-15', 'F', '2021-10-27', NULL, 'retired', 9, 6);
INSERT INTO UnionMember VALUES (41, 'Dr', 'Owain', 'Llewellyn', '1983-03-02', 'M', '2020-03-20', NULL, 'part_time', 4, 5);
INSERT INTO UnionMember VALUES (42, NULL, 'Ailsa', 'Morgan', '1983-05-08', NULL, '2026-02-07', NULL, 'full', 5, 9);
INSERT INTO UnionMember VALUES (43, 'Mr', 'Megan', 'Morgan', '1954-04-07', 'F', '2021-05-08', NULL, 'apprentice', 9, 10);
INSERT INTO UnionMember VALUES (44, 'Ms', 'Catrin', 'Jones', '1959-08-07', 'F', '2023-11-18', NULL, 'retired', 9, 8);
INSERT INTO UnionMember VALUES (45, NULL, 'Ailsa', 'Rees-Davies', '2000-01-05', 'F', '2017-09-15', '2019-09-15', 'apprentice', 8, 10);
INSERT INTO UnionMember VALUES (46, 'Dr', 'Duncan', 'Stewart', NULL, 'M', '2020-11-24', '2024-11-24', 'full', 9, 6);
INSERT INTO UnionMember VALUES (47, 'Cllr', 'Jack', 'Morgan', '1970-12-12', 'M', '2016-09-08', '2020-09-08', 'apprentice', 5, 2);
INSERT INTO UnionMember VALUES (48, 'Cllr', 'Lewis', 'Rees-Davies', '1951-04-03', 'M', '2018-01-05', '2020-01-05', 'full', NULL, 1);
INSERT INTO UnionMember VALUES (49, 'Dr', 'Bryn', 'Rees-Davies', '1970-07-03', 'M', '2023-05-26', NULL, 'apprentice', 4, 9);
INSERT INTO UnionMember VALUES (50, 'Cllr', 'Owain', 'O''Hara', '2005-10-23', 'M', '2019-10-27', '2020-10-27', 'full', 8, 1);
INSERT INTO UnionMember VALUES (51, 'Mr', 'Fraser', 'MacDonald', '1966-05-16', 'M', '2018-11-14', NULL, 'full', 5, 9);
INSERT INTO UnionMember VALUES (52, NULL, 'Jack', 'Stewart', '1991-04-13', 'M', '2023-10-17', NULL, 'full', 7, 1);
INSERT INTO UnionMember VALUES (53, NULL, 'Hamish', 'Campbell', '1958-07-16', NULL, '2025-09-14', NULL, 'retired', 8, 5);
INSERT INTO UnionMember VALUES (54, 'Ms', 'Iona', 'Rees-Davies', '1970-02-03', 'F', '2024-01-19', NULL, 'part_time', 4, 1);
INSERT INTO UnionMember VALUES (55, 'Cllr', 'Duncan', 'Campbell', '1977-09-19', 'M', '2018-01-04', NULL, 'apprentice', 5, 1);
INSERT INTO UnionMember VALUES (56, 'Ms', 'Duncan', 'Morgan', '1996-01-11', 'M', '2017-09-12', NULL, 'full', 4, 11);
INSERT INTO UnionMember VALUES (57, 'Cllr', 'Megan', 'Ross', '1985-03-07', 'F', '2023-03-03', NULL, 'apprentice', 9, 10);
INSERT INTO UnionMember VALUES (58, NULL, 'Iona', 'Llewellyn', '1991-05-23', 'F', '2021-01-22', NULL, 'retired', 4, 9);
INSERT INTO UnionMember VALUES (59, NULL, 'Iona', 'Llewellyn', '1992-12-23', 'F', '2019-07-16', NULL, 'retired', 8, 10);
INSERT INTO UnionMember VALUES (60, 'Dr', 'Duncan', 'Morgan', '1963-11-17', 'M', '2022-02-23', NULL, 'full', NULL, 2);
INSERT INTO UnionMember VALUES (61, NULL, 'Jack', 'Sinclair', '1997-05-05', 'M', '2017-10-18', NULL, 'part_time', 6, 11);
INSERT INTO UnionMember VALUES (62, 'Mr', 'Jack', 'Price', '1967-04-08', 'M', '2026-03-14', NULL, 'full', 7, 4);
INSERT INTO UnionMember VALUES (63, 'Cllr', 'Fraser', 'Ross', '1986-05-08', 'M', '2023-04-19', NULL, 'part_time', 7, 9);
INSERT INTO UnionMember VALUES (64, 'Mr', 'Jack', 'Jones', '1981-02-23', 'M', '2026-02-05', NULL, 'part_time', 7, 2);
INSERT INTO UnionMember VALUES (65, 'Mr', 'Ailsa', 'Campbell', '1960-06-21', 'F', '2016-10-10', '2019-10-10', 'full', 9, 4);
INSERT INTO UnionMember VALUES (66, 'Cllr', 'Ailsa', 'MacDonald', NULL, NULL, '2026-01-05', NULL, 'full', 5, 11);
INSERT INTO UnionMember VALUES (67, 'Cllr', 'Kirsty', 'Jones', '1960-01-04', NULL, '2016-07-09', '2017-07-09', 'part_time', 8, 2);
INSERT INTO UnionMember VALUES (68, NULL, 'Bryn', 'MacDonald', '1994-07-01', 'M', '2019-02-03', NULL, 'apprentice', 5, 7);
INSERT INTO UnionMember VALUES (69, 'Mr', 'Catrin', 'Price', '1981-11-15', 'F', '2026-01-28', NULL, 'part_time', 6, 8);
INSERT INTO UnionMember VALUES (70, NULL, 'Duncan', 'Campbell', '1964-05-23', 'M', '2017-12-27', NULL, 'part_time', 6, 1);
INSERT INTO MemberAddress VALUES (1, 'home', '145 Queen Street', 'Aberdeen', 'BS1 6HL', '2024-05-28');
INSERT INTO MemberAddress VALUES (2, 'home', '96 Chapel Row', 'Newport', 'EH7 5QA', '2018-03-16');
INSERT INTO MemberAddress VALUES (2, 'work', '73 Loch Road', 'Swansea', NULL, '2018-12-09');
INSERT INTO MemberAddress VALUES (3, 'home', '82 Loch Road', 'Cardiff', 'CF10 4PZ', '2017-06-19');
INSERT INTO MemberAddress VALUES (3, 'postal', '41 Loch Road', 'Cardiff', 'BS1 6HL', '2017-08-15');
INSERT INTO MemberAddress VALUES (4, 'postal', '128 Loch Road', 'Cardiff', 'AB11 6NT', '2021-10-02');
INSERT INTO MemberAddress VALUES (4, 'work', '150 Loch Road', 'Glasgow', 'G1 2AB', '2018-08-17');
INSERT INTO MemberAddress VALUES (5, 'home', '114 Queen Street', 'Bristol', 'EH7 5QA', '2019-10-04');
INSERT INTO MemberAddress VALUES (7, 'work', '65 Loch Road', 'Aberdeen', 'EH7 5QA', '2019-04-20');
INSERT INTO MemberAddress VALUES (7, 'postal', '82 Union Terrace', 'Cardiff', 'EH7 5QA', '2026-02-27');
INSERT INTO MemberAddress VALUES (8, 'postal', '62 Chapel Row', 'Swansea', 'G1 2AB', '2025-12-02');
INSERT INTO MemberAddress VALUES (8, 'work', '97 Union Terrace', 'Aberdeen', NULL, '2025-06-02');
INSERT INTO MemberAddress VALUES (10, 'home', '65 Loch Road', 'Cardiff', 'AB11 6NT', '2020-11-26');
INSERT INTO MemberAddress VALUES (10, 'work', '11 Union Terrace', 'Newport', 'BS1 6HL', '2017-04-28');
INSERT INTO MemberAddress VALUES (11, 'home', '126 Loch Road', 'Glasgow', 'EH7 5QA', '2017-09-08');
INSERT INTO MemberAddress VALUES (12, 'postal', '22 Loch Road', 'Glasgow', 'CF10 4PZ', '2023-09-03');
INSERT INTO MemberAddress VALUES (12, 'work', '133 Loch Road', 'Swansea', 'EH7 5QA', '2022-04-26');
INSERT INTO MemberAddress VALUES (13, 'home', '89 Loch Road', 'Swansea', 'CF10 4PZ', '2021-07-18');
INSERT INTO MemberAddress VALUES (13, 'postal', '139 Loch Road', 'Cardiff', 'G1 2AB', '2022-02-03');
INSERT INTO MemberAddress VALUES (14, 'postal', '132 Loch Road', 'Edinburgh', 'CF10 4PZ', '2021-05-14');
INSERT INTO MemberAddress VALUES (14, 'work', '119 Chapel Row', 'Swansea', 'BS1 6HL', '2020-01-02');
INSERT INTO MemberAddress VALUES (15, 'home', '16 Union Terrace', 'Bristol', 'BS1 6HL', '2019-12-04');
INSERT INTO MemberAddress VALUES (15, 'postal', '60 Queen Street', 'Bristol', 'G1 2AB', '2024-02-01');
INSERT INTO MemberAddress VALUES (16, 'postal', '135 Queen Street', 'Newport', 'BS1 6HL', '2020-01-27');
INSERT INTO MemberAddress VALUES (17, 'postal', '4 Chapel Row', 'Aberdeen', 'G1 2AB', '2024-09-05');
INSERT INTO MemberAddress VALUES (17, 'work', '96 Union Terrace', 'Cardiff', 'EH7 5QA', '2018-06-12');
INSERT INTO MemberAddress VALUES (18, 'work', '94 Chapel Row', 'Newport', 'BS1 6HL', '2021-08-27');
INSERT INTO MemberAddress VALUES (18, 'postal', '59 Chapel Row', 'Swansea', 'CF10 4PZ', '2023-05-03');
INSERT INTO MemberAddress VALUES (21, 'work', '92 Chapel Row', 'Glasgow', NULL, '2026-06-02');
INSERT INTO MemberAddress VALUES (23, 'work', '104 Queen Street', 'Newport', 'CF10 4PZ', '2018-05-25');
INSERT INTO MemberAddress VALUES (24, 'postal', '30 Queen Street', 'Aberdeen', NULL, '2021-11-20');
INSERT INTO MemberAddress VALUES (25, 'work', '54 Union Terrace', 'Swansea', 'CF10 4PZ', '2024-12-20');
INSERT INTO MemberAddress VALUES (26, 'postal', '14 Queen Street', 'Cardiff', 'CF10 4PZ', '2018-01-28');
INSERT INTO MemberAddress VALUES (26, 'work', '61 Queen Street', 'Edinburgh', NULL, '2026-07-21');
INSERT INTO MemberAddress VALUES (27, 'work', '150 Union Terrace', 'Edinburgh', 'EH7 5QA', '2020-07-28');
INSERT INTO MemberAddress VALUES (29, 'work', '1 Queen Street', 'Aberdeen', 'G1 2AB', '2021-11-16');
INSERT INTO MemberAddress VALUES (29, 'home', '87 Queen Street', 'Edinburgh', 'CF10 4PZ', '2019-01-19');
INSERT INTO MemberAddress VALUES (31, 'work', '126 Loch Road', 'Newport', 'EH7 5QA', '2024-11-03');
INSERT INTO MemberAddress VALUES (32, 'work', '30 Union Terrace', 'Glasgow', 'G1 2AB', '2021-09-20');
INSERT INTO MemberAddress VALUES (32, 'postal', '28 Loch Road', 'Bristol', 'EH7 5QA', '2020-05-02');
INSERT INTO MemberAddress VALUES (34, 'home', '142 Loch Road', 'Edinburgh', NULL, '2023-04-17');
INSERT INTO MemberAddress VALUES (35, 'postal', '47 Loch Road', 'Edinburgh', 'G1 2AB', '2018-09-20');
INSERT INTO MemberAddress VALUES (35, 'work', '92 Dock Street', 'Newport', 'G1 2AB', '2018-07-13');
INSERT INTO MemberAddress VALUES (36, 'home', '136 Union Terrace', 'Glasgow', 'CF10 4PZ', '2026-05-13');
INSERT INTO MemberAddress VALUES (37, 'home', '44 Queen Street', 'Swansea', NULL, '2020-08-15');
INSERT INTO MemberAddress VALUES (37, 'work', '74 Chapel Row', 'Swansea', NULL, '2023-01-16');
INSERT INTO MemberAddress VALUES (39, 'home', '135 Dock Street', 'Bristol', NULL, '2020-04-08');
INSERT INTO MemberAddress VALUES (39, 'work', '84 Dock Street', 'Cardiff', 'CF10 4PZ', '2017-04-20');
INSERT INTO MemberAddress VALUES (40, 'postal', '78 Dock Street', 'Newport', 'AB11 6NT', '2020-03-10');
INSERT INTO MemberAddress VALUES (40, 'home', '12 Chapel Row', 'Edinburgh', 'AB11 6NT', '2024-07-17');
INSERT INTO MemberAddress VALUES (41, 'home', '101 Loch Road', 'Bristol', NULL, '2026-07-12');
INSERT INTO MemberAddress VALUES (43, 'work', '44 Loch Road', 'Bristol', 'EH7 5QA', '2023-03-03');
INSERT INTO MemberAddress VALUES (44, 'work', '34 Union Terrace', 'Swansea', 'AB11 6NT', '2022-11-28');
INSERT INTO MemberAddress VALUES (44, 'home', '93 Loch Road', 'Swansea', 'G1 2AB', '2026-10-23');
INSERT INTO MemberAddress VALUES (45, 'work', '115 Queen Street', 'Cardiff', 'G1 2AB', '2026-03-21');
INSERT INTO MemberAddress VALUES (46, 'postal', '142 Chapel Row', 'Newport', 'AB11 6NT', '2026-09-11');
INSERT INTO MemberAddress VALUES (48, 'home', '94 Union Terrace', 'Aberdeen', NULL, '2022-04-07');
INSERT INTO MemberAddress VALUES (48, 'work', '108 Queen Street', 'Newport', 'BS1 6HL', '2025-04-10');
INSERT INTO MemberAddress VALUES (50, 'home', '23 Dock Street', 'Glasgow', 'CF10 4PZ', '2023-11-09');
INSERT INTO MemberAddress VALUES (50, 'postal', '33 Loch Road', 'Bristol', 'CF10 4PZ', '2018-08-28');
INSERT INTO MemberAddress VALUES (51, 'postal', '118 Queen Street', 'Cardiff', 'AB11 6NT', '2018-05-25');
INSERT INTO MemberAddress VALUES (52, 'postal', '1 Union Terrace', 'Cardiff', 'BS1 6HL', '2020-05-25');
INSERT INTO MemberAddress VALUES (53, 'home', '36 Dock Street', 'Glasgow', 'AB11 6NT', '2021-01-20');
INSERT INTO MemberAddress VALUES (54, 'home', '43 Chapel Row', 'Swansea', 'CF10 4PZ', '2019-06-01');
INSERT INTO MemberAddress VALUES (54, 'postal', '7 Union Terrace', 'Edinburgh', 'BS1 6HL', '2017-05-02');
INSERT INTO MemberAddress VALUES (55, 'home', '9 Loch Road', 'Aberdeen', 'G1 2AB', '2019-02-25');
INSERT INTO MemberAddress VALUES (56, 'home', '57 Union Terrace', 'Bristol', 'CF10 4PZ', '2024-02-16');
INSERT INTO MemberAddress VALUES (56, 'postal', '19 Union Terrace', 'Bristol', 'G1 2AB', '2020-04-07');
INSERT INTO MemberAddress VALUES (57, 'home', '141 Chapel Row', 'Bristol', 'G1 2AB', '2024-05-18');
INSERT INTO MemberAddress VALUES (58, 'postal', '112 Dock Street', 'Cardiff', 'AB11 6NT', '2023-03-21');
INSERT INTO MemberAddress VALUES (60, 'work', '82 Loch Road', 'Newport', NULL, '2021-10-08');
INSERT INTO MemberAddress VALUES (60, 'postal', '84 Chapel Row', 'Cardiff', 'EH7 5QA', '2017-12-22');
INSERT INTO MemberAddress VALUES (61, 'work', '15 Loch Road', 'Edinburgh', 'G1 2AB', '2025-12-26');
INSERT INTO MemberAddress VALUES (61, 'postal', '6 Loch Road', 'Bristol', 'BS1 6HL', '2018-10-15');
INSERT INTO MemberAddress VALUES (63, 'postal', '69 Chapel Row', 'Newport', 'AB11 6NT', '2026-09-23');
INSERT INTO MemberAddress VALUES (64, 'postal', '130 Loch Road', 'Aberdeen', 'CF10 4PZ', '2026-04-20');
INSERT INTO MemberAddress VALUES (65, 'home', '47 Chapel Row', 'Glasgow', 'CF10 4PZ', '2025-08-09');
INSERT INTO MemberAddress VALUES (66, 'work', '135 Loch Road', 'Glasgow', NULL, '2017-11-25');
INSERT INTO MemberAddress VALUES (69, 'postal', '88 Loch Road', 'Cardiff', 'EH7 5QA', '2018-08-19');
INSERT INTO MemberAddress VALUES (69, 'work', '61 Queen Street', 'Edinburgh', NULL, '2023-08-14');
INSERT INTO MemberAddress VALUES (70, 'home', '49 Union Terrace', 'Aberdeen', 'G1 2AB', '2020-03-25');
INSERT INTO MemberAddress VALUES (58, 'home', '23 Queen Street', 'Newport', 'CF10 4PZ', '2022-08-09');
INSERT INTO MemberPhone VALUES (1, 1, '014171470430', 'work', 0, '2021-08-03');
INSERT INTO MemberPhone VALUES (2, 3, '0783830351', 'mobile', 1, '2019-03-20');
INSERT INTO MemberPhone VALUES (3, 4, '011765089373', 'work', 0, '2020-08-16');
INSERT INTO MemberPhone VALUES (4, 5, '0716848573', 'mobile', NULL, '2017-08-26');
INSERT INTO MemberPhone VALUES (5, 5, '013163709680', 'work', 0, '2025-08-16');
INSERT INTO MemberPhone VALUES (6, 7, '0720397613', 'mobile', 0, '2020-12-20');
INSERT INTO MemberPhone VALUES (7, 8, '0737009515', 'mobile', 0, '2020-04-22');
INSERT INTO MemberPhone VALUES (8, 8, '0748689461', 'mobile', NULL, '2018-10-19');
INSERT INTO MemberPhone VALUES (9, 9, '01414510746', 'home', 0, '2019-03-25');
INSERT INTO MemberPhone VALUES (10, 9, '0759481132', 'mobile', NULL, '2019-09-05');
INSERT INTO MemberPhone VALUES (11, 10, '073302839', 'mobile', NULL, '2019-02-10');
INSERT INTO MemberPhone VALUES (12, 11, '014115644796', 'home', 0, '2026-02-09');
INSERT INTO MemberPhone VALUES (13, 12, '0758915927', 'mobile', NULL, '2017-11-13');
INSERT INTO MemberPhone VALUES (14, 13, '0720776975', 'mobile', 1, '2017-09-06');
INSERT INTO MemberPhone VALUES (15, 13, '013129460844', 'work', 0, '2025-05-12');
INSERT INTO MemberPhone VALUES (16, 17, '0749233107', 'mobile', NULL, '2021-05-06');
INSERT INTO MemberPhone VALUES (17, 18, '0729267961', 'mobile', NULL, '2019-11-27');
INSERT INTO MemberPhone VALUES (18, 19, '0757903293', 'mobile', NULL, '2025-06-02');
INSERT INTO MemberPhone VALUES (19, 19, '0774081814', 'mobile', NULL, '2023-06-26');
INSERT INTO MemberPhone VALUES (20, 20, '013127190280', 'home', 0, '2019-09-02');
INSERT INTO MemberPhone VALUES (21, 21, '02934006930', 'home', 0, '2019-08-24');
INSERT INTO MemberPhone VALUES (22, 22, '011785674850', 'home', 0, '2020-02-12');
INSERT INTO MemberPhone VALUES (23, 23, '0793787206', 'mobile', 1, '2019-03-10');
INSERT INTO MemberPhone VALUES (24, 23, '0768898624', 'mobile', NULL, '2024-04-11');
INSERT INTO MemberPhone VALUES (25, 26, '0751506018', 'mobile', 0, '2024-02-23');
INSERT INTO MemberPhone VALUES (26, 26, '013163315308', 'work', 0, '2026-06-21');
INSERT INTO MemberPhone VALUES (27, 28, '0727477659', 'mobile', NULL, '2023-03-13');
INSERT INTO MemberPhone VALUES (28, 28, '01177208756', 'home', 0, '2021-05-22');
INSERT INTO MemberPhone VALUES (29, 30, '02917227046', 'work', 0, '2025-07-10');
INSERT INTO MemberPhone VALUES (30, 31, '01176609847', 'work', 0, '2019-12-23');
INSERT INTO MemberPhone VALUES (31, 32, '014171160726', 'work', 0, '2018-01-01');
INSERT INTO MemberPhone VALUES (32, 32, '014143136726', 'work', 0, '2019-04-13');
INSERT INTO MemberPhone VALUES (33, 34, '0783214120', 'mobile', NULL, '2024-08-14');
INSERT INTO MemberPhone VALUES (34, 35, '013186706143', 'home', 0, '2021-07-08');
INSERT INTO MemberPhone VALUES (35, 35, '014172133896', 'home', 0, '2022-06-14');
INSERT INTO MemberPhone VALUES (36, 36, '014198862832', 'work', 0, '2024-01-08');
INSERT INTO MemberPhone VALUES (37, 38, '0777136516', 'mobile', 0, '2026-09-01');
INSERT INTO MemberPhone VALUES (38, 40, '013152375296', 'home', 0, '2025-01-07');
INSERT INTO MemberPhone VALUES (39, 41, '0794563197', 'mobile', NULL, '2019-03-01');
INSERT INTO MemberPhone VALUES (40, 42, '0759681586', 'mobile', 1, '2022-01-13');
INSERT INTO MemberPhone VALUES (41, 42, '0756048194', 'mobile', 1, '2022-05-05');
INSERT INTO MemberPhone VALUES (42, 43, '011768636251', 'home', 0, '2018-12-02');
INSERT INTO MemberPhone VALUES (43, 46, '011788779838', 'home', 0, '2024-06-04');
INSERT INTO MemberPhone VALUES (44, 47, '02990588451', 'work', 0, '2025-11-20');
INSERT INTO MemberPhone VALUES (45, 47, '011710992671', 'home', 0, '2020-05-24');
INSERT INTO MemberPhone VALUES (46, 49, '0763437571', 'mobile', 1, '2021-02-11');
INSERT INTO MemberPhone VALUES (47, 50, '014167665545', 'home', 0, '2020-03-10');
INSERT INTO MemberPhone VALUES (48, 52, '0747542876', 'mobile', 1, '2018-05-08');
INSERT INTO MemberPhone VALUES (49, 53, '0744079640', 'mobile', 1, '2024-01-02');
INSERT INTO MemberPhone VALUES (50, 54, '011720292557', 'home', 0, '2017-11-23');
INSERT INTO MemberPhone VALUES (51, 56, '0759613521', 'mobile', NULL, '2020-07-09');
INSERT INTO MemberPhone VALUES (52, 57, '0726308851', 'mobile', NULL, '2024-01-20');
INSERT INTO MemberPhone VALUES (53, 58, '014143035538', 'home', 0, '2019-06-05');
INSERT INTO MemberPhone VALUES (54, 60, '0748573340', 'mobile', 1, '2018-02-27');
INSERT INTO MemberPhone VALUES (55, 61, '011763876573', 'home', 0, '2024-04-19');
INSERT INTO MemberPhone VALUES (56, 61, '0789342993', 'mobile', NULL, '2020-05-02');
INSERT INTO MemberPhone VALUES (57, 63, '0750221712', 'mobile', NULL, '2017-11-09');
INSERT INTO MemberPhone VALUES (58, 64, '0779397588', 'mobile', 0, '2018-10-16');
INSERT INTO MemberPhone VALUES (59, 65, '0788473298', 'mobile', NULL, '2021-06-11');
INSERT INTO MemberPhone VALUES (60, 66, '011787263142', 'home', 0, '2021-05-17');
INSERT INTO MemberPhone VALUES (61, 70, '013172331210', 'home', 0, '2019-04-07');
INSERT INTO MemberPhone VALUES (62, 14, '0771234567', 'mobile', 1, '2021-03-03');
INSERT INTO MemberPhone VALUES (63, 14, '02920112233', 'work', 0, '2019-06-17');
INSERT INTO DuesPayment VALUES (1, 8, '2025-04', 12.0, '2025-05-13', 'payroll');
INSERT INTO DuesPayment VALUES (2, 11, '2023-07', 12.0, '2023-07-03', 'card');
INSERT INTO DuesPayment VALUES (3, 13, '2024-06', 12.0, '2024-06-16', 'cash');
INSERT INTO DuesPayment VALUES (4, 32, '2023-07', 12.0, NULL, 'direct_debit');
INSERT INTO DuesPayment VALUES (5, 4, '2022-04', 6.5, '2022-05-01', 'cash');
INSERT INTO DuesPayment VALUES (6, 56, '2023-02', 12.0, NULL, 'payroll');
INSERT INTO DuesPayment VALUES (7, 45, '2022-08', 12.0, NULL, 'card');
INSERT INTO DuesPayment VALUES (8, 35, '2026-06', 12.0, NULL, 'cash');
INSERT INTO DuesPayment VALUES (9, 28, '2026-04', 24.0, '2026-05-14', 'card');
INSERT INTO DuesPayment VALUES (10, 10, '2024-04', 18.5, '2024-04-23', 'cash');
INSERT INTO DuesPayment VALUES (11, 22, '2025-05', 18.5, '2025-06-11', 'direct_debit');
INSERT INTO DuesPayment VALUES (12, 52, '2026-01', 12.0, '2026-02-09', 'payroll');
INSERT INTO DuesPayment VALUES (13, 5, '2022-10', 24.0, '2022-11-13', 'card');
INSERT INTO DuesPayment VALUES (14, 21, '2026-05', 12.0, '2026-06-28', 'card');
INSERT INTO DuesPayment VALUES (15, 52, '2026-07', 12.0, '2026-07-17', 'card');
INSERT INTO DuesPayment VALUES (16, 20, '2023-03', 18.5, '2023-03-01', 'payroll');
INSERT INTO DuesPayment VALUES (17, 25, '2023-01', 24.0, '2023-01-27', 'payroll');
INSERT INTO DuesPayment VALUES (18, 33, '2024-01', 6.5, NULL, 'payroll');
INSERT INTO DuesPayment VALUES (19, 38, '2024-03', 24.0, NULL, 'card');
INSERT INTO DuesPayment VALUES (20, 32, '2024-06', 12.0, '2024-06-04', 'cash');
INSERT INTO DuesPayment VALUES (21, 32, '2025-10', 12.0, NULL, 'direct_debit');
INSERT INTO DuesPayment VALUES (22, 18, '2022-08', 6.5, NULL, 'payroll');
INSERT INTO DuesPayment VALUES (23, 42, '2022-05', 18.5, '2022-05-05', 'payroll');
INSERT INTO DuesPayment VALUES (24, 23, '2022-09', 6.5, NULL, 'card');
INSERT INTO DuesPayment VALUES (25, 13, '2026-10', 6.5, '2026-10-20', 'card');
INSERT INTO DuesPayment VALUES (26, 3, '2026-02', 12.0, NULL, 'direct_debit');
INSERT INTO DuesPayment VALUES (27, 50, '2022-01', 24.0, '2022-01-28', 'cash');
INSERT INTO DuesPayment VALUES (28, 25, '2022-04', 6.5, '2022-05-23', 'cash');
INSERT INTO DuesPayment VALUES (29, 40, '2025-09', 12.0, '2025-10-23', 'card');
INSERT INTO DuesPayment VALUES (30, 57, '2025-03', 6.5, '2025-03-14', 'cash');
INSERT INTO DuesPayment VALUES (31, 5, '2024-06', 12.0, NULL, 'direct_debit');
INSERT INTO DuesPayment VALUES (32, 1, '2025-03', 12.0, NULL, 'card');
INSERT INTO DuesPayment VALUES (33, 54, '2023-09', 24.0, NULL, 'card');
INSERT INTO DuesPayment VALUES (34, 3, '2022-06', 6.5, NULL, 'card');
INSERT INTO DuesPayment VALUES (35, 18, '2025-03', 18.5, '2025-03-28', 'payroll');
INSERT INTO DuesPayment VALUES (36, 43, '2024-08', 12.0, NULL, 'card');
INSERT INTO DuesPayment VALUES (37, 34, '2026-08', 18.5, NULL, 'direct_debit');
INSERT INTO DuesPayment VALUES (38, 49, '2026-10', 12.0, '2026-10-02', 'direct_debit');
INSERT INTO DuesPayment VALUES (39, 18, '2022-02', 24.0, '2022-02-27', 'cash');
INSERT INTO DuesPayment VALUES (40, 20, '2025-10', 18.5, '2025-11-21', 'cash');
INSERT INTO DuesPayment VALUES (41, 19, '2026-10', 12.0, '2026-11-07', 'payroll');
INSERT INTO DuesPayment VALUES (42, 38, '2023-07', 18.5, NULL, 'card');
INSERT INTO DuesPayment VALUES (43, 14, '2022-02', 12.0, '2022-03-18', 'cash');
INSERT INTO DuesPayment VALUES (44, 9, '2024-01', 6.5, NULL, 'payroll');
INSERT INTO DuesPayment VALUES (45, 30, '2023-03', 12.0, NULL, 'card');
INSERT INTO DuesPayment VALUES (46, 30, '2024-04', 18.5, '2024-05-09', 'payroll');
INSERT INTO DuesPayment VALUES (47, 18, '2024-03', 6.5, '2024-04-25', 'cash');
INSERT INTO DuesPayment VALUES (48, 48, '2022-10', 6.5, '2022-11-23', 'direct_debit');
INSERT INTO DuesPayment VALUES (49, 21, '2022-05', 6.5, '2022-06-01', 'card');
INSERT INTO DuesPayment VALUES (50, 25, '2026-05', 6.5, NULL, 'cash');
INSERT INTO DuesPayment VALUES (51, 32, '2023-08', 12.0, '2023-08-24', 'payroll');
INSERT INTO DuesPayment VALUES (52, 56, '2026-05', 24.0, NULL, 'direct_debit');
INSERT INTO DuesPayment VALUES (53, 58, '2025-07', 18.5, '2025-07-20', 'card');
INSERT INTO DuesPayment VALUES (54, 48, '2022-09', 12.0, '2022-10-16', 'card');
INSERT INTO DuesPayment VALUES (55, 16, '2024-06', 24.0, NULL, 'payroll');
INSERT INTO DuesPayment VALUES (56, 46, '2025-09', 18.5, '2025-09-19', 'card');
INSERT INTO DuesPayment VALUES (57, 53, '2023-05', 12.0, '2023-05-10', 'direct_debit');
INSERT INTO DuesPayment VALUES (58, 21, '2022-10', 12.0, '2022-11-02', 'cash');
INSERT INTO DuesPayment VALUES (59, 49, '2022-02', 24.0, '2022-03-02', 'card');
INSERT INTO DuesPayment VALUES (60, 30, '2022-04', 18.5, NULL, 'card');
INSERT INTO DuesPayment VALUES (61, 1, '2024-01', 12.0, NULL, 'direct_debit');
INSERT INTO DuesPayment VALUES (62, 9, '2024-10', 24.0, '2024-11-27', 'payroll');
INSERT INTO DuesPayment VALUES (63, 26, '2022-08', 6.5, '2022-09-01', 'direct_debit');
INSERT INTO DuesPayment VALUES (64, 22, '2023-09', 24.0, '2023-10-15', 'direct_debit');
INSERT INTO DuesPayment VALUES (65, 26, '2022-07', 6.5, '2022-08-10', 'card');
INSERT INTO DuesPayment VALUES (66, 40, '2022-03', 24.0, NULL, 'cash');
INSERT INTO DuesPayment VALUES (67, 15, '2025-05', 12.0, NULL, 'card');
INSERT INTO DuesPayment VALUES (68, 60, '2025-07', 24.0, NULL, 'direct_debit');
INSERT INTO DuesPayment VALUES (69, 22, '2022-06', 12.0, '2022-07-17', 'direct_debit');
INSERT INTO DuesPayment VALUES (70, 15, '2022-10', 18.5, '2022-11-23', 'cash');
INSERT INTO DuesPayment VALUES (71, 28, '2022-04', 24.0, '2022-05-25', 'payroll');
INSERT INTO DuesPayment VALUES (72, 14, '2022-06', 6.5, NULL, 'card');
INSERT INTO DuesPayment VALUES (73, 49, '2022-07', 18.5, NULL, 'card');
INSERT INTO DuesPayment VALUES (74, 25, '2025-05', 6.5, '2025-05-18', 'cash');
INSERT INTO DuesPayment VALUES (75, 26, '2024-01', 6.5, '2024-01-03', 'card');
INSERT INTO DuesPayment VALUES (76, 6, '2025-10', 18.5, '2025-10-23', 'card');
INSERT INTO DuesPayment VALUES (77, 52, '2024-05', 18.5, '2024-06-24', 'card');
INSERT INTO DuesPayment VALUES (78, 42, '2023-02', 6.5, '2023-03-20', 'card');
INSERT INTO DuesPayment VALUES (79, 16, '2023-05', 12.0, NULL, 'cash');
INSERT INTO DuesPayment VALUES (80, 13, '2022-02', 24.0, '2022-02-13', 'cash');
