CREATE TABLE Plans (
  PlanKey TEXT PRIMARY KEY,
  PlanTitle TEXT,
  Tier TEXT,
  MonthlyFee REAL,
  SeatLimit INTEGER,
  LaunchedOn TEXT,
  RetiredOn TEXT
);
CREATE TABLE Accounts (
  AccountID INTEGER PRIMARY KEY,
  AccountName TEXT,
  OwnerFirst TEXT,
  OwnerLast TEXT,
  OwnerEmail TEXT,
  Country TEXT,
  Industry TEXT,
  Employees INTEGER,
  SignedUpAt TEXT,
  ReferredBy INTEGER REFERENCES Accounts(AccountID)
);
CREATE TABLE Subscriptions (
  SubID INTEGER PRIMARY KEY,
  AccountID INTEGER REFERENCES Accounts(AccountID),
  PlanKey TEXT REFERENCES Plans(PlanKey),
  StartedOn TEXT,
  EndedOn TEXT,
  Seats INTEGER,
  BillingCycle TEXT,
  Status TEXT,
  CancelReason TEXT
);
CREATE TABLE Charges (
  ChargeID INTEGER PRIMARY KEY,
  SubID INTEGER REFERENCES Subscriptions(SubID),
  ChargedAt TEXT,
  Amount REAL,
  Currency TEXT,
  Result TEXT,
  CardBrand TEXT
);
CREATE TABLE Tickets (
  TicketID INTEGER PRIMARY KEY,
  AccountID INTEGER REFERENCES Accounts(AccountID),
  OpenedAt TEXT,
  ClosedAt TEXT,
  Topic TEXT,
  Status TEXT,
  Stars INTEGER
);
INSERT INTO Plans VALUES ('FREE', 'Free Forever', 'basic', 0, 1, '2019-01-10', NULL);
INSERT INTO Plans VALUES ('SOLO', 'Solo', 'basic', 9, 1, '2019-01-10', NULL);
INSERT INTO Plans VALUES ('TEAM', 'Team', 'standard', 29, 10, '2019-06-01', NULL);
INSERT INTO Plans VALUES ('TEAM_OLD', 'Team Classic', 'standard', 24, 8, '2018-02-01', '2021-12-31');
INSERT INTO Plans VALUES ('BIZ', 'Business', 'premium', 79, 50, '2020-03-15', NULL);
INSERT INTO Plans VALUES ('ENT', 'Enterprise', 'premium', 249, NULL, '2021-09-01', NULL);
INSERT INTO Plans VALUES ('EDU', 'Education', 'basic', 5, 30, '2022-08-20', '2024-06-30');
INSERT INTO Accounts VALUES (500, 'Foxglove Labs', 'Nora', 'Larsen', 'n.larsen@foxglove.io', 'NO', 'Retail', NULL, '2019-04-28 20:45:13', NULL);
INSERT INTO Accounts VALUES (501, 'Pebble Media', 'Dmitri', 'Larsen', 'd.larsen@pebble.com', 'JP', 'Retail', 1, '2019-05-11 11:36:05', NULL);
INSERT INTO Accounts VALUES (502, 'Maple Media', 'Dmitri', 'Chen', 'd.chen@maple.jp', 'US', NULL, 40, '2019-08-23 10:22:04', NULL);
INSERT INTO Accounts VALUES (503, 'Nordlicht Robotics', 'Nora', 'Chen', 'n.chen@nordlicht.jp', 'US', 'retail', 75, '2020-03-17 09:21:08', NULL);
INSERT INTO Accounts VALUES (504, 'Quanta Ltd', 'Dmitri', 'Chen', 'd.chen@quanta.jp', 'DE', 'education', 400, '2020-06-27 16:31:43', NULL);
INSERT INTO Accounts VALUES (505, 'Pebble Studio', 'Felix', 'Tanaka', 'f.tanaka@pebble.jp', 'US', NULL, 130, '2020-09-06 19:08:48', NULL);
INSERT INTO Accounts VALUES (506, 'Atlas Dental', 'Felix', 'Quinn', 'f.quinn@atlas.io', 'US', 'education', 130, '2020-12-23 18:52:06', 500);
INSERT INTO Accounts VALUES (507, 'Atlas Studio', 'Lucia', 'Novak', 'l.novak@atlas.jp', 'US', 'education', 25, '2021-01-24 06:35:02', NULL);
INSERT INTO Accounts VALUES (508, 'Pebble Ltd', 'Lucia', 'Chen', 'l.chen@pebble.com', 'DE', 'retail', 12, '2021-02-10 11:56:13', NULL);
INSERT INTO Accounts VALUES (509, 'Nordlicht Media', 'Jonas', 'Haddad', 'j.haddad@nordlicht.de', NULL, NULL, 12, '2021-02-23 10:30:47', NULL);
INSERT INTO Accounts VALUES (510, 'Lagoon Labs', 'Aiko', 'Meyer', 'a.meyer@lagoon.io', 'DE', 'retail', NULL, '2021-06-15 10:21:11', 502);
INSERT INTO Accounts VALUES (511, 'Quanta Studio', 'Tess', 'Silva', 't.silva@quanta.io', 'JP', NULL, 8, '2021-09-14 11:26:49', 504);
INSERT INTO Accounts VALUES (512, 'Tango Logistics', 'Aiko', 'Berg', 'a.berg@tango.de', 'DE', 'media', 1, '2021-11-11 21:08:32', 506);
INSERT INTO Accounts VALUES (513, 'Quanta Logistics', 'Mei', 'Larsen', 'm.larsen@quanta.de', 'BR', 'Retail', 75, '2022-02-06 08:43:28', NULL);
INSERT INTO Accounts VALUES (514, 'Quanta Robotics', 'Tess', 'Chen', NULL, NULL, 'logistics', 25, '2022-02-24 08:09:50', 502);
INSERT INTO Accounts VALUES (515, 'Atlas Inc.', 'Carlos', 'Chen', 'c.chen@atlas.de', 'GB', NULL, 3, '2022-07-07 08:06:55', 507);
INSERT INTO Accounts VALUES (516, 'Maple Studio', 'Jonas', 'Meyer', 'j.meyer@maple.de', 'DE', 'logistics', 8, '2022-11-02 12:47:43', NULL);
INSERT INTO Accounts VALUES (517, 'Brightwave Dental', 'Felix', 'Novak', NULL, 'NO', 'Retail', 75, '2022-12-01 07:07:40', 502);
INSERT INTO Accounts VALUES (518, 'Cloudberry Dental', 'Tess', 'Ortiz', 't.ortiz@cloudberry.com', 'NO', NULL, 400, '2022-12-18 18:57:18', 507);
INSERT INTO Accounts VALUES (519, 'Quanta Legal LLP', 'Felix', 'Larsen', 'f.larsen@quanta.com', 'GB', 'education', 130, '2023-04-09 17:32:06', 501);
INSERT INTO Accounts VALUES (520, 'Ironside Labs', 'Aiko', 'Larsen', 'a.larsen@ironside.com', 'US', 'health', 25, '2023-05-23 12:52:43', NULL);
INSERT INTO Accounts VALUES (521, 'Tango Labs', 'Felix', 'Tanaka', 'f.tanaka@tango.jp', 'JP', 'retail', 75, '2023-06-14 08:38:24', NULL);
INSERT INTO Accounts VALUES (522, 'Sunday Labs', 'Felix', 'Quinn', 'f.quinn@sunday.de', 'DE', NULL, 75, '2023-06-30 08:25:50', NULL);
INSERT INTO Accounts VALUES (523, 'Pebble Inc.', 'Aiko', 'Chen', 'a.chen@pebble.io', 'JP', 'retail', 130, '2023-07-02 09:32:49', 504);
INSERT INTO Accounts VALUES (524, 'Atlas Logistics', 'Felix', 'Quinn', 'f.quinn@atlas.jp', 'GB', NULL, 1, '2023-08-15 08:00:14', NULL);
INSERT INTO Accounts VALUES (525, 'Ironside Ltd', 'Mei', 'Silva', 'm.silva@ironside.com', 'GB', 'legal', 130, '2023-09-06 14:40:59', 514);
INSERT INTO Accounts VALUES (526, 'Ironside Robotics', 'Mei', 'Haddad', 'm.haddad@ironside.jp', 'DE', 'education', 75, '2023-09-23 07:26:08', NULL);
INSERT INTO Accounts VALUES (527, 'Sunday Legal LLP', 'Lucia', 'Novak', NULL, 'GB', 'logistics', 12, '2023-11-09 12:29:15', NULL);
INSERT INTO Accounts VALUES (528, 'Cloudberry Media', 'Tess', 'Tanaka', 't.tanaka@cloudberry.jp', 'DE', 'health', 75, '2024-03-15 14:22:50', 500);
INSERT INTO Accounts VALUES (529, 'Quanta Cafe', 'Nora', 'Meyer', 'n.meyer@quanta.jp', 'US', NULL, 75, '2024-04-22 06:45:29', NULL);
INSERT INTO Accounts VALUES (530, 'Sunday Logistics', 'Tess', 'Meyer', 't.meyer@sunday.io', 'JP', 'health', 75, '2024-05-20 11:49:31', 508);
INSERT INTO Accounts VALUES (531, 'Nordlicht Inc.', 'Jonas', 'Larsen', 'j.larsen@nordlicht.jp', 'DE', NULL, 40, '2024-07-06 22:56:58', NULL);
INSERT INTO Accounts VALUES (532, 'Sunday Studio', 'Carlos', 'Novak', NULL, 'US', 'retail', 3, '2024-08-08 16:44:08', NULL);
INSERT INTO Accounts VALUES (533, 'Brightwave Logistics', 'Carlos', 'Berg', 'c.berg@brightwave.com', 'US', 'retail', 3, '2024-08-29 06:12:19', NULL);
INSERT INTO Accounts VALUES (534, 'Sunday Inc.', 'Omar', 'Silva', 'o.silva@sunday.jp', 'DE', NULL, 1, '2024-09-15 12:54:10', NULL);
INSERT INTO Accounts VALUES (535, 'Maple Labs', 'Lucia', 'Haddad', 'l.haddad@maple.de', 'US', 'Retail', 75, '2025-04-14 12:04:03', 506);
INSERT INTO Accounts VALUES (536, 'Tango Studio', 'Dmitri', 'Quinn', 'd.quinn@tango.io', 'NO', 'legal', 12, '2025-05-11 14:55:01', NULL);
INSERT INTO Accounts VALUES (537, 'Cloudberry Cafe', 'Omar', 'Novak', 'o.novak@cloudberry.io', 'BR', NULL, 3, '2025-06-14 21:45:34', 504);
INSERT INTO Accounts VALUES (538, 'Nordlicht Studio', 'Mei', 'Haddad', 'm.haddad@nordlicht.de', NULL, 'logistics', 400, '2025-09-25 07:42:43', NULL);
INSERT INTO Accounts VALUES (539, 'Maple Robotics', 'Mei', 'Haddad', 'm.haddad@maple.io', 'BR', 'health', 3, '2025-12-10 08:15:13', 510);
INSERT INTO Accounts VALUES (540, 'Cloudberry Studio', 'Mei', 'Meyer', 'm.meyer@cloudberry.io', 'US', 'legal', 130, '2026-01-30 10:35:40', NULL);
INSERT INTO Accounts VALUES (541, 'Cloudberry Inc.', 'Omar', 'Novak', 'o.novak@cloudberry.de', 'BR', NULL, 8, '2026-05-12 06:19:07', 510);
INSERT INTO Accounts VALUES (542, 'Ironside Dental', 'Lucia', 'Tanaka', NULL, 'NO', 'Retail', 400, '2026-07-18 11:18:47', NULL);
INSERT INTO Accounts VALUES (543, 'Nordlicht Ltd', 'Nora', 'Silva', 'n.silva@nordlicht.io', 'JP', 'Retail', 12, '2026-07-23 11:12:09', NULL);
INSERT INTO Subscriptions VALUES (8001, 500, 'TEAM', '2019-04-28', '2019-07-28', 15, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8002, 500, 'TEAM', '2019-07-28', '2019-09-10', 5, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8003, 500, 'BIZ', '2019-09-30', '2020-06-17', 3, 'monthly', 'cancelled', 'switched to competitor');
INSERT INTO Subscriptions VALUES (8004, 501, 'FREE', '2019-05-18', NULL, 1, 'annual', 'active', NULL);
INSERT INTO Subscriptions VALUES (8005, 502, 'SOLO', '2019-09-22', '2020-09-19', 1, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8006, 502, 'TEAM_OLD', '2020-09-19', NULL, 15, 'annual', 'active', NULL);
INSERT INTO Subscriptions VALUES (8007, 503, 'TEAM_OLD', '2020-03-17', '2020-10-27', 5, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8008, 503, 'TEAM_OLD', '2020-10-27', '2021-04-10', 2, 'monthly', 'cancelled', NULL);
INSERT INTO Subscriptions VALUES (8009, 504, 'FREE', '2020-07-11', '2021-09-15', 1, 'annual', 'cancelled', NULL);
INSERT INTO Subscriptions VALUES (8010, 505, 'TEAM_OLD', '2020-09-20', '2021-08-08', 20, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8011, 505, 'TEAM', '2021-08-08', NULL, 10, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8012, 506, 'FREE', '2020-12-30', '2021-08-19', 1, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8013, 506, 'BIZ', '2021-08-20', '2022-11-02', 3, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8014, 506, 'TEAM', '2022-11-22', NULL, 3, 'monthly', 'past_due', NULL);
INSERT INTO Subscriptions VALUES (8015, 508, 'TEAM', '2021-02-10', NULL, 10, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8016, 509, 'SOLO', '2021-03-25', '2022-05-07', 1, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8017, 509, 'FREE', '2022-05-08', NULL, 1, 'monthly', 'past_due', NULL);
INSERT INTO Subscriptions VALUES (8018, 510, 'SOLO', '2021-06-22', NULL, 1, 'annual', 'active', NULL);
INSERT INTO Subscriptions VALUES (8019, 511, 'SOLO', '2021-09-28', '2022-08-08', 1, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8020, 511, 'BIZ', '2022-08-08', NULL, 5, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8021, 512, 'FREE', '2021-11-11', '2022-11-11', 1, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8022, 512, 'ENT', '2022-11-12', '2024-02-15', 1, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8023, 512, 'SOLO', '2024-03-06', NULL, 1, 'monthly', 'past_due', NULL);
INSERT INTO Subscriptions VALUES (8024, 513, 'SOLO', '2022-02-06', '2022-04-09', 1, 'annual', 'cancelled', 'missing feature');
INSERT INTO Subscriptions VALUES (8025, 514, 'BIZ', '2022-03-26', '2022-06-15', 40, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8026, 514, 'ENT', '2022-06-16', NULL, 40, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8027, 515, 'BIZ', '2022-07-07', '2023-09-26', 2, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8028, 515, 'SOLO', '2023-09-26', NULL, 1, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8029, 516, 'TEAM', '2022-11-02', '2023-02-04', 15, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8030, 516, 'BIZ', '2023-02-04', '2023-05-08', 3, 'annual', 'cancelled', 'closed business');
INSERT INTO Subscriptions VALUES (8031, 517, 'TEAM', '2022-12-08', '2023-06-25', 5, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8032, 517, 'ENT', '2023-06-25', NULL, 3, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8033, 518, 'TEAM', '2023-01-17', '2023-11-25', 10, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8034, 518, 'FREE', '2023-12-15', '2024-07-01', 1, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8035, 518, 'TEAM', '2024-07-01', NULL, 3, 'annual', 'active', NULL);
INSERT INTO Subscriptions VALUES (8036, 520, 'SOLO', '2023-05-30', '2023-09-16', 1, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8037, 520, 'SOLO', '2023-09-16', '2024-07-02', 1, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8038, 520, 'ENT', '2024-07-22', '2025-10-29', 20, 'monthly', 'cancelled', 'missing feature');
INSERT INTO Subscriptions VALUES (8039, 521, 'TEAM', '2023-06-14', '2024-02-16', 2, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8040, 521, 'FREE', '2024-02-16', '2024-12-30', 1, 'monthly', 'cancelled', 'too expensive');
INSERT INTO Subscriptions VALUES (8041, 522, 'ENT', '2023-07-14', '2024-11-05', 20, 'monthly', 'cancelled', 'too expensive');
INSERT INTO Subscriptions VALUES (8042, 523, 'TEAM', '2023-07-02', NULL, 20, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8043, 524, 'FREE', '2023-08-22', '2024-08-01', 1, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8044, 524, 'ENT', '2024-08-02', '2025-09-24', 20, 'monthly', 'cancelled', 'switched to competitor');
INSERT INTO Subscriptions VALUES (8045, 525, 'SOLO', '2023-09-20', NULL, 1, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8046, 526, 'FREE', '2023-10-23', '2023-12-22', 1, 'monthly', 'cancelled', 'too expensive');
INSERT INTO Subscriptions VALUES (8047, 527, 'ENT', '2023-12-09', '2024-09-29', 15, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8048, 527, 'FREE', '2024-09-29', NULL, 1, 'monthly', 'past_due', NULL);
INSERT INTO Subscriptions VALUES (8049, 529, 'BIZ', '2024-05-22', '2025-06-19', 2, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8050, 529, 'SOLO', '2025-06-19', '2026-02-20', 1, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8051, 529, 'FREE', '2026-02-20', NULL, 1, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8052, 530, 'TEAM', '2024-05-20', '2025-08-07', 3, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8053, 530, 'ENT', '2025-08-07', '2026-07-04', 15, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8054, 530, 'ENT', '2026-07-24', NULL, 15, 'monthly', 'past_due', NULL);
INSERT INTO Subscriptions VALUES (8055, 531, 'BIZ', '2024-07-06', '2024-08-22', 3, 'annual', 'cancelled', NULL);
INSERT INTO Subscriptions VALUES (8056, 532, 'BIZ', '2024-09-07', '2024-12-19', 3, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8057, 532, 'ENT', '2024-12-19', NULL, 40, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8058, 533, 'BIZ', '2024-09-05', '2025-08-29', 3, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8059, 533, 'FREE', '2025-09-18', '2026-11-03', 1, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8060, 533, 'TEAM', '2026-11-03', NULL, 20, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8061, 534, 'TEAM', '2024-09-15', '2025-12-22', 15, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8062, 534, 'ENT', '2026-01-11', '2026-03-28', 20, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8063, 534, 'FREE', '2026-03-28', NULL, 1, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8064, 535, 'ENT', '2025-04-14', '2026-03-26', 8, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8065, 535, 'ENT', '2026-03-26', '2026-10-20', 2, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8066, 535, 'FREE', '2026-10-21', NULL, 1, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8067, 536, 'FREE', '2025-05-11', '2025-10-15', 1, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8068, 536, 'TEAM', '2025-10-15', '2026-03-15', 8, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8069, 536, 'SOLO', '2026-04-04', NULL, 1, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8070, 537, 'TEAM', '2025-06-21', '2026-06-05', 5, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8071, 537, 'FREE', '2026-06-25', NULL, 1, 'monthly', 'past_due', NULL);
INSERT INTO Subscriptions VALUES (8072, 538, 'TEAM', '2025-10-02', '2026-03-22', 40, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8073, 538, 'SOLO', '2026-03-22', '2026-07-09', 1, 'monthly', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8074, 538, 'ENT', '2026-07-10', NULL, 40, 'annual', 'past_due', NULL);
INSERT INTO Subscriptions VALUES (8075, 539, 'ENT', '2025-12-17', '2026-05-10', 8, 'annual', 'replaced', NULL);
INSERT INTO Subscriptions VALUES (8076, 539, 'FREE', '2026-05-10', NULL, 1, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8077, 541, 'BIZ', '2026-05-26', NULL, 10, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8078, 542, 'SOLO', '2026-07-18', NULL, 1, 'monthly', 'active', NULL);
INSERT INTO Subscriptions VALUES (8079, 543, 'TEAM', '2026-08-06', '2026-10-29', 10, 'annual', 'cancelled', 'switched to competitor');
INSERT INTO Charges VALUES (1, 8001, '2019-04-28 05:10:00', 435, 'USD', 'ok', NULL);
INSERT INTO Charges VALUES (2, 8001, '2019-05-28 05:36:00', 435, 'USD', 'refunded', 'amex');
INSERT INTO Charges VALUES (3, 8002, '2019-07-28 03:52:00', 145, 'USD', 'ok', NULL);
INSERT INTO Charges VALUES (4, 8002, '2019-08-27 04:26:00', 145, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (5, 8003, '2019-09-30 03:00:00', 237, 'USD', 'ok', 'amex');
INSERT INTO Charges VALUES (6, 8003, '2019-10-30 05:11:00', 237, 'USD', 'refunded', 'visa');
INSERT INTO Charges VALUES (7, 8005, '2019-09-22 05:01:00', 90, 'USD', 'declined', 'Visa');
INSERT INTO Charges VALUES (8, 8006, '2020-09-19 03:06:00', 3600, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (9, 8006, '2021-09-19 01:41:00', 3600, 'USD', 'refunded', NULL);
INSERT INTO Charges VALUES (10, 8007, '2020-03-17 02:33:00', 120, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (11, 8008, '2020-10-27 05:18:00', 48, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (12, 8008, '2020-11-26 02:46:00', 48, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (13, 8010, '2020-09-20 03:54:00', 4800, 'USD', 'ok', 'Visa');
INSERT INTO Charges VALUES (14, 8011, '2021-08-08 01:03:00', 290, 'USD', 'declined', 'amex');
INSERT INTO Charges VALUES (15, 8011, '2021-09-07 02:51:00', 290, 'USD', 'ok', NULL);
INSERT INTO Charges VALUES (16, 8013, '2021-08-20 05:09:00', 2370, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (17, 8013, '2022-08-20 01:34:00', 2370, 'USD', 'ok', 'mastercard');
INSERT INTO Charges VALUES (18, 8014, '2022-11-22 04:15:00', 87, 'USD', 'ok', 'amex');
INSERT INTO Charges VALUES (19, 8014, '2022-12-22 02:34:00', 87, 'USD', 'ok', 'mastercard');
INSERT INTO Charges VALUES (20, 8015, '2021-02-10 05:16:00', 290, 'EUR', 'ok', 'amex');
INSERT INTO Charges VALUES (21, 8015, '2021-03-12 03:03:00', 290, 'EUR', 'ok', 'visa');
INSERT INTO Charges VALUES (22, 8016, '2021-03-25 03:56:00', 90, 'USD', 'refunded', 'Visa');
INSERT INTO Charges VALUES (23, 8016, '2022-03-25 02:56:00', 90, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (24, 8018, '2021-06-22 03:08:00', 90, 'EUR', 'refunded', NULL);
INSERT INTO Charges VALUES (25, 8018, '2022-06-22 04:28:00', 90, 'EUR', 'ok', 'visa');
INSERT INTO Charges VALUES (26, 8018, '2023-06-22 03:14:00', 90, 'EUR', 'ok', 'amex');
INSERT INTO Charges VALUES (27, 8019, '2021-09-28 02:45:00', 90, 'USD', 'refunded', 'mastercard');
INSERT INTO Charges VALUES (28, 8020, '2022-08-08 05:39:00', 395, 'USD', 'declined', 'Visa');
INSERT INTO Charges VALUES (29, 8020, '2022-09-07 03:08:00', 395, 'USD', 'declined', 'amex');
INSERT INTO Charges VALUES (30, 8020, '2022-10-07 03:29:00', 395, 'USD', 'ok', 'amex');
INSERT INTO Charges VALUES (31, 8022, '2022-11-12 05:17:00', 249, 'EUR', 'refunded', 'visa');
INSERT INTO Charges VALUES (32, 8022, '2022-12-12 02:53:00', 249, 'EUR', 'refunded', 'mastercard');
INSERT INTO Charges VALUES (33, 8023, '2024-03-06 05:33:00', 9, 'EUR', 'refunded', 'mastercard');
INSERT INTO Charges VALUES (34, 8023, '2024-04-05 02:54:00', 9, 'EUR', 'refunded', 'Visa');
INSERT INTO Charges VALUES (35, 8023, '2024-05-05 04:08:00', 9, 'EUR', 'ok', 'Visa');
INSERT INTO Charges VALUES (36, 8024, '2022-02-06 05:31:00', 90, 'USD', 'ok', 'amex');
INSERT INTO Charges VALUES (37, 8025, '2022-03-26 03:29:00', 3160, 'USD', 'ok', 'mastercard');
INSERT INTO Charges VALUES (38, 8025, '2022-04-25 04:31:00', 3160, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (39, 8026, '2022-06-16 01:35:00', 9960, 'USD', 'ok', 'mastercard');
INSERT INTO Charges VALUES (40, 8026, '2022-07-16 03:45:00', 9960, 'USD', 'refunded', 'mastercard');
INSERT INTO Charges VALUES (41, 8027, '2022-07-07 03:57:00', 1580, 'GBP', 'ok', NULL);
INSERT INTO Charges VALUES (42, 8027, '2023-07-07 02:16:00', 1580, 'GBP', 'refunded', NULL);
INSERT INTO Charges VALUES (43, 8028, '2023-09-26 01:47:00', 9, 'GBP', 'refunded', 'visa');
INSERT INTO Charges VALUES (44, 8029, '2022-11-02 05:58:00', 4350, 'EUR', 'ok', 'Visa');
INSERT INTO Charges VALUES (45, 8030, '2023-02-04 03:11:00', 2370, 'EUR', 'ok', 'Visa');
INSERT INTO Charges VALUES (46, 8031, '2022-12-08 03:16:00', 145, 'USD', 'ok', 'Visa');
INSERT INTO Charges VALUES (47, 8031, '2023-01-07 03:08:00', 145, 'USD', 'ok', 'mastercard');
INSERT INTO Charges VALUES (48, 8032, '2023-06-25 05:59:00', 747, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (49, 8032, '2023-07-25 03:09:00', 747, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (50, 8033, '2023-01-17 02:30:00', 290, 'USD', 'ok', 'mastercard');
INSERT INTO Charges VALUES (51, 8035, '2024-07-01 03:01:00', 870, 'USD', 'ok', NULL);
INSERT INTO Charges VALUES (52, 8035, '2025-07-01 01:44:00', 870, 'USD', 'declined', 'Visa');
INSERT INTO Charges VALUES (53, 8035, '2026-07-01 05:50:00', 870, 'USD', 'ok', 'amex');
INSERT INTO Charges VALUES (54, 8036, '2023-05-30 02:46:00', 9, 'USD', 'refunded', 'amex');
INSERT INTO Charges VALUES (55, 8036, '2023-06-29 01:06:00', 9, 'USD', 'refunded', 'visa');
INSERT INTO Charges VALUES (56, 8037, '2023-09-16 03:29:00', 9, 'USD', 'refunded', 'mastercard');
INSERT INTO Charges VALUES (57, 8037, '2023-10-16 01:30:00', 9, 'USD', 'refunded', 'Visa');
INSERT INTO Charges VALUES (58, 8038, '2024-07-22 01:43:00', 4980, 'USD', 'declined', 'mastercard');
INSERT INTO Charges VALUES (59, 8038, '2024-08-21 03:48:00', 4980, 'USD', 'ok', NULL);
INSERT INTO Charges VALUES (60, 8039, '2023-06-14 02:49:00', 580, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (61, 8041, '2023-07-14 03:33:00', 4980, 'EUR', 'ok', 'visa');
INSERT INTO Charges VALUES (62, 8041, '2023-08-13 03:03:00', 4980, 'EUR', 'ok', 'visa');
INSERT INTO Charges VALUES (63, 8042, '2023-07-02 05:07:00', 580, 'USD', 'refunded', 'amex');
INSERT INTO Charges VALUES (64, 8044, '2024-08-02 02:28:00', 4980, 'GBP', 'refunded', 'visa');
INSERT INTO Charges VALUES (65, 8044, '2024-09-01 03:52:00', 4980, 'GBP', 'ok', 'mastercard');
INSERT INTO Charges VALUES (66, 8044, '2024-10-01 04:21:00', 4980, 'GBP', 'declined', 'Visa');
INSERT INTO Charges VALUES (67, 8045, '2023-09-20 02:22:00', 9, 'GBP', 'ok', 'amex');
INSERT INTO Charges VALUES (68, 8045, '2023-10-20 02:41:00', 9, 'GBP', 'ok', 'Visa');
INSERT INTO Charges VALUES (69, 8045, '2023-11-19 02:35:00', 9, 'GBP', 'ok', NULL);
INSERT INTO Charges VALUES (70, 8047, '2023-12-09 04:29:00', 3735, 'GBP', 'ok', 'Visa');
INSERT INTO Charges VALUES (71, 8049, '2024-05-22 01:28:00', 158, 'USD', 'ok', 'amex');
INSERT INTO Charges VALUES (72, 8049, '2024-06-21 02:56:00', 158, 'USD', 'declined', NULL);
INSERT INTO Charges VALUES (73, 8050, '2025-06-19 04:57:00', 9, 'USD', 'declined', NULL);
INSERT INTO Charges VALUES (74, 8050, '2025-07-19 05:35:00', 9, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (75, 8052, '2024-05-20 03:13:00', 87, 'USD', 'ok', 'mastercard');
INSERT INTO Charges VALUES (76, 8052, '2024-06-19 04:56:00', 87, 'USD', 'ok', NULL);
INSERT INTO Charges VALUES (77, 8053, '2025-08-07 02:17:00', 37350, 'USD', 'declined', 'Visa');
INSERT INTO Charges VALUES (78, 8054, '2026-07-24 01:42:00', 3735, 'USD', 'ok', 'mastercard');
INSERT INTO Charges VALUES (79, 8055, '2024-07-06 02:41:00', 2370, 'EUR', 'ok', 'mastercard');
INSERT INTO Charges VALUES (80, 8056, '2024-09-07 05:11:00', 237, 'USD', 'ok', 'amex');
INSERT INTO Charges VALUES (81, 8056, '2024-10-07 05:25:00', 237, 'USD', 'refunded', 'visa');
INSERT INTO Charges VALUES (82, 8057, '2024-12-19 05:18:00', 9960, 'USD', 'refunded', 'visa');
INSERT INTO Charges VALUES (83, 8057, '2025-01-18 01:18:00', 9960, 'USD', 'ok', 'mastercard');
INSERT INTO Charges VALUES (84, 8057, '2025-02-17 01:35:00', 9960, 'USD', 'ok', 'amex');
INSERT INTO Charges VALUES (85, 8058, '2024-09-05 02:43:00', 2370, 'USD', 'declined', NULL);
INSERT INTO Charges VALUES (86, 8060, '2026-11-03 05:28:00', 580, 'USD', 'ok', NULL);
INSERT INTO Charges VALUES (87, 8061, '2024-09-15 05:52:00', 435, 'EUR', 'refunded', 'visa');
INSERT INTO Charges VALUES (88, 8061, '2024-10-15 04:42:00', 435, 'EUR', 'refunded', 'Visa');
INSERT INTO Charges VALUES (89, 8062, '2026-01-11 04:53:00', 4980, 'EUR', 'ok', 'amex');
INSERT INTO Charges VALUES (90, 8064, '2025-04-14 02:49:00', 1992, 'USD', 'declined', NULL);
INSERT INTO Charges VALUES (91, 8065, '2026-03-26 02:37:00', 4980, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (92, 8068, '2025-10-15 02:27:00', 232, 'USD', 'refunded', NULL);
INSERT INTO Charges VALUES (93, 8068, '2025-11-14 02:53:00', 232, 'USD', 'ok', 'mastercard');
INSERT INTO Charges VALUES (94, 8069, '2026-04-04 05:07:00', 9, 'USD', 'ok', 'Visa');
INSERT INTO Charges VALUES (95, 8070, '2025-06-21 02:08:00', 1450, 'USD', 'declined', 'Visa');
INSERT INTO Charges VALUES (96, 8072, '2025-10-02 05:48:00', 1160, 'USD', 'ok', 'mastercard');
INSERT INTO Charges VALUES (97, 8072, '2025-11-01 05:01:00', 1160, 'USD', 'ok', 'Visa');
INSERT INTO Charges VALUES (98, 8073, '2026-03-22 02:37:00', 9, 'USD', 'ok', 'Visa');
INSERT INTO Charges VALUES (99, 8073, '2026-04-21 03:12:00', 9, 'USD', 'refunded', 'mastercard');
INSERT INTO Charges VALUES (100, 8074, '2026-07-10 01:20:00', 99600, 'USD', 'declined', 'amex');
INSERT INTO Charges VALUES (101, 8075, '2025-12-17 04:45:00', 19920, 'USD', 'ok', 'Visa');
INSERT INTO Charges VALUES (102, 8077, '2026-05-26 05:00:00', 790, 'USD', 'ok', NULL);
INSERT INTO Charges VALUES (103, 8077, '2026-06-25 01:32:00', 790, 'USD', 'ok', 'amex');
INSERT INTO Charges VALUES (104, 8078, '2026-07-18 05:46:00', 9, 'USD', 'declined', NULL);
INSERT INTO Charges VALUES (105, 8078, '2026-08-17 02:42:00', 9, 'USD', 'ok', 'visa');
INSERT INTO Charges VALUES (106, 8078, '2026-09-16 05:28:00', 9, 'USD', 'ok', NULL);
INSERT INTO Charges VALUES (107, 8079, '2026-08-06 04:39:00', 2900, 'USD', 'ok', NULL);
INSERT INTO Tickets VALUES (1, 506, '2026-01-08 10:23:32', '2026-01-09 06:36:32', 'how-to', 'solved', NULL);
INSERT INTO Tickets VALUES (2, 502, '2023-05-20 18:59:39', '2023-05-21 03:58:39', 'bug', 'solved', NULL);
INSERT INTO Tickets VALUES (3, 527, '2025-12-26 21:25:23', NULL, 'billing', 'open', NULL);
INSERT INTO Tickets VALUES (4, 522, '2025-02-04 11:50:04', NULL, 'billing', 'open', NULL);
INSERT INTO Tickets VALUES (5, 505, '2024-02-01 16:29:29', '2024-02-02 23:08:29', 'login', 'solved', 2);
INSERT INTO Tickets VALUES (6, 528, '2025-02-10 06:26:18', '2025-02-10 08:03:18', 'login', 'closed', 5);
INSERT INTO Tickets VALUES (7, 500, '2026-07-19 11:06:23', '2026-07-19 14:12:23', 'how-to', 'solved', 1);
INSERT INTO Tickets VALUES (8, 515, '2025-06-08 14:40:58', '2025-06-09 20:43:58', 'feature', 'solved', 3);
INSERT INTO Tickets VALUES (9, 515, '2026-08-28 16:01:10', NULL, 'billing', 'open', NULL);
INSERT INTO Tickets VALUES (10, 524, '2025-07-31 11:50:23', NULL, 'how-to', 'open', NULL);
INSERT INTO Tickets VALUES (11, 516, '2025-09-17 09:02:39', NULL, 'login', 'open', NULL);
INSERT INTO Tickets VALUES (12, 515, '2026-04-18 21:36:08', '2026-04-19 18:08:08', 'bug', 'closed', 3);
INSERT INTO Tickets VALUES (13, 506, '2023-02-25 12:18:06', '2023-02-25 15:21:06', 'how-to', 'solved', 3);
INSERT INTO Tickets VALUES (14, 508, '2023-11-09 14:22:30', '2023-11-10 10:47:30', 'bug', 'closed', 5);
INSERT INTO Tickets VALUES (15, 515, '2024-03-22 13:33:45', '2024-03-22 15:09:45', 'login', 'closed', 2);
INSERT INTO Tickets VALUES (16, 520, '2024-12-25 21:50:23', '2024-12-26 01:39:23', 'feature', 'solved', NULL);
INSERT INTO Tickets VALUES (17, 501, '2026-10-02 20:23:22', '2026-10-03 16:24:22', 'login', 'closed', 5);
INSERT INTO Tickets VALUES (18, 506, '2025-06-22 06:20:02', '2025-06-22 07:49:02', 'login', 'closed', 5);
INSERT INTO Tickets VALUES (19, 522, '2025-08-14 17:42:28', '2025-08-23 01:50:28', 'billing', 'solved', 5);
INSERT INTO Tickets VALUES (20, 511, '2024-10-28 10:05:31', '2024-10-28 18:29:31', 'login', 'closed', 2);
INSERT INTO Tickets VALUES (21, 529, '2025-03-02 13:35:38', '2025-03-02 15:23:38', 'billing', 'solved', 2);
INSERT INTO Tickets VALUES (22, 500, '2023-01-17 15:53:46', '2023-01-20 13:58:46', 'feature', 'solved', NULL);
INSERT INTO Tickets VALUES (23, 528, '2025-03-22 07:20:53', NULL, 'feature', 'open', NULL);
INSERT INTO Tickets VALUES (24, 505, '2025-11-18 21:20:45', '2025-11-21 19:42:45', 'billing', 'solved', 5);
INSERT INTO Tickets VALUES (25, 513, '2023-07-04 14:07:47', '2023-07-05 10:14:47', 'billing', 'closed', NULL);
INSERT INTO Tickets VALUES (26, 523, '2026-03-20 12:51:09', '2026-03-20 21:32:09', 'billing', 'solved', 3);
INSERT INTO Tickets VALUES (27, 511, '2026-06-25 10:14:08', NULL, 'billing', 'open', NULL);
INSERT INTO Tickets VALUES (28, 510, '2026-02-13 19:38:53', '2026-02-14 16:35:53', 'bug', 'solved', 2);
INSERT INTO Tickets VALUES (29, 527, '2025-12-21 19:50:34', '2025-12-24 18:38:34', 'billing', 'closed', 3);
INSERT INTO Tickets VALUES (30, 524, '2026-08-20 14:51:39', '2026-08-20 18:18:39', 'billing', 'solved', 2);
INSERT INTO Tickets VALUES (31, 503, '2024-11-16 13:45:09', '2024-11-16 21:46:09', 'feature', 'solved', 5);
INSERT INTO Tickets VALUES (32, 502, '2023-03-12 20:27:48', '2023-03-13 04:51:48', 'login', 'solved', 5);
INSERT INTO Tickets VALUES (33, 512, '2024-11-07 21:44:20', '2024-11-10 20:27:20', 'how-to', 'solved', 2);
INSERT INTO Tickets VALUES (34, 521, '2025-03-01 11:30:37', NULL, 'bug', 'open', NULL);
INSERT INTO Tickets VALUES (35, 515, '2025-12-12 20:28:16', NULL, 'how-to', 'open', NULL);
INSERT INTO Tickets VALUES (36, 513, '2024-05-11 11:35:46', '2024-05-12 18:06:46', 'login', 'closed', 4);
INSERT INTO Tickets VALUES (37, 528, '2025-02-08 15:02:20', '2025-02-08 16:11:20', 'billing', 'solved', NULL);
INSERT INTO Tickets VALUES (38, 504, '2025-11-10 11:50:56', '2025-11-13 10:05:56', 'billing', 'solved', 2);
INSERT INTO Tickets VALUES (39, 523, '2026-07-26 11:23:02', NULL, 'login', 'open', NULL);
INSERT INTO Tickets VALUES (40, 510, '2023-10-02 22:32:01', NULL, 'billing', 'open', NULL);
INSERT INTO Tickets VALUES (41, 517, '2025-08-20 09:41:00', '2025-08-20 13:12:00', 'billing', 'solved', NULL);
INSERT INTO Tickets VALUES (42, 520, '2026-04-27 21:09:02', '2026-04-30 19:55:02', 'billing', 'solved', 5);
INSERT INTO Tickets VALUES (43, 527, '2023-12-19 06:16:38', NULL, 'billing', 'open', NULL);
INSERT INTO Tickets VALUES (44, 515, '2025-07-16 09:56:03', '2025-07-19 08:27:03', 'billing', 'solved', 4);
INSERT INTO Tickets VALUES (45, 511, '2026-09-25 21:36:34', '2026-09-26 18:29:34', 'login', 'solved', 1);
INSERT INTO Tickets VALUES (46, 507, '2023-10-10 11:58:45', NULL, 'bug', 'open', NULL);
INSERT INTO Tickets VALUES (47, 507, '2025-09-09 15:25:39', '2025-09-09 18:53:39', 'billing', 'closed', 2);
INSERT INTO Tickets VALUES (48, 522, '2026-10-08 08:10:06', '2026-10-08 16:26:06', 'how-to', 'solved', 3);
INSERT INTO Tickets VALUES (49, 518, '2024-10-04 17:47:41', NULL, 'feature', 'open', NULL);
INSERT INTO Tickets VALUES (50, 506, '2025-09-30 14:31:10', '2025-09-30 22:33:10', 'billing', 'solved', 5);
INSERT INTO Tickets VALUES (51, 502, '2023-05-07 16:36:31', NULL, 'feature', 'open', NULL);
INSERT INTO Tickets VALUES (52, 513, '2023-02-25 18:26:40', '2023-02-27 01:07:40', 'how-to', 'solved', 3);
INSERT INTO Tickets VALUES (53, 507, '2024-05-28 07:08:57', '2024-05-28 09:04:57', 'feature', 'solved', NULL);
INSERT INTO Tickets VALUES (54, 505, '2023-12-27 08:37:53', NULL, 'bug', 'open', NULL);
INSERT INTO Tickets VALUES (55, 527, '2024-07-02 16:38:48', NULL, 'login', 'open', NULL);
