CREATE TABLE estate (
  est_code TEXT PRIMARY KEY,
  est_name TEXT,
  city TEXT,
  postcode TEXT,
  built_yr INTEGER
);
CREATE TABLE dwelling (
  dwelling_no INTEGER PRIMARY KEY,
  est_code TEXT NOT NULL REFERENCES estate(est_code),
  street TEXT,
  house_no TEXT,
  dw_type TEXT,
  bedrooms INTEGER,
  monthly_rent REAL,
  status TEXT
);
CREATE TABLE tenant (
  ten_id INTEGER PRIMARY KEY,
  ten_title TEXT,
  ten_name TEXT,
  ten_dob TEXT,
  ten_email TEXT,
  ten_phone TEXT,
  ten_lang TEXT,
  reg_dt TEXT
);
CREATE TABLE tenancy (
  tenancy_id INTEGER PRIMARY KEY,
  ten_id INTEGER NOT NULL REFERENCES tenant(ten_id),
  dwelling_no INTEGER NOT NULL REFERENCES dwelling(dwelling_no),
  start_dt TEXT,
  end_dt TEXT,
  lead_tenant INTEGER,
  deposit REAL
);
CREATE TABLE next_of_kin (
  kin_id INTEGER PRIMARY KEY,
  ten_id INTEGER NOT NULL REFERENCES tenant(ten_id),
  kin_name TEXT,
  relation TEXT,
  kin_phone TEXT,
  kin_city TEXT,
  emergency_yn TEXT
);
CREATE TABLE repair (
  rep_id INTEGER PRIMARY KEY,
  dwelling_no INTEGER NOT NULL REFERENCES dwelling(dwelling_no),
  ten_id INTEGER REFERENCES tenant(ten_id),
  category TEXT,
  priority TEXT,
  status TEXT,
  reported_dt TEXT,
  done_dt TEXT,
  cost REAL
);
INSERT INTO estate VALUES ('E10', 'Canal View', 'Leeds', 'LS1 4DY', 1989);
INSERT INTO estate VALUES ('E11', 'St Marys Court', 'Bradford', NULL, 2018);
INSERT INTO estate VALUES ('E12', 'Park Rise', 'York', NULL, 1989);
INSERT INTO estate VALUES ('E13', 'Old Brewery Yard', 'Hull', 'BD3 8QX', 1964);
INSERT INTO estate VALUES ('E14', 'Northgate', 'Sheffield', NULL, 1964);
INSERT INTO estate VALUES ('E15', 'Hawthorn Close', 'Leeds', 'YO1 7HH', 2004);
INSERT INTO estate VALUES ('E16', 'The Maltings', 'Bradford', 'LS1 4DY', 2004);
INSERT INTO estate VALUES ('E17', 'Riverside Place', 'York', 'HU5 2TT', 1964);
INSERT INTO estate VALUES ('E18', 'Quarry Hill', 'Hull', 'HU5 2TT', 2004);
INSERT INTO estate VALUES ('E19', 'Victoria Terrace', 'Sheffield', 'HU5 2TT', 1972);
INSERT INTO dwelling VALUES (1001, 'E11', 'High Street', '21A', 'house', 4, 966.0, 'under_repair');
INSERT INTO dwelling VALUES (1002, 'E12', 'Mill Lane', '71', 'flat', 1, 929.0, 'let');
INSERT INTO dwelling VALUES (1003, 'E10', 'Canal Road', '14A', 'bungalow', 2, 942.0, 'let');
INSERT INTO dwelling VALUES (1004, 'E11', 'Station Road', '76', 'maisonette', 3, 518.0, 'let');
INSERT INTO dwelling VALUES (1005, 'E17', 'Station Road', 'Flat 5', 'house', 1, 444.0, 'let');
INSERT INTO dwelling VALUES (1006, 'E14', 'High Street', 'Flat 3', 'maisonette', 1, 858.0, 'under_repair');
INSERT INTO dwelling VALUES (1007, 'E11', 'Church Walk', '11A', 'maisonette', 2, 816.0, 'void');
INSERT INTO dwelling VALUES (1008, 'E16', 'Church Walk', '7A', 'maisonette', 1, 780.0, 'under_repair');
INSERT INTO dwelling VALUES (1009, 'E17', 'Canal Road', 'Flat 8', 'house', 3, 771.0, 'let');
INSERT INTO dwelling VALUES (1010, 'E16', 'Church Walk', 'Flat 12', 'house', 2, 589.0, 'let');
INSERT INTO dwelling VALUES (1011, 'E14', 'Station Road', 'Flat 11', 'maisonette', 2, 417.0, 'void');
INSERT INTO dwelling VALUES (1012, 'E11', 'Church Walk', '59', 'house', 3, 609.0, 'under_repair');
INSERT INTO dwelling VALUES (1013, 'E15', 'High Street', '15', 'flat', 1, 576.0, 'under_repair');
INSERT INTO dwelling VALUES (1014, 'E14', 'Mill Lane', 'Flat 10', 'house', 2, 697.0, 'let');
INSERT INTO dwelling VALUES (1015, 'E18', 'Station Road', '21', 'house', 2, 713.0, 'let');
INSERT INTO dwelling VALUES (1016, 'E16', 'Station Road', 'Flat 8', 'flat', 1, 978.0, 'void');
INSERT INTO dwelling VALUES (1017, 'E17', 'High Street', '12', 'flat', 1, 464.0, 'let');
INSERT INTO dwelling VALUES (1018, 'E14', 'Church Walk', '9A', 'flat', 1, 582.0, 'for_sale');
INSERT INTO dwelling VALUES (1019, 'E15', 'Station Road', '27A', 'flat', 1, 470.0, 'for_sale');
INSERT INTO dwelling VALUES (1020, 'E12', 'Mill Lane', 'Flat 11', 'house', 3, 890.0, 'for_sale');
INSERT INTO dwelling VALUES (1021, 'E10', 'Station Road', '30A', 'house', 1, 694.0, 'let');
INSERT INTO dwelling VALUES (1022, 'E18', 'Canal Road', '9', 'flat', 1, 320.0, 'for_sale');
INSERT INTO dwelling VALUES (1023, 'E14', 'Canal Road', '18', 'flat', 2, 799.0, 'void');
INSERT INTO dwelling VALUES (1024, 'E18', 'Canal Road', '38', 'house', 4, 927.0, 'for_sale');
INSERT INTO dwelling VALUES (1025, 'E18', 'Canal Road', '71', 'house', 1, 446.0, 'void');
INSERT INTO dwelling VALUES (1026, 'E16', 'Church Walk', '23A', 'flat', 2, 460.0, 'let');
INSERT INTO dwelling VALUES (1027, 'E19', 'Albert Grove', 'Flat 9', 'maisonette', 1, 391.0, 'void');
INSERT INTO dwelling VALUES (1028, 'E15', 'Station Road', '39A', 'maisonette', 1, 351.0, 'void');
INSERT INTO dwelling VALUES (1029, 'E17', 'Mill Lane', '50', 'flat', 1, 581.0, 'let');
INSERT INTO dwelling VALUES (1030, 'E13', 'Canal Road', '59', 'flat', 4, 938.0, 'for_sale');
INSERT INTO dwelling VALUES (1031, 'E14', 'Church Walk', '59', 'flat', 4, 508.0, 'for_sale');
INSERT INTO dwelling VALUES (1032, 'E15', 'Church Walk', '89', 'bungalow', 2, 804.0, 'let');
INSERT INTO dwelling VALUES (1033, 'E15', 'High Street', '64', 'flat', 3, 971.0, 'void');
INSERT INTO dwelling VALUES (1034, 'E12', 'High Street', '61', 'flat', 1, 853.0, 'let');
INSERT INTO dwelling VALUES (1035, 'E14', 'Church Walk', 'Flat 6', 'flat', 1, 344.0, 'let');
INSERT INTO dwelling VALUES (1036, 'E18', 'Canal Road', '38A', 'maisonette', 3, 807.0, 'under_repair');
INSERT INTO dwelling VALUES (1037, 'E15', 'Mill Lane', 'Flat 9', 'house', 2, 854.0, 'void');
INSERT INTO dwelling VALUES (1038, 'E11', 'Canal Road', '6', 'house', 1, 524.0, 'let');
INSERT INTO dwelling VALUES (1039, 'E18', 'Albert Grove', 'Flat 5', 'maisonette', 1, 715.0, 'let');
INSERT INTO dwelling VALUES (1040, 'E17', 'Station Road', '10', 'bungalow', 3, 530.0, 'under_repair');
INSERT INTO dwelling VALUES (1041, 'E18', 'Station Road', '49', 'flat', 2, 961.0, 'void');
INSERT INTO dwelling VALUES (1042, 'E11', 'Canal Road', '12', 'flat', 1, 456.0, 'void');
INSERT INTO dwelling VALUES (1043, 'E18', 'Church Walk', '41', 'house', 1, 837.0, 'let');
INSERT INTO dwelling VALUES (1044, 'E14', 'Mill Lane', '59', 'house', 1, 868.0, 'void');
INSERT INTO dwelling VALUES (1045, 'E15', 'Canal Road', '8', 'flat', 3, 426.0, 'let');
INSERT INTO dwelling VALUES (1046, 'E18', 'Albert Grove', '22', 'flat', 1, 753.0, 'for_sale');
INSERT INTO dwelling VALUES (1047, 'E15', 'Church Walk', '36A', 'flat', 3, 874.0, 'for_sale');
INSERT INTO dwelling VALUES (1048, 'E16', 'High Street', '32', 'flat', 2, 568.0, 'under_repair');
INSERT INTO dwelling VALUES (1049, 'E10', 'Mill Lane', '14A', 'flat', 1, 554.0, 'let');
INSERT INTO dwelling VALUES (1050, 'E13', 'Albert Grove', '20A', 'bungalow', 1, 545.0, 'let');
INSERT INTO dwelling VALUES (1051, 'E12', 'Mill Lane', '7', 'bungalow', 2, 970.0, 'under_repair');
INSERT INTO dwelling VALUES (1052, 'E14', 'Church Walk', '58', 'maisonette', 1, 785.0, 'let');
INSERT INTO dwelling VALUES (1053, 'E14', 'Mill Lane', '38A', 'flat', 2, 974.0, 'void');
INSERT INTO dwelling VALUES (1054, 'E10', 'Church Walk', '21A', 'house', 3, 650.0, 'under_repair');
INSERT INTO dwelling VALUES (1055, 'E11', 'Albert Grove', '2', 'flat', 1, 769.0, 'let');
INSERT INTO dwelling VALUES (1056, 'E17', 'Church Walk', '25A', 'bungalow', 1, 399.0, 'let');
INSERT INTO dwelling VALUES (1057, 'E11', 'Station Road', 'Flat 4', 'bungalow', 2, 751.0, 'for_sale');
INSERT INTO dwelling VALUES (1058, 'E17', 'High Street', '25A', 'house', 2, 607.0, 'let');
INSERT INTO dwelling VALUES (1059, 'E12', 'Canal Road', '19A', 'maisonette', 4, 376.0, 'let');
INSERT INTO dwelling VALUES (1060, 'E17', 'Canal Road', 'Flat 7', 'flat', 3, 525.0, 'for_sale');
INSERT INTO tenant VALUES (501, NULL, 'Fatima Patel-Jones', '1950-01-11', NULL, NULL, 'en', '2017-09-25');
INSERT INTO tenant VALUES (502, 'Dr', 'Amir Baxter', '1940-06-11', 'amir.baxter@sky.com', NULL, 'ar', '2024-08-01');
INSERT INTO tenant VALUES (503, NULL, 'Beth O''Brien', '1958-10-20', 'beth.obrien@btinternet.com', '07234812285', 'en', '2016-01-18');
INSERT INTO tenant VALUES (504, 'Mrs', 'Gordon Hussain', '1970-05-27', 'gordon.hussain@sky.com', '07307933899', 'ur', '2018-10-16');
INSERT INTO tenant VALUES (505, 'Ms', 'Hana Okafor', '1944-11-13', 'hana.okafor@hotmail.co.uk', '0113 2831286', 'en', '2026-05-14');
INSERT INTO tenant VALUES (506, NULL, 'Kofi O''Brien', '2002-09-26', NULL, NULL, 'en', '2017-09-25');
INSERT INTO tenant VALUES (507, 'Dr', 'Fatima Smith', '1982-10-05', 'fatima.smith@hotmail.co.uk', '0113 2138087', 'pl', '2019-05-04');
INSERT INTO tenant VALUES (508, NULL, 'Lorraine Lee', '1998-05-22', 'lorraine.lee@hotmail.co.uk', '0113 2971493', 'en', '2022-02-13');
INSERT INTO tenant VALUES (509, NULL, 'Mo Smith', NULL, 'mo.smith@btinternet.com', '07902844070', NULL, '2019-02-11');
INSERT INTO tenant VALUES (510, NULL, 'Stan Hussain', '1971-09-10', 'stan.hussain@gmail.com', '07980893885', 'en', '2026-08-03');
INSERT INTO tenant VALUES (511, 'Ms', 'Donna Hussain', NULL, NULL, '0113 2985896', 'en', '2021-12-22');
INSERT INTO tenant VALUES (512, NULL, 'Niamh O''Brien', '2000-03-07', 'ewa.nowak@sky.com', '0113 2718007', 'en', '2022-07-11');
INSERT INTO tenant VALUES (513, 'Dr', 'Donna Khan', '1975-02-08', NULL, '07580562106', NULL, '2021-10-23');
INSERT INTO tenant VALUES (514, 'Ms', 'Joan Hussain', '1985-05-09', 'joan.hussain@sky.com', '07523879263', 'ar', '2019-08-14');
INSERT INTO tenant VALUES (515, 'Dr', 'Mo Lee', '1969-03-02', 'mo.lee@sky.com', '07239913183', 'en', '2016-12-06');
INSERT INTO tenant VALUES (516, 'Mr', 'Donna Dobson', '2004-04-16', 'donna.dobson@gmail.com', '07280455289', 'en', '2023-06-05');
INSERT INTO tenant VALUES (517, 'Ms', 'Amir Dobson', '1948-03-04', NULL, '07279398931', 'en', '2023-06-06');
INSERT INTO tenant VALUES (518, 'Mrs', 'Ewa Smith', '1999-04-14', 'ewa.smith@hotmail.co.uk', NULL, 'en', '2019-08-13');
INSERT INTO tenant VALUES (519, 'Dr', 'Joan Khan', '2004-01-22', 'joan.khan@sky.com', '07794454939', 'en', '2017-06-14');
INSERT INTO tenant VALUES (520, 'Mrs', 'Amir Nowak', '1971-10-10', 'amir.nowak@sky.com', '0113 2061667', 'en', '2016-08-08');
INSERT INTO tenant VALUES (521, 'Mr', 'Gordon Patel-Jones', '1951-02-11', 'beth.walker@hotmail.co.uk', '07257739287', 'ar', '2020-09-04');
INSERT INTO tenant VALUES (522, 'Mrs', 'Kofi Baxter', '1943-03-20', 'kofi.baxter@sky.com', '0113 2571093', 'en', '2020-09-24');
INSERT INTO tenant VALUES (523, NULL, 'Niamh Lee', '2004-05-03', NULL, NULL, 'pl', '2017-12-14');
INSERT INTO tenant VALUES (524, 'Mr', 'Carl Walker', '1986-02-19', NULL, '07818491551', 'en', '2018-11-03');
INSERT INTO tenant VALUES (525, 'Mr', 'Hana Baxter', '1977-05-19', NULL, NULL, 'ar', '2022-02-13');
INSERT INTO tenant VALUES (526, NULL, 'Ivan Hussain', '1996-08-11', 'ivan.hussain@btinternet.com', NULL, 'ar', '2018-06-11');
INSERT INTO tenant VALUES (527, 'Mr', 'Amir Patel-Jones', '1937-09-25', NULL, '07133943767', 'en', '2017-09-08');
INSERT INTO tenant VALUES (528, NULL, 'Gordon Smith', '1991-04-11', 'gordon.smith@gmail.com', '0113 2958553', 'en', '2023-08-21');
INSERT INTO tenant VALUES (529, 'Mrs', 'Donna Khan', '1947-09-01', 'donna.khan@btinternet.com', '0113 2050867', 'pl', '2025-03-16');
INSERT INTO tenant VALUES (530, 'Mr', 'Amir Patel-Jones', '1963-05-22', 'amir.patel-jones@gmail.com', '07569429953', NULL, '2026-10-04');
INSERT INTO tenant VALUES (531, 'Dr', 'Stan Khan', '1941-10-28', 'stan.khan@gmail.com', '07685128085', 'pl', '2025-04-18');
INSERT INTO tenant VALUES (532, NULL, 'Kofi Hussain', '1941-09-04', 'kofi.hussain@hotmail.co.uk', NULL, 'en', '2024-12-10');
INSERT INTO tenant VALUES (533, 'Ms', 'Carl Walker', '1945-01-08', 'carl.walker@hotmail.co.uk', '0113 2382083', NULL, '2019-08-02');
INSERT INTO tenant VALUES (534, 'Mr', 'Mo Walker', '1951-11-22', 'mo.walker@gmail.com', '07745384139', 'pl', '2019-11-03');
INSERT INTO tenant VALUES (535, 'Ms', 'Fatima Lee', '1994-07-09', 'fatima.lee@gmail.com', '0113 2162916', 'pl', '2019-06-19');
INSERT INTO tenant VALUES (536, 'Mr', 'Mo Lee', '1949-04-24', 'mo.lee@sky.com', '07723699332', NULL, '2017-03-05');
INSERT INTO tenant VALUES (537, 'Dr', 'Carl Okafor', '1963-11-25', 'carl.okafor@hotmail.co.uk', '07908799415', 'en', '2025-12-07');
INSERT INTO tenant VALUES (538, 'Mr', 'Fatima Hussain', '1989-04-22', 'fatima.hussain@gmail.com', '0113 2387850', 'en', '2020-11-04');
INSERT INTO tenant VALUES (539, 'Mr', 'Gordon Patel-Jones', '1978-10-13', NULL, '0113 2558257', 'ar', '2020-12-04');
INSERT INTO tenant VALUES (540, 'Mrs', 'Donna O''Brien', '1977-04-01', NULL, '0113 2460464', 'ur', '2024-04-01');
INSERT INTO tenant VALUES (541, NULL, 'Gordon Dobson', '1953-06-24', 'gordon.dobson@btinternet.com', '07172675596', 'pl', '2019-11-10');
INSERT INTO tenant VALUES (542, 'Mr', 'Mo Walker', '1957-03-04', 'mo.walker@hotmail.co.uk', '07386445243', 'en', '2018-05-07');
INSERT INTO tenant VALUES (543, 'Mrs', 'Mo Okafor', '1998-11-09', 'mo.okafor@btinternet.com', '07958584676', 'ar', '2025-02-21');
INSERT INTO tenant VALUES (544, 'Dr', 'Ivan Nowak', '1968-12-05', 'ivan.nowak@sky.com', '07907195150', 'ur', '2023-04-06');
INSERT INTO tenant VALUES (545, 'Mrs', 'Beth Hussain', NULL, 'beth.hussain@hotmail.co.uk', '07224310636', 'ur', '2024-01-18');
INSERT INTO tenant VALUES (546, NULL, 'Fatima Walker', '2006-06-15', 'fatima.walker@hotmail.co.uk', NULL, 'en', '2019-01-05');
INSERT INTO tenant VALUES (547, NULL, 'Kofi Smith', '1987-09-16', 'kofi.smith@hotmail.co.uk', '07628304592', 'pl', '2019-08-12');
INSERT INTO tenant VALUES (548, NULL, 'Gordon Hussain', '1938-06-22', 'gordon.hussain@sky.com', '0113 2924650', 'ur', '2023-01-20');
INSERT INTO tenant VALUES (549, 'Mrs', 'Gordon Okafor', '1971-12-02', 'gordon.okafor@sky.com', '07399858307', 'ur', '2020-12-03');
INSERT INTO tenant VALUES (550, 'Dr', 'Beth Walker', '1988-01-10', 'beth.walker@sky.com', '07956528503', 'en', '2023-04-12');
INSERT INTO tenant VALUES (551, 'Ms', 'Joan Okafor', '1959-11-03', 'joan.okafor@hotmail.co.uk', '07710035369', 'en', '2016-11-10');
INSERT INTO tenant VALUES (552, 'Dr', 'Kofi Baxter', NULL, NULL, NULL, 'ur', '2017-01-16');
INSERT INTO tenant VALUES (553, NULL, 'Gordon Walker', '1937-01-06', NULL, '07181351538', NULL, '2026-03-19');
INSERT INTO tenant VALUES (554, 'Mr', 'Beth O''Brien', '1958-09-13', 'beth.obrien@gmail.com', NULL, 'en', '2017-04-22');
INSERT INTO tenant VALUES (555, 'Mrs', 'Ewa Lee', '1934-03-10', 'ewa.lee@btinternet.com', '0113 2381061', 'pl', '2018-01-09');
INSERT INTO tenant VALUES (556, 'Mrs', 'Priya Hussain', '2005-12-11', NULL, NULL, 'pl', '2024-04-09');
INSERT INTO tenant VALUES (557, NULL, 'Kofi Smith', '1985-09-28', 'kofi.smith@hotmail.co.uk', NULL, 'en', '2016-11-25');
INSERT INTO tenant VALUES (558, 'Mrs', 'Donna O''Brien', '1999-06-16', 'donna.obrien@gmail.com', '07879867920', 'pl', '2016-03-13');
INSERT INTO tenant VALUES (559, 'Mrs', 'Fatima Okafor', '1967-12-07', 'fatima.okafor@hotmail.co.uk', NULL, 'ar', '2016-06-11');
INSERT INTO tenant VALUES (560, 'Mr', 'Ivan Baxter', '1990-08-02', 'ivan.baxter@hotmail.co.uk', '07387578920', 'ar', '2020-10-26');
INSERT INTO tenant VALUES (561, 'Dr', 'Carl Nowak', '1939-06-23', NULL, NULL, 'en', '2024-02-22');
INSERT INTO tenant VALUES (562, NULL, 'Priya O''Brien', '1995-01-04', NULL, '0113 2199091', 'en', '2022-12-13');
INSERT INTO tenant VALUES (563, NULL, 'Donna Walker', '1943-02-04', 'donna.walker@btinternet.com', '07263328965', 'ar', '2023-05-11');
INSERT INTO tenant VALUES (564, 'Mrs', 'Priya Walker', '1955-08-10', NULL, '0113 2857063', NULL, '2021-02-21');
INSERT INTO tenant VALUES (565, NULL, 'Priya O''Brien', '1947-11-17', 'priya.obrien@hotmail.co.uk', NULL, 'en', '2022-07-04');
INSERT INTO tenancy VALUES (1, 537, 1013, '2024-04-19', NULL, 0, 250.0);
INSERT INTO tenancy VALUES (2, 549, 1045, '2026-03-10', NULL, 1, 400.0);
INSERT INTO tenancy VALUES (3, 501, 1039, '2019-03-25', '2020-03-25', 1, 0);
INSERT INTO tenancy VALUES (4, 501, 1011, '2026-03-01', NULL, 0, 650.0);
INSERT INTO tenancy VALUES (5, 535, 1016, '2019-08-26', '2023-08-26', 0, 400.0);
INSERT INTO tenancy VALUES (6, 552, 1025, '2024-02-15', NULL, 1, NULL);
INSERT INTO tenancy VALUES (7, 524, 1034, '2021-02-07', '2022-02-07', 0, 250.0);
INSERT INTO tenancy VALUES (8, 528, 1040, '2023-04-15', NULL, 1, NULL);
INSERT INTO tenancy VALUES (9, 547, 1030, '2023-12-28', NULL, 1, 250.0);
INSERT INTO tenancy VALUES (10, 501, 1039, '2023-07-08', '2025-07-08', 1, 250.0);
INSERT INTO tenancy VALUES (11, 523, 1028, '2019-04-01', NULL, 0, 250.0);
INSERT INTO tenancy VALUES (12, 558, 1018, '2022-08-08', NULL, 1, 400.0);
INSERT INTO tenancy VALUES (13, 517, 1017, '2017-09-09', NULL, 1, 0);
INSERT INTO tenancy VALUES (14, 528, 1009, '2019-11-22', NULL, 1, 500.0);
INSERT INTO tenancy VALUES (15, 515, 1046, '2022-08-10', NULL, 1, 250.0);
INSERT INTO tenancy VALUES (16, 555, 1014, '2016-03-21', NULL, 1, 0);
INSERT INTO tenancy VALUES (17, 512, 1012, '2020-06-04', NULL, 1, NULL);
INSERT INTO tenancy VALUES (18, 551, 1027, '2021-02-03', NULL, 0, 0);
INSERT INTO tenancy VALUES (19, 528, 1046, '2018-05-24', '2020-05-24', 1, 250.0);
INSERT INTO tenancy VALUES (20, 510, 1022, '2019-01-05', NULL, 1, 250.0);
INSERT INTO tenancy VALUES (21, 528, 1012, '2017-06-09', '2019-06-09', 1, 0);
INSERT INTO tenancy VALUES (22, 555, 1033, '2019-10-10', '2022-10-10', 1, 0);
INSERT INTO tenancy VALUES (23, 505, 1013, '2016-07-17', NULL, 1, NULL);
INSERT INTO tenancy VALUES (24, 556, 1019, '2020-12-05', '2022-12-05', 1, 650.0);
INSERT INTO tenancy VALUES (25, 512, 1031, '2016-06-11', '2017-06-11', 1, 500.0);
INSERT INTO tenancy VALUES (26, 510, 1049, '2018-11-18', NULL, 0, 0);
INSERT INTO tenancy VALUES (27, 504, 1021, '2026-03-06', NULL, 0, 0);
INSERT INTO tenancy VALUES (28, 505, 1017, '2017-08-19', NULL, 1, NULL);
INSERT INTO tenancy VALUES (29, 523, 1038, '2016-07-14', NULL, 1, 650.0);
INSERT INTO tenancy VALUES (30, 517, 1044, '2022-07-18', NULL, 1, 400.0);
INSERT INTO tenancy VALUES (31, 512, 1041, '2020-06-05', NULL, 1, 400.0);
INSERT INTO tenancy VALUES (32, 545, 1048, '2018-03-22', NULL, 0, NULL);
INSERT INTO tenancy VALUES (33, 501, 1026, '2017-03-22', NULL, 1, 400.0);
INSERT INTO tenancy VALUES (34, 529, 1032, '2023-11-08', '2025-11-08', 1, 400.0);
INSERT INTO tenancy VALUES (35, 526, 1049, '2025-01-04', NULL, 1, 400.0);
INSERT INTO tenancy VALUES (36, 515, 1048, '2019-04-19', '2021-04-19', 0, 0);
INSERT INTO tenancy VALUES (37, 541, 1008, '2024-09-17', NULL, 1, 400.0);
INSERT INTO tenancy VALUES (38, 516, 1017, '2017-02-14', NULL, 1, 500.0);
INSERT INTO tenancy VALUES (39, 511, 1013, '2022-12-28', NULL, 1, 400.0);
INSERT INTO tenancy VALUES (40, 541, 1007, '2022-08-22', NULL, 1, 400.0);
INSERT INTO tenancy VALUES (41, 503, 1030, '2019-04-09', NULL, 0, 650.0);
INSERT INTO tenancy VALUES (42, 518, 1012, '2020-11-04', NULL, 1, 0);
INSERT INTO tenancy VALUES (43, 529, 1006, '2020-09-21', '2024-09-21', 1, 400.0);
INSERT INTO tenancy VALUES (44, 540, 1046, '2019-09-10', NULL, 1, 250.0);
INSERT INTO tenancy VALUES (45, 519, 1006, '2025-11-02', NULL, 1, 400.0);
INSERT INTO tenancy VALUES (46, 538, 1036, '2022-02-17', NULL, 0, 650.0);
INSERT INTO tenancy VALUES (47, 534, 1040, '2016-01-28', NULL, 1, 250.0);
INSERT INTO tenancy VALUES (48, 540, 1035, '2022-09-06', NULL, 1, 650.0);
INSERT INTO tenancy VALUES (49, 515, 1020, '2016-08-04', NULL, 0, 0);
INSERT INTO tenancy VALUES (50, 531, 1025, '2018-05-16', NULL, 0, 250.0);
INSERT INTO tenancy VALUES (51, 530, 1045, '2016-04-05', NULL, 1, 0);
INSERT INTO tenancy VALUES (52, 531, 1029, '2016-10-14', '2020-10-14', 1, 400.0);
INSERT INTO tenancy VALUES (53, 522, 1041, '2023-03-23', NULL, 1, 650.0);
INSERT INTO tenancy VALUES (54, 552, 1029, '2026-10-10', NULL, 1, 250.0);
INSERT INTO tenancy VALUES (55, 555, 1008, '2016-10-19', NULL, 1, 650.0);
INSERT INTO tenancy VALUES (56, 501, 1048, '2026-09-09', NULL, 0, 400.0);
INSERT INTO tenancy VALUES (57, 514, 1030, '2018-11-28', '2021-11-28', 1, 0);
INSERT INTO tenancy VALUES (58, 530, 1040, '2017-05-10', NULL, 1, 400.0);
INSERT INTO tenancy VALUES (59, 558, 1026, '2026-02-28', NULL, 1, 650.0);
INSERT INTO tenancy VALUES (60, 526, 1035, '2022-05-17', '2023-05-17', 1, 0);
INSERT INTO tenancy VALUES (61, 508, 1015, '2024-04-02', NULL, 1, 0);
INSERT INTO tenancy VALUES (62, 524, 1010, '2025-09-21', NULL, 1, 250.0);
INSERT INTO tenancy VALUES (63, 517, 1044, '2024-04-27', NULL, 0, 500.0);
INSERT INTO tenancy VALUES (64, 510, 1004, '2016-08-05', NULL, 1, 0);
INSERT INTO tenancy VALUES (65, 505, 1001, '2018-11-26', '2022-11-26', 0, NULL);
INSERT INTO tenancy VALUES (66, 514, 1001, '2022-03-17', '2023-03-17', 0, 0);
INSERT INTO tenancy VALUES (67, 530, 1024, '2026-02-26', NULL, 0, 250.0);
INSERT INTO tenancy VALUES (68, 518, 1009, '2021-09-10', NULL, 1, 650.0);
INSERT INTO tenancy VALUES (69, 516, 1038, '2020-01-04', NULL, 1, NULL);
INSERT INTO tenancy VALUES (70, 551, 1039, '2021-03-19', NULL, 0, 250.0);
INSERT INTO tenancy VALUES (71, 527, 1003, '2024-03-20', NULL, 1, 250.0);
INSERT INTO tenancy VALUES (72, 519, 1011, '2023-11-24', NULL, 1, 0);
INSERT INTO tenancy VALUES (73, 522, 1050, '2017-03-19', NULL, 1, 650.0);
INSERT INTO tenancy VALUES (74, 502, 1020, '2017-04-20', NULL, 1, 650.0);
INSERT INTO tenancy VALUES (75, 542, 1035, '2025-08-13', NULL, 1, 400.0);
INSERT INTO tenancy VALUES (76, 540, 1020, '2023-06-21', NULL, 1, NULL);
INSERT INTO tenancy VALUES (77, 555, 1007, '2019-01-17', NULL, 1, 500.0);
INSERT INTO tenancy VALUES (78, 540, 1015, '2016-04-28', '2017-04-28', 1, 500.0);
INSERT INTO next_of_kin VALUES (1, 545, 'Beth Patel-Jones', 'brother', '07749908676', 'Leeds', 'N');
INSERT INTO next_of_kin VALUES (2, 538, 'Fatima Walker', 'friend', NULL, 'York', 'Y');
INSERT INTO next_of_kin VALUES (3, 524, 'Beth Hussain', 'son', NULL, 'Kraków', 'N');
INSERT INTO next_of_kin VALUES (4, 542, 'Kofi Lee', 'friend', '07966638239', 'London', 'N');
INSERT INTO next_of_kin VALUES (5, 507, 'Niamh O''Brien', 'daughter', '07238498445', 'Hull', 'N');
INSERT INTO next_of_kin VALUES (6, 538, 'Ewa Patel-Jones', 'son', '07580105883', 'York', 'Y');
INSERT INTO next_of_kin VALUES (7, 527, 'Beth Khan', 'brother', '07167535297', 'Leeds', 'Y');
INSERT INTO next_of_kin VALUES (8, 530, 'Beth Dobson', NULL, NULL, 'Sheffield', 'Y');
INSERT INTO next_of_kin VALUES (9, 532, 'Hana Patel-Jones', NULL, '07313878789', 'London', 'N');
INSERT INTO next_of_kin VALUES (10, 501, 'Kofi Smith', 'brother', '07271355289', NULL, 'Y');
INSERT INTO next_of_kin VALUES (11, 529, 'Fatima Nowak', NULL, NULL, 'Leeds', 'N');
INSERT INTO next_of_kin VALUES (12, 504, 'Stan O''Brien', 'son', NULL, 'Kraków', 'N');
INSERT INTO next_of_kin VALUES (13, 506, 'Carl Smith', 'daughter', NULL, 'London', 'Y');
INSERT INTO next_of_kin VALUES (14, 515, 'Hana Dobson', 'daughter', NULL, 'Sheffield', 'N');
INSERT INTO next_of_kin VALUES (15, 519, 'Hana Smith', 'daughter', '07360159913', 'York', 'Y');
INSERT INTO next_of_kin VALUES (16, 533, 'Fatima Baxter', 'daughter', NULL, 'Leeds', 'Y');
INSERT INTO next_of_kin VALUES (17, 545, 'Ewa Smith', 'son', NULL, 'Hull', 'Y');
INSERT INTO next_of_kin VALUES (18, 505, 'Mo Okafor', 'daughter', '07416188443', 'Hull', 'Y');
INSERT INTO next_of_kin VALUES (19, 527, 'Priya Baxter', 'daughter', '07967646491', 'Bradford', 'Y');
INSERT INTO next_of_kin VALUES (20, 509, 'Niamh Baxter', 'brother', '07214290590', 'Bradford', 'N');
INSERT INTO next_of_kin VALUES (21, 528, 'Niamh Nowak', NULL, '07995397518', NULL, 'N');
INSERT INTO next_of_kin VALUES (22, 537, 'Ewa Dobson', 'brother', '07299003615', NULL, 'Y');
INSERT INTO next_of_kin VALUES (23, 512, 'Fatima Lee', NULL, '07462047511', 'Sheffield', 'Y');
INSERT INTO next_of_kin VALUES (24, 534, 'Kofi Smith', NULL, '07451624363', NULL, 'Y');
INSERT INTO next_of_kin VALUES (25, 511, 'Carl Hussain', 'spouse', '07926322076', 'Hull', 'Y');
INSERT INTO next_of_kin VALUES (26, 531, 'Carl Walker', 'daughter', NULL, 'Leeds', 'Y');
INSERT INTO next_of_kin VALUES (27, 517, 'Ivan Nowak', 'son', NULL, 'Leeds', 'Y');
INSERT INTO next_of_kin VALUES (28, 516, 'Amir Baxter', 'sister', '07545908059', 'York', 'N');
INSERT INTO next_of_kin VALUES (29, 516, 'Fatima Lee', 'brother', '07102113522', 'York', 'N');
INSERT INTO next_of_kin VALUES (30, 531, 'Beth Khan', 'spouse', '07811965789', NULL, 'Y');
INSERT INTO next_of_kin VALUES (31, 508, 'Ivan Smith', 'spouse', '07685604227', 'Leeds', 'Y');
INSERT INTO next_of_kin VALUES (32, 543, 'Niamh Nowak', 'friend', NULL, 'York', 'Y');
INSERT INTO next_of_kin VALUES (33, 501, 'Donna Nowak', 'sister', '07249280216', 'Hull', 'Y');
INSERT INTO next_of_kin VALUES (34, 512, 'Lorraine O''Brien', 'spouse', '07608058979', 'Kraków', 'Y');
INSERT INTO next_of_kin VALUES (35, 509, 'Niamh Walker', 'brother', '07506094554', 'Leeds', 'Y');
INSERT INTO next_of_kin VALUES (36, 512, 'Fatima Nowak', 'brother', '07358701150', 'London', 'Y');
INSERT INTO next_of_kin VALUES (37, 524, 'Ewa Okafor', 'brother', '07983154503', 'Sheffield', 'Y');
INSERT INTO next_of_kin VALUES (38, 532, 'Niamh Lee', NULL, '07531603139', 'Leeds', 'Y');
INSERT INTO next_of_kin VALUES (39, 534, 'Priya Smith', 'friend', NULL, 'Sheffield', 'Y');
INSERT INTO next_of_kin VALUES (40, 544, 'Lorraine Patel-Jones', 'brother', NULL, 'Bradford', 'N');
INSERT INTO next_of_kin VALUES (41, 550, 'Fatima O''Brien', NULL, '07435984413', 'Sheffield', 'N');
INSERT INTO next_of_kin VALUES (42, 546, 'Priya Baxter', 'brother', '07734111219', 'Bradford', 'Y');
INSERT INTO next_of_kin VALUES (43, 516, 'Amir Baxter', 'daughter', '07942523927', 'York', 'Y');
INSERT INTO next_of_kin VALUES (44, 503, 'Donna Walker', 'sister', NULL, 'Kraków', 'N');
INSERT INTO next_of_kin VALUES (45, 503, 'Hana Lee', 'son', NULL, 'Kraków', 'N');
INSERT INTO next_of_kin VALUES (46, 526, 'Mo Patel-Jones', 'sister', '07851929240', 'Leeds', 'N');
INSERT INTO next_of_kin VALUES (47, 535, 'Niamh Smith', 'son', '07335167577', 'Sheffield', 'Y');
INSERT INTO next_of_kin VALUES (48, 531, 'Joan Khan', 'spouse', NULL, 'Leeds', 'Y');
INSERT INTO next_of_kin VALUES (49, 541, 'Donna Smith', 'brother', '07451360547', NULL, 'Y');
INSERT INTO next_of_kin VALUES (50, 532, 'Priya Smith', 'friend', '07266041034', 'Leeds', 'N');
INSERT INTO next_of_kin VALUES (51, 534, 'Kofi Khan', 'spouse', '07561675408', 'London', 'Y');
INSERT INTO next_of_kin VALUES (52, 528, 'Donna Walker', 'friend', NULL, 'Sheffield', 'Y');
INSERT INTO next_of_kin VALUES (53, 518, 'Beth O''Brien', 'spouse', NULL, 'Bradford', 'Y');
INSERT INTO next_of_kin VALUES (54, 546, 'Fatima Patel-Jones', 'friend', '07133359696', 'Leeds', 'N');
INSERT INTO next_of_kin VALUES (55, 532, 'Niamh O''Brien', 'daughter', NULL, 'Kraków', 'Y');
INSERT INTO next_of_kin VALUES (56, 544, 'Priya Lee', 'spouse', NULL, 'York', 'N');
INSERT INTO next_of_kin VALUES (57, 502, 'Gordon Lee', 'friend', '07926528515', 'Hull', 'Y');
INSERT INTO next_of_kin VALUES (58, 526, 'Niamh Hussain', 'friend', NULL, NULL, 'Y');
INSERT INTO next_of_kin VALUES (59, 537, 'Donna O''Brien', 'spouse', NULL, 'Sheffield', 'Y');
INSERT INTO next_of_kin VALUES (60, 532, 'Niamh Hussain', 'son', '07334606941', 'Bradford', 'Y');
INSERT INTO repair VALUES (1, 1019, 531, 'roof', 'routine', 'in_progress', '2024-03-13', NULL, NULL);
INSERT INTO repair VALUES (2, 1025, NULL, 'damp', 'routine', 'cancelled', '2024-03-04', NULL, NULL);
INSERT INTO repair VALUES (3, 1027, 556, 'damp', 'routine', 'in_progress', '2025-05-01', NULL, NULL);
INSERT INTO repair VALUES (4, 1020, 528, 'damp', 'routine', 'in_progress', '2025-11-10', NULL, NULL);
INSERT INTO repair VALUES (5, 1004, 530, 'damp', 'routine', 'cancelled', '2024-11-09', NULL, NULL);
INSERT INTO repair VALUES (6, 1021, 529, 'roof', 'urgent', 'done', '2024-09-22', '2024-12-26', 1426.29);
INSERT INTO repair VALUES (7, 1027, 537, 'electrical', 'emergency', 'done', '2022-06-03', '2022-07-05', 1590.53);
INSERT INTO repair VALUES (8, 1024, 534, 'electrical', 'urgent', 'in_progress', '2023-10-09', NULL, NULL);
INSERT INTO repair VALUES (9, 1011, 507, 'plumbing', 'urgent', 'open', '2023-01-14', NULL, NULL);
INSERT INTO repair VALUES (10, 1027, 507, 'electrical', 'urgent', 'in_progress', '2020-03-23', NULL, NULL);
INSERT INTO repair VALUES (11, 1043, 545, 'electrical', 'urgent', 'open', '2024-12-21', NULL, NULL);
INSERT INTO repair VALUES (12, 1024, 532, 'roof', 'routine', 'done', '2022-02-16', NULL, 1263.26);
INSERT INTO repair VALUES (13, 1005, 541, 'heating', 'emergency', 'done', '2025-07-10', '2025-08-10', 706.19);
INSERT INTO repair VALUES (14, 1012, 554, 'plumbing', 'urgent', 'open', '2026-10-30', NULL, NULL);
INSERT INTO repair VALUES (15, 1016, 545, 'lock', 'routine', 'done', '2020-12-07', '2020-12-09', 1163.06);
INSERT INTO repair VALUES (16, 1038, 524, 'heating', 'routine', 'done', '2023-01-01', '2023-03-05', 1346.82);
INSERT INTO repair VALUES (17, 1009, 556, 'roof', 'urgent', 'done', '2024-08-16', '2024-10-20', 93.5);
INSERT INTO repair VALUES (18, 1027, 519, 'damp', 'routine', 'in_progress', '2021-10-08', NULL, NULL);
INSERT INTO repair VALUES (19, 1040, 533, 'electrical', 'routine', 'open', '2022-10-26', NULL, NULL);
INSERT INTO repair VALUES (20, 1015, 543, 'lock', 'emergency', 'open', '2026-01-26', NULL, NULL);
INSERT INTO repair VALUES (21, 1001, 503, 'roof', 'routine', 'done', '2021-02-28', NULL, 1637.58);
INSERT INTO repair VALUES (22, 1014, 512, 'damp', 'routine', 'done', '2023-06-06', '2023-08-07', 1593.03);
INSERT INTO repair VALUES (23, 1017, 528, 'lock', 'emergency', 'done', '2023-03-06', '2023-04-08', 1013.25);
INSERT INTO repair VALUES (24, 1020, 543, 'roof', 'routine', 'cancelled', '2021-06-06', NULL, NULL);
INSERT INTO repair VALUES (25, 1007, NULL, 'damp', 'routine', 'open', '2023-02-12', NULL, NULL);
INSERT INTO repair VALUES (26, 1033, 534, 'plumbing', 'routine', 'in_progress', '2026-01-04', NULL, NULL);
INSERT INTO repair VALUES (27, 1008, 531, 'plumbing', 'emergency', 'cancelled', '2025-07-05', NULL, NULL);
INSERT INTO repair VALUES (28, 1014, 514, 'electrical', 'urgent', 'cancelled', '2024-07-01', NULL, NULL);
INSERT INTO repair VALUES (29, 1012, 526, 'roof', 'routine', 'done', '2020-12-21', '2020-12-23', 1702.0);
INSERT INTO repair VALUES (30, 1033, NULL, 'heating', 'routine', 'open', '2022-05-12', NULL, NULL);
INSERT INTO repair VALUES (31, 1032, NULL, 'plumbing', 'routine', 'open', '2025-01-25', NULL, NULL);
INSERT INTO repair VALUES (32, 1028, 531, 'plumbing', 'urgent', 'done', '2022-12-22', '2022-12-24', 169.1);
INSERT INTO repair VALUES (33, 1028, 555, 'roof', 'emergency', 'cancelled', '2021-10-24', NULL, NULL);
INSERT INTO repair VALUES (34, 1018, 560, 'lock', 'routine', 'cancelled', '2021-12-28', NULL, NULL);
INSERT INTO repair VALUES (35, 1014, 533, 'roof', 'routine', 'open', '2023-05-19', NULL, NULL);
INSERT INTO repair VALUES (36, 1009, 551, 'heating', 'emergency', 'done', '2026-03-18', '2026-04-22', 395.87);
INSERT INTO repair VALUES (37, 1049, 540, 'roof', 'routine', 'done', '2026-06-24', '2026-06-24', 847.86);
INSERT INTO repair VALUES (38, 1027, NULL, 'heating', 'routine', 'in_progress', '2022-06-13', NULL, NULL);
INSERT INTO repair VALUES (39, 1015, 561, 'heating', 'urgent', 'done', '2020-06-06', '2020-07-10', 397.38);
INSERT INTO repair VALUES (40, 1005, NULL, 'lock', 'emergency', 'done', '2024-08-05', '2024-09-09', 1204.06);
INSERT INTO repair VALUES (41, 1006, NULL, 'heating', 'urgent', 'done', '2023-06-26', '2023-09-28', 1031.89);
INSERT INTO repair VALUES (42, 1023, 545, 'heating', 'routine', 'done', '2021-08-10', '2021-10-10', 1327.98);
INSERT INTO repair VALUES (43, 1034, 550, 'plumbing', 'routine', 'done', '2025-12-25', '2025-12-28', 1555.33);
INSERT INTO repair VALUES (44, 1010, 546, 'roof', 'emergency', 'done', '2025-08-24', '2025-08-27', 485.89);
INSERT INTO repair VALUES (45, 1040, 560, 'heating', 'urgent', 'done', '2024-01-13', '2024-02-19', 177.57);
INSERT INTO repair VALUES (46, 1046, 541, 'damp', 'routine', 'done', '2024-09-22', '2024-10-25', 1889.07);
INSERT INTO repair VALUES (47, 1005, NULL, 'roof', 'urgent', 'open', '2024-10-24', NULL, NULL);
INSERT INTO repair VALUES (48, 1027, NULL, 'damp', 'routine', 'done', '2022-01-16', '2022-02-22', 916.58);
INSERT INTO repair VALUES (49, 1011, 525, 'damp', 'urgent', 'cancelled', '2026-05-08', NULL, NULL);
INSERT INTO repair VALUES (50, 1045, 554, 'plumbing', 'urgent', 'cancelled', '2021-03-03', NULL, NULL);
INSERT INTO repair VALUES (51, 1048, 559, 'roof', 'routine', 'cancelled', '2025-06-16', NULL, NULL);
INSERT INTO repair VALUES (52, 1014, 556, 'lock', 'emergency', 'done', '2021-06-11', '2021-07-17', 975.68);
INSERT INTO repair VALUES (53, 1046, NULL, 'lock', 'routine', 'done', '2022-04-16', '2022-07-18', 58.22);
INSERT INTO repair VALUES (54, 1025, 564, 'damp', 'routine', 'done', '2026-09-02', '2026-12-04', 1234.01);
INSERT INTO repair VALUES (55, 1024, NULL, 'damp', 'urgent', 'cancelled', '2023-10-03', NULL, NULL);
INSERT INTO repair VALUES (56, 1040, 523, 'plumbing', 'emergency', 'cancelled', '2025-06-20', NULL, NULL);
INSERT INTO repair VALUES (57, 1031, NULL, 'roof', 'emergency', 'done', '2026-02-18', NULL, 472.97);
INSERT INTO repair VALUES (58, 1006, 541, 'lock', 'routine', 'done', '2020-12-15', '2020-12-20', 710.05);
INSERT INTO repair VALUES (59, 1004, 513, 'plumbing', 'routine', 'done', '2023-10-21', '2023-10-25', 1072.62);
INSERT INTO repair VALUES (60, 1009, NULL, 'roof', 'routine', 'cancelled', '2022-02-16', NULL, NULL);
INSERT INTO repair VALUES (61, 1029, NULL, 'lock', 'urgent', 'done', '2025-03-12', NULL, 1103.55);
INSERT INTO repair VALUES (62, 1028, 538, 'heating', 'routine', 'done', '2022-12-04', '2022-12-05', 1118.07);
INSERT INTO repair VALUES (63, 1046, 560, 'damp', 'routine', 'in_progress', '2025-11-17', NULL, NULL);
INSERT INTO repair VALUES (64, 1010, 506, 'roof', 'routine', 'done', '2026-05-09', '2026-08-14', 1108.51);
INSERT INTO repair VALUES (65, 1034, 553, 'lock', 'routine', 'in_progress', '2020-03-20', NULL, NULL);
INSERT INTO repair VALUES (66, 1014, 554, 'electrical', 'urgent', 'done', '2026-08-28', '2026-11-28', 65.33);
INSERT INTO repair VALUES (67, 1011, 534, 'heating', 'routine', 'in_progress', '2021-08-21', NULL, NULL);
INSERT INTO repair VALUES (68, 1007, NULL, 'heating', 'routine', 'done', '2025-11-02', '2025-12-05', 133.74);
INSERT INTO repair VALUES (69, 1047, 553, 'electrical', 'urgent', 'done', '2021-09-14', '2021-10-20', 699.02);
INSERT INTO repair VALUES (70, 1036, 540, 'heating', 'routine', 'done', '2025-11-02', '2025-12-05', 381.61);
INSERT INTO repair VALUES (71, 1023, 520, 'heating', 'routine', 'open', '2021-04-28', NULL, NULL);
INSERT INTO repair VALUES (72, 1033, 536, 'damp', 'routine', 'done', '2022-08-24', '2022-09-24', 1576.15);
INSERT INTO repair VALUES (73, 1024, 527, 'electrical', 'emergency', 'done', '2023-04-26', '2023-07-26', 1484.95);
INSERT INTO repair VALUES (74, 1024, 528, 'electrical', 'routine', 'done', '2024-10-18', '2024-12-21', 296.12);
INSERT INTO repair VALUES (75, 1030, 508, 'plumbing', 'routine', 'done', '2025-07-06', '2025-07-07', 112.12);
INSERT INTO repair VALUES (76, 1046, 525, 'damp', 'urgent', 'done', '2020-06-28', '2020-08-28', 1269.43);
INSERT INTO repair VALUES (77, 1009, 528, 'lock', 'routine', 'done', '2023-02-08', '2023-04-08', 974.11);
INSERT INTO repair VALUES (78, 1033, 544, 'electrical', 'emergency', 'done', '2025-02-28', '2025-04-28', 1668.53);
INSERT INTO repair VALUES (79, 1047, 509, 'electrical', 'emergency', 'open', '2025-10-08', NULL, NULL);
INSERT INTO repair VALUES (80, 1043, 520, 'roof', 'emergency', 'cancelled', '2025-12-28', NULL, NULL);
