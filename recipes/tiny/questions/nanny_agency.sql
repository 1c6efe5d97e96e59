CREATE TABLE family (
  fam_id INTEGER PRIMARY KEY,
  fam_name TEXT,
  contact_first TEXT,
  contact_last TEXT,
  email TEXT,
  phone TEXT,
  suburb TEXT,
  city TEXT,
  created_at TEXT,
  status TEXT
);
CREATE TABLE child (
  child_id INTEGER PRIMARY KEY,
  fam_id INTEGER REFERENCES family(fam_id),
  first_name TEXT,
  dob TEXT,
  allergies TEXT,
  gender TEXT
);
CREATE TABLE nanny (
  nanny_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  dob TEXT,
  email TEXT,
  phone TEXT,
  suburb TEXT,
  city TEXT,
  hourly_rate REAL,
  has_car INTEGER,
  status TEXT,
  created_at TEXT
);
CREATE TABLE nanny_document (
  doc_id INTEGER PRIMARY KEY,
  nanny_id INTEGER REFERENCES nanny(nanny_id),
  doc_type TEXT,
  issued_on TEXT,
  expires_on TEXT,
  checked INTEGER
);
CREATE TABLE booking (
  booking_id INTEGER PRIMARY KEY,
  fam_id INTEGER REFERENCES family(fam_id),
  nanny_id INTEGER REFERENCES nanny(nanny_id),
  starts_at TEXT,
  hours REAL,
  fee REAL,
  status TEXT,
  created_at TEXT
);
CREATE TABLE review (
  review_id INTEGER PRIMARY KEY,
  booking_id INTEGER REFERENCES booking(booking_id),
  stars INTEGER,
  comment TEXT,
  created_at TEXT
);
INSERT INTO family VALUES (1, 'The Papadopoulos Family', 'Dinh', 'Papadopoulos', 'dinh.papadopoulos@iinet.net.au', '0426185592', 'Newtown', 'Sydney', '2018-04-09 07:20:38', 'active');
INSERT INTO family VALUES (2, 'Ahmed & Walsh', 'Kylie', 'Ahmed', 'kylie.ahmed@gmail.com', NULL, 'Paddington', 'Brisbane', '2019-02-19 15:46:49', 'closed');
INSERT INTO family VALUES (3, 'The Walsh Family', 'Liam', 'Walsh', 'liam.walsh@outlook.com', '0451939331', 'Richmond', 'Melbourne', '2025-03-09 20:17:42', 'active');
INSERT INTO family VALUES (4, 'The Rossi Family', 'Amy', 'Rossi', 'amy.rossi@gmail.com', '0443767121', 'Richmond', 'Melbourne', '2025-07-13 17:59:58', 'active');
INSERT INTO family VALUES (5, 'The Singh Family', 'Jo', 'Singh', 'jo.singh@gmail.com', '0489944707', 'Richmond', 'Melbourne', '2025-09-14 19:43:57', 'closed');
INSERT INTO family VALUES (6, 'Rossi & Kelly', 'Brett', 'Rossi', 'brett.rossi@gmail.com', NULL, 'Bondi', 'Sydney', '2025-04-13 07:06:29', 'active');
INSERT INTO family VALUES (7, 'The Papadopoulos Family', 'Amy', 'Papadopoulos', 'amy.papadopoulos@outlook.com', '0494495814', 'Paddington', 'Brisbane', '2017-02-18 09:50:49', 'active');
INSERT INTO family VALUES (8, 'The Nguyen Family', 'Amy', 'Nguyen', 'amy.nguyen@bigpond.com', '0415800834', 'Fitzroy', 'Melbourne', '2025-03-19 11:43:47', 'paused');
INSERT INTO family VALUES (9, 'The Cooper Family', 'Liam', 'Cooper', 'liam.cooper@outlook.com', NULL, 'Bondi', 'Sydney', '2017-03-17 12:40:04', 'active');
INSERT INTO family VALUES (10, 'The Nguyen Family', 'Chloe', 'Nguyen', NULL, '0420259113', 'Paddington', 'Brisbane', '2018-04-18 11:31:55', 'active');
INSERT INTO family VALUES (11, 'Papadopoulos & Larsen', 'Amy', 'Papadopoulos', 'amy.papadopoulos@iinet.net.au', NULL, 'St Kilda', 'Melbourne', '2025-03-02 10:24:53', 'closed');
INSERT INTO family VALUES (12, 'The Taylor-Reid Family', 'Harriet', 'Taylor-Reid', 'harriet.taylor-reid@bigpond.com', '0412778899', 'Paddington', 'Sydney', '2021-05-20 10:00:00', 'active');
INSERT INTO family VALUES (13, 'The Papadopoulos Family', 'Chloe', 'Papadopoulos', 'chloe.papadopoulos@iinet.net.au', NULL, 'Richmond', 'Melbourne', '2024-12-01 11:49:49', 'active');
INSERT INTO family VALUES (14, 'Taylor-Reid & Taylor-Reid', 'Kylie', 'Taylor-Reid', 'kylie.taylor-reid@iinet.net.au', '0428769773', 'Paddington', 'Sydney', '2021-12-01 18:24:38', 'active');
INSERT INTO family VALUES (15, 'The Papadopoulos Family', 'Nora', 'Papadopoulos', 'nora.papadopoulos@outlook.com', '0447281272', 'Richmond', 'Melbourne', '2019-06-27 19:32:31', 'paused');
INSERT INTO family VALUES (16, 'The Papadopoulos Family', 'Imran', 'Papadopoulos', 'imran.papadopoulos@outlook.com', '0499390273', 'Fitzroy', 'Melbourne', '2025-04-23 09:05:03', 'paused');
INSERT INTO family VALUES (17, 'The Kelly Family', 'Dinh', 'Kelly', 'dinh.kelly@bigpond.com', '0458588473', 'Newtown', 'Sydney', '2017-09-11 19:49:01', 'active');
INSERT INTO family VALUES (18, 'Ahmed & Nguyen', 'Kylie', 'Ahmed', 'kylie.ahmed@gmail.com', '0444583628', 'Newtown', 'Sydney', '2021-06-14 16:39:33', 'closed');
INSERT INTO family VALUES (19, 'Kelly & Ahmed', 'Finn', 'Kelly', 'finn.kelly@outlook.com', NULL, 'Newtown', 'Sydney', '2017-02-11 11:56:01', 'active');
INSERT INTO family VALUES (20, 'Nguyen & Papadopoulos', 'Brett', 'Nguyen', 'brett.nguyen@bigpond.com', '0448184852', 'Paddington', 'Sydney', '2022-03-27 13:19:15', 'closed');
INSERT INTO family VALUES (21, 'Taylor-Reid & Cooper', 'Jo', 'Taylor-Reid', 'jo.taylor-reid@outlook.com', NULL, 'Richmond', 'Melbourne', '2021-09-05 14:03:16', 'active');
INSERT INTO family VALUES (22, 'The Papadopoulos Family', 'Brett', 'Papadopoulos', 'brett.papadopoulos@bigpond.com', NULL, 'Paddington', 'Sydney', '2023-03-22 16:57:29', 'paused');
INSERT INTO family VALUES (23, 'The Ahmed Family', 'Amy', 'Ahmed', 'amy.ahmed@iinet.net.au', '0448383177', 'Paddington', 'Brisbane', '2017-02-04 09:53:29', 'active');
INSERT INTO family VALUES (24, 'Taylor-Reid & Singh', 'Jo', 'Taylor-Reid', NULL, '0431685310', 'Paddington', 'Sydney', '2025-04-19 18:12:59', 'active');
INSERT INTO family VALUES (25, 'Rossi & Cooper', 'Harriet', 'Rossi', 'harriet.rossi@iinet.net.au', NULL, 'Parramatta', 'Sydney', '2025-05-22 11:36:02', 'closed');
INSERT INTO family VALUES (26, 'The Taylor-Reid Family', 'Jo', 'Taylor-Reid', 'jo.taylor-reid@outlook.com', '0487914220', 'Fitzroy', 'Melbourne', '2023-06-05 18:08:02', 'closed');
INSERT INTO family VALUES (27, 'The Larsen Family', 'Imran', 'Larsen', 'imran.larsen@gmail.com', '0478307693', 'St Kilda', 'Melbourne', '2019-02-12 15:41:47', 'active');
INSERT INTO family VALUES (28, 'The Walsh Family', 'Amy', 'Walsh', 'amy.walsh@outlook.com', '0431954044', 'Parramatta', 'Sydney', '2026-03-23 08:16:23', 'active');
INSERT INTO family VALUES (29, 'Cooper & Ahmed', 'Chloe', 'Cooper', 'chloe.cooper@outlook.com', '0482193088', 'Parramatta', 'Sydney', '2026-06-08 20:11:47', 'active');
INSERT INTO family VALUES (30, 'The Larsen Family', 'Brett', 'Larsen', 'brett.larsen@iinet.net.au', NULL, 'Richmond', 'Melbourne', '2023-05-02 16:21:39', 'closed');
INSERT INTO family VALUES (31, 'Singh & Ahmed', 'Chloe', 'Singh', NULL, NULL, 'Richmond', 'Melbourne', '2019-08-27 21:00:28', 'paused');
INSERT INTO family VALUES (32, 'The Rossi Family', 'Brett', 'Rossi', 'brett.rossi@iinet.net.au', NULL, 'Richmond', 'Melbourne', '2026-09-26 21:10:59', 'active');
INSERT INTO family VALUES (33, 'Nguyen & Kelly', 'Amy', 'Nguyen', 'amy.nguyen@iinet.net.au', NULL, 'Paddington', 'Sydney', '2018-01-04 10:16:26', 'paused');
INSERT INTO family VALUES (34, 'Singh & Kelly', 'Ella', 'Singh', 'ella.singh@outlook.com', NULL, 'Richmond', 'Melbourne', '2019-04-14 13:09:04', 'active');
INSERT INTO family VALUES (35, 'Kelly & Cooper', 'Liam', 'Kelly', 'liam.kelly@iinet.net.au', NULL, 'Newtown', 'Sydney', '2021-01-28 07:53:31', 'active');
INSERT INTO family VALUES (36, 'The Ahmed Family', 'Finn', 'Ahmed', 'finn.ahmed@bigpond.com', NULL, 'Fitzroy', 'Melbourne', '2021-11-08 19:56:39', 'paused');
INSERT INTO family VALUES (37, 'The Rossi Family', 'Brett', 'Rossi', 'brett.rossi@bigpond.com', '0441483234', 'Richmond', 'Melbourne', '2022-06-23 11:39:04', 'active');
INSERT INTO family VALUES (38, 'The Rossi Family', 'Imran', 'Rossi', 'imran.rossi@bigpond.com', '0430933515', 'Fitzroy', 'Melbourne', '2019-02-22 10:58:03', 'closed');
INSERT INTO family VALUES (39, 'The Cooper Family', 'Nora', 'Cooper', 'nora.cooper@iinet.net.au', '0412796763', 'St Kilda', 'Melbourne', '2026-08-25 14:26:33', 'active');
INSERT INTO family VALUES (40, 'The Ahmed Family', 'Mia', 'Ahmed', NULL, NULL, 'Fitzroy', 'Melbourne', '2017-09-15 10:51:35', 'closed');
INSERT INTO family VALUES (41, 'Ahmed & Singh', 'Finn', 'Ahmed', NULL, '0418603846', 'Fitzroy', 'Melbourne', '2017-01-10 19:33:24', 'paused');
INSERT INTO family VALUES (42, 'The Nguyen Family', 'Finn', 'Nguyen', 'finn.nguyen@gmail.com', '0476881708', 'Paddington', 'Brisbane', '2022-07-07 10:38:49', 'active');
INSERT INTO family VALUES (43, 'The Nguyen Family', 'Ella', 'Nguyen', 'ella.nguyen@iinet.net.au', '0458771966', 'Newtown', 'Sydney', '2018-05-11 19:56:23', 'active');
INSERT INTO family VALUES (44, 'Nguyen & Singh', 'Ella', 'Nguyen', 'ella.nguyen@iinet.net.au', NULL, 'Richmond', 'Melbourne', '2020-03-08 18:27:41', 'active');
INSERT INTO family VALUES (45, 'The Kelly Family', 'Harriet', 'Kelly', 'harriet.kelly@iinet.net.au', NULL, 'Paddington', 'Sydney', '2024-05-22 11:59:09', 'closed');
INSERT INTO family VALUES (46, 'The Larsen Family', 'Kylie', 'Larsen', 'kylie.larsen@iinet.net.au', NULL, 'Paddington', 'Sydney', '2024-06-16 21:07:46', 'paused');
INSERT INTO family VALUES (47, 'The Singh Family', 'Liam', 'Singh', 'liam.singh@gmail.com', '0474934841', 'Bondi', 'Sydney', '2021-07-01 20:15:25', 'active');
INSERT INTO family VALUES (48, 'The Cooper Family', 'Dinh', 'Cooper', 'dinh.cooper@bigpond.com', '0416969822', 'Newtown', 'Sydney', '2021-01-12 08:01:05', 'paused');
INSERT INTO family VALUES (49, 'The Larsen Family', 'Mia', 'Larsen', 'mia.larsen@bigpond.com', NULL, 'Parramatta', 'Sydney', '2025-05-02 20:25:21', 'active');
INSERT INTO family VALUES (50, 'Nguyen & Taylor-Reid', 'Liam', 'Nguyen', 'liam.nguyen@bigpond.com', NULL, 'Newtown', 'Sydney', '2021-05-06 11:28:21', 'active');
INSERT INTO child VALUES (1, 1, 'Gus', '2015-05-12', 'cats', NULL);
INSERT INTO child VALUES (2, 1, 'Elijah', '2026-04-02', 'dairy', 'M');
INSERT INTO child VALUES (3, 2, 'Ben', '2022-10-22', NULL, 'M');
INSERT INTO child VALUES (4, 2, 'Frankie', '2023-05-17', NULL, NULL);
INSERT INTO child VALUES (5, 2, 'Hazel', '2024-09-15', 'nuts', 'M');
INSERT INTO child VALUES (6, 4, 'Isla', '2012-02-19', 'nuts', 'M');
INSERT INTO child VALUES (7, 7, 'Elijah', '2016-07-04', NULL, NULL);
INSERT INTO child VALUES (8, 7, 'Elijah', '2020-10-27', NULL, 'M');
INSERT INTO child VALUES (9, 8, 'Charlie', '2016-11-02', 'cats', 'M');
INSERT INTO child VALUES (10, 8, 'Gus', '2026-10-17', 'none', NULL);
INSERT INTO child VALUES (11, 8, 'Ben', '2017-11-21', 'dairy', NULL);
INSERT INTO child VALUES (12, 9, 'Charlie', '2014-11-07', 'nuts', 'M');
INSERT INTO child VALUES (13, 9, 'Ava', '2018-02-19', 'cats', NULL);
INSERT INTO child VALUES (14, 10, 'Gus', '2017-09-04', 'nuts', 'M');
INSERT INTO child VALUES (15, 10, 'Gus', '2019-04-21', 'dairy', NULL);
INSERT INTO child VALUES (16, 10, 'Isla', '2026-04-14', NULL, NULL);
INSERT INTO child VALUES (17, 11, 'Ben', '2018-07-08', 'none', 'M');
INSERT INTO child VALUES (18, 11, 'Jack', '2021-05-14', NULL, 'F');
INSERT INTO child VALUES (19, 13, 'Daisy', '2018-07-05', 'cats', NULL);
INSERT INTO child VALUES (20, 13, 'Daisy', '2019-01-10', 'nuts', 'M');
INSERT INTO child VALUES (21, 13, 'Daisy', '2024-06-02', NULL, NULL);
INSERT INTO child VALUES (22, 14, 'Charlie', '2018-09-21', NULL, NULL);
INSERT INTO child VALUES (23, 14, 'Ben', '2012-07-12', 'none', 'M');
INSERT INTO child VALUES (24, 14, 'Jack', '2012-07-28', NULL, NULL);
INSERT INTO child VALUES (25, 15, 'Isla', '2024-09-17', 'nuts, eggs', NULL);
INSERT INTO child VALUES (26, 16, 'Charlie', '2026-08-01', NULL, 'M');
INSERT INTO child VALUES (27, 17, 'Gus', NULL, 'none', 'F');
INSERT INTO child VALUES (28, 17, 'Daisy', '2026-09-16', 'nuts', 'F');
INSERT INTO child VALUES (29, 17, 'Charlie', '2021-03-01', 'dairy', 'M');
INSERT INTO child VALUES (30, 19, 'Ava', '2013-12-21', NULL, 'F');
INSERT INTO child VALUES (31, 20, 'Hazel', '2021-12-13', NULL, 'F');
INSERT INTO child VALUES (32, 20, 'Elijah', '2016-09-01', NULL, NULL);
INSERT INTO child VALUES (33, 20, 'Ben', '2026-07-18', NULL, NULL);
INSERT INTO child VALUES (34, 21, 'Charlie', '2026-03-24', 'nuts, eggs', 'M');
INSERT INTO child VALUES (35, 21, 'Ben', '2025-02-18', NULL, 'F');
INSERT INTO child VALUES (36, 21, 'Ava', '2014-01-05', 'dairy', NULL);
INSERT INTO child VALUES (37, 23, 'Ava', '2016-05-15', 'none', NULL);
INSERT INTO child VALUES (38, 24, 'Ava', NULL, NULL, 'F');
INSERT INTO child VALUES (39, 24, 'Ava', '2019-10-11', 'nuts, eggs', 'F');
INSERT INTO child VALUES (40, 25, 'Ava', '2024-03-25', 'dairy', 'F');
INSERT INTO child VALUES (41, 25, 'Frankie', '2025-08-16', 'none', NULL);
INSERT INTO child VALUES (42, 26, 'Frankie', '2015-03-13', NULL, 'F');
INSERT INTO child VALUES (43, 27, 'Elijah', '2014-01-07', NULL, 'M');
INSERT INTO child VALUES (44, 28, 'Elijah', '2025-01-16', 'nuts', 'M');
INSERT INTO child VALUES (45, 28, 'Ben', '2024-11-23', 'dairy', 'F');
INSERT INTO child VALUES (46, 29, 'Elijah', '2024-08-07', NULL, 'F');
INSERT INTO child VALUES (47, 29, 'Ava', '2022-05-05', 'nuts', 'F');
INSERT INTO child VALUES (48, 29, 'Ben', '2014-09-04', 'nuts, eggs', NULL);
INSERT INTO child VALUES (49, 30, 'Frankie', '2016-03-23', NULL, 'F');
INSERT INTO child VALUES (50, 31, 'Ava', '2020-11-06', NULL, 'F');
INSERT INTO child VALUES (51, 31, 'Isla', '2013-09-26', 'none', NULL);
INSERT INTO child VALUES (52, 32, 'Charlie', '2016-05-16', 'nuts', NULL);
INSERT INTO child VALUES (53, 32, 'Daisy', '2019-03-16', 'nuts, eggs', NULL);
INSERT INTO child VALUES (54, 34, 'Ava', '2013-11-10', NULL, 'F');
INSERT INTO child VALUES (55, 35, 'Isla', '2019-06-06', 'none', 'F');
INSERT INTO child VALUES (56, 35, 'Hazel', '2018-06-02', 'none', 'F');
INSERT INTO child VALUES (57, 35, 'Isla', '2020-07-24', 'none', 'M');
INSERT INTO child VALUES (58, 37, 'Ben', '2016-07-18', NULL, 'F');
INSERT INTO child VALUES (59, 37, 'Gus', '2012-01-01', 'dairy', 'M');
INSERT INTO child VALUES (60, 37, 'Charlie', '2013-11-01', 'nuts', 'M');
INSERT INTO child VALUES (61, 38, 'Hazel', '2021-08-22', 'nuts', 'M');
INSERT INTO child VALUES (62, 38, 'Charlie', '2017-07-21', NULL, NULL);
INSERT INTO child VALUES (63, 40, 'Daisy', '2012-09-13', NULL, 'F');
INSERT INTO child VALUES (64, 40, 'Ava', '2021-12-14', 'nuts', 'F');
INSERT INTO child VALUES (65, 41, 'Daisy', '2022-09-03', 'nuts, eggs', 'F');
INSERT INTO child VALUES (66, 41, 'Frankie', '2020-11-21', 'nuts, eggs', 'M');
INSERT INTO child VALUES (67, 41, 'Ava', '2018-11-25', 'none', 'M');
INSERT INTO child VALUES (68, 43, 'Jack', '2019-09-08', 'cats', 'F');
INSERT INTO child VALUES (69, 43, 'Isla', '2018-11-14', NULL, NULL);
INSERT INTO child VALUES (70, 44, 'Daisy', '2026-05-27', 'nuts, eggs', 'M');
INSERT INTO child VALUES (71, 44, 'Ben', '2016-08-27', 'nuts', 'M');
INSERT INTO child VALUES (72, 45, 'Charlie', '2024-02-28', 'nuts, eggs', 'M');
INSERT INTO child VALUES (73, 45, 'Charlie', '2014-06-09', NULL, 'M');
INSERT INTO child VALUES (74, 45, 'Ben', '2017-02-22', NULL, 'M');
INSERT INTO child VALUES (75, 47, 'Daisy', '2018-12-10', 'nuts', 'F');
INSERT INTO child VALUES (76, 47, 'Charlie', '2019-01-12', 'cats', NULL);
INSERT INTO child VALUES (77, 49, 'Gus', '2022-01-18', NULL, NULL);
INSERT INTO child VALUES (78, 49, 'Elijah', '2019-10-21', NULL, 'M');
INSERT INTO child VALUES (79, 50, 'Charlie', '2014-11-13', 'dairy', 'F');
INSERT INTO child VALUES (80, 12, 'Frankie', '2019-07-30', 'nuts, eggs', 'F');
INSERT INTO child VALUES (81, 12, 'Gus', '2022-11-02', NULL, 'M');
INSERT INTO nanny VALUES (1, 'Amy', 'Rossi', '1999-08-20', 'amyrossi@care.org.au', '0461206508', 'Paddington', 'Sydney', 40.0, 0, 'available', '2018-07-06 21:40:23');
INSERT INTO nanny VALUES (2, 'Imran', 'Cooper', '1996-08-28', 'imrancooper@care.org.au', '0489332898', 'Paddington', 'Sydney', 28.0, 0, 'on_leave', '2018-07-24 16:37:24');
INSERT INTO nanny VALUES (3, 'Mia', 'Singh', '1990-12-09', 'miasingh@hotmail.com', '0481955612', 'St Kilda', 'Melbourne', 40.0, 0, 'suspended', '2018-09-12 17:48:40');
INSERT INTO nanny VALUES (4, 'Liam', 'Papadopoulos', '1994-01-01', NULL, '0424088428', 'Newtown', 'Sydney', NULL, 1, 'suspended', '2023-12-27 08:35:38');
INSERT INTO nanny VALUES (5, 'Nora', 'Nguyen', NULL, 'noranguyen@hotmail.com', '0465753238', 'Paddington', 'Brisbane', 40.0, 0, 'available', '2017-06-04 13:01:33');
INSERT INTO nanny VALUES (6, 'Finn', 'Taylor-Reid', '1994-07-22', 'finntaylorreid@hotmail.com', '0429864573', 'Fitzroy', 'Melbourne', 40.0, 0, 'available', '2019-10-13 11:24:02');
INSERT INTO nanny VALUES (7, 'Jo', 'Cooper', '1985-12-13', 'jocooper@gmail.com', '0486667899', 'St Kilda', 'Melbourne', 26.0, 1, 'left', '2019-11-20 21:14:56');
INSERT INTO nanny VALUES (8, 'Liam', 'Singh', '2006-09-12', 'liamsingh@gmail.com', '0446796415', 'Bondi', 'Sydney', 28.0, NULL, 'available', '2023-06-01 18:12:14');
INSERT INTO nanny VALUES (9, 'Ella', 'Kelly', '1999-10-21', NULL, '0417420420', 'Bondi', 'Sydney', NULL, NULL, 'suspended', '2018-01-21 08:30:49');
INSERT INTO nanny VALUES (10, 'Nora', 'Walsh', '2006-06-20', 'norawalsh@bigpond.com', NULL, 'Fitzroy', 'Melbourne', 29.5, 1, 'available', '2026-07-27 07:28:51');
INSERT INTO nanny VALUES (11, 'Amy', 'Cooper', '1966-01-02', NULL, '0480979257', 'Bondi', 'Sydney', 28.0, 0, 'left', '2022-07-04 19:56:04');
INSERT INTO nanny VALUES (12, 'Brett', 'Ahmed', '1973-01-28', 'brettahmed@hotmail.com', '0484870905', 'St Kilda', 'Melbourne', 32.0, 1, 'left', '2021-12-06 18:56:57');
INSERT INTO nanny VALUES (13, 'Grace', 'Kelly', '1989-02-15', 'gracekelly@care.org.au', '0465609310', 'Paddington', 'Sydney', 29.5, 0, 'available', '2025-07-24 17:35:20');
INSERT INTO nanny VALUES (14, 'Finn', 'Ahmed', '1963-08-13', 'finnahmed@hotmail.com', '0474593129', 'Bondi', 'Sydney', 26.0, 1, 'suspended', '2023-12-05 12:06:06');
INSERT INTO nanny VALUES (15, 'Brett', 'Rossi', '2007-01-05', 'brettrossi@gmail.com', '0498251021', 'Fitzroy', 'Melbourne', 40.0, 0, 'left', '2024-06-15 21:37:17');
INSERT INTO nanny VALUES (16, 'Jo', 'Singh', '1979-02-18', 'josingh@hotmail.com', '0410076861', 'Richmond', 'Melbourne', 29.5, NULL, 'suspended', '2020-07-07 18:09:35');
INSERT INTO nanny VALUES (17, 'Grace', 'Papadopoulos', '1997-07-09', 'gracepapadopoulos@hotmail.com', '0491518696', 'Paddington', 'Brisbane', 29.5, 0, 'suspended', '2021-12-12 18:44:19');
INSERT INTO nanny VALUES (18, 'Dinh', 'Singh', '1977-08-14', 'dinhsingh@bigpond.com', NULL, 'Newtown', 'Sydney', 28.0, 0, 'available', '2021-11-10 21:18:38');
INSERT INTO nanny VALUES (19, 'Mia', 'Taylor-Reid', '1984-08-24', 'miataylorreid@gmail.com', '0482913071', 'Newtown', 'Sydney', 29.5, NULL, 'suspended', '2023-08-22 13:46:17');
INSERT INTO nanny VALUES (20, 'Imran', 'Walsh', '2007-01-21', 'imranwalsh@gmail.com', '0418346216', 'Newtown', 'Sydney', 28.0, NULL, 'available', '2022-11-07 13:02:22');
INSERT INTO nanny VALUES (21, 'Amy', 'Ahmed', '1969-02-15', 'amyahmed@care.org.au', NULL, 'Newtown', 'Sydney', 35.0, 0, 'available', '2020-10-20 09:02:23');
INSERT INTO nanny VALUES (22, 'Kylie', 'Kelly', '1979-04-07', 'kyliekelly@care.org.au', '0467779408', 'Bondi', 'Sydney', 28.0, 0, 'left', '2018-09-11 14:06:40');
INSERT INTO nanny VALUES (23, 'Jo', 'Nguyen', '1972-04-22', 'jonguyen@care.org.au', '0428837183', 'Paddington', 'Brisbane', NULL, 1, 'available', '2023-06-14 21:42:56');
INSERT INTO nanny VALUES (24, 'Imran', 'Papadopoulos', '2005-07-24', NULL, '0421443052', 'Parramatta', 'Sydney', 26.0, NULL, 'available', '2017-12-26 21:19:54');
INSERT INTO nanny VALUES (25, 'Jo', 'Rossi', '1997-10-19', NULL, NULL, 'Bondi', 'Sydney', 28.0, NULL, 'available', '2026-06-20 15:36:17');
INSERT INTO nanny VALUES (26, 'Chloe', 'Rossi', '1973-04-27', 'chloerossi@hotmail.com', NULL, 'Parramatta', 'Sydney', 29.5, NULL, 'available', '2020-10-01 17:24:15');
INSERT INTO nanny VALUES (27, 'Harriet', 'Larsen', '1999-06-13', 'harrietlarsen@bigpond.com', '0498305522', 'St Kilda', 'Melbourne', 28.0, NULL, 'left', '2021-02-24 21:58:03');
INSERT INTO nanny VALUES (28, 'Imran', 'Ahmed', '1983-08-22', NULL, NULL, 'Richmond', 'Melbourne', 40.0, NULL, 'on_leave', '2022-11-19 18:34:08');
INSERT INTO nanny VALUES (29, 'Harriet', 'Larsen', '2003-04-20', NULL, NULL, 'Bondi', 'Sydney', 32.0, 0, 'available', '2019-10-17 08:51:08');
INSERT INTO nanny VALUES (30, 'Mia', 'Ahmed', '1992-05-02', 'miaahmed@care.org.au', '0418835916', 'Fitzroy', 'Melbourne', NULL, NULL, 'left', '2026-02-06 18:30:07');
INSERT INTO nanny VALUES (31, 'Dinh', 'Larsen', '1977-07-26', 'dinhlarsen@gmail.com', '0471619234', 'Paddington', 'Brisbane', 28.0, NULL, 'on_leave', '2026-01-25 15:36:28');
INSERT INTO nanny VALUES (32, 'Mia', 'Walsh', '1986-12-04', 'miawalsh@gmail.com', '0475940012', 'Paddington', 'Sydney', 29.5, 0, 'left', '2019-04-03 14:58:13');
INSERT INTO nanny VALUES (33, 'Liam', 'Taylor-Reid', '2005-08-25', 'liamtaylorreid@care.org.au', '0449777339', 'Richmond', 'Melbourne', 26.0, NULL, 'left', '2020-04-17 18:19:08');
INSERT INTO nanny VALUES (34, 'Amy', 'Singh', '1988-09-15', 'amysingh@hotmail.com', NULL, 'St Kilda', 'Melbourne', NULL, 0, 'on_leave', '2025-11-08 11:55:26');
INSERT INTO nanny VALUES (35, 'Dinh', 'Kelly', NULL, 'dinhkelly@care.org.au', '0446811436', 'Newtown', 'Sydney', 28.0, 1, 'available', '2019-03-24 15:23:13');
INSERT INTO nanny VALUES (36, 'Imran', 'Singh', '2007-11-23', NULL, NULL, 'Richmond', 'Melbourne', NULL, NULL, 'available', '2019-04-21 07:37:47');
INSERT INTO nanny VALUES (37, 'Chloe', 'Rossi', '1999-01-09', NULL, NULL, 'Parramatta', 'Sydney', 28.0, NULL, 'available', '2023-04-23 09:56:18');
INSERT INTO nanny VALUES (38, 'Nora', 'Rossi', '1999-10-23', 'norarossi@hotmail.com', '0418458389', 'Newtown', 'Sydney', 26.0, NULL, 'left', '2019-11-05 11:11:06');
INSERT INTO nanny VALUES (39, 'Brett', 'Rossi', '1965-04-15', 'brettrossi@hotmail.com', '0492932537', 'St Kilda', 'Melbourne', 32.0, 0, 'available', '2017-01-20 14:50:55');
INSERT INTO nanny VALUES (40, 'Brett', 'Walsh', '1984-11-07', NULL, NULL, 'Parramatta', 'Sydney', 29.5, NULL, 'suspended', '2024-05-20 20:53:11');
INSERT INTO nanny VALUES (41, 'Liam', 'Singh', '1999-01-17', 'liamsingh@bigpond.com', '0499066567', 'Paddington', 'Sydney', 28.0, NULL, 'on_leave', '2021-09-19 17:54:23');
INSERT INTO nanny VALUES (42, 'Ella', 'Papadopoulos', '1965-04-07', 'ellapapadopoulos@gmail.com', NULL, 'St Kilda', 'Melbourne', 40.0, NULL, 'suspended', '2019-05-04 09:22:14');
INSERT INTO nanny VALUES (43, 'Imran', 'Rossi', '1981-11-25', 'imranrossi@gmail.com', '0414578174', 'Bondi', 'Sydney', 35.0, 0, 'available', '2021-06-11 08:42:24');
INSERT INTO nanny VALUES (44, 'Imran', 'Taylor-Reid', '1984-09-08', 'imrantaylorreid@care.org.au', '0469245844', 'Parramatta', 'Sydney', 29.5, NULL, 'left', '2024-02-20 16:53:16');
INSERT INTO nanny VALUES (45, 'Nora', 'Papadopoulos', '1977-01-07', 'norapapadopoulos@gmail.com', '0467490529', 'Richmond', 'Melbourne', 28.0, NULL, 'on_leave', '2026-04-02 10:25:43');
INSERT INTO nanny_document VALUES (1, 6, 'police_check', '2020-01-20', '2023-01-20', 1);
INSERT INTO nanny_document VALUES (2, 6, 'driver_licence', '2022-12-11', '2027-12-11', 1);
INSERT INTO nanny_document VALUES (3, 7, 'wwcc', '2023-08-25', '2026-08-25', 0);
INSERT INTO nanny_document VALUES (4, 8, 'first_aid', '2026-05-24', '2029-05-24', NULL);
INSERT INTO nanny_document VALUES (5, 8, 'wwcc', '2026-01-19', '2031-01-19', 1);
INSERT INTO nanny_document VALUES (6, 8, 'reference', '2021-06-10', NULL, 1);
INSERT INTO nanny_document VALUES (7, 9, 'driver_licence', '2019-03-17', '2024-03-17', 1);
INSERT INTO nanny_document VALUES (8, 9, 'police_check', '2026-08-25', '2029-08-25', 1);
INSERT INTO nanny_document VALUES (9, 10, 'reference', '2024-12-27', NULL, 1);
INSERT INTO nanny_document VALUES (10, 10, 'first_aid', '2022-10-12', '2025-10-12', 1);
INSERT INTO nanny_document VALUES (11, 11, 'driver_licence', '2024-03-16', '2029-03-16', 1);
INSERT INTO nanny_document VALUES (12, 13, 'police_check', '2026-04-26', '2031-04-26', 0);
INSERT INTO nanny_document VALUES (13, 13, 'wwcc', '2025-07-28', '2026-07-28', 1);
INSERT INTO nanny_document VALUES (14, 14, 'wwcc', '2021-01-14', '2026-01-14', 1);
INSERT INTO nanny_document VALUES (15, 14, 'driver_licence', '2022-05-05', '2027-05-05', 0);
INSERT INTO nanny_document VALUES (16, 15, 'reference', '2026-10-07', NULL, 0);
INSERT INTO nanny_document VALUES (17, 15, 'driver_licence', '2023-06-23', '2026-06-23', NULL);
INSERT INTO nanny_document VALUES (18, 16, 'reference', '2025-07-24', NULL, 1);
INSERT INTO nanny_document VALUES (19, 16, 'first_aid', '2026-03-13', '2027-03-13', 1);
INSERT INTO nanny_document VALUES (20, 17, 'police_check', '2026-03-09', '2031-03-09', 1);
INSERT INTO nanny_document VALUES (21, 17, 'reference', '2025-08-21', NULL, 1);
INSERT INTO nanny_document VALUES (22, 18, 'reference', '2026-04-04', NULL, 1);
INSERT INTO nanny_document VALUES (23, 20, 'driver_licence', '2022-03-02', '2027-03-02', 0);
INSERT INTO nanny_document VALUES (24, 21, 'reference', '2024-07-04', NULL, 0);
INSERT INTO nanny_document VALUES (25, 21, 'driver_licence', '2021-10-16', '2026-10-16', NULL);
INSERT INTO nanny_document VALUES (26, 21, 'police_check', '2026-04-19', '2031-04-19', 1);
INSERT INTO nanny_document VALUES (27, 22, 'wwcc', '2022-12-03', '2023-12-03', NULL);
INSERT INTO nanny_document VALUES (28, 22, 'reference', '2023-04-16', NULL, 1);
INSERT INTO nanny_document VALUES (29, 24, 'driver_licence', '2025-10-13', '2028-10-13', NULL);
INSERT INTO nanny_document VALUES (30, 25, 'reference', '2019-09-22', NULL, 1);
INSERT INTO nanny_document VALUES (31, 25, 'first_aid', '2021-09-15', '2026-09-15', 1);
INSERT INTO nanny_document VALUES (32, 26, 'reference', '2024-06-16', NULL, NULL);
INSERT INTO nanny_document VALUES (33, 26, 'driver_licence', '2026-10-24', '2029-10-24', NULL);
INSERT INTO nanny_document VALUES (34, 26, 'first_aid', '2022-10-25', '2025-10-25', 0);
INSERT INTO nanny_document VALUES (35, 27, 'driver_licence', '2019-05-07', '2020-05-07', 0);
INSERT INTO nanny_document VALUES (36, 27, 'first_aid', '2021-06-19', '2022-06-19', NULL);
INSERT INTO nanny_document VALUES (37, 27, 'wwcc', '2026-01-04', '2029-01-04', NULL);
INSERT INTO nanny_document VALUES (38, 28, 'police_check', '2019-03-12', '2024-03-12', 0);
INSERT INTO nanny_document VALUES (39, 29, 'driver_licence', '2019-05-18', '2022-05-18', NULL);
INSERT INTO nanny_document VALUES (40, 29, 'wwcc', '2024-12-18', '2027-12-18', 0);
INSERT INTO nanny_document VALUES (41, 30, 'driver_licence', '2023-09-26', '2028-09-26', NULL);
INSERT INTO nanny_document VALUES (42, 30, 'reference', '2023-04-16', NULL, 1);
INSERT INTO nanny_document VALUES (43, 31, 'reference', '2026-01-02', NULL, 0);
INSERT INTO nanny_document VALUES (44, 31, 'first_aid', '2024-10-06', '2027-10-06', 1);
INSERT INTO nanny_document VALUES (45, 31, 'driver_licence', '2021-10-07', '2024-10-07', 0);
INSERT INTO nanny_document VALUES (46, 32, 'driver_licence', '2020-07-22', '2025-07-22', 0);
INSERT INTO nanny_document VALUES (47, 32, 'first_aid', '2019-08-25', '2022-08-25', 0);
INSERT INTO nanny_document VALUES (48, 33, 'driver_licence', '2023-06-28', '2028-06-28', 0);
INSERT INTO nanny_document VALUES (49, 33, 'first_aid', '2023-10-28', '2024-10-28', 1);
INSERT INTO nanny_document VALUES (50, 34, 'first_aid', '2024-04-14', '2029-04-14', 0);
INSERT INTO nanny_document VALUES (51, 34, 'reference', '2023-03-15', NULL, 0);
INSERT INTO nanny_document VALUES (52, 38, 'police_check', '2026-06-19', '2031-06-19', NULL);
INSERT INTO nanny_document VALUES (53, 39, 'reference', '2024-10-08', NULL, 0);
INSERT INTO nanny_document VALUES (54, 39, 'police_check', '2021-08-03', '2022-08-03', NULL);
INSERT INTO nanny_document VALUES (55, 40, 'wwcc', '2019-04-12', '2024-04-12', NULL);
INSERT INTO nanny_document VALUES (56, 40, 'driver_licence', '2021-07-15', '2024-07-15', 1);
INSERT INTO nanny_document VALUES (57, 41, 'reference', '2020-08-12', NULL, 1);
INSERT INTO nanny_document VALUES (58, 43, 'police_check', '2021-09-21', '2026-09-21', 1);
INSERT INTO nanny_document VALUES (59, 43, 'reference', '2023-12-08', NULL, NULL);
INSERT INTO nanny_document VALUES (60, 44, 'driver_licence', '2026-04-02', '2031-04-02', 1);
INSERT INTO nanny_document VALUES (61, 44, 'police_check', '2024-01-19', '2025-01-19', NULL);
INSERT INTO booking VALUES (1, 27, NULL, '2024-02-28 17:30:00', 8, 336, 'cancelled', '2024-01-28 12:26:59');
INSERT INTO booking VALUES (2, 18, 15, '2025-12-02 19:00:00', 4, 168, 'done', '2025-11-02 08:35:17');
INSERT INTO booking VALUES (3, 44, 11, '2026-04-24 08:00:00', 8, 264, 'booked', '2026-03-24 16:11:53');
INSERT INTO booking VALUES (4, 2, 9, '2023-03-27 19:00:00', 4, 168, 'done', '2023-02-27 14:29:11');
INSERT INTO booking VALUES (5, 7, 25, '2022-11-05 08:00:00', 2, 72, 'done', '2022-10-05 11:15:08');
INSERT INTO booking VALUES (6, 9, 16, '2023-06-10 19:00:00', 4.5, 148.5, 'booked', '2023-05-10 09:31:27');
INSERT INTO booking VALUES (7, 39, 20, '2021-03-16 13:00:00', 3, 126, 'done', '2021-02-16 11:41:44');
INSERT INTO booking VALUES (8, 14, 37, '2024-06-20 08:00:00', 8, 336, 'done', '2024-05-20 17:44:27');
INSERT INTO booking VALUES (9, 16, 33, '2021-04-13 08:00:00', 4.5, 135.0, 'done', '2021-03-13 18:13:35');
INSERT INTO booking VALUES (10, 37, 37, '2024-08-02 13:00:00', 6, 216, 'no_show', '2024-07-02 20:38:45');
INSERT INTO booking VALUES (11, 33, NULL, '2021-07-08 08:00:00', 6, 180, 'done', '2021-06-08 13:28:30');
INSERT INTO booking VALUES (12, 33, 31, '2023-02-08 08:00:00', 6, 216, 'done', '2023-01-08 08:01:23');
INSERT INTO booking VALUES (13, 2, 28, '2024-04-11 19:00:00', 2, 84, 'booked', '2024-03-11 14:23:05');
INSERT INTO booking VALUES (14, 5, 26, '2022-02-10 17:30:00', 3, 108, 'done', '2022-01-10 16:01:43');
INSERT INTO booking VALUES (15, 36, 34, '2025-10-03 17:30:00', 2, 72, 'done', '2025-09-03 20:09:15');
INSERT INTO booking VALUES (16, 37, 33, '2025-11-24 17:30:00', 4.5, 135.0, 'done', '2025-10-24 08:48:57');
INSERT INTO booking VALUES (17, 15, 35, '2021-06-14 08:00:00', 3, 126, 'done', '2021-05-14 15:11:58');
INSERT INTO booking VALUES (18, 2, 19, '2022-12-14 17:30:00', 4, 120, 'cancelled', '2022-11-14 20:26:56');
INSERT INTO booking VALUES (19, 25, 24, '2021-11-10 19:00:00', 6, 198, 'no_show', '2021-10-10 15:06:55');
INSERT INTO booking VALUES (20, 22, NULL, '2026-07-15 13:00:00', 4, NULL, 'booked', '2026-06-15 12:50:06');
INSERT INTO booking VALUES (21, 31, 38, '2021-08-03 17:30:00', 4.5, 189.0, 'done', '2021-07-03 10:14:09');
INSERT INTO booking VALUES (22, 7, 32, '2024-06-21 19:00:00', 4, 168, 'done', '2024-05-21 13:42:27');
INSERT INTO booking VALUES (23, 29, 14, '2024-05-24 13:00:00', 4.5, 148.5, 'done', '2024-04-24 10:18:14');
INSERT INTO booking VALUES (24, 10, 38, '2022-02-28 13:00:00', 2, 72, 'cancelled', '2022-01-28 20:37:34');
INSERT INTO booking VALUES (25, 24, 13, '2021-10-16 19:00:00', 2, 84, 'done', '2021-09-16 15:33:50');
INSERT INTO booking VALUES (26, 18, 2, '2023-08-26 19:00:00', 3, 108, 'done', '2023-07-26 15:54:36');
INSERT INTO booking VALUES (27, 18, 7, '2025-12-13 19:00:00', 2, 66, 'done', '2025-11-13 10:34:47');
INSERT INTO booking VALUES (28, 34, 34, '2025-11-20 19:00:00', 4, 144, 'done', '2025-10-20 07:34:12');
INSERT INTO booking VALUES (29, 26, 3, '2024-11-18 19:00:00', 4.5, 148.5, 'no_show', '2024-10-18 11:03:00');
INSERT INTO booking VALUES (30, 21, NULL, '2025-12-04 17:30:00', 8, 240, 'no_show', '2025-11-04 14:36:16');
INSERT INTO booking VALUES (31, 5, 32, '2021-06-07 19:00:00', 4, 168, 'cancelled', '2021-05-07 19:27:58');
INSERT INTO booking VALUES (32, 31, 19, '2022-08-07 13:00:00', 4, 144, 'done', '2022-07-07 08:34:29');
INSERT INTO booking VALUES (33, 1, 11, '2022-09-04 08:00:00', 3, 108, 'no_show', '2022-08-04 19:23:48');
INSERT INTO booking VALUES (34, 3, 32, '2022-05-10 19:00:00', 8, 288, 'done', '2022-04-10 13:58:33');
INSERT INTO booking VALUES (35, 14, 33, '2026-01-19 13:00:00', 4.5, 148.5, 'cancelled', '2025-12-19 13:51:02');
INSERT INTO booking VALUES (36, 17, NULL, '2022-06-25 19:00:00', 4, 132, 'done', '2022-05-25 20:03:39');
INSERT INTO booking VALUES (37, 21, 9, '2026-05-11 19:00:00', 2, 72, 'done', '2026-04-11 10:35:30');
INSERT INTO booking VALUES (38, 30, 17, '2025-09-08 19:00:00', 4.5, 135.0, 'cancelled', '2025-08-08 20:16:41');
INSERT INTO booking VALUES (39, 5, 14, '2024-06-06 08:00:00', 4, 120, 'done', '2024-05-06 16:27:58');
INSERT INTO booking VALUES (40, 8, 11, '2022-05-28 19:00:00', 6, 216, 'done', '2022-04-28 16:01:55');
INSERT INTO booking VALUES (41, 3, 1, '2026-02-17 19:00:00', 3, 99, 'done', '2026-01-17 09:00:31');
INSERT INTO booking VALUES (42, 44, 15, '2023-04-22 17:30:00', 4, 168, 'done', '2023-03-22 10:21:24');
INSERT INTO booking VALUES (43, 43, 14, '2026-06-16 19:00:00', 8, 264, 'booked', '2026-05-16 14:23:45');
INSERT INTO booking VALUES (44, 37, 23, '2024-04-24 08:00:00', 4, 144, 'done', '2024-03-24 08:24:56');
INSERT INTO booking VALUES (45, 12, 30, '2025-11-27 19:00:00', 3, 99, 'booked', '2025-10-27 07:37:46');
INSERT INTO booking VALUES (46, 43, 27, '2024-03-14 13:00:00', 8, 336, 'done', '2024-02-14 10:23:42');
INSERT INTO booking VALUES (47, 4, 38, '2021-12-10 08:00:00', 4.5, 148.5, 'no_show', '2021-11-10 18:01:10');
INSERT INTO booking VALUES (48, 26, 18, '2025-01-08 08:00:00', 2, 66, 'done', '2024-12-08 14:48:57');
INSERT INTO booking VALUES (49, 10, 35, '2022-12-08 08:00:00', 4, 168, 'done', '2022-11-08 20:04:12');
INSERT INTO booking VALUES (50, 3, 25, '2022-08-14 19:00:00', 2, 84, 'done', '2022-07-14 09:24:42');
INSERT INTO booking VALUES (51, 7, 20, '2026-09-25 17:30:00', 8, 240, 'done', '2026-08-25 09:34:37');
INSERT INTO booking VALUES (52, 7, NULL, '2023-07-26 17:30:00', 6, 180, 'cancelled', '2023-06-26 07:44:33');
INSERT INTO booking VALUES (53, 19, NULL, '2026-09-21 08:00:00', 4.5, 189.0, 'cancelled', '2026-08-21 18:54:41');
INSERT INTO booking VALUES (54, 15, 10, '2023-10-01 08:00:00', 8, 336, 'no_show', '2023-09-01 16:45:38');
INSERT INTO booking VALUES (55, 23, 28, '2026-06-17 19:00:00', 4.5, 162.0, 'done', '2026-05-17 19:21:05');
INSERT INTO booking VALUES (56, 30, 16, '2022-06-17 17:30:00', 6, 180, 'done', '2022-05-17 15:27:50');
INSERT INTO booking VALUES (57, 43, 22, '2021-11-22 17:30:00', 3, NULL, 'done', '2021-10-22 17:03:54');
INSERT INTO booking VALUES (58, 3, 2, '2021-03-14 19:00:00', 8, 288, 'cancelled', '2021-02-14 14:25:32');
INSERT INTO booking VALUES (59, 33, 15, '2021-11-13 13:00:00', 3, 99, 'done', '2021-10-13 17:03:27');
INSERT INTO booking VALUES (60, 4, 38, '2025-09-03 17:30:00', 2, 66, 'done', '2025-08-03 14:08:32');
INSERT INTO booking VALUES (61, 25, 6, '2022-01-22 08:00:00', 6, 198, 'done', '2021-12-22 07:29:38');
INSERT INTO booking VALUES (62, 38, 13, '2025-05-02 08:00:00', 4, 132, 'done', '2025-04-02 11:36:46');
INSERT INTO booking VALUES (63, 22, 23, '2023-06-15 08:00:00', 8, 336, 'done', '2023-05-15 16:18:10');
INSERT INTO booking VALUES (64, 39, 11, '2026-04-21 17:30:00', 6, NULL, 'done', '2026-03-21 19:08:38');
INSERT INTO booking VALUES (65, 1, 29, '2021-09-25 19:00:00', 2, 60, 'done', '2021-08-25 07:16:52');
INSERT INTO booking VALUES (66, 44, 32, '2023-05-11 17:30:00', 6, 252, 'done', '2023-04-11 16:55:34');
INSERT INTO booking VALUES (67, 19, 12, '2021-09-18 19:00:00', 3, 126, 'done', '2021-08-18 16:53:53');
INSERT INTO booking VALUES (68, 4, 11, '2022-07-05 17:30:00', 8, 336, 'done', '2022-06-05 10:17:13');
INSERT INTO booking VALUES (69, 11, 27, '2025-10-03 19:00:00', 4.5, 162.0, 'booked', '2025-09-03 21:09:27');
INSERT INTO booking VALUES (70, 40, 31, '2025-06-22 17:30:00', 8, 264, 'booked', '2025-05-22 14:10:00');
INSERT INTO booking VALUES (71, 41, 37, '2024-03-07 19:00:00', 4, 144, 'no_show', '2024-02-07 16:52:52');
INSERT INTO booking VALUES (72, 21, 14, '2023-03-09 19:00:00', 4.5, 162.0, 'cancelled', '2023-02-09 16:55:18');
INSERT INTO booking VALUES (73, 28, 23, '2026-09-11 19:00:00', 2, 72, 'booked', '2026-08-11 19:49:09');
INSERT INTO booking VALUES (74, 34, 38, '2025-11-16 13:00:00', 8, 288, 'cancelled', '2025-10-16 07:29:42');
INSERT INTO booking VALUES (75, 6, 26, '2023-03-17 13:00:00', 8, 264, 'done', '2023-02-17 13:10:40');
INSERT INTO booking VALUES (76, 30, 3, '2021-11-24 08:00:00', 4.5, NULL, 'done', '2021-10-24 07:04:19');
INSERT INTO booking VALUES (77, 22, 3, '2024-11-09 17:30:00', 4, 168, 'done', '2024-10-09 16:28:42');
INSERT INTO booking VALUES (78, 7, 30, '2026-03-02 08:00:00', 2, 66, 'no_show', '2026-02-02 20:22:43');
INSERT INTO booking VALUES (79, 11, 5, '2026-02-05 08:00:00', 4.5, 162.0, 'no_show', '2026-01-05 11:51:19');
INSERT INTO booking VALUES (80, 28, 21, '2023-05-20 13:00:00', 6, 252, 'done', '2023-04-20 16:42:45');
INSERT INTO review VALUES (1, 27, 3, 'late', '2025-12-13');
INSERT INTO review VALUES (2, 17, 1, 'would book again', '2021-06-14');
INSERT INTO review VALUES (3, 7, 2, 'would book again', '2021-03-16');
INSERT INTO review VALUES (4, 65, 1, NULL, '2021-09-25');
INSERT INTO review VALUES (5, 59, 3, 'would book again', '2021-11-13');
INSERT INTO review VALUES (6, 75, 5, 'would book again', '2023-03-17');
INSERT INTO review VALUES (7, 77, 1, 'late', '2024-11-09');
INSERT INTO review VALUES (8, 4, 1, 'phone all evening', '2023-03-27');
INSERT INTO review VALUES (9, 8, 2, 'phone all evening', '2024-06-20');
INSERT INTO review VALUES (10, 37, 4, 'Great with the baby!', '2026-05-11');
INSERT INTO review VALUES (11, 40, 4, 'phone all evening', '2022-05-28');
INSERT INTO review VALUES (12, 15, 3, 'would book again', '2025-10-03');
INSERT INTO review VALUES (13, 34, 2, 'would book again', '2022-05-10');
INSERT INTO review VALUES (14, 60, 2, 'Great with the baby!', '2025-09-03');
INSERT INTO review VALUES (15, 57, 1, 'would book again', '2021-11-22');
INSERT INTO review VALUES (16, 16, 3, 'Lovely, kids adore her', '2025-11-24');
INSERT INTO review VALUES (17, 2, 1, 'would book again', '2025-12-02');
INSERT INTO review VALUES (18, 12, 5, 'Lovely, kids adore her', '2023-02-08');
INSERT INTO review VALUES (19, 14, 4, 'would book again', '2022-02-10');
INSERT INTO review VALUES (20, 56, 3, 'late', '2022-06-17');
INSERT INTO review VALUES (21, 51, 1, 'Lovely, kids adore her', '2026-09-25');
INSERT INTO review VALUES (22, 49, 4, 'late', '2022-12-08');
INSERT INTO review VALUES (23, 64, 1, 'late', '2026-04-21');
INSERT INTO review VALUES (24, 39, 4, 'Lovely, kids adore her', '2024-06-06');
INSERT INTO review VALUES (25, 76, 2, 'late', '2021-11-24');
INSERT INTO review VALUES (26, 50, 5, NULL, '2022-08-14');
INSERT INTO review VALUES (27, 44, 2, 'Lovely, kids adore her', '2024-04-24');
INSERT INTO review VALUES (28, 80, 2, 'phone all evening', '2023-05-20');
INSERT INTO review VALUES (29, 22, 5, 'Great with the baby!', '2024-06-21');
INSERT INTO review VALUES (30, 62, 5, NULL, '2025-05-02');
INSERT INTO review VALUES (31, 66, 2, 'Great with the baby!', '2023-05-11');
INSERT INTO review VALUES (32, 9, 1, 'would book again', '2021-04-13');
INSERT INTO review VALUES (33, 46, 4, 'would book again', '2024-03-14');
INSERT INTO review VALUES (34, 63, 5, 'phone all evening', '2023-06-15');
INSERT INTO review VALUES (35, 68, 5, 'Great with the baby!', '2022-07-05');
INSERT INTO review VALUES (36, 67, 2, 'Lovely, kids adore her', '2021-09-18');
