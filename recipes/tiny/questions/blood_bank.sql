CREATE TABLE hospitals (
  hosp_id INTEGER PRIMARY KEY,
  hosp_name TEXT NOT NULL,
  city TEXT,
  beds INTEGER,
  contract_since TEXT,
  contact_email TEXT
);
CREATE TABLE donors (
  donor_no TEXT PRIMARY KEY,
  full_name TEXT NOT NULL,
  sex TEXT,
  birthdate TEXT,
  blood_group TEXT,
  city TEXT,
  email TEXT,
  mobile TEXT,
  registered TEXT,
  status TEXT
);
CREATE TABLE donations (
  donation_id INTEGER PRIMARY KEY,
  donor_no TEXT NOT NULL REFERENCES donors(donor_no),
  donated_at TEXT,
  site TEXT,
  kind TEXT,
  volume_ml INTEGER,
  hemoglobin REAL,
  result TEXT
);
CREATE TABLE units (
  unit_code TEXT PRIMARY KEY,
  donation_id INTEGER REFERENCES donations(donation_id),
  component TEXT,
  blood_group TEXT,
  produced_on TEXT,
  expires_on TEXT,
  status TEXT
);
CREATE TABLE deliveries (
  delivery_id INTEGER PRIMARY KEY,
  unit_code TEXT REFERENCES units(unit_code),
  hosp_id INTEGER REFERENCES hospitals(hosp_id),
  delivered_on TEXT,
  urgent INTEGER
);
INSERT INTO hospitals VALUES (1, 'St. Mary Hospital', 'Sheffield', 120, '2020-08-21', 'blood@stmaryhospital.nhs.uk');
INSERT INTO hospitals VALUES (2, 'General Infirmary', 'Sheffield', 510, '2024-06-22', 'blood@generalinfirmary.nhs.uk');
INSERT INTO hospitals VALUES (3, 'Royal Hull', 'Hull', 240, '2017-05-14', 'blood@royalhull.nhs.uk');
INSERT INTO hospitals VALUES (4, 'Northern General', 'Hull', 60, '2022-05-11', 'blood@northerngeneral.nhs.uk');
INSERT INTO hospitals VALUES (5, 'Spire Clinic', 'Harrogate', 120, '2016-06-10', 'blood@spireclinic.nhs.uk');
INSERT INTO hospitals VALUES (6, 'Harrogate District', 'Leeds', 700, '2021-04-17', 'blood@harrogatedistrict.nhs.uk');
INSERT INTO hospitals VALUES (7, 'Nuffield', 'Leeds', 240, '2020-09-13', 'blood@nuffield.nhs.uk');
INSERT INTO hospitals VALUES (8, 'Childrens Hospital', 'Harrogate', 60, '2021-11-24', 'blood@childrenshospital.nhs.uk');
INSERT INTO hospitals VALUES (9, 'York Teaching', 'Leeds', 60, '2017-06-01', NULL);
INSERT INTO hospitals VALUES (10, 'Calderdale Royal', 'Bradford', 240, '2019-11-21', 'blood@calderdaleroyal.nhs.uk');
INSERT INTO hospitals VALUES (11, 'Airedale', 'Sheffield', 380, '2024-08-26', 'blood@airedale.nhs.uk');
INSERT INTO hospitals VALUES (12, 'Pinderfields', 'Hull', NULL, '2022-07-25', 'blood@pinderfields.nhs.uk');
INSERT INTO hospitals VALUES (13, 'Barnsley Clinic', 'Leeds', 700, '2016-09-21', 'blood@barnsleyclinic.nhs.uk');
INSERT INTO hospitals VALUES (14, 'Friarage', 'Bradford', 900, '2018-08-24', 'blood@friarage.nhs.uk');
INSERT INTO hospitals VALUES (15, 'Dewsbury', 'Leeds', NULL, '2020-08-09', 'blood@dewsbury.nhs.uk');
INSERT INTO hospitals VALUES (16, 'St. Luke', 'Sheffield', 380, '2023-07-01', 'blood@stluke.nhs.uk');
INSERT INTO hospitals VALUES (17, 'Jessop Wing', 'Bradford', 900, '2018-02-06', 'blood@jessopwing.nhs.uk');
INSERT INTO hospitals VALUES (18, 'Seacroft', 'Bradford', 510, '2018-12-12', 'blood@seacroft.nhs.uk');
INSERT INTO hospitals VALUES (19, 'Castle Hill', 'Hull', 900, '2021-10-22', 'blood@castlehill.nhs.uk');
INSERT INTO hospitals VALUES (20, 'Wharfedale', 'Harrogate', 700, '2016-04-16', NULL);
INSERT INTO hospitals VALUES (21, 'Bootham', 'Bradford', 900, '2017-04-28', NULL);
INSERT INTO hospitals VALUES (22, 'Weston Park', 'Sheffield', NULL, '2016-10-14', 'blood@westonpark.nhs.uk');
INSERT INTO hospitals VALUES (23, 'Ripon', 'Harrogate', NULL, '2018-07-01', 'blood@ripon.nhs.uk');
INSERT INTO hospitals VALUES (24, 'Scarborough', 'York', NULL, '2016-10-25', 'blood@scarborough.nhs.uk');
INSERT INTO hospitals VALUES (25, 'Huddersfield Royal', 'Sheffield', 120, '2021-06-03', 'blood@huddersfieldroyal.nhs.uk');
INSERT INTO donors VALUES ('D1001', 'Priya Shaw', 'F', '1956-11-27', 'B+', 'Hull', 'priya.shaw@outlook.com', '07450916786', '2021-02-11', 'active');
INSERT INTO donors VALUES ('D1002', 'Oliver Evans', 'M', '1960-09-07', 'O+', 'York', 'oliver.evans@outlook.com', '07247396323', '2024-08-15', 'active');
INSERT INTO donors VALUES ('D1003', 'Hannah Ahmed', 'M', '1956-02-05', 'O-', 'Bradford', 'hannah.ahmed@gmail.com', '07995192768', '2023-08-20', 'active');
INSERT INTO donors VALUES ('D1004', 'James O''Brien', 'F', '1969-01-10', NULL, 'Bradford', NULL, '07301597165', '2022-06-08', 'deferred');
INSERT INTO donors VALUES ('D1005', 'Ben Shaw', 'M', '1998-03-17', 'AB+', 'Sheffield', 'ben.shaw@gmail.com', NULL, '2019-07-28', 'deferred');
INSERT INTO donors VALUES ('D1006', 'James Evans', 'F', '1974-11-14', 'A-', 'Hull', 'james.evans@outlook.com', '07528884735', '2021-08-06', 'active');
INSERT INTO donors VALUES ('D1007', 'Ben Booth', 'M', '1966-07-11', 'O+', 'Hull', 'ben.booth@gmail.com', '07204075580', '2024-07-05', 'retired');
INSERT INTO donors VALUES ('D1008', 'Tariq Khan', 'M', '2005-07-04', 'A+', 'Hull', 'tariq.khan@gmail.com', '07948780110', '2023-08-07', 'active');
INSERT INTO donors VALUES ('D1009', 'James Clarke', 'F', '1973-10-15', 'A-', 'Hull', NULL, '07281465454', '2020-01-10', 'retired');
INSERT INTO donors VALUES ('D1010', 'George Evans', 'F', '1957-04-09', 'B-', 'Bradford', 'george.evans@outlook.com', NULL, '2021-04-18', 'deferred');
INSERT INTO donors VALUES ('D1011', 'Zoe Shaw', 'F', '2007-11-09', 'O-', 'Leeds', 'zoe.shaw@gmail.com', NULL, '2020-01-27', 'active');
INSERT INTO donors VALUES ('D1012', 'Kate Firth', 'M', '1982-09-22', 'O+', 'York', 'kate.firth@gmail.com', '07670961524', '2026-02-09', 'active');
INSERT INTO donors VALUES ('D1013', 'James Booth', 'F', '1982-10-11', 'O-', 'York', 'james.booth@btinternet.com', NULL, '2021-06-10', 'deferred');
INSERT INTO donors VALUES ('D1014', 'James Firth', 'M', '1974-03-19', 'A+', 'Harrogate', 'james.firth@btinternet.com', '07296578968', '2023-11-05', 'active');
INSERT INTO donors VALUES ('D1015', 'Farah Metcalfe', 'F', '1992-03-14', 'O+', 'Harrogate', 'farah.metcalfe@outlook.com', '07112582827', '2025-04-06', 'active');
INSERT INTO donors VALUES ('D1016', 'Imran Lister', 'F', '1985-12-12', 'O+', 'Harrogate', 'imran.lister@btinternet.com', '07220427949', '2016-03-25', 'active');
INSERT INTO donors VALUES ('D1017', 'Megan Khan', 'M', '1996-08-20', 'O+', 'Sheffield', 'megan.khan@btinternet.com', '07894938564', '2016-09-12', 'active');
INSERT INTO donors VALUES ('D1018', 'Oliver Walker', 'M', '1967-03-23', 'B+', 'Harrogate', 'oliver.walker@outlook.com', '07484985756', '2024-11-05', 'active');
INSERT INTO donors VALUES ('D1019', 'Ellie Dixon', 'M', '1975-09-27', NULL, 'York', NULL, '07342437455', '2023-08-03', 'active');
INSERT INTO donors VALUES ('D1020', 'Liam Evans', 'F', NULL, 'O+', 'Bradford', 'liam.evans@gmail.com', '07311241092', '2017-02-21', 'active');
INSERT INTO donors VALUES ('D1021', 'Ellie Patel', 'M', '2007-09-22', 'O+', 'Hull', 'ellie.patel@btinternet.com', '07374886645', '2022-06-08', 'active');
INSERT INTO donors VALUES ('D1022', 'Ruth Firth', 'F', '1965-02-01', 'O-', 'Bradford', 'ruth.firth@gmail.com', '07286995031', '2022-08-13', 'active');
INSERT INTO donors VALUES ('D1023', 'Priya O''Brien', 'M', '1967-07-26', 'B-', 'Sheffield', 'priya.obrien@outlook.com', '07854326348', '2016-12-28', 'active');
INSERT INTO donors VALUES ('D1024', 'Sam Firth', 'F', '1979-06-20', 'O-', 'Bradford', 'sam.firth@outlook.com', '07298924582', '2020-10-02', 'active');
INSERT INTO donors VALUES ('D1025', 'Ruth Dixon', 'M', '1988-11-17', 'O+', 'York', 'ruth.dixon@btinternet.com', '07645598089', '2026-05-28', 'deferred');
INSERT INTO donors VALUES ('D1026', 'Hannah Patel', 'M', '1956-11-13', 'B+', 'Hull', 'hannah.patel@btinternet.com', '07558151491', '2021-01-22', 'active');
INSERT INTO donors VALUES ('D1027', 'Oliver Walker', 'M', '1978-02-12', 'B+', 'Hull', 'oliver.walker@btinternet.com', NULL, '2023-06-23', 'active');
INSERT INTO donors VALUES ('D1028', 'Ellie Evans', 'F', '2000-03-15', NULL, 'York', 'ellie.evans@gmail.com', NULL, '2018-06-03', 'active');
INSERT INTO donors VALUES ('D1029', 'Alice Dixon', 'M', '2002-03-03', 'B+', 'Leeds', 'alice.dixon@btinternet.com', '07901715998', '2023-03-15', 'active');
INSERT INTO donors VALUES ('D1030', 'Ben Ahmed', 'M', '1994-11-05', 'B+', 'Harrogate', 'ben.ahmed@outlook.com', NULL, '2017-05-25', 'active');
INSERT INTO donors VALUES ('D1031', 'Farah Patel', 'F', '1983-10-14', 'B+', 'Sheffield', 'farah.patel@outlook.com', '07824761155', '2023-03-19', 'active');
INSERT INTO donors VALUES ('D1032', 'George Walker', 'F', '1978-05-17', 'O-', 'Sheffield', 'george.walker@gmail.com', '07800896774', '2022-06-20', 'active');
INSERT INTO donors VALUES ('D1033', 'Chloe Metcalfe', 'F', '1961-05-05', 'O-', 'Hull', 'chloe.metcalfe@outlook.com', '07310412436', '2021-02-12', 'active');
INSERT INTO donors VALUES ('D1034', 'Megan Firth', 'F', '1961-07-03', 'O+', 'Harrogate', 'megan.firth@outlook.com', NULL, '2021-10-22', 'retired');
INSERT INTO donors VALUES ('D1035', 'James Walker', 'M', '1965-12-14', 'O-', 'Leeds', 'james.walker@gmail.com', '07916041540', '2023-12-05', 'active');
INSERT INTO donors VALUES ('D1036', 'Ellie Shaw', 'F', '2005-05-21', 'O-', 'Sheffield', 'ellie.shaw@gmail.com', NULL, '2021-08-12', 'retired');
INSERT INTO donors VALUES ('D1037', 'George Clarke', 'M', '1980-12-10', 'O+', 'Hull', 'george.clarke@gmail.com', NULL, '2019-04-25', 'active');
INSERT INTO donors VALUES ('D1038', 'Oliver Booth', 'F', '1962-03-25', 'A+', 'Sheffield', 'oliver.booth@gmail.com', '07902474414', '2026-06-03', 'active');
INSERT INTO donors VALUES ('D1039', 'Hannah O''Brien', 'M', '1974-06-10', 'O-', 'Hull', 'hannah.obrien@btinternet.com', NULL, '2016-09-06', 'active');
INSERT INTO donors VALUES ('D1040', 'Ben Jackson', 'F', '1995-02-28', 'B-', 'Hull', NULL, '07520558349', '2019-07-21', 'deferred');
INSERT INTO donors VALUES ('D1041', 'Farah Jackson', 'F', '1984-06-15', 'O+', 'Bradford', 'farah.jackson@gmail.com', '07701798382', '2026-04-22', 'active');
INSERT INTO donors VALUES ('D1042', 'Chloe Shaw', 'M', '1986-11-01', 'B+', 'Harrogate', 'chloe.shaw@btinternet.com', '07529438726', '2019-01-15', 'active');
INSERT INTO donors VALUES ('D1043', 'Tariq Clarke', 'F', '1973-01-02', 'A+', 'York', 'tariq.clarke@btinternet.com', '07530822541', '2019-12-06', 'active');
INSERT INTO donors VALUES ('D1044', 'Tariq Firth', 'M', '1972-06-11', 'A+', 'Harrogate', 'tariq.firth@gmail.com', '07904288184', '2016-02-24', 'barred');
INSERT INTO donors VALUES ('D1045', 'Kate Patel', 'F', '1981-01-07', 'A+', 'York', 'kate.patel@gmail.com', '07964289647', '2024-04-02', 'active');
INSERT INTO donors VALUES ('D1046', 'Ruth Patel', 'F', '1997-05-23', 'O+', 'Harrogate', 'ruth.patel@outlook.com', '07953381478', '2017-02-14', 'active');
INSERT INTO donors VALUES ('D1047', 'Megan Metcalfe', 'F', '1998-06-15', NULL, 'Hull', 'megan.metcalfe@btinternet.com', '07216182440', '2024-07-09', 'active');
INSERT INTO donors VALUES ('D1048', 'Priya Metcalfe', 'F', '1986-02-08', 'O-', 'Bradford', 'priya.metcalfe@btinternet.com', '07636795334', '2025-10-20', 'active');
INSERT INTO donors VALUES ('D1049', 'Ruth Walker', 'F', '1956-06-27', 'A+', 'Bradford', 'ruth.walker@btinternet.com', NULL, '2020-09-10', 'active');
INSERT INTO donors VALUES ('D1050', 'Oliver Firth', 'F', '2002-02-04', 'B+', 'Leeds', 'oliver.firth@btinternet.com', NULL, '2024-06-26', 'active');
INSERT INTO donors VALUES ('D1051', 'Liam Clarke', 'F', '1971-01-01', 'A+', 'Leeds', 'liam.clarke@outlook.com', '07716993169', '2024-12-21', 'active');
INSERT INTO donors VALUES ('D1052', 'George Metcalfe', 'F', '2006-09-19', 'A+', 'York', 'george.metcalfe@btinternet.com', '07878943461', '2019-09-09', 'active');
INSERT INTO donors VALUES ('D1053', 'Zoe Jackson', 'M', '1993-06-01', 'A+', 'Leeds', NULL, '07259311108', '2017-03-28', 'active');
INSERT INTO donors VALUES ('D1054', 'Ellie Jackson', 'F', '2000-11-28', NULL, 'Sheffield', 'ellie.jackson@outlook.com', '07485244560', '2019-10-24', 'deferred');
INSERT INTO donors VALUES ('D1055', 'Chloe Jackson', 'F', '1958-09-19', 'A+', 'Sheffield', 'chloe.jackson@gmail.com', '07524571956', '2016-09-19', 'active');
INSERT INTO donors VALUES ('D1056', 'Priya Ahmed', 'M', NULL, 'A+', 'Sheffield', 'priya.ahmed@outlook.com', '07354851245', '2025-09-12', 'active');
INSERT INTO donors VALUES ('D1057', 'Hannah Patel', 'F', '2001-03-18', 'O-', 'Harrogate', 'hannah.patel@outlook.com', '07167234140', '2024-05-21', 'barred');
INSERT INTO donors VALUES ('D1058', 'Zoe Holmes', 'M', '2003-05-08', 'A+', 'Bradford', 'zoe.holmes@outlook.com', '07846709222', '2019-06-23', 'active');
INSERT INTO donors VALUES ('D1059', 'Liam Khan', 'F', '1982-07-27', 'A+', 'Harrogate', 'liam.khan@btinternet.com', '07244801189', '2020-03-17', 'deferred');
INSERT INTO donors VALUES ('D1060', 'Ben Shaw', 'M', '1993-05-01', 'O+', 'Leeds', 'ben.shaw@btinternet.com', '07183325274', '2016-11-08', 'active');
INSERT INTO donors VALUES ('D1061', 'Zoe Booth', 'M', '1983-02-26', 'O+', 'Sheffield', 'zoe.booth@btinternet.com', '07643856424', '2026-02-12', 'active');
INSERT INTO donors VALUES ('D1062', 'Chloe Booth', 'F', '1967-01-19', 'O-', 'Harrogate', 'chloe.booth@outlook.com', NULL, '2026-08-17', 'deferred');
INSERT INTO donors VALUES ('D1063', 'Chloe Ahmed', 'M', '1968-04-17', 'B+', 'York', 'chloe.ahmed@outlook.com', '07561027914', '2026-05-10', 'retired');
INSERT INTO donors VALUES ('D1064', 'Ben Walker', 'F', '1964-11-16', 'A+', 'Sheffield', NULL, NULL, '2025-12-21', 'active');
INSERT INTO donors VALUES ('D1065', 'Liam Ahmed', 'M', '1956-08-12', 'O+', 'Hull', 'liam.ahmed@btinternet.com', '07805704376', '2018-07-27', 'retired');
INSERT INTO donors VALUES ('D1066', 'Ben Metcalfe', 'M', NULL, 'A+', 'Sheffield', 'ben.metcalfe@btinternet.com', '07854004270', '2023-03-11', 'active');
INSERT INTO donors VALUES ('D1067', 'Kate Metcalfe', 'M', '1965-03-08', 'O+', 'Leeds', 'kate.metcalfe@gmail.com', NULL, '2017-02-15', 'active');
INSERT INTO donors VALUES ('D1068', 'Ruth Jackson', 'M', '1956-09-05', NULL, 'York', 'ruth.jackson@btinternet.com', '07220660053', '2017-02-19', 'active');
INSERT INTO donors VALUES ('D1069', 'Daniel Evans', 'M', '1968-10-08', 'O+', 'York', 'daniel.evans@outlook.com', '07834908327', '2022-07-11', 'active');
INSERT INTO donors VALUES ('D1070', 'Tariq Shaw', 'F', '2005-02-10', 'O-', 'Hull', 'tariq.shaw@outlook.com', '07316789958', '2016-05-08', 'active');
INSERT INTO donations VALUES (1, 'D1028', '2026-11-02 10:30:00', 'Hull Centre', 'whole', 470, 16.5, 'ok');
INSERT INTO donations VALUES (2, 'D1043', '2026-11-06 11:30:00', 'Leeds Centre', 'plasma', NULL, 16.3, 'ok');
INSERT INTO donations VALUES (3, 'D1033', '2026-11-10 12:30:00', 'Sheffield Centre', 'whole', 250, 14.2, 'pending');
INSERT INTO donations VALUES (4, 'D1022', '2026-11-14 13:30:00', 'Sheffield Centre', 'whole', 470, 15.7, 'ok');
INSERT INTO donations VALUES (5, 'D1056', '2026-10-10 10:15:00', 'Hull Centre', 'plasma', 250, 12.8, 'ok');
INSERT INTO donations VALUES (6, 'D1017', '2023-06-11 09:31:28', 'Bradford Mobile', 'whole', 470, 13.1, 'ok');
INSERT INTO donations VALUES (7, 'D1029', '2024-02-16 19:37:55', 'Sheffield Centre', 'whole', 250, 15.4, 'ok');
INSERT INTO donations VALUES (8, 'D1026', '2024-04-03 17:19:10', 'York Mobile', 'whole', NULL, 13.8, 'ok');
INSERT INTO donations VALUES (9, 'D1040', '2019-08-24 10:08:07', 'Hull Centre', 'whole', 470, 12.5, 'ok');
INSERT INTO donations VALUES (10, 'D1003', '2024-08-12 20:28:27', 'York Mobile', 'whole', 470, 12.3, 'ok');
INSERT INTO donations VALUES (11, 'D1023', '2023-04-13 09:35:26', 'Sheffield Centre', 'whole', 250, 13.8, 'ok');
INSERT INTO donations VALUES (12, 'D1033', '2024-07-28 10:23:50', 'Leeds Centre', 'plasma', 600, 12.4, 'ok');
INSERT INTO donations VALUES (13, 'D1010', '2026-01-11 09:00:53', 'Sheffield Centre', 'platelets', 400, 16.2, 'rejected');
INSERT INTO donations VALUES (14, 'D1003', '2024-06-25 13:50:10', 'Bradford Mobile', 'whole', 470, 16.9, 'ok');
INSERT INTO donations VALUES (15, 'D1014', '2026-03-08 15:01:19', 'Hull Centre', 'whole', 470, 14.4, 'ok');
INSERT INTO donations VALUES (16, 'D1025', '2026-07-18 10:15:00', 'Hull Centre', 'whole', 470, 15.0, 'rejected');
INSERT INTO donations VALUES (17, 'D1054', '2019-11-17 18:53:25', 'Leeds Centre', 'whole', 470, 16.1, 'ok');
INSERT INTO donations VALUES (18, 'D1056', '2026-05-28 12:35:09', 'Bradford Mobile', 'plasma', 250, 15.1, 'ok');
INSERT INTO donations VALUES (19, 'D1029', '2026-09-04 09:56:53', 'Sheffield Centre', 'plasma', 600, 12.1, 'ok');
INSERT INTO donations VALUES (20, 'D1016', '2016-04-04 09:56:11', 'York Mobile', 'whole', 470, 14.0, 'ok');
INSERT INTO donations VALUES (21, 'D1040', '2023-08-18 12:00:19', 'Leeds Centre', 'whole', 470, 11.9, 'ok');
INSERT INTO donations VALUES (22, 'D1003', '2024-09-09 07:59:20', 'Leeds Centre', 'whole', 470, 16.4, 'ok');
INSERT INTO donations VALUES (23, 'D1024', '2020-12-20 08:15:32', 'Bradford Mobile', 'whole', 470, 16.1, 'ok');
INSERT INTO donations VALUES (24, 'D1002', '2026-04-07 20:24:04', 'Bradford Mobile', 'whole', 470, NULL, 'ok');
INSERT INTO donations VALUES (25, 'D1033', '2023-11-20 17:54:29', 'Bradford Mobile', 'whole', 470, 17.0, 'pending');
INSERT INTO donations VALUES (26, 'D1007', '2026-09-04 10:15:00', 'Leeds Centre', 'whole', 250, 16.3, 'ok');
INSERT INTO donations VALUES (27, 'D1035', '2026-07-12 10:15:00', 'Bradford Mobile', 'plasma', 600, 14.7, 'ok');
INSERT INTO donations VALUES (28, 'D1046', '2021-03-11 07:30:21', 'Sheffield Centre', 'whole', NULL, 14.7, 'pending');
INSERT INTO donations VALUES (29, 'D1010', '2026-01-09 12:15:37', 'Sheffield Centre', 'whole', 250, 11.8, 'ok');
INSERT INTO donations VALUES (30, 'D1042', '2019-02-12 14:37:12', 'York Mobile', 'platelets', 400, 14.5, 'ok');
INSERT INTO donations VALUES (31, 'D1056', '2026-08-05 10:15:00', 'Hull Centre', 'whole', 470, 12.8, 'pending');
INSERT INTO donations VALUES (32, 'D1004', '2024-06-21 18:40:53', 'Bradford Mobile', 'whole', 470, 13.0, 'rejected');
INSERT INTO donations VALUES (33, 'D1001', '2023-11-04 12:09:18', 'York Mobile', 'whole', 470, 13.2, 'ok');
INSERT INTO donations VALUES (34, 'D1030', '2025-11-07 19:53:48', 'Bradford Mobile', 'platelets', 400, 13.8, 'ok');
INSERT INTO donations VALUES (35, 'D1050', '2026-06-07 10:15:00', 'Hull Centre', 'plasma', 600, 16.5, 'ok');
INSERT INTO donations VALUES (36, 'D1040', '2022-01-10 12:31:37', 'Bradford Mobile', 'whole', 470, 14.7, 'ok');
INSERT INTO donations VALUES (37, 'D1005', '2022-01-23 13:49:54', 'Hull Centre', 'platelets', 400, 15.2, 'ok');
INSERT INTO donations VALUES (38, 'D1028', '2019-12-09 12:32:21', 'Sheffield Centre', 'whole', 470, 14.1, 'ok');
INSERT INTO donations VALUES (39, 'D1025', '2026-11-06 12:12:50', 'Sheffield Centre', 'whole', 470, 13.5, 'rejected');
INSERT INTO donations VALUES (40, 'D1014', '2023-12-21 12:32:34', 'Hull Centre', 'whole', 250, 14.1, 'ok');
INSERT INTO donations VALUES (41, 'D1058', '2020-07-06 15:13:36', 'Bradford Mobile', 'whole', 470, 15.6, 'ok');
INSERT INTO donations VALUES (42, 'D1019', '2023-11-26 13:34:55', 'Sheffield Centre', 'whole', 470, 13.0, 'pending');
INSERT INTO donations VALUES (43, 'D1030', '2024-07-27 10:53:11', 'Hull Centre', 'plasma', 600, 15.6, 'ok');
INSERT INTO donations VALUES (44, 'D1030', '2018-01-07 12:12:32', 'Leeds Centre', 'plasma', 600, 15.5, 'ok');
INSERT INTO donations VALUES (45, 'D1058', '2019-10-12 14:30:17', 'Hull Centre', 'platelets', 250, 16.1, 'pending');
INSERT INTO donations VALUES (46, 'D1042', '2024-03-06 18:01:42', 'York Mobile', 'plasma', 600, 15.4, 'pending');
INSERT INTO donations VALUES (47, 'D1054', '2025-01-03 10:56:16', 'Bradford Mobile', 'whole', 250, 12.4, 'ok');
INSERT INTO donations VALUES (48, 'D1039', '2023-11-25 17:07:39', 'Bradford Mobile', 'whole', 470, 15.5, 'ok');
INSERT INTO donations VALUES (49, 'D1017', '2026-05-19 15:27:28', 'York Mobile', 'whole', 470, 16.1, 'ok');
INSERT INTO donations VALUES (50, 'D1012', '2026-02-17 16:37:27', 'Hull Centre', 'whole', 470, 13.5, 'ok');
INSERT INTO donations VALUES (51, 'D1006', '2025-05-09 16:33:29', 'Leeds Centre', 'whole', 470, NULL, 'ok');
INSERT INTO donations VALUES (52, 'D1005', '2022-10-02 12:17:43', 'Sheffield Centre', 'whole', 470, 15.7, 'ok');
INSERT INTO donations VALUES (53, 'D1046', '2018-02-22 18:28:18', 'Hull Centre', 'whole', 250, 17.0, 'ok');
INSERT INTO donations VALUES (54, 'D1056', '2026-06-16 10:15:00', 'Hull Centre', 'plasma', 600, 12.8, 'ok');
INSERT INTO donations VALUES (55, 'D1022', '2023-08-11 18:14:49', 'Sheffield Centre', 'whole', 470, 14.0, 'ok');
INSERT INTO donations VALUES (56, 'D1017', '2017-06-11 09:20:31', 'Hull Centre', 'whole', 470, 14.5, 'ok');
INSERT INTO donations VALUES (57, 'D1034', '2026-06-19 10:15:00', 'Sheffield Centre', 'whole', 250, 12.6, 'ok');
INSERT INTO donations VALUES (58, 'D1006', '2023-04-07 14:09:39', 'Hull Centre', 'whole', 250, 13.6, 'ok');
INSERT INTO donations VALUES (59, 'D1055', '2020-07-17 19:08:05', 'Leeds Centre', 'platelets', 400, 15.5, 'ok');
INSERT INTO donations VALUES (60, 'D1030', '2025-04-08 07:59:02', 'York Mobile', 'plasma', 600, 13.5, 'rejected');
INSERT INTO donations VALUES (61, 'D1031', '2024-12-11 08:55:29', 'Bradford Mobile', 'platelets', 400, 12.5, 'rejected');
INSERT INTO donations VALUES (62, 'D1015', '2025-04-27 15:38:01', 'Hull Centre', 'platelets', 250, 16.8, 'ok');
INSERT INTO donations VALUES (63, 'D1013', '2026-08-08 10:49:25', 'Bradford Mobile', 'whole', 470, 11.9, 'ok');
INSERT INTO donations VALUES (64, 'D1016', '2023-05-26 07:06:30', 'Sheffield Centre', 'whole', 470, 15.4, 'ok');
INSERT INTO donations VALUES (65, 'D1022', '2023-04-23 20:52:55', 'York Mobile', 'whole', 470, 15.8, 'ok');
INSERT INTO donations VALUES (66, 'D1052', '2024-03-27 11:24:46', 'Sheffield Centre', 'whole', 470, 12.7, 'ok');
INSERT INTO donations VALUES (67, 'D1017', '2023-04-22 15:57:33', 'Sheffield Centre', 'platelets', 400, 13.0, 'ok');
INSERT INTO donations VALUES (68, 'D1002', '2025-06-10 15:38:07', 'Leeds Centre', 'whole', 470, 15.8, 'ok');
INSERT INTO donations VALUES (69, 'D1020', '2022-11-19 11:19:17', 'Hull Centre', 'whole', 470, 12.6, 'ok');
INSERT INTO donations VALUES (70, 'D1056', '2026-03-22 14:07:28', 'Bradford Mobile', 'whole', 470, 12.7, 'rejected');
INSERT INTO donations VALUES (71, 'D1037', '2023-05-16 09:37:21', 'Leeds Centre', 'whole', 470, 16.8, 'ok');
INSERT INTO donations VALUES (72, 'D1057', '2026-09-15 10:15:00', 'Sheffield Centre', 'whole', 470, 16.0, 'ok');
INSERT INTO donations VALUES (73, 'D1030', '2018-02-13 16:13:34', 'Sheffield Centre', 'plasma', 600, 16.0, 'ok');
INSERT INTO donations VALUES (74, 'D1047', '2026-10-05 18:33:20', 'Sheffield Centre', 'whole', 470, 15.1, 'ok');
INSERT INTO donations VALUES (75, 'D1018', '2026-01-26 13:24:40', 'Bradford Mobile', 'whole', 250, 16.4, 'ok');
INSERT INTO donations VALUES (76, 'D1055', '2019-02-13 10:37:33', 'Hull Centre', 'whole', 470, 15.7, 'ok');
INSERT INTO donations VALUES (77, 'D1035', '2024-08-08 16:10:00', 'Hull Centre', 'whole', 470, 16.4, 'pending');
INSERT INTO donations VALUES (78, 'D1015', '2026-10-18 15:28:26', 'Sheffield Centre', 'whole', NULL, 14.6, 'ok');
INSERT INTO donations VALUES (79, 'D1049', '2026-09-13 10:15:00', 'Leeds Centre', 'whole', 470, 16.0, 'ok');
INSERT INTO donations VALUES (80, 'D1012', '2026-11-19 15:48:16', 'York Mobile', 'whole', 250, 16.6, 'ok');
INSERT INTO units VALUES ('U20001', 1, 'plasma', NULL, '2026-11-03', '2027-11-03', 'expired');
INSERT INTO units VALUES ('U20002', 2, 'red_cells', 'A+', '2026-11-06', '2026-11-23', 'in_stock');
INSERT INTO units VALUES ('U20003', 4, 'plasma', 'O-', '2026-11-14', '2026-12-26', 'in_stock');
INSERT INTO units VALUES ('U20004', 5, 'platelets', 'A+', '2026-10-13', '2026-10-20', 'used');
INSERT INTO units VALUES ('U20005', 5, 'red_cells', 'A+', '2026-10-12', '2026-11-23', 'used');
INSERT INTO units VALUES ('U20006', 6, 'red_cells', 'O+', '2023-06-14', '2023-07-26', 'used');
INSERT INTO units VALUES ('U20007', 6, 'platelets', 'O+', '2023-06-11', '2023-06-18', 'discarded');
INSERT INTO units VALUES ('U20008', 7, 'red_cells', 'B+', '2024-02-18', '2026-11-21', 'in_stock');
INSERT INTO units VALUES ('U20009', 8, 'platelets', 'B+', '2024-04-06', '2024-04-13', 'used');
INSERT INTO units VALUES ('U20010', 8, 'red_cells', 'B+', '2024-04-06', '2024-05-18', 'used');
INSERT INTO units VALUES ('U20011', 9, 'platelets', 'B-', '2019-08-27', '2026-12-08', 'in_stock');
INSERT INTO units VALUES ('U20012', 10, 'red_cells', 'O-', '2024-08-13', '2024-09-24', 'discarded');
INSERT INTO units VALUES ('U20013', 11, 'red_cells', 'B-', '2023-04-16', '2023-05-28', 'used');
INSERT INTO units VALUES ('U20014', 12, 'red_cells', 'O-', '2024-07-31', '2024-09-11', 'used');
INSERT INTO units VALUES ('U20015', 12, 'platelets', 'O-', '2024-07-29', '2024-08-05', 'used');
INSERT INTO units VALUES ('U20016', 14, 'red_cells', 'O-', '2024-06-26', '2026-12-16', 'in_stock');
INSERT INTO units VALUES ('U20017', 14, 'plasma', 'O-', '2024-06-27', '2025-06-27', 'used');
INSERT INTO units VALUES ('U20018', 15, 'platelets', 'A+', '2026-03-11', '2026-03-18', 'used');
INSERT INTO units VALUES ('U20019', 17, 'red_cells', NULL, '2019-11-18', '2019-12-30', 'in_stock');
INSERT INTO units VALUES ('U20020', 17, 'platelets', NULL, '2019-11-20', '2026-12-12', 'in_stock');
INSERT INTO units VALUES ('U20021', 18, 'red_cells', 'A+', '2026-05-29', '2026-07-10', 'used');
INSERT INTO units VALUES ('U20022', 19, 'red_cells', 'B+', '2026-09-04', '2026-10-16', 'used');
INSERT INTO units VALUES ('U20023', 20, 'red_cells', 'O+', '2016-04-05', '2016-05-17', 'discarded');
INSERT INTO units VALUES ('U20024', 21, 'platelets', 'B-', '2023-08-19', '2026-12-29', 'in_stock');
INSERT INTO units VALUES ('U20025', 22, 'platelets', 'O-', '2024-09-11', '2024-09-18', 'expired');
INSERT INTO units VALUES ('U20026', 23, 'plasma', 'O-', '2020-12-23', '2021-12-23', 'used');
INSERT INTO units VALUES ('U20027', 23, 'platelets', 'O-', '2020-12-23', '2020-12-30', 'used');
INSERT INTO units VALUES ('U20028', 24, 'platelets', 'O+', '2026-04-07', '2026-04-14', 'used');
INSERT INTO units VALUES ('U20029', 26, 'platelets', 'O+', '2026-09-06', '2026-12-02', 'in_stock');
INSERT INTO units VALUES ('U20030', 26, 'plasma', 'O+', '2026-09-05', '2027-09-05', 'used');
INSERT INTO units VALUES ('U20031', 27, 'red_cells', 'O-', '2026-07-14', '2026-08-25', 'used');
INSERT INTO units VALUES ('U20032', 29, 'plasma', 'B-', '2026-01-11', '2026-12-24', 'in_stock');
INSERT INTO units VALUES ('U20033', 29, 'platelets', 'B-', '2026-01-10', '2026-01-17', 'used');
INSERT INTO units VALUES ('U20034', 30, 'platelets', 'B+', '2019-02-15', '2019-02-22', 'used');
INSERT INTO units VALUES ('U20035', 30, 'red_cells', 'B+', '2019-02-14', '2026-11-23', 'in_stock');
INSERT INTO units VALUES ('U20036', 33, 'platelets', 'B+', '2023-11-06', '2023-11-13', 'used');
INSERT INTO units VALUES ('U20037', 34, 'red_cells', 'B+', '2025-11-07', '2025-12-19', 'used');
INSERT INTO units VALUES ('U20038', 34, 'platelets', 'B+', '2025-11-07', '2025-11-14', 'used');
INSERT INTO units VALUES ('U20039', 35, 'red_cells', 'B+', '2026-06-10', '2026-07-22', 'used');
INSERT INTO units VALUES ('U20040', 35, 'platelets', 'B+', '2026-06-08', '2026-06-15', 'used');
INSERT INTO units VALUES ('U20041', 36, 'platelets', 'B-', '2022-01-10', '2022-01-17', 'expired');
INSERT INTO units VALUES ('U20042', 36, 'plasma', 'B-', '2022-01-12', '2023-01-12', 'discarded');
INSERT INTO units VALUES ('U20043', 37, 'red_cells', 'AB+', '2022-01-25', '2022-03-08', 'used');
INSERT INTO units VALUES ('U20044', 38, 'red_cells', NULL, '2019-12-11', '2020-01-22', 'used');
INSERT INTO units VALUES ('U20045', 40, 'platelets', 'A+', '2023-12-24', '2023-12-31', 'used');
INSERT INTO units VALUES ('U20046', 41, 'red_cells', 'A+', '2020-07-09', '2020-08-20', 'expired');
INSERT INTO units VALUES ('U20047', 43, 'platelets', 'B+', '2024-07-30', '2024-08-06', 'used');
INSERT INTO units VALUES ('U20048', 43, 'plasma', 'B+', '2024-07-30', '2025-07-30', 'used');
INSERT INTO units VALUES ('U20049', 44, 'platelets', 'B+', '2018-01-10', '2018-01-17', 'used');
INSERT INTO units VALUES ('U20050', 44, 'plasma', 'B+', '2018-01-08', '2019-01-08', 'used');
INSERT INTO units VALUES ('U20051', 47, 'platelets', NULL, '2025-01-05', '2025-01-12', 'used');
INSERT INTO units VALUES ('U20052', 48, 'red_cells', 'O-', '2023-11-28', '2024-01-09', 'used');
INSERT INTO units VALUES ('U20053', 49, 'platelets', 'O+', '2026-05-22', '2026-05-29', 'discarded');
INSERT INTO units VALUES ('U20054', 50, 'platelets', 'O+', '2026-02-20', '2026-02-27', 'expired');
INSERT INTO units VALUES ('U20055', 51, 'red_cells', 'A-', '2025-05-09', '2025-06-20', 'used');
INSERT INTO units VALUES ('U20056', 52, 'red_cells', 'AB+', '2022-10-03', '2026-12-16', 'in_stock');
INSERT INTO units VALUES ('U20057', 52, 'platelets', 'AB+', '2022-10-05', '2022-10-12', 'used');
INSERT INTO units VALUES ('U20058', 53, 'plasma', 'O+', '2018-02-25', '2019-02-25', 'used');
INSERT INTO units VALUES ('U20059', 54, 'platelets', 'A+', '2026-06-19', '2026-06-26', 'discarded');
INSERT INTO units VALUES ('U20060', 55, 'plasma', 'O-', '2023-08-11', '2024-08-10', 'expired');
INSERT INTO units VALUES ('U20061', 56, 'plasma', 'O+', '2017-06-11', '2026-12-18', 'in_stock');
INSERT INTO units VALUES ('U20062', 57, 'plasma', 'O+', '2026-06-20', '2027-06-20', 'used');
INSERT INTO units VALUES ('U20063', 58, 'platelets', 'A-', '2023-04-07', '2023-04-14', 'used');
INSERT INTO units VALUES ('U20064', 59, 'plasma', 'A+', '2020-07-19', '2021-07-19', 'used');
INSERT INTO units VALUES ('U20065', 62, 'platelets', 'O+', '2025-04-27', '2025-05-04', 'discarded');
INSERT INTO units VALUES ('U20066', 63, 'platelets', 'O-', '2026-08-09', '2026-08-16', 'discarded');
INSERT INTO units VALUES ('U20067', 64, 'red_cells', 'O+', '2023-05-28', '2023-07-09', 'used');
INSERT INTO units VALUES ('U20068', 65, 'plasma', 'O-', '2023-04-26', '2024-04-25', 'used');
INSERT INTO units VALUES ('U20069', 65, 'red_cells', 'O-', '2023-04-23', '2023-06-04', 'used');
INSERT INTO units VALUES ('U20070', 66, 'red_cells', 'A+', '2024-03-27', '2024-05-08', 'discarded');
INSERT INTO units VALUES ('U20071', 67, 'plasma', 'O+', '2023-04-24', '2024-04-23', 'used');
INSERT INTO units VALUES ('U20072', 68, 'platelets', 'O+', '2025-06-13', '2025-06-20', 'expired');
INSERT INTO units VALUES ('U20073', 68, 'plasma', 'O+', '2025-06-13', '2026-06-13', 'used');
INSERT INTO units VALUES ('U20074', 69, 'plasma', 'O+', '2022-11-19', '2023-11-19', 'used');
INSERT INTO units VALUES ('U20075', 71, 'platelets', 'O+', '2023-05-16', '2023-05-23', 'used');
INSERT INTO units VALUES ('U20076', 72, 'red_cells', 'O-', '2026-09-18', '2026-12-01', 'in_stock');
INSERT INTO units VALUES ('U20077', 72, 'platelets', 'O-', '2026-09-18', '2026-09-25', 'discarded');
INSERT INTO units VALUES ('U20078', 73, 'platelets', 'B+', '2018-02-14', '2018-02-21', 'used');
INSERT INTO units VALUES ('U20079', 74, 'plasma', NULL, '2026-10-05', '2027-10-05', 'used');
INSERT INTO units VALUES ('U20080', 74, 'platelets', NULL, '2026-10-06', '2026-10-13', 'expired');
INSERT INTO deliveries VALUES (1, 'U20004', 13, '2026-11-01', 1);
INSERT INTO deliveries VALUES (2, 'U20005', 10, '2026-10-27', 1);
INSERT INTO deliveries VALUES (3, 'U20006', 17, '2023-06-16', 1);
INSERT INTO deliveries VALUES (4, 'U20009', 4, '2024-04-10', 0);
INSERT INTO deliveries VALUES (5, 'U20010', 4, '2024-04-21', 0);
INSERT INTO deliveries VALUES (6, 'U20012', 14, '2024-08-21', 0);
INSERT INTO deliveries VALUES (7, 'U20013', 13, '2023-04-26', 0);
INSERT INTO deliveries VALUES (8, 'U20014', 11, '2024-08-03', 0);
INSERT INTO deliveries VALUES (9, 'U20015', 12, '2024-08-01', 0);
INSERT INTO deliveries VALUES (10, 'U20016', 11, '2024-06-28', 1);
INSERT INTO deliveries VALUES (11, 'U20017', 18, '2024-07-13', 1);
INSERT INTO deliveries VALUES (12, 'U20018', 16, '2026-03-14', 0);
INSERT INTO deliveries VALUES (13, 'U20021', 7, '2026-06-08', 1);
INSERT INTO deliveries VALUES (14, 'U20022', 8, '2026-09-14', 0);
INSERT INTO deliveries VALUES (15, 'U20026', 19, '2021-01-03', 0);
INSERT INTO deliveries VALUES (16, 'U20027', 6, '2021-01-02', 0);
INSERT INTO deliveries VALUES (17, 'U20028', 8, '2026-04-10', 1);
INSERT INTO deliveries VALUES (18, 'U20030', 14, '2026-09-25', 1);
INSERT INTO deliveries VALUES (19, 'U20031', 16, '2026-07-26', 1);
INSERT INTO deliveries VALUES (20, 'U20033', 3, '2026-01-22', 0);
INSERT INTO deliveries VALUES (21, 'U20034', 14, '2019-02-17', 1);
INSERT INTO deliveries VALUES (22, 'U20035', 11, '2019-02-17', 1);
INSERT INTO deliveries VALUES (23, 'U20036', 18, '2023-11-10', 1);
INSERT INTO deliveries VALUES (24, 'U20037', 15, '2025-11-09', 1);
INSERT INTO deliveries VALUES (25, 'U20038', 13, '2025-11-20', 0);
INSERT INTO deliveries VALUES (26, 'U20039', 10, '2026-06-19', 0);
INSERT INTO deliveries VALUES (27, 'U20040', 9, '2026-06-12', 0);
INSERT INTO deliveries VALUES (28, 'U20043', 19, '2022-01-29', 0);
INSERT INTO deliveries VALUES (29, 'U20044', 12, '2019-12-30', 0);
INSERT INTO deliveries VALUES (30, 'U20045', 18, '2023-12-28', 1);
INSERT INTO deliveries VALUES (31, 'U20047', 2, '2024-08-10', 0);
INSERT INTO deliveries VALUES (32, 'U20048', 16, '2024-08-12', 0);
INSERT INTO deliveries VALUES (33, 'U20049', 10, '2018-01-27', 0);
INSERT INTO deliveries VALUES (34, 'U20050', 7, '2018-01-15', 1);
INSERT INTO deliveries VALUES (35, 'U20051', 13, '2025-01-19', 1);
INSERT INTO deliveries VALUES (36, 'U20052', 14, '2023-12-15', 0);
INSERT INTO deliveries VALUES (37, 'U20055', 8, '2025-05-15', 1);
INSERT INTO deliveries VALUES (38, 'U20057', 12, '2022-10-21', 1);
INSERT INTO deliveries VALUES (39, 'U20058', 15, '2018-03-13', 1);
INSERT INTO deliveries VALUES (40, 'U20059', 11, '2026-07-05', 1);
INSERT INTO deliveries VALUES (41, 'U20061', 18, '2017-06-27', 0);
INSERT INTO deliveries VALUES (42, 'U20062', 13, '2026-06-28', 1);
INSERT INTO deliveries VALUES (43, 'U20063', 5, '2023-04-11', 0);
INSERT INTO deliveries VALUES (44, 'U20064', 3, '2020-07-25', 0);
INSERT INTO deliveries VALUES (45, 'U20067', 2, '2023-05-28', 1);
INSERT INTO deliveries VALUES (46, 'U20068', 7, '2023-05-11', 0);
INSERT INTO deliveries VALUES (47, 'U20069', 11, '2023-04-27', 0);
INSERT INTO deliveries VALUES (48, 'U20071', 16, '2023-05-03', 0);
INSERT INTO deliveries VALUES (49, 'U20073', 6, '2025-07-01', 0);
INSERT INTO deliveries VALUES (50, 'U20074', 17, '2022-12-05', 0);
INSERT INTO deliveries VALUES (51, 'U20075', 7, '2023-05-27', 1);
INSERT INTO deliveries VALUES (52, 'U20078', 6, '2018-02-21', 0);
INSERT INTO deliveries VALUES (53, 'U20079', 11, '2026-10-12', 0);
