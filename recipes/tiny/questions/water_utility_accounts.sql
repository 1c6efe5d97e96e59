CREATE TABLE Account (
  AcctNo TEXT PRIMARY KEY,
  HolderName TEXT NOT NULL,
  HolderType TEXT NOT NULL,
  Status TEXT NOT NULL,
  OpenDate TEXT NOT NULL,
  CloseDate TEXT,
  PaperlessYN TEXT,
  Email TEXT
);
CREATE TABLE ServicePoint (
  SpID INTEGER PRIMARY KEY,
  AcctNo TEXT NOT NULL REFERENCES Account(AcctNo),
  SvcStreet TEXT NOT NULL,
  SvcCity TEXT NOT NULL,
  SvcZone TEXT,
  PropertyUse TEXT,
  Status TEXT NOT NULL,
  InstallDate TEXT
);
CREATE TABLE MailAddress (
  AcctNo TEXT NOT NULL REFERENCES Account(AcctNo),
  Seq INTEGER NOT NULL,
  Attn TEXT,
  Street TEXT,
  City TEXT,
  StateCd TEXT,
  EffFrom TEXT NOT NULL,
  EffTo TEXT,
  PRIMARY KEY (AcctNo, Seq)
);
CREATE TABLE Reading (
  ReadID INTEGER PRIMARY KEY,
  SpID INTEGER NOT NULL REFERENCES ServicePoint(SpID),
  ReadDate TEXT NOT NULL,
  Usage_m3 REAL,
  ReadType TEXT NOT NULL
);
CREATE TABLE Bill (
  BillNo TEXT PRIMARY KEY,
  AcctNo TEXT NOT NULL REFERENCES Account(AcctNo),
  BillDate TEXT NOT NULL,
  DueDate TEXT NOT NULL,
  Amt REAL NOT NULL,
  PaidAmt REAL NOT NULL DEFAULT 0,
  PaidDate TEXT
);
CREATE TABLE CallNote (
  NoteID INTEGER PRIMARY KEY,
  AcctNo TEXT REFERENCES Account(AcctNo),
  CallerName TEXT,
  CallerPhone TEXT,
  CalledAt TEXT NOT NULL,
  Topic TEXT NOT NULL,
  Resolved INTEGER NOT NULL
);
INSERT INTO Account VALUES ('W-4013', 'Kofi Mensah', 'residential', 'ACTIVE', '2019-02-10', NULL, 'Y', 'kofi.mensah@yahoo.com');
INSERT INTO Account VALUES ('W-4026', 'Alan Whitmore', 'residential', 'CLOSED', '2023-03-26', '2025-06-04', 'Y', 'alan.whitmore@aol.com');
INSERT INTO Account VALUES ('C-4039', 'Ivan Petrov', 'residential', 'ACTIVE', '2019-04-07', NULL, NULL, NULL);
INSERT INTO Account VALUES ('W-4052', 'Stanley Hewitt', 'residential', 'SHUTOFF', '2019-12-11', NULL, 'Y', 'stanley.hewitt@aol.com');
INSERT INTO Account VALUES ('R-4065', 'Stanley Hewitt', 'residential', 'CLOSED', '2021-09-02', '2026-10-17', 'N', NULL);
INSERT INTO Account VALUES ('R-4078', 'Riverside Nursery', 'business', 'PENDING', '2018-07-01', NULL, 'Y', 'office@riversidenur.com');
INSERT INTO Account VALUES ('C-4091', 'Nora Eastwood', 'residential', 'ACTIVE', '2024-10-23', NULL, 'Y', NULL);
INSERT INTO Account VALUES ('W-4104', 'BAYSIDE DINER INC', 'business', 'CLOSED', '2023-06-27', '2025-03-25', 'Y', 'office@baysidediner.com');
INSERT INTO Account VALUES ('W-4117', 'Helen Stroud', 'residential', 'ACTIVE', '2023-02-28', NULL, 'N', 'helen.stroud@yahoo.com');
INSERT INTO Account VALUES ('C-4130', 'Bayside Diner Inc', 'business', 'PENDING', '2018-01-02', NULL, NULL, 'office@baysidediner.com');
INSERT INTO Account VALUES ('R-4143', 'Teresa Young', 'residential', 'ACTIVE', '2025-07-16', NULL, NULL, 'teresa.young@comcast.net');
INSERT INTO Account VALUES ('W-4156', 'Ivan Petrov', 'residential', 'ACTIVE', '2019-01-19', NULL, 'Y', 'ivan.petrov@yahoo.com');
INSERT INTO Account VALUES ('R-4169', 'Dana Fitzgerald', 'residential', 'ACTIVE', '2017-07-06', NULL, NULL, NULL);
INSERT INTO Account VALUES ('R-4182', 'Stanley Hewitt', 'residential', 'ACTIVE', '2022-04-27', NULL, 'Y', NULL);
INSERT INTO Account VALUES ('R-4195', 'Kofi Mensah', 'residential', 'CLOSED', '2019-05-12', '2025-11-17', NULL, NULL);
INSERT INTO Account VALUES ('C-4208', 'Mitchell Rand', 'residential', 'SHUTOFF', '2020-07-24', NULL, 'N', NULL);
INSERT INTO Account VALUES ('W-4221', 'Ivan Petrov', 'residential', 'SHUTOFF', '2018-03-12', NULL, 'Y', NULL);
INSERT INTO Account VALUES ('W-4234', 'Teresa Young', 'residential', 'ACTIVE', '2018-05-26', NULL, NULL, NULL);
INSERT INTO Account VALUES ('R-4247', 'Pinecrest Dental Group', 'business', 'CLOSED', '2023-11-20', '2026-03-16', NULL, 'office@pinecrestden.com');
INSERT INTO Account VALUES ('W-4260', 'Stanley Hewitt', 'residential', 'ACTIVE', '2017-07-01', NULL, 'N', 'stanley.hewitt@yahoo.com');
INSERT INTO Account VALUES ('C-4273', 'Ivan Petrov', 'residential', 'ACTIVE', '2018-09-22', NULL, 'Y', 'ivan.petrov@aol.com');
INSERT INTO Account VALUES ('R-4286', 'Riverside Nursery', 'business', 'ACTIVE', '2025-12-11', NULL, NULL, 'office@riversidenur.com');
INSERT INTO Account VALUES ('C-4299', 'Mitchell Rand', 'residential', 'CLOSED', '2024-04-13', '2026-06-21', NULL, 'mitchell.rand@gmail.com');
INSERT INTO Account VALUES ('R-4312', 'Northgate Laundromat', 'business', 'CLOSED', '2019-05-12', '2025-03-27', 'N', NULL);
INSERT INTO Account VALUES ('R-4325', 'Opal Jennings', 'residential', 'PENDING', '2023-04-23', NULL, 'N', 'opal.jennings@comcast.net');
INSERT INTO Account VALUES ('C-4338', 'Maple Court Apartments LLC', 'business', 'ACTIVE', '2025-07-14', NULL, NULL, 'office@maplecourtap.com');
INSERT INTO Account VALUES ('R-4351', 'Dana Fitzgerald', 'residential', 'ACTIVE', '2024-06-16', NULL, NULL, 'dana.fitzgerald@yahoo.com');
INSERT INTO Account VALUES ('C-4364', 'Nora Eastwood', 'residential', 'ACTIVE', '2020-01-20', NULL, 'Y', 'nora.eastwood@aol.com');
INSERT INTO Account VALUES ('R-4377', 'Mitchell Rand', 'residential', 'ACTIVE', '2021-11-09', NULL, 'N', NULL);
INSERT INTO Account VALUES ('R-4390', 'Riverside Nursery', 'business', 'ACTIVE', '2018-03-02', NULL, 'Y', 'office@riversidenur.com');
INSERT INTO Account VALUES ('C-4403', 'Ivan Petrov', 'residential', 'ACTIVE', '2018-03-11', NULL, NULL, 'ivan.petrov@comcast.net');
INSERT INTO Account VALUES ('W-4416', 'Maple Court Apartments LLC', 'business', 'PENDING', '2023-02-20', NULL, 'Y', NULL);
INSERT INTO Account VALUES ('R-4429', 'Northgate Laundromat', 'business', 'ACTIVE', '2020-07-18', NULL, 'N', 'office@northgatelau.com');
INSERT INTO Account VALUES ('W-4442', 'Beatrice Cole', 'residential', 'ACTIVE', '2025-12-24', NULL, 'N', NULL);
INSERT INTO Account VALUES ('C-4455', 'JANET LOWE', 'residential', 'ACTIVE', '2024-09-03', NULL, NULL, 'janet.lowe@aol.com');
INSERT INTO Account VALUES ('R-4468', 'Dana Fitzgerald', 'residential', 'CLOSED', '2023-12-13', '2024-02-21', NULL, 'dana.fitzgerald@comcast.net');
INSERT INTO Account VALUES ('W-4481', 'Northgate Laundromat', 'business', 'CLOSED', '2021-08-12', '2022-01-18', 'N', 'office@northgatelau.com');
INSERT INTO Account VALUES ('W-4494', 'Victor Lam', 'residential', 'ACTIVE', '2016-07-28', NULL, NULL, 'victor.lam@aol.com');
INSERT INTO Account VALUES ('W-4507', 'Helen Stroud', 'residential', 'ACTIVE', '2019-02-21', NULL, NULL, 'helen.stroud@aol.com');
INSERT INTO Account VALUES ('R-4520', 'Nora Eastwood', 'residential', 'ACTIVE', '2016-01-02', NULL, 'N', NULL);
INSERT INTO Account VALUES ('W-4533', 'Rosa Delgado', 'residential', 'ACTIVE', '2020-07-28', NULL, 'N', 'rosa.delgado@aol.com');
INSERT INTO Account VALUES ('R-4546', 'Opal Jennings', 'residential', 'ACTIVE', '2018-02-25', NULL, 'Y', 'opal.jennings@gmail.com');
INSERT INTO Account VALUES ('R-4559', 'Laura Quintero', 'residential', 'ACTIVE', '2024-05-01', NULL, 'N', 'laura.quintero@yahoo.com');
INSERT INTO Account VALUES ('C-4572', 'Felicia Grant', 'residential', 'ACTIVE', '2024-11-25', NULL, 'Y', NULL);
INSERT INTO Account VALUES ('R-4585', 'Alan Whitmore', 'residential', 'ACTIVE', '2022-11-13', NULL, 'Y', 'alan.whitmore@comcast.net');
INSERT INTO Account VALUES ('W-4598', 'Janet Lowe', 'residential', 'ACTIVE', '2025-08-08', NULL, 'N', NULL);
INSERT INTO Account VALUES ('C-4611', 'Alan Whitmore', 'residential', 'ACTIVE', '2025-01-05', NULL, 'N', 'alan.whitmore@gmail.com');
INSERT INTO Account VALUES ('C-4624', 'Grace Lutheran Church', 'business', 'ACTIVE', '2017-12-11', NULL, NULL, 'office@graceluthera.com');
INSERT INTO Account VALUES ('W-4637', 'Mitchell Rand', 'residential', 'ACTIVE', '2019-04-02', NULL, 'Y', 'mitchell.rand@aol.com');
INSERT INTO Account VALUES ('W-4650', 'Rosa Delgado', 'residential', 'ACTIVE', '2021-10-17', NULL, 'N', NULL);
INSERT INTO ServicePoint VALUES (1, 'W-4013', '232 Lighthouse Way', 'Eastport', 'Z1', 'single family', 'on', '2007-07-10');
INSERT INTO ServicePoint VALUES (2, 'W-4013', '75 Second St', 'Eastport', NULL, 'single family', 'on', '2015-05-12');
INSERT INTO ServicePoint VALUES (3, 'W-4013', '361 Lighthouse Way', 'Eastport', 'Z1', 'apartment', 'on', '1996-05-27');
INSERT INTO ServicePoint VALUES (4, 'W-4026', '226 Jefferson Ave', 'Eastport', NULL, 'commercial', 'off', '1991-05-14');
INSERT INTO ServicePoint VALUES (5, 'C-4039', '347 Mill Pond Ln', 'Eastport', 'Z3', 'commercial', 'on', NULL);
INSERT INTO ServicePoint VALUES (6, 'W-4052', '321 Harbor Rd', 'Milltown', NULL, 'single family', 'off', '2011-07-25');
INSERT INTO ServicePoint VALUES (7, 'W-4052', '342 Harbor Rd', 'Lakeside', NULL, 'commercial', 'off', '2000-10-08');
INSERT INTO ServicePoint VALUES (8, 'W-4052', '7 Jefferson Ave', 'Lakeside', NULL, 'single family', 'off', '2015-06-20');
INSERT INTO ServicePoint VALUES (9, 'R-4065', '43 Harbor Rd', 'Lakeside', 'Z2', 'irrigation', 'off', '2008-01-08');
INSERT INTO ServicePoint VALUES (10, 'R-4065', '201 Mill Pond Ln', 'Milltown', 'Z3', 'irrigation', 'off', '2023-10-01');
INSERT INTO ServicePoint VALUES (11, 'R-4078', '351 Lighthouse Way', 'Lakeside', NULL, 'commercial', 'on', '1993-02-03');
INSERT INTO ServicePoint VALUES (12, 'C-4091', '151 Pine St', 'Eastport', 'Z3', 'apartment', 'on', '2011-03-25');
INSERT INTO ServicePoint VALUES (13, 'C-4091', '283 Mill Pond Ln', 'Eastport', 'Z1', 'apartment', 'on', '2015-03-02');
INSERT INTO ServicePoint VALUES (14, 'W-4104', '283 Harbor Rd', 'Harrow', NULL, 'commercial', 'off', '2003-10-18');
INSERT INTO ServicePoint VALUES (15, 'W-4104', '86 Pine St', 'Lakeside', NULL, 'commercial', 'off', '1999-09-01');
INSERT INTO ServicePoint VALUES (16, 'W-4117', '100 Lighthouse Way', 'Harrow', NULL, 'single family', 'on', NULL);
INSERT INTO ServicePoint VALUES (17, 'C-4130', '387 Lighthouse Way', 'Milltown', NULL, 'commercial', 'on', '1997-01-19');
INSERT INTO ServicePoint VALUES (18, 'R-4143', '245 Mill Pond Ln', 'Eastport', 'Z1', 'apartment', 'on', NULL);
INSERT INTO ServicePoint VALUES (19, 'W-4156', '48 Lighthouse Way', 'Eastport', 'Z1', 'apartment', 'on', '2012-10-04');
INSERT INTO ServicePoint VALUES (20, 'R-4169', '216 Jefferson Ave', 'Eastport', 'Z1', 'irrigation', 'off', NULL);
INSERT INTO ServicePoint VALUES (21, 'R-4182', '23 Mill Pond Ln', 'Eastport', 'Z1', 'commercial', 'on', '2018-04-19');
INSERT INTO ServicePoint VALUES (22, 'R-4195', '153 Lighthouse Way', 'Milltown', NULL, 'commercial', 'off', '1992-12-18');
INSERT INTO ServicePoint VALUES (23, 'R-4195', '78 Pine St', 'Eastport', 'Z2', 'irrigation', 'off', '2003-10-03');
INSERT INTO ServicePoint VALUES (24, 'R-4195', '81 Mill Pond Ln', 'Eastport', 'Z3', 'commercial', 'off', '1992-07-12');
INSERT INTO ServicePoint VALUES (25, 'C-4208', '92 Harbor Rd', 'Harrow', 'Z2', 'single family', 'off', NULL);
INSERT INTO ServicePoint VALUES (26, 'W-4221', '99 Mill Pond Ln', 'Eastport', 'Z3', 'single family', 'off', '1990-01-06');
INSERT INTO ServicePoint VALUES (27, 'W-4234', '182 Harbor Rd', 'Eastport', NULL, 'apartment', 'off', '2000-02-09');
INSERT INTO ServicePoint VALUES (28, 'R-4247', '35 Mill Pond Ln', 'Milltown', 'Z2', 'commercial', 'off', '2019-07-17');
INSERT INTO ServicePoint VALUES (29, 'W-4260', '51 Pine St', 'Milltown', NULL, 'apartment', 'on', NULL);
INSERT INTO ServicePoint VALUES (30, 'C-4273', '186 Pine St', 'Milltown', NULL, 'irrigation', 'off', '2024-09-18');
INSERT INTO ServicePoint VALUES (31, 'R-4286', '224 Jefferson Ave', 'Milltown', 'Z2', 'commercial', 'on', '2007-08-06');
INSERT INTO ServicePoint VALUES (32, 'R-4286', '249 Second St', 'Milltown', 'Z1', 'commercial', 'on', '2023-07-08');
INSERT INTO ServicePoint VALUES (33, 'C-4299', '220 Second St', 'Milltown', 'Z1', 'irrigation', 'off', '2001-12-28');
INSERT INTO ServicePoint VALUES (34, 'R-4312', '171 Pine St', 'Harrow', NULL, 'commercial', 'off', NULL);
INSERT INTO ServicePoint VALUES (35, 'R-4325', '170 Pine St', 'Milltown', 'Z2', 'irrigation', 'on', '1990-11-19');
INSERT INTO ServicePoint VALUES (36, 'C-4338', '297 Lighthouse Way', 'Lakeside', NULL, 'commercial', 'off', '2008-05-17');
INSERT INTO ServicePoint VALUES (37, 'R-4351', '255 Lighthouse Way', 'Milltown', 'Z1', 'single family', 'on', NULL);
INSERT INTO ServicePoint VALUES (38, 'C-4364', '354 Harbor Rd', 'Harrow', NULL, 'single family', 'off', '2007-08-06');
INSERT INTO ServicePoint VALUES (39, 'C-4364', '41 Jefferson Ave', 'Milltown', NULL, 'single family', 'on', '2007-12-12');
INSERT INTO ServicePoint VALUES (40, 'R-4377', '182 Jefferson Ave', 'Lakeside', 'Z2', 'commercial', 'off', '1991-07-19');
INSERT INTO ServicePoint VALUES (41, 'R-4390', '252 Harbor Rd', 'Eastport', NULL, 'commercial', 'on', '2008-09-10');
INSERT INTO ServicePoint VALUES (42, 'C-4403', '346 Harbor Rd', 'Lakeside', 'Z3', 'single family', 'off', '1997-04-02');
INSERT INTO ServicePoint VALUES (43, 'W-4416', '379 Lighthouse Way', 'Harrow', NULL, 'commercial', 'on', '2008-08-15');
INSERT INTO ServicePoint VALUES (44, 'W-4416', '199 Harbor Rd', 'Eastport', NULL, 'commercial', 'on', '2008-03-10');
INSERT INTO ServicePoint VALUES (45, 'W-4416', '115 Lighthouse Way', 'Eastport', 'Z2', 'commercial', 'on', '2012-07-22');
INSERT INTO ServicePoint VALUES (46, 'R-4429', '115 Second St', 'Eastport', 'Z2', 'commercial', 'on', '2010-02-20');
INSERT INTO ServicePoint VALUES (47, 'R-4429', '171 Second St', 'Eastport', 'Z3', 'commercial', 'on', '2019-04-08');
INSERT INTO ServicePoint VALUES (48, 'R-4429', '371 Pine St', 'Eastport', 'Z2', 'commercial', 'on', '2008-06-28');
INSERT INTO ServicePoint VALUES (49, 'W-4442', '133 Pine St', 'Lakeside', 'Z1', 'apartment', 'on', '2010-04-21');
INSERT INTO ServicePoint VALUES (50, 'C-4455', '335 Pine St', 'Harrow', 'Z1', 'apartment', 'on', '2006-03-22');
INSERT INTO ServicePoint VALUES (51, 'R-4468', '336 Lighthouse Way', 'Harrow', 'Z2', 'commercial', 'off', '2012-11-22');
INSERT INTO ServicePoint VALUES (52, 'W-4481', '342 Jefferson Ave', 'Eastport', 'Z1', 'commercial', 'off', '1996-05-15');
INSERT INTO ServicePoint VALUES (53, 'W-4494', '5 Mill Pond Ln', 'Eastport', 'Z3', 'irrigation', 'on', '2016-01-23');
INSERT INTO ServicePoint VALUES (54, 'W-4494', '261 Harbor Rd', 'Lakeside', 'Z1', 'irrigation', 'on', '1991-01-25');
INSERT INTO ServicePoint VALUES (55, 'W-4494', '58 Pine St', 'Milltown', 'Z1', 'apartment', 'off', '2000-01-10');
INSERT INTO ServicePoint VALUES (56, 'W-4507', '193 Jefferson Ave', 'Milltown', 'Z1', 'single family', 'on', '1994-06-21');
INSERT INTO ServicePoint VALUES (57, 'R-4520', '41 Second St', 'Milltown', 'Z1', 'single family', 'off', '2001-08-17');
INSERT INTO ServicePoint VALUES (58, 'W-4533', '140 Jefferson Ave', 'Eastport', 'Z1', 'single family', 'on', NULL);
INSERT INTO ServicePoint VALUES (59, 'W-4533', '66 Harbor Rd', 'Harrow', 'Z2', 'irrigation', 'on', '2007-05-11');
INSERT INTO ServicePoint VALUES (60, 'W-4533', '279 Jefferson Ave', 'Eastport', 'Z3', 'irrigation', 'on', '2007-08-01');
INSERT INTO ServicePoint VALUES (61, 'R-4546', '102 Jefferson Ave', 'Eastport', 'Z1', 'commercial', 'on', '2007-06-14');
INSERT INTO ServicePoint VALUES (62, 'R-4559', '230 Second St', 'Eastport', 'Z2', 'irrigation', 'on', '1990-07-19');
INSERT INTO ServicePoint VALUES (63, 'R-4559', '130 Harbor Rd', 'Eastport', NULL, 'irrigation', 'on', '1997-05-09');
INSERT INTO ServicePoint VALUES (64, 'R-4559', '191 Mill Pond Ln', 'Lakeside', 'Z3', 'commercial', 'on', '2024-09-04');
INSERT INTO ServicePoint VALUES (65, 'C-4572', '360 Mill Pond Ln', 'Eastport', 'Z3', 'commercial', 'on', '1997-03-23');
INSERT INTO ServicePoint VALUES (66, 'R-4585', '157 Mill Pond Ln', 'Eastport', 'Z3', 'irrigation', 'on', '1999-10-18');
INSERT INTO ServicePoint VALUES (67, 'R-4585', '34 Second St', 'Harrow', 'Z3', 'commercial', 'on', '2019-11-26');
INSERT INTO ServicePoint VALUES (68, 'W-4598', '51 Second St', 'Milltown', 'Z2', 'irrigation', 'on', '2023-09-11');
INSERT INTO ServicePoint VALUES (69, 'C-4611', '73 Lighthouse Way', 'Harrow', NULL, 'single family', 'on', '1990-10-12');
INSERT INTO ServicePoint VALUES (70, 'C-4624', '160 Jefferson Ave', 'Milltown', 'Z2', 'commercial', 'on', '1998-04-14');
INSERT INTO ServicePoint VALUES (71, 'W-4637', '374 Harbor Rd', 'Eastport', NULL, 'apartment', 'on', '2014-11-26');
INSERT INTO ServicePoint VALUES (72, 'W-4650', '365 Mill Pond Ln', 'Milltown', NULL, 'commercial', 'on', '2007-07-19');
INSERT INTO MailAddress VALUES ('W-4013', 1, NULL, '232 Lighthouse Way', 'Eastport', 'MA', '2019-02-10', NULL);
INSERT INTO MailAddress VALUES ('W-4026', 1, NULL, '226 Jefferson Ave', 'Eastport', 'MA', '2023-03-26', NULL);
INSERT INTO MailAddress VALUES ('C-4039', 1, NULL, '347 Mill Pond Ln', 'Eastport', 'MA', '2019-04-07', '2022-09-16');
INSERT INTO MailAddress VALUES ('C-4039', 2, NULL, '347 Mill Pond Ln', 'Eastport', 'MA', '2022-09-16', NULL);
INSERT INTO MailAddress VALUES ('W-4052', 1, NULL, '321 Harbor Rd', 'Milltown', 'MA', '2019-12-11', NULL);
INSERT INTO MailAddress VALUES ('R-4065', 1, NULL, '43 Harbor Rd', 'Lakeside', 'MA', '2021-09-02', NULL);
INSERT INTO MailAddress VALUES ('R-4078', 1, 'c/o Nora Eastwood', '351 Lighthouse Way', 'Lakeside', 'MA', '2018-07-01', NULL);
INSERT INTO MailAddress VALUES ('C-4091', 1, NULL, '161 Beacon St', 'Providence', 'RI', '2024-10-23', NULL);
INSERT INTO MailAddress VALUES ('W-4104', 1, 'c/o Nora Eastwood', '184 Main St', 'Eastport', 'MA', '2023-06-27', '2025-11-22');
INSERT INTO MailAddress VALUES ('W-4104', 2, 'Accounts Payable', '579 Beacon St', 'Boston', 'MA', '2025-11-22', NULL);
INSERT INTO MailAddress VALUES ('W-4117', 1, 'c/o Nora Eastwood', '100 Lighthouse Way', 'Harrow', 'MA', '2023-02-28', NULL);
INSERT INTO MailAddress VALUES ('C-4130', 1, NULL, '284 Ocean Dr', 'Providence', 'RI', '2018-01-02', NULL);
INSERT INTO MailAddress VALUES ('W-4156', 1, NULL, '48 Lighthouse Way', 'Eastport', 'MA', '2019-01-19', NULL);
INSERT INTO MailAddress VALUES ('R-4169', 1, NULL, '216 Jefferson Ave', 'Eastport', 'MA', '2017-07-06', NULL);
INSERT INTO MailAddress VALUES ('R-4182', 1, 'c/o Nora Eastwood', '23 Mill Pond Ln', 'Eastport', 'MA', '2022-04-27', '2026-07-11');
INSERT INTO MailAddress VALUES ('R-4182', 2, NULL, '263 Ocean Dr', 'Eastport', 'MA', '2026-07-11', NULL);
INSERT INTO MailAddress VALUES ('R-4195', 1, NULL, 'PO Box 707', 'Providence', 'RI', '2019-05-12', NULL);
INSERT INTO MailAddress VALUES ('C-4208', 1, 'Accounts Payable', '835 Ocean Dr', 'Milltown', 'MA', '2020-07-24', NULL);
INSERT INTO MailAddress VALUES ('W-4221', 1, 'Accounts Payable', '99 Mill Pond Ln', 'Eastport', 'MA', '2018-03-12', NULL);
INSERT INTO MailAddress VALUES ('W-4234', 1, 'Accounts Payable', '182 Harbor Rd', 'Eastport', 'MA', '2018-05-26', NULL);
INSERT INTO MailAddress VALUES ('W-4260', 1, NULL, '145 Ocean Dr', 'Milltown', 'MA', '2017-07-01', NULL);
INSERT INTO MailAddress VALUES ('C-4273', 1, NULL, '186 Pine St', 'Milltown', 'MA', '2018-09-22', '2024-10-20');
INSERT INTO MailAddress VALUES ('C-4273', 2, NULL, '69 Main St', 'Milltown', 'MA', '2024-10-20', '2026-10-18');
INSERT INTO MailAddress VALUES ('C-4273', 3, 'c/o Nora Eastwood', '186 Pine St', 'Milltown', 'MA', '2026-10-18', NULL);
INSERT INTO MailAddress VALUES ('R-4286', 1, 'Accounts Payable', '224 Jefferson Ave', 'Milltown', 'MA', '2025-12-11', '2026-11-07');
INSERT INTO MailAddress VALUES ('R-4286', 2, 'c/o Nora Eastwood', '766 Main St', 'Milltown', 'MA', '2026-11-07', NULL);
INSERT INTO MailAddress VALUES ('C-4299', 1, NULL, '496 Ocean Dr', 'Boston', 'MA', '2024-04-13', NULL);
INSERT INTO MailAddress VALUES ('R-4312', 1, 'c/o Nora Eastwood', '171 Pine St', 'Harrow', 'MA', '2019-05-12', '2025-10-25');
INSERT INTO MailAddress VALUES ('R-4312', 2, 'c/o Nora Eastwood', '171 Pine St', 'Harrow', 'MA', '2025-10-25', NULL);
INSERT INTO MailAddress VALUES ('R-4325', 1, NULL, '170 Pine St', 'Milltown', 'MA', '2023-04-23', NULL);
INSERT INTO MailAddress VALUES ('C-4338', 1, NULL, '297 Lighthouse Way', 'Lakeside', 'MA', '2025-07-14', NULL);
INSERT INTO MailAddress VALUES ('C-4364', 1, NULL, '354 Harbor Rd', 'Harrow', 'MA', '2020-01-20', '2026-05-04');
INSERT INTO MailAddress VALUES ('C-4364', 2, 'Accounts Payable', '354 Harbor Rd', 'Harrow', 'MA', '2026-05-04', '2026-09-17');
INSERT INTO MailAddress VALUES ('C-4364', 3, 'c/o Nora Eastwood', '479 Beacon St', 'Boston', 'MA', '2026-09-17', NULL);
INSERT INTO MailAddress VALUES ('R-4377', 1, NULL, '402 Main St', 'Providence', 'RI', '2021-11-09', NULL);
INSERT INTO MailAddress VALUES ('R-4390', 1, NULL, '37 Main St', 'Eastport', 'MA', '2018-03-02', NULL);
INSERT INTO MailAddress VALUES ('C-4403', 1, NULL, '346 Harbor Rd', 'Lakeside', 'MA', '2018-03-11', NULL);
INSERT INTO MailAddress VALUES ('W-4416', 1, 'Accounts Payable', '379 Lighthouse Way', 'Harrow', 'MA', '2023-02-20', NULL);
INSERT INTO MailAddress VALUES ('R-4429', 1, NULL, 'PO Box 349', 'Miami', 'FL', '2020-07-18', NULL);
INSERT INTO MailAddress VALUES ('W-4442', 1, 'c/o Nora Eastwood', 'PO Box 361', 'Miami', 'FL', '2025-12-24', '2026-08-01');
INSERT INTO MailAddress VALUES ('W-4442', 2, 'Accounts Payable', '133 Pine St', 'Lakeside', 'MA', '2026-08-01', '2026-08-01');
INSERT INTO MailAddress VALUES ('W-4442', 3, NULL, '834 Beacon St', 'Miami', 'FL', '2026-08-01', NULL);
INSERT INTO MailAddress VALUES ('C-4455', 1, NULL, '335 Pine St', 'Harrow', 'MA', '2024-09-03', '2025-08-28');
INSERT INTO MailAddress VALUES ('C-4455', 2, NULL, '335 Pine St', 'Harrow', 'MA', '2025-08-28', NULL);
INSERT INTO MailAddress VALUES ('R-4468', 1, 'c/o Nora Eastwood', '757 Beacon St', 'Boston', 'MA', '2023-12-13', NULL);
INSERT INTO MailAddress VALUES ('W-4481', 1, 'Accounts Payable', '90 Main St', 'Boston', 'MA', '2021-08-12', NULL);
INSERT INTO MailAddress VALUES ('W-4494', 1, NULL, '54 Main St', 'Nashua', 'NH', '2016-07-28', NULL);
INSERT INTO MailAddress VALUES ('W-4507', 1, 'Accounts Payable', '193 Jefferson Ave', 'Milltown', 'MA', '2019-02-21', '2025-05-28');
INSERT INTO MailAddress VALUES ('W-4507', 2, 'c/o Nora Eastwood', '193 Jefferson Ave', 'Milltown', 'MA', '2025-05-28', '2026-01-10');
INSERT INTO MailAddress VALUES ('W-4507', 3, 'c/o Nora Eastwood', '193 Jefferson Ave', 'Milltown', 'MA', '2026-01-10', NULL);
INSERT INTO MailAddress VALUES ('R-4520', 1, 'Accounts Payable', '483 Beacon St', 'Providence', 'RI', '2016-01-02', '2023-02-06');
INSERT INTO MailAddress VALUES ('R-4520', 2, NULL, '41 Second St', 'Milltown', 'MA', '2023-02-06', '2024-01-12');
INSERT INTO MailAddress VALUES ('R-4520', 3, 'Accounts Payable', 'PO Box 287', 'Boston', 'MA', '2024-01-12', NULL);
INSERT INTO MailAddress VALUES ('W-4533', 1, NULL, '315 Beacon St', 'Miami', 'FL', '2020-07-28', '2022-04-24');
INSERT INTO MailAddress VALUES ('W-4533', 2, NULL, '140 Jefferson Ave', 'Eastport', 'MA', '2022-04-24', '2024-05-05');
INSERT INTO MailAddress VALUES ('W-4533', 3, 'Accounts Payable', '140 Jefferson Ave', 'Eastport', 'MA', '2024-05-05', NULL);
INSERT INTO MailAddress VALUES ('R-4546', 1, NULL, '48 Main St', 'Miami', 'FL', '2018-02-25', NULL);
INSERT INTO MailAddress VALUES ('R-4559', 1, NULL, '62 Beacon St', 'Miami', 'FL', '2024-05-01', NULL);
INSERT INTO MailAddress VALUES ('C-4572', 1, 'Accounts Payable', '501 Main St', 'Milltown', 'MA', '2024-11-25', '2026-10-27');
INSERT INTO MailAddress VALUES ('C-4572', 2, NULL, '360 Mill Pond Ln', 'Eastport', 'MA', '2026-10-27', NULL);
INSERT INTO MailAddress VALUES ('R-4585', 1, NULL, '157 Mill Pond Ln', 'Eastport', 'MA', '2022-11-13', '2025-01-12');
INSERT INTO MailAddress VALUES ('R-4585', 2, NULL, '866 Beacon St', 'Providence', 'RI', '2025-01-12', NULL);
INSERT INTO MailAddress VALUES ('W-4598', 1, NULL, '300 Main St', 'Eastport', 'MA', '2025-08-08', NULL);
INSERT INTO MailAddress VALUES ('C-4611', 1, 'Accounts Payable', '73 Lighthouse Way', 'Harrow', 'MA', '2025-01-05', NULL);
INSERT INTO MailAddress VALUES ('C-4624', 1, NULL, '185 Beacon St', 'Eastport', 'MA', '2017-12-11', '2026-06-09');
INSERT INTO MailAddress VALUES ('C-4624', 2, 'c/o Nora Eastwood', '696 Ocean Dr', 'Nashua', 'NH', '2026-06-09', '2026-06-09');
INSERT INTO MailAddress VALUES ('C-4624', 3, NULL, '160 Jefferson Ave', 'Milltown', 'MA', '2026-06-09', NULL);
INSERT INTO MailAddress VALUES ('W-4637', 1, NULL, '207 Beacon St', 'Providence', 'RI', '2019-04-02', '2023-06-18');
INSERT INTO MailAddress VALUES ('W-4637', 2, 'Accounts Payable', '660 Ocean Dr', 'Providence', 'RI', '2023-06-18', NULL);
INSERT INTO MailAddress VALUES ('W-4650', 1, 'c/o Nora Eastwood', '365 Mill Pond Ln', 'Milltown', 'MA', '2021-10-17', NULL);
INSERT INTO Reading VALUES (1, 34, '2026-04-10', 26.2, 'actual');
INSERT INTO Reading VALUES (2, 10, '2026-07-05', 23.5, 'actual');
INSERT INTO Reading VALUES (3, 24, '2024-03-27', 54.4, 'actual');
INSERT INTO Reading VALUES (4, 15, '2025-09-09', 17.8, 'actual');
INSERT INTO Reading VALUES (5, 26, '2023-12-07', 9.8, 'estimated');
INSERT INTO Reading VALUES (6, 6, '2026-06-02', 35.6, 'actual');
INSERT INTO Reading VALUES (7, 7, '2023-08-19', NULL, 'actual');
INSERT INTO Reading VALUES (8, 6, '2023-01-17', 28.2, 'actual');
INSERT INTO Reading VALUES (9, 36, '2025-08-08', 2.3, 'actual');
INSERT INTO Reading VALUES (10, 30, '2024-12-14', NULL, 'estimated');
INSERT INTO Reading VALUES (11, 14, '2025-06-24', 33.7, 'actual');
INSERT INTO Reading VALUES (12, 38, '2025-09-04', NULL, 'actual');
INSERT INTO Reading VALUES (13, 8, '2025-06-24', 4.3, 'actual');
INSERT INTO Reading VALUES (14, 32, '2024-04-25', 48.9, 'customer');
INSERT INTO Reading VALUES (15, 29, '2024-11-25', 48.3, 'estimated');
INSERT INTO Reading VALUES (16, 2, '2024-09-19', 10.0, 'actual');
INSERT INTO Reading VALUES (17, 25, '2025-03-25', 25.7, 'actual');
INSERT INTO Reading VALUES (18, 7, '2026-04-27', 52.1, 'actual');
INSERT INTO Reading VALUES (19, 27, '2023-01-13', 20.8, 'actual');
INSERT INTO Reading VALUES (20, 27, '2024-07-10', 20.6, 'actual');
INSERT INTO Reading VALUES (21, 13, '2023-08-13', NULL, 'estimated');
INSERT INTO Reading VALUES (22, 35, '2025-05-07', 49.4, 'actual');
INSERT INTO Reading VALUES (23, 13, '2025-05-04', 10.1, 'actual');
INSERT INTO Reading VALUES (24, 31, '2023-06-13', 50.2, 'actual');
INSERT INTO Reading VALUES (25, 8, '2026-09-27', 54.4, 'actual');
INSERT INTO Reading VALUES (26, 17, '2026-08-14', 36.0, 'actual');
INSERT INTO Reading VALUES (27, 33, '2024-05-09', 47.7, 'actual');
INSERT INTO Reading VALUES (28, 25, '2026-05-01', 3.8, 'actual');
INSERT INTO Reading VALUES (29, 20, '2025-03-05', NULL, 'actual');
INSERT INTO Reading VALUES (30, 13, '2026-05-01', 27.5, 'actual');
INSERT INTO Reading VALUES (31, 14, '2026-01-04', 21.6, 'customer');
INSERT INTO Reading VALUES (32, 18, '2023-04-09', 11.2, 'estimated');
INSERT INTO Reading VALUES (33, 12, '2023-01-01', 55.2, 'actual');
INSERT INTO Reading VALUES (34, 31, '2024-04-06', 9.9, 'actual');
INSERT INTO Reading VALUES (35, 4, '2025-06-25', 54.5, 'estimated');
INSERT INTO Reading VALUES (36, 12, '2026-02-16', NULL, 'actual');
INSERT INTO Reading VALUES (37, 20, '2026-07-24', 33.1, 'actual');
INSERT INTO Reading VALUES (38, 26, '2025-07-10', 43.6, 'actual');
INSERT INTO Reading VALUES (39, 32, '2026-03-19', 21.9, 'actual');
INSERT INTO Reading VALUES (40, 14, '2024-10-02', 23.9, 'estimated');
INSERT INTO Reading VALUES (41, 28, '2024-03-22', 11.7, 'actual');
INSERT INTO Reading VALUES (42, 26, '2025-08-10', 50.5, 'actual');
INSERT INTO Reading VALUES (43, 4, '2023-10-19', 31.5, 'actual');
INSERT INTO Reading VALUES (44, 14, '2024-08-14', 48.4, 'actual');
INSERT INTO Reading VALUES (45, 17, '2026-02-17', 39.6, 'actual');
INSERT INTO Reading VALUES (46, 20, '2026-09-20', 41.5, 'actual');
INSERT INTO Reading VALUES (47, 22, '2023-10-17', 13.6, 'actual');
INSERT INTO Reading VALUES (48, 12, '2024-07-18', 34.4, 'actual');
INSERT INTO Reading VALUES (49, 10, '2026-04-13', 50.6, 'actual');
INSERT INTO Reading VALUES (50, 6, '2024-12-08', NULL, 'actual');
INSERT INTO Reading VALUES (51, 16, '2024-01-08', 21.8, 'customer');
INSERT INTO Reading VALUES (52, 2, '2025-06-08', 55.3, 'actual');
INSERT INTO Reading VALUES (53, 3, '2024-11-13', 20.8, 'actual');
INSERT INTO Reading VALUES (54, 29, '2025-01-24', 38.1, 'estimated');
INSERT INTO Reading VALUES (55, 25, '2026-02-01', 9.9, 'actual');
INSERT INTO Reading VALUES (56, 35, '2024-05-28', 20.0, 'actual');
INSERT INTO Reading VALUES (57, 7, '2025-03-03', 44.3, 'actual');
INSERT INTO Reading VALUES (58, 35, '2025-07-23', 17.5, 'actual');
INSERT INTO Reading VALUES (59, 30, '2024-06-28', 32.7, 'estimated');
INSERT INTO Reading VALUES (60, 8, '2023-12-26', 17.0, 'estimated');
INSERT INTO Reading VALUES (61, 3, '2026-11-15', 34.5, 'estimated');
INSERT INTO Reading VALUES (62, 13, '2023-08-20', 210.7, 'actual');
INSERT INTO Reading VALUES (63, 36, '2023-03-15', 7.4, 'estimated');
INSERT INTO Reading VALUES (64, 28, '2024-01-20', NULL, 'customer');
INSERT INTO Reading VALUES (65, 1, '2025-01-23', 25.2, 'estimated');
INSERT INTO Reading VALUES (66, 16, '2024-11-01', 57.1, 'actual');
INSERT INTO Reading VALUES (67, 24, '2024-12-25', 224.9, 'customer');
INSERT INTO Reading VALUES (68, 4, '2025-07-15', 27.6, 'actual');
INSERT INTO Reading VALUES (69, 34, '2024-02-23', 32.9, 'actual');
INSERT INTO Reading VALUES (70, 26, '2024-06-21', 23.7, 'actual');
INSERT INTO Reading VALUES (71, 3, '2025-12-08', 41.7, 'actual');
INSERT INTO Reading VALUES (72, 13, '2023-02-18', 35.0, 'actual');
INSERT INTO Reading VALUES (73, 18, '2025-08-21', 49.8, 'actual');
INSERT INTO Reading VALUES (74, 34, '2024-10-13', 12.2, 'estimated');
INSERT INTO Reading VALUES (75, 1, '2024-07-19', 2.0, 'actual');
INSERT INTO Reading VALUES (76, 32, '2024-04-17', 13.2, 'actual');
INSERT INTO Reading VALUES (77, 27, '2023-04-15', 37.8, 'estimated');
INSERT INTO Reading VALUES (78, 26, '2024-08-02', 10.3, 'customer');
INSERT INTO Reading VALUES (79, 27, '2024-12-28', 35.6, 'actual');
INSERT INTO Reading VALUES (80, 15, '2025-06-11', 20.1, 'actual');
INSERT INTO Bill VALUES ('B20240001', 'W-4104', '2024-07-11', '2024-08-01', 33.23, 33.23, '2024-08-23');
INSERT INTO Bill VALUES ('B20220002', 'C-4039', '2022-02-10', '2022-03-03', 140.48, 140.48, '2022-03-13');
INSERT INTO Bill VALUES ('B20220003', 'W-4156', '2022-10-13', '2022-11-03', 75.73, 75.73, '2022-12-01');
INSERT INTO Bill VALUES ('B20250004', 'R-4468', '2025-07-10', '2025-07-31', 406.86, 406.86, '2025-08-16');
INSERT INTO Bill VALUES ('B20230005', 'R-4169', '2023-10-21', '2023-11-11', 111.75, 111.75, '2023-12-14');
INSERT INTO Bill VALUES ('B20250006', 'R-4143', '2025-11-19', '2025-12-10', 140.67, 0, NULL);
INSERT INTO Bill VALUES ('B20260007', 'W-4156', '2026-10-19', '2026-11-09', 93.49, 93.49, '2026-11-04');
INSERT INTO Bill VALUES ('B20250008', 'R-4143', '2025-11-08', '2025-11-29', 74.42, 74.42, '2025-12-14');
INSERT INTO Bill VALUES ('B20260009', 'W-4442', '2026-06-25', '2026-07-16', 187.5, 187.5, '2026-07-17');
INSERT INTO Bill VALUES ('B20250010', 'C-4338', '2025-09-05', '2025-09-26', 351.17, 351.17, '2025-10-28');
INSERT INTO Bill VALUES ('B20230011', 'R-4078', '2023-08-20', '2023-09-10', 156.78, 156.78, '2023-10-02');
INSERT INTO Bill VALUES ('B20250012', 'C-4091', '2025-04-09', '2025-04-30', 154.73, 154.73, '2025-05-27');
INSERT INTO Bill VALUES ('B20240013', 'C-4299', '2024-03-18', '2024-04-08', 83.1, 0, NULL);
INSERT INTO Bill VALUES ('B20220014', 'R-4078', '2022-08-03', '2022-08-24', 265.61, 265.61, '2022-08-22');
INSERT INTO Bill VALUES ('B20220015', 'R-4390', '2022-10-04', '2022-10-25', 100.6, 100.6, '2022-11-17');
INSERT INTO Bill VALUES ('B20260016', 'R-4286', '2026-05-19', '2026-06-09', 272.13, 272.13, '2026-06-04');
INSERT INTO Bill VALUES ('B20260017', 'C-4091', '2026-08-08', '2026-08-29', 366.24, 366.24, '2026-08-21');
INSERT INTO Bill VALUES ('B20250018', 'R-4169', '2025-08-15', '2025-09-05', 151.68, 0, NULL);
INSERT INTO Bill VALUES ('B20220019', 'C-4208', '2022-01-04', '2022-01-25', 240.58, 240.58, '2022-02-17');
INSERT INTO Bill VALUES ('B20220020', 'W-4156', '2022-10-15', '2022-11-05', 126.42, 126.42, '2022-12-07');
INSERT INTO Bill VALUES ('B20230021', 'C-4403', '2023-09-17', '2023-10-08', 112.4, 112.4, '2023-10-15');
INSERT INTO Bill VALUES ('B20230022', 'R-4546', '2023-08-04', '2023-08-25', 169.48, 84.74, '2023-08-18');
INSERT INTO Bill VALUES ('B20220023', 'W-4481', '2022-10-09', '2022-10-30', 121.72, 121.72, '2022-11-09');
INSERT INTO Bill VALUES ('B20250024', 'W-4156', '2025-08-06', '2025-08-27', 220.16, 220.16, '2025-08-17');
INSERT INTO Bill VALUES ('B20250025', 'C-4403', '2025-04-06', '2025-04-27', 125.03, 125.03, '2025-05-22');
INSERT INTO Bill VALUES ('B20260026', 'C-4338', '2026-05-09', '2026-05-30', 120.9, 120.9, '2026-05-14');
INSERT INTO Bill VALUES ('B20260027', 'R-4312', '2026-03-21', '2026-04-11', 360.13, 360.13, '2026-04-01');
INSERT INTO Bill VALUES ('B20240028', 'R-4390', '2024-08-21', '2024-09-11', 80.86, 80.86, '2024-10-09');
INSERT INTO Bill VALUES ('B20240029', 'C-4130', '2024-05-11', '2024-06-01', 148.97, 148.97, '2024-05-31');
INSERT INTO Bill VALUES ('B20220030', 'W-4013', '2022-11-24', '2022-12-15', 64.49, 64.49, '2023-01-06');
INSERT INTO Bill VALUES ('B20240031', 'W-4052', '2024-03-28', '2024-04-18', 77.44, 0, NULL);
INSERT INTO Bill VALUES ('B20220032', 'C-4403', '2022-08-21', '2022-09-11', 211.1, 211.1, '2022-09-30');
INSERT INTO Bill VALUES ('B20230033', 'W-4260', '2023-01-25', '2023-02-15', 285.1, 142.55, '2023-03-09');
INSERT INTO Bill VALUES ('B20220034', 'R-4429', '2022-10-21', '2022-11-11', 145.78, 72.89, '2022-11-12');
INSERT INTO Bill VALUES ('B20250035', 'R-4143', '2025-08-13', '2025-09-03', 238.47, 119.23, '2025-09-15');
INSERT INTO Bill VALUES ('B20250036', 'R-4325', '2025-03-20', '2025-04-10', 307.14, 153.57, '2025-04-22');
INSERT INTO Bill VALUES ('B20240037', 'R-4195', '2024-07-02', '2024-07-23', 280.75, 0, NULL);
INSERT INTO Bill VALUES ('B20250038', 'R-4377', '2025-08-24', '2025-09-14', 215.56, 215.56, '2025-09-11');
INSERT INTO Bill VALUES ('B20250039', 'W-4481', '2025-09-02', '2025-09-23', 266.27, 0, NULL);
INSERT INTO Bill VALUES ('B20260040', 'C-4338', '2026-02-02', '2026-02-23', 209.02, 209.02, '2026-02-26');
INSERT INTO Bill VALUES ('B20240041', 'W-4013', '2024-07-05', '2024-07-26', 318.89, 318.89, '2024-07-08');
INSERT INTO Bill VALUES ('B20260042', 'W-4104', '2026-08-05', '2026-08-26', 99.17, 99.17, '2026-08-12');
INSERT INTO Bill VALUES ('B20220043', 'W-4260', '2022-05-14', '2022-06-04', 307.79, 307.79, '2022-06-07');
INSERT INTO Bill VALUES ('B20240044', 'R-4429', '2024-01-15', '2024-02-05', 265.25, 265.25, '2024-02-06');
INSERT INTO Bill VALUES ('B20240045', 'C-4273', '2024-07-02', '2024-07-23', 201.83, 201.83, '2024-07-31');
INSERT INTO Bill VALUES ('B20220046', 'W-4156', '2022-11-04', '2022-11-25', 114.71, 57.35, '2022-12-15');
INSERT INTO Bill VALUES ('B20220047', 'R-4390', '2022-05-16', '2022-06-06', 160.84, 80.42, '2022-06-10');
INSERT INTO Bill VALUES ('B20260048', 'W-4442', '2026-01-05', '2026-01-26', 190.5, 0, NULL);
INSERT INTO Bill VALUES ('B20250049', 'C-4091', '2025-07-16', '2025-08-06', 111.29, 0, NULL);
INSERT INTO Bill VALUES ('B20260050', 'C-4039', '2026-02-22', '2026-03-15', 89.36, 0, NULL);
INSERT INTO Bill VALUES ('B20260051', 'C-4338', '2026-09-11', '2026-10-02', 298.19, 149.09, '2026-10-22');
INSERT INTO Bill VALUES ('B20240052', 'W-4234', '2024-08-09', '2024-08-30', 344.59, 344.59, '2024-09-17');
INSERT INTO Bill VALUES ('B20230053', 'W-4013', '2023-03-15', '2023-04-05', 44.66, 0, NULL);
INSERT INTO Bill VALUES ('B20250054', 'R-4468', '2025-06-06', '2025-06-27', 302.59, 0, NULL);
INSERT INTO Bill VALUES ('B20260055', 'R-4286', '2026-10-20', '2026-11-10', 342.67, 0, NULL);
INSERT INTO Bill VALUES ('B20220056', 'R-4078', '2022-05-19', '2022-06-09', 80.55, 40.27, '2022-06-04');
INSERT INTO Bill VALUES ('B20250057', 'R-4078', '2025-01-09', '2025-01-30', 383.09, 383.09, '2025-02-20');
INSERT INTO Bill VALUES ('B20250058', 'R-4325', '2025-12-24', '2026-01-14', 303.27, 303.27, '2025-12-29');
INSERT INTO Bill VALUES ('B20260059', 'R-4312', '2026-03-14', '2026-04-04', 63.42, 63.42, '2026-04-13');
INSERT INTO Bill VALUES ('B20230060', 'R-4065', '2023-11-26', '2023-12-17', 45.8, 45.8, '2023-12-18');
INSERT INTO Bill VALUES ('B20250061', 'W-4026', '2025-05-17', '2025-06-07', 417.02, 417.02, '2025-05-30');
INSERT INTO Bill VALUES ('B20250062', 'R-4078', '2025-04-16', '2025-05-07', 378.29, 378.29, '2025-05-08');
INSERT INTO Bill VALUES ('B20250063', 'C-4091', '2025-07-19', '2025-08-09', 152.79, 76.39, '2025-08-17');
INSERT INTO Bill VALUES ('B20250064', 'W-4494', '2025-05-15', '2025-06-05', 123.36, 123.36, '2025-05-24');
INSERT INTO Bill VALUES ('B20240065', 'W-4117', '2024-12-23', '2025-01-13', 309.38, 309.38, '2025-01-31');
INSERT INTO Bill VALUES ('B20230066', 'W-4481', '2023-07-27', '2023-08-17', 294.27, 294.27, '2023-08-04');
INSERT INTO Bill VALUES ('B20250067', 'C-4299', '2025-06-28', '2025-07-19', 288.58, 0, NULL);
INSERT INTO Bill VALUES ('B20230068', 'W-4234', '2023-12-25', '2024-01-15', 310.64, 310.64, '2024-01-12');
INSERT INTO Bill VALUES ('B20230069', 'W-4481', '2023-01-15', '2023-02-05', 347.27, 0, NULL);
INSERT INTO Bill VALUES ('B20240070', 'R-4182', '2024-09-20', '2024-10-11', 154.77, 0, NULL);
INSERT INTO Bill VALUES ('B20240071', 'C-4130', '2024-09-23', '2024-10-14', 296.34, 0, NULL);
INSERT INTO Bill VALUES ('B20260072', 'R-4143', '2026-07-18', '2026-08-08', 112.5, 0, NULL);
INSERT INTO Bill VALUES ('B20250073', 'R-4143', '2025-04-17', '2025-05-08', 376.16, 376.16, '2025-05-27');
INSERT INTO Bill VALUES ('B20260074', 'R-4390', '2026-01-19', '2026-02-09', 140.68, 140.68, '2026-03-12');
INSERT INTO Bill VALUES ('B20230075', 'W-4234', '2023-02-21', '2023-03-14', 359.6, 359.6, '2023-03-06');
INSERT INTO Bill VALUES ('B20230076', 'W-4481', '2023-09-18', '2023-10-09', 393.5, 393.5, '2023-10-22');
INSERT INTO Bill VALUES ('B20260077', 'C-4338', '2026-07-15', '2026-08-05', 322.93, 161.47, '2026-08-25');
INSERT INTO Bill VALUES ('B20240078', 'W-4156', '2024-07-20', '2024-08-10', 318.57, 318.57, '2024-08-13');
INSERT INTO Bill VALUES ('B20260079', 'C-4364', '2026-02-16', '2026-03-09', 162.94, 0, NULL);
INSERT INTO Bill VALUES ('B20230080', 'R-4065', '2023-08-06', '2023-08-27', 277.49, 277.49, '2023-09-24');
INSERT INTO CallNote VALUES (1, 'W-4104', 'Ernest Boyd', '774-555-9420', '2023-11-08 13:37:00', 'payment plan', 1);
INSERT INTO CallNote VALUES (2, 'C-4403', 'Ivan Petrov', '774-555-3633', '2025-06-14 11:39:00', 'water quality', 0);
INSERT INTO CallNote VALUES (3, 'W-4117', 'Helen Stroud', '508-555-9470', '2025-06-24 08:09:00', 'water quality', 1);
INSERT INTO CallNote VALUES (4, 'C-4624', 'Helen Stroud', '401-555-3490', '2025-09-01 16:54:00', 'leak', 1);
INSERT INTO CallNote VALUES (5, 'R-4520', 'Nora Eastwood', '774-555-9908', '2025-10-15 10:49:00', 'meter access', 1);
INSERT INTO CallNote VALUES (6, 'R-4182', 'Stanley Hewitt', '401-555-4869', '2026-03-04 19:25:00', 'meter access', 1);
INSERT INTO CallNote VALUES (7, 'C-4273', 'Janet Lowe', '774-555-9641', '2026-09-04 08:08:00', 'high bill', 1);
INSERT INTO CallNote VALUES (8, 'C-4611', 'Rosa Delgado', '401-555-6601', '2023-04-21 18:19:00', 'payment plan', 1);
INSERT INTO CallNote VALUES (9, 'C-4403', 'Ivan Petrov', '774-555-5626', '2026-11-01 10:01:00', 'move out', 1);
INSERT INTO CallNote VALUES (10, 'W-4637', 'Mitchell Rand', '508-555-4061', '2025-03-11 07:16:00', 'water quality', 0);
INSERT INTO CallNote VALUES (11, 'W-4260', 'Beatrice Cole', '401-555-4736', '2023-08-09 08:03:00', 'water quality', 1);
INSERT INTO CallNote VALUES (12, 'W-4026', 'Laura Quintero', NULL, '2026-07-27 16:02:00', 'high bill', 1);
INSERT INTO CallNote VALUES (13, 'R-4182', NULL, '508-555-9389', '2026-06-20 17:24:00', 'water quality', 0);
INSERT INTO CallNote VALUES (14, 'C-4611', 'Alan Whitmore', '774-555-4377', '2023-05-07 15:08:00', 'water quality', 1);
INSERT INTO CallNote VALUES (15, 'W-4637', 'Philip Marsh', '401-555-4202', '2025-10-05 07:42:00', 'move out', 0);
INSERT INTO CallNote VALUES (16, 'R-4325', 'Opal Jennings', '774-555-9064', '2025-08-16 08:48:00', 'meter access', 1);
INSERT INTO CallNote VALUES (17, 'R-4585', 'Mitchell Rand', NULL, '2025-11-08 10:26:00', 'leak', 1);
INSERT INTO CallNote VALUES (18, 'W-4234', 'Teresa Young', '617-555-6051', '2023-04-12 18:06:00', 'payment plan', 1);
INSERT INTO CallNote VALUES (19, 'R-4286', 'Rosa Delgado', '508-555-6452', '2024-12-25 17:07:00', 'high bill', 0);
INSERT INTO CallNote VALUES (20, 'W-4481', 'Carlos Medina', NULL, '2024-02-21 10:27:00', 'high bill', 1);
INSERT INTO CallNote VALUES (21, 'W-4104', NULL, '508-555-4498', '2026-01-13 15:49:00', 'meter access', 1);
INSERT INTO CallNote VALUES (22, 'C-4208', 'Opal Jennings', NULL, '2025-01-26 09:44:00', 'move out', 0);
INSERT INTO CallNote VALUES (23, 'W-4442', NULL, NULL, '2025-08-24 14:46:00', 'payment plan', 0);
INSERT INTO CallNote VALUES (24, 'R-4169', 'Victor Lam', '617-555-8511', '2024-02-14 15:56:00', 'meter access', 0);
INSERT INTO CallNote VALUES (25, 'R-4390', 'George Tanaka', '774-555-5305', '2023-04-13 17:00:00', 'high bill', 1);
INSERT INTO CallNote VALUES (26, 'R-4520', 'Nora Eastwood', NULL, '2026-03-14 19:59:00', 'payment plan', 1);
INSERT INTO CallNote VALUES (27, 'W-4013', 'Kofi Mensah', '617-555-9800', '2025-02-26 18:02:00', 'leak', 0);
INSERT INTO CallNote VALUES (28, 'C-4455', 'JANET LOWE', '401-555-8113', '2025-11-24 08:36:00', 'high bill', 0);
INSERT INTO CallNote VALUES (29, NULL, 'Rosa Delgado', '774-555-9366', '2024-04-14 08:15:00', 'leak', 0);
INSERT INTO CallNote VALUES (30, 'C-4624', 'Laura Quintero', '508-555-3454', '2026-05-21 11:17:00', 'move out', 1);
INSERT INTO CallNote VALUES (31, NULL, 'Philip Marsh', '774-555-8990', '2024-04-19 16:26:00', 'high bill', 1);
INSERT INTO CallNote VALUES (32, 'W-4481', 'Victor Lam', '401-555-5355', '2024-03-13 17:55:00', 'payment plan', 1);
INSERT INTO CallNote VALUES (33, 'W-4416', 'Kofi Mensah', '774-555-5290', '2024-09-08 10:04:00', 'high bill', 1);
INSERT INTO CallNote VALUES (34, 'W-4260', 'Stanley Hewitt', '508-555-7484', '2025-09-19 12:32:00', 'water quality', 1);
INSERT INTO CallNote VALUES (35, 'W-4052', 'Victor Lam', '508-555-2178', '2024-09-08 08:06:00', 'move out', 0);
INSERT INTO CallNote VALUES (36, 'R-4182', 'Stanley Hewitt', '401-555-7936', '2023-11-03 14:52:00', 'payment plan', 1);
INSERT INTO CallNote VALUES (37, 'W-4234', 'Teresa Young', '508-555-6335', '2024-02-19 10:30:00', 'meter access', 1);
INSERT INTO CallNote VALUES (38, 'C-4130', 'Felicia Grant', '401-555-6951', '2024-04-24 12:40:00', 'move out', 0);
INSERT INTO CallNote VALUES (39, NULL, 'Helen Stroud', '617-555-1158', '2025-09-27 18:54:00', 'meter access', 1);
INSERT INTO CallNote VALUES (40, 'W-4117', 'George Tanaka', '774-555-5581', '2023-01-12 18:48:00', 'move out', 1);
INSERT INTO CallNote VALUES (41, 'W-4494', 'Victor Lam', '617-555-7077', '2024-09-24 16:14:00', 'meter access', 1);
INSERT INTO CallNote VALUES (42, 'C-4624', 'Stanley Hewitt', '617-555-1673', '2025-04-17 09:59:00', 'meter access', 1);
INSERT INTO CallNote VALUES (43, 'W-4026', 'Teresa Young', '774-555-7936', '2024-02-11 08:15:00', 'meter access', 1);
INSERT INTO CallNote VALUES (44, 'C-4338', 'Felicia Grant', '401-555-3094', '2025-10-24 15:39:00', 'payment plan', 0);
INSERT INTO CallNote VALUES (45, 'W-4052', 'Stanley Hewitt', '774-555-7713', '2025-09-12 11:18:00', 'high bill', 0);
