CREATE TABLE depot (
  depot_code TEXT PRIMARY KEY,
  depot_name TEXT,
  city TEXT,
  state TEXT,
  phone TEXT,
  opened DATE,
  hub_code TEXT REFERENCES depot(depot_code));
CREATE TABLE courier (
  emp_no INTEGER PRIMARY KEY,
  emp_name TEXT,
  sex TEXT,
  dob DATE,
  mobile TEXT,
  email TEXT,
  home_city TEXT,
  depot_code TEXT REFERENCES depot(depot_code),
  vehicle TEXT,
  hired DATE,
  left_on DATE);
CREATE TABLE recipient (
  rec_id INTEGER PRIMARY KEY,
  rec_name TEXT,
  is_business INTEGER,
  email TEXT,
  created DATE);
CREATE TABLE recipient_addr (
  addr_id INTEGER PRIMARY KEY,
  rec_id INTEGER REFERENCES recipient(rec_id),
  street TEXT,
  city TEXT,
  state TEXT,
  pin TEXT,
  is_main INTEGER,
  leave_with_neighbour INTEGER);
CREATE TABLE parcel (
  barcode TEXT PRIMARY KEY,
  addr_id INTEGER REFERENCES recipient_addr(addr_id),
  depot_code TEXT REFERENCES depot(depot_code),
  emp_no INTEGER REFERENCES courier(emp_no),
  weight_kg REAL,
  service TEXT,
  status TEXT,
  received_at TEXT,
  delivered_at TEXT,
  cod_amt REAL);
INSERT INTO depot VALUES ('BLR1', 'Koramangala Hub', 'Bengaluru', 'KA', NULL, '2017-06-19', NULL);
INSERT INTO depot VALUES ('BLR2', 'Whitefield', 'Bengaluru', 'KA', '065-2987106', '2018-07-16', 'BLR1');
INSERT INTO depot VALUES ('MYS1', 'Mysuru Central', 'Mysuru', 'KA', NULL, '2021-03-15', 'BLR1');
INSERT INTO depot VALUES ('CHN1', 'Guindy Hub', 'Chennai', 'TN', '033-3579069', '2017-08-14', NULL);
INSERT INTO depot VALUES ('CHN2', 'Tambaram', 'Chennai', 'TN', '073-2199530', '2022-10-19', 'CHN1');
INSERT INTO depot VALUES ('CBE1', 'Coimbatore South', 'Coimbatore', 'TN', '021-6828317', '2018-09-09', 'CHN1');
INSERT INTO depot VALUES ('HYD1', 'Begumpet Hub', 'Hyderabad', 'TS', NULL, '2020-09-17', NULL);
INSERT INTO depot VALUES ('HYD2', 'Secunderabad', 'Hyderabad', 'TS', '040-2171614', '2017-12-23', 'HYD1');
INSERT INTO depot VALUES ('KOC1', 'Kochi Port', 'Kochi', 'KL', '052-8719562', '2023-09-29', 'CHN1');
INSERT INTO depot VALUES ('TVM1', 'Trivandrum East', 'Thiruvananthapuram', 'KL', '071-4541383', '2022-11-13', 'KOC1');
INSERT INTO courier VALUES (700, 'Karthik Rao', 'M', NULL, '9679720867', 'karthik.rao@swiftpost.in', 'Mysuru', 'MYS1', 'van', '2018-05-29', NULL);
INSERT INTO courier VALUES (701, 'Anjali Iyer', 'F', NULL, '9897374912', 'anjali.iyer@gmail.com', 'Chennai', 'CHN1', 'e-scooter', '2020-04-16', NULL);
INSERT INTO courier VALUES (702, 'Deepa Iyer', 'F', '1992-05-04', '9739319880', 'deepa.iyer@swiftpost.in', 'Bengaluru', 'CHN1', 'van', '2018-02-05', NULL);
INSERT INTO courier VALUES (703, 'Anjali Reddy', 'F', '1998-08-12', '9221245496', 'anjali.reddy@gmail.com', 'Hyderabad', 'HYD2', 'bike', '2025-04-21', NULL);
INSERT INTO courier VALUES (704, 'Vikram Thomas', 'M', '1967-07-01', NULL, 'vikram.thomas@rediffmail.com', 'Hyderabad', 'HYD2', 'bike', '2018-10-04', NULL);
INSERT INTO courier VALUES (705, 'Divya Menon', 'F', '1982-05-25', '9091588838', NULL, 'Bengaluru', 'BLR1', NULL, '2023-06-08', '2025-02-03');
INSERT INTO courier VALUES (706, 'Divya Rao', 'F', '1974-09-18', '9559438545', 'divya.rao@gmail.com', 'Bengaluru', 'BLR2', NULL, '2017-11-17', NULL);
INSERT INTO courier VALUES (707, 'Joseph D''Souza', 'M', '1997-04-08', '9845012345', 'joseph.dsouza@swiftpost.in', 'Hyderabad', 'HYD1', NULL, '2024-09-28', NULL);
INSERT INTO courier VALUES (708, 'Fathima Menon', 'F', '2001-01-09', NULL, 'fathima.menon@gmail.com', 'Bengaluru', 'BLR2', 'e-scooter', '2025-08-08', NULL);
INSERT INTO courier VALUES (709, 'Karthik Reddy', 'M', '1971-12-20', '9888426900', 'karthik.reddy@swiftpost.in', 'Mysuru', 'HYD1', NULL, '2018-11-24', NULL);
INSERT INTO courier VALUES (710, 'Vikram Nair', 'M', '1984-05-06', NULL, 'vikram.nair@gmail.com', 'Chennai', 'CHN1', 'van', '2016-12-17', NULL);
INSERT INTO courier VALUES (711, 'Suresh Nair', 'M', '2004-12-22', '9355119771', 'suresh.nair@swiftpost.in', 'Bengaluru', 'CBE1', 'bike', '2023-11-25', NULL);
INSERT INTO courier VALUES (712, 'Arjun Nair', 'M', '1994-07-24', '9793756631', 'arjun.nair@swiftpost.in', 'Coimbatore', 'CHN2', 'e-scooter', '2023-10-26', NULL);
INSERT INTO courier VALUES (713, 'Vikram Nair', 'M', '1976-01-18', '9694249035', NULL, 'Chennai', 'CHN2', NULL, '2025-06-24', '2026-01-29');
INSERT INTO courier VALUES (714, 'Arjun Menon', 'M', '1975-11-13', '9628845726', 'arjun.menon@swiftpost.in', 'Coimbatore', 'CBE1', NULL, '2025-12-22', '2026-10-25');
INSERT INTO courier VALUES (715, 'Arjun Pillai', 'M', '1989-10-10', '9333915576', 'arjun.pillai@rediffmail.com', 'Bengaluru', 'BLR1', 'van', '2016-07-22', NULL);
INSERT INTO courier VALUES (716, 'Arjun Pillai', 'M', '1968-11-04', '9791740858', NULL, 'Bengaluru', 'BLR2', NULL, '2021-07-07', NULL);
INSERT INTO courier VALUES (717, 'Ravi Iyer', 'M', '1969-06-11', '9455155059', 'ravi.iyer@gmail.com', 'Hyderabad', 'HYD2', NULL, '2019-02-08', NULL);
INSERT INTO courier VALUES (718, 'Arjun Pillai', 'M', '1993-07-31', '9179126699', NULL, 'Hyderabad', 'HYD2', 'bike', '2024-08-01', NULL);
INSERT INTO courier VALUES (719, 'Karthik Thomas', 'M', '1976-07-18', '9847265111', 'karthik.thomas@gmail.com', 'Thiruvananthapuram', 'TVM1', 'e-scooter', '2018-08-27', NULL);
INSERT INTO courier VALUES (720, 'Divya D''Souza', 'F', '2001-05-22', '9450954309', 'divya.dsouza@gmail.com', 'Chennai', 'CHN1', 'bike', '2016-12-10', NULL);
INSERT INTO courier VALUES (721, 'Meena Nair', 'F', '1976-04-20', '9266556730', NULL, 'Chennai', 'CHN1', 'van', '2019-07-30', NULL);
INSERT INTO courier VALUES (722, 'Imran Reddy', 'M', '2003-02-25', '9202124122', 'imran.reddy@rediffmail.com', 'Coimbatore', 'BLR2', 'e-scooter', '2026-07-22', '2026-07-29');
INSERT INTO courier VALUES (723, 'Imran D''Souza', 'M', '1987-11-04', '9622001905', 'imran.dsouza@rediffmail.com', 'Kochi', 'KOC1', NULL, '2019-01-31', NULL);
INSERT INTO courier VALUES (724, 'Suresh Thomas', 'M', '1968-06-26', '9067570631', 'suresh.thomas@swiftpost.in', 'Bengaluru', 'BLR2', NULL, '2019-12-30', '2020-01-03');
INSERT INTO courier VALUES (725, 'Imran Khan', 'M', '2007-01-21', '9417637527', 'imran.khan@gmail.com', 'Bengaluru', 'BLR1', 'bike', '2020-06-26', '2024-01-27');
INSERT INTO courier VALUES (726, 'Lakshmi Menon', 'F', NULL, '9056244841', 'lakshmi.menon@rediffmail.com', 'Bengaluru', 'BLR1', NULL, '2025-10-16', NULL);
INSERT INTO courier VALUES (727, 'Joseph Menon', 'M', '1994-05-11', '9405206465', 'joseph.menon@rediffmail.com', 'Bengaluru', 'BLR2', 'bike', '2016-06-17', '2025-07-26');
INSERT INTO courier VALUES (728, 'Imran Iyer', 'M', '2002-07-20', NULL, 'imran.iyer@swiftpost.in', 'Hyderabad', 'HYD1', 'bike', '2019-12-28', NULL);
INSERT INTO courier VALUES (729, 'Ravi Reddy', 'M', '1977-01-19', '9534103073', 'ravi.reddy@rediffmail.com', 'Kochi', 'KOC1', 'bike', '2024-10-30', NULL);
INSERT INTO courier VALUES (730, 'Arjun Nair', 'M', '1966-08-01', '9126503507', 'arjun.nair@gmail.com', 'Chennai', 'CHN1', 'bike', '2019-04-05', NULL);
INSERT INTO courier VALUES (731, 'Suresh Menon', 'M', '2005-11-10', NULL, NULL, 'Mysuru', 'MYS1', 'van', '2024-12-26', NULL);
INSERT INTO courier VALUES (732, 'Joseph Menon', 'M', '1970-12-01', '9605398181', 'joseph.menon@rediffmail.com', 'Chennai', 'CHN1', 'bike', '2017-08-13', NULL);
INSERT INTO courier VALUES (733, 'Lakshmi Iyer', 'F', '2007-07-18', NULL, NULL, 'Bengaluru', 'BLR1', 'bike', '2016-11-15', '2026-06-26');
INSERT INTO courier VALUES (734, 'Arjun Rao', 'M', '1992-01-18', '9316902617', NULL, 'Mysuru', 'MYS1', 'bike', '2020-06-21', NULL);
INSERT INTO courier VALUES (735, 'Suresh Menon', 'M', '2003-12-01', '9668527448', 'suresh.menon@rediffmail.com', 'Mysuru', 'MYS1', 'van', '2017-07-25', NULL);
INSERT INTO courier VALUES (736, 'Arjun Gowda', 'M', '1980-12-23', '9196083450', NULL, 'Hyderabad', 'HYD1', 'van', '2025-06-13', '2025-12-15');
INSERT INTO courier VALUES (737, 'Suresh Khan', 'M', '1971-05-20', '9933201366', NULL, 'Mysuru', 'MYS1', 'bike', '2026-02-06', NULL);
INSERT INTO courier VALUES (738, 'Joseph Khan', 'M', '1985-07-26', '9771594424', NULL, 'Coimbatore', 'CBE1', NULL, '2016-04-13', NULL);
INSERT INTO courier VALUES (739, 'Arjun D''Souza', 'M', '1982-07-19', '9906611274', 'arjun.dsouza@swiftpost.in', 'Thiruvananthapuram', 'TVM1', 'van', '2024-04-16', NULL);
INSERT INTO courier VALUES (740, 'Karthik Nair', 'M', '1973-07-06', '9221930675', NULL, 'Bengaluru', 'BLR1', 'bike', '2019-10-31', NULL);
INSERT INTO courier VALUES (741, 'Deepa D''Souza', 'F', '1968-06-19', '9477543280', 'deepa.dsouza@gmail.com', 'Thiruvananthapuram', 'TVM1', 'bike', '2018-11-06', NULL);
INSERT INTO courier VALUES (742, 'Arjun Gowda', 'M', '1992-03-21', '9975613658', 'arjun.gowda@rediffmail.com', 'Coimbatore', 'CBE1', 'e-scooter', '2022-01-22', NULL);
INSERT INTO courier VALUES (743, 'Karthik Iyer', 'M', '1979-04-25', '9943040202', 'karthik.iyer@swiftpost.in', 'Chennai', 'CBE1', NULL, '2018-03-01', NULL);
INSERT INTO courier VALUES (744, 'Anjali Khan', 'F', '1990-07-08', '9407685598', 'anjali.khan@gmail.com', 'Kochi', 'CHN1', 'e-scooter', '2019-01-31', NULL);
INSERT INTO courier VALUES (745, 'Deepa Gowda', 'F', '1996-08-10', '9710699036', NULL, 'Mysuru', 'MYS1', 'van', '2023-10-21', NULL);
INSERT INTO courier VALUES (746, 'Joseph Pillai', 'M', '1985-12-30', '9835827723', 'joseph.pillai@rediffmail.com', 'Bengaluru', 'BLR2', 'van', '2026-04-30', NULL);
INSERT INTO courier VALUES (747, 'Ravi Gowda', 'M', '2000-04-08', '9187522068', 'ravi.gowda@swiftpost.in', 'Hyderabad', 'HYD1', 'van', '2024-08-13', NULL);
INSERT INTO recipient VALUES (1, 'Imran Menon', 0, 'imranmenon@rediffmail.com', '2025-10-26');
INSERT INTO recipient VALUES (2, 'Imran Menon', 0, 'imranmenon@yahoo.co.in', '2025-06-24');
INSERT INTO recipient VALUES (3, 'Fathima Khan', 0, NULL, '2026-06-13');
INSERT INTO recipient VALUES (4, 'Lakshmi Pillai', 0, NULL, '2020-10-21');
INSERT INTO recipient VALUES (5, 'Deepa Iyer', 0, NULL, '2025-12-21');
INSERT INTO recipient VALUES (6, 'Lakshmi Menon', 0, NULL, '2021-01-06');
INSERT INTO recipient VALUES (7, 'Lotus Pharma Pvt Ltd', 1, 'lotuspharmapvt@rediffmail.com', '2018-06-04');
INSERT INTO recipient VALUES (8, 'Imran Iyer', 0, NULL, '2019-09-29');
INSERT INTO recipient VALUES (9, 'Imran Menon', 0, 'imranmenon@yahoo.co.in', '2019-10-10');
INSERT INTO recipient VALUES (10, 'Arjun Iyer', 0, 'arjuniyer@gmail.com', '2018-02-23');
INSERT INTO recipient VALUES (11, 'Divya Pillai', 0, NULL, '2021-04-17');
INSERT INTO recipient VALUES (12, 'Anjali Nair', 0, NULL, '2020-07-28');
INSERT INTO recipient VALUES (13, 'Divya Nair', 0, 'divyanair@yahoo.co.in', '2019-03-05');
INSERT INTO recipient VALUES (14, 'Malabar Spices & Co', 1, 'malabarspicesa@outlook.com', '2025-06-30');
INSERT INTO recipient VALUES (15, 'Deepa Rao', 0, 'deeparao@gmail.com', '2026-09-15');
INSERT INTO recipient VALUES (16, 'Divya Iyer', 0, 'divyaiyer@yahoo.co.in', '2021-06-06');
INSERT INTO recipient VALUES (17, 'Anjali Khan', 0, NULL, '2026-07-10');
INSERT INTO recipient VALUES (18, 'Suresh Rao', 0, 'sureshrao@gmail.com', '2025-04-16');
INSERT INTO recipient VALUES (19, 'Meena Nair', 0, 'meenanair@yahoo.co.in', '2018-05-02');
INSERT INTO recipient VALUES (20, 'Deepa D''Souza', 0, NULL, '2023-03-15');
INSERT INTO recipient VALUES (21, 'Blue Lotus Books', 1, NULL, '2023-04-24');
INSERT INTO recipient VALUES (22, 'Deepa Iyer', 0, 'deepaiyer@outlook.com', '2025-05-01');
INSERT INTO recipient VALUES (23, 'Ravi Khan', 0, 'ravikhan@outlook.com', '2019-01-18');
INSERT INTO recipient VALUES (24, 'Imran Nair', 0, 'imrannair@outlook.com', '2019-05-02');
INSERT INTO recipient VALUES (25, 'Deepa Reddy', 0, 'deepareddy@outlook.com', '2018-12-29');
INSERT INTO recipient VALUES (26, 'Arjun Khan', 0, 'arjunkhan@gmail.com', '2021-10-10');
INSERT INTO recipient VALUES (27, 'Karthik Menon', 0, 'karthikmenon@rediffmail.com', '2023-09-07');
INSERT INTO recipient VALUES (28, 'TechNova Systems Pvt Ltd', 1, 'technovasystem@yahoo.co.in', '2021-05-01');
INSERT INTO recipient VALUES (29, 'Fathima Khan', 0, 'fathimakhan@outlook.com', '2020-12-04');
INSERT INTO recipient VALUES (30, 'Karthik D''Souza', 0, 'karthikdsouza@gmail.com', '2022-03-08');
INSERT INTO recipient VALUES (31, 'Meena Menon', 0, 'meenamenon@yahoo.co.in', '2026-02-18');
INSERT INTO recipient VALUES (32, 'Divya Thomas', 0, NULL, '2021-11-25');
INSERT INTO recipient VALUES (33, 'Anjali Thomas', 0, 'anjalithomas@outlook.com', '2023-02-25');
INSERT INTO recipient VALUES (34, 'Karthik D''Souza', 0, 'karthikdsouza@yahoo.co.in', '2026-08-22');
INSERT INTO recipient VALUES (35, 'Hotel Annapoorna', 1, 'hotelannapoorn@yahoo.co.in', '2025-11-14');
INSERT INTO recipient VALUES (36, 'Deepa Gowda', 0, NULL, '2026-01-17');
INSERT INTO recipient VALUES (37, 'Anjali Pillai', 0, 'anjalipillai@outlook.com', '2023-03-04');
INSERT INTO recipient VALUES (38, 'Joseph D''Souza', 0, NULL, '2020-02-28');
INSERT INTO recipient VALUES (39, 'Divya Rao', 0, NULL, '2025-09-12');
INSERT INTO recipient VALUES (40, 'Imran Nair', 0, 'imrannair@yahoo.co.in', '2019-09-22');
INSERT INTO recipient VALUES (41, 'Arjun Menon', 0, 'arjunmenon@gmail.com', '2018-10-25');
INSERT INTO recipient VALUES (42, 'Sri Ganesh Stores', 1, 'sriganeshstore@yahoo.co.in', '2024-09-10');
INSERT INTO recipient VALUES (43, 'Karthik Gowda', 0, NULL, '2023-06-17');
INSERT INTO recipient VALUES (44, 'Deepa Menon', 0, NULL, '2021-02-16');
INSERT INTO recipient VALUES (45, 'Deepa Khan', 0, NULL, '2023-04-30');
INSERT INTO recipient VALUES (46, 'Karthik Rao', 0, 'karthikrao@outlook.com', '2025-09-21');
INSERT INTO recipient VALUES (47, 'Arjun Rao', 0, 'arjunrao@gmail.com', '2019-08-10');
INSERT INTO recipient VALUES (48, 'Lakshmi Menon', 0, 'lakshmimenon@outlook.com', '2023-06-30');
INSERT INTO recipient VALUES (49, 'Lotus Pharma Pvt Ltd', 1, 'lotuspharmapvt@yahoo.co.in', '2021-11-27');
INSERT INTO recipient VALUES (50, 'Anjali Khan', 0, 'anjalikhan@rediffmail.com', '2018-05-28');
INSERT INTO recipient VALUES (51, 'Vikram Gowda', 0, 'vikramgowda@outlook.com', '2026-06-06');
INSERT INTO recipient VALUES (52, 'Suresh Pillai', 0, 'sureshpillai@yahoo.co.in', '2020-12-08');
INSERT INTO recipient VALUES (53, 'Ravi Khan', 0, 'ravikhan@yahoo.co.in', '2018-04-24');
INSERT INTO recipient VALUES (54, 'Divya Reddy', 0, NULL, '2020-03-28');
INSERT INTO recipient VALUES (55, 'Arjun Reddy', 0, 'arjunreddy@gmail.com', '2023-03-03');
INSERT INTO recipient VALUES (56, 'Malabar Spices & Co', 1, NULL, '2020-08-30');
INSERT INTO recipient VALUES (57, 'Lakshmi Reddy', 0, 'lakshmireddy@rediffmail.com', '2019-12-13');
INSERT INTO recipient VALUES (58, 'Deepa Gowda', 0, 'deepagowda@yahoo.co.in', '2018-06-08');
INSERT INTO recipient VALUES (59, 'Ravi Iyer', 0, 'raviiyer@yahoo.co.in', '2019-09-02');
INSERT INTO recipient VALUES (60, 'Imran Menon', 0, 'imranmenon@outlook.com', '2023-08-12');
INSERT INTO recipient_addr VALUES (1, 1, '88 MG Road', 'Kochi', 'KL', '628749', 1, 0);
INSERT INTO recipient_addr VALUES (2, 1, '221 Temple Street', 'Chennai', 'TN', '619821', 0, 0);
INSERT INTO recipient_addr VALUES (3, 2, '221 Lake View Road', 'Bengaluru', 'KA', '673718', 1, 1);
INSERT INTO recipient_addr VALUES (4, 3, '88 Temple Street', 'Bengaluru', 'KA', '532739', 1, 1);
INSERT INTO recipient_addr VALUES (5, 3, '88 MG Road', 'Mysuru', 'KA', '564036', 0, 0);
INSERT INTO recipient_addr VALUES (6, 4, '4 Lake View Road', 'Coimbatore', 'TN', '567813', 1, 0);
INSERT INTO recipient_addr VALUES (7, 5, '4 Lake View Road', 'Chennai', 'TN', '598455', 1, 1);
INSERT INTO recipient_addr VALUES (8, 5, '88 Anna Salai', 'Bengaluru', 'KA', '630907', 0, NULL);
INSERT INTO recipient_addr VALUES (9, 6, '88 MG Road', 'Thiruvananthapuram', 'KL', NULL, 1, 1);
INSERT INTO recipient_addr VALUES (10, 6, '12 MG Road', 'Coimbatore', 'TN', '564143', 0, NULL);
INSERT INTO recipient_addr VALUES (11, 7, '4 Temple Street', 'Mysuru', 'KA', '548197', 1, 1);
INSERT INTO recipient_addr VALUES (12, 8, '12 Anna Salai', 'Thiruvananthapuram', 'KL', '666291', 1, NULL);
INSERT INTO recipient_addr VALUES (13, 8, '88 MG Road', 'Chennai', 'TN', '539044', 0, NULL);
INSERT INTO recipient_addr VALUES (14, 10, '12 Brigade Road', 'Chennai', 'TN', '614803', 1, 1);
INSERT INTO recipient_addr VALUES (15, 11, '12 MG Road', 'Chennai', 'TN', '557356', 1, NULL);
INSERT INTO recipient_addr VALUES (16, 12, '4 Lake View Road', 'Mysuru', 'KA', '574417', 1, 0);
INSERT INTO recipient_addr VALUES (17, 13, '12 Anna Salai', 'Hyderabad', 'TS', '673605', 1, NULL);
INSERT INTO recipient_addr VALUES (18, 13, '88 MG Road', 'Bengaluru', 'KA', '688268', 0, 1);
INSERT INTO recipient_addr VALUES (19, 14, '88 Anna Salai', 'Mysuru', 'KA', '539108', 1, 0);
INSERT INTO recipient_addr VALUES (20, 15, '88 Brigade Road', 'Mysuru', 'KA', '687936', 1, NULL);
INSERT INTO recipient_addr VALUES (21, 15, '221 Brigade Road', 'Coimbatore', 'TN', '546889', 0, 1);
INSERT INTO recipient_addr VALUES (22, 16, '12 Brigade Road', 'Kochi', 'KL', '617667', 1, NULL);
INSERT INTO recipient_addr VALUES (23, 17, '12 Anna Salai', 'Mysuru', 'KA', '573576', 1, 1);
INSERT INTO recipient_addr VALUES (24, 19, '88 Temple Street', 'Hyderabad', 'TS', '531035', 1, NULL);
INSERT INTO recipient_addr VALUES (25, 19, '12 Anna Salai', 'Hyderabad', 'TS', '652234', 0, NULL);
INSERT INTO recipient_addr VALUES (26, 20, '221 Temple Street', 'Hyderabad', 'TS', '584017', 1, 0);
INSERT INTO recipient_addr VALUES (27, 21, '221 Brigade Road', 'Mysuru', 'KA', '593521', 1, NULL);
INSERT INTO recipient_addr VALUES (28, 22, '12 Brigade Road', 'Chennai', 'TN', NULL, 1, NULL);
INSERT INTO recipient_addr VALUES (29, 22, '221 Anna Salai', 'Kochi', 'KL', '623363', 0, 0);
INSERT INTO recipient_addr VALUES (30, 23, '12 Anna Salai', 'Chennai', 'TN', '660110', 1, 0);
INSERT INTO recipient_addr VALUES (31, 24, '4 Anna Salai', 'Chennai', 'TN', '606279', 1, NULL);
INSERT INTO recipient_addr VALUES (32, 25, '88 Lake View Road', 'Bengaluru', 'KA', '621339', 1, 0);
INSERT INTO recipient_addr VALUES (33, 26, '221 Anna Salai', 'Coimbatore', 'TN', '540166', 1, 1);
INSERT INTO recipient_addr VALUES (34, 26, '12 MG Road', 'Bengaluru', 'KA', '591238', 0, 0);
INSERT INTO recipient_addr VALUES (35, 27, '88 Lake View Road', 'Chennai', 'TN', '673850', 1, NULL);
INSERT INTO recipient_addr VALUES (36, 27, '221 MG Road', 'Mysuru', 'KA', '643563', 0, NULL);
INSERT INTO recipient_addr VALUES (37, 28, '4 Lake View Road', 'Kochi', 'KL', NULL, 1, 0);
INSERT INTO recipient_addr VALUES (38, 29, '4 Temple Street', 'Chennai', 'TN', '613311', 1, 1);
INSERT INTO recipient_addr VALUES (39, 29, '221 Lake View Road', 'Bengaluru', 'KA', '537350', 0, 1);
INSERT INTO recipient_addr VALUES (40, 30, '12 Temple Street', 'Chennai', 'TN', '648908', 1, 0);
INSERT INTO recipient_addr VALUES (41, 31, '221 Brigade Road', 'Hyderabad', 'TS', '602332', 1, 0);
INSERT INTO recipient_addr VALUES (42, 32, '221 MG Road', 'Kochi', 'KL', '679006', 1, NULL);
INSERT INTO recipient_addr VALUES (43, 33, '88 Temple Street', 'Mysuru', 'KA', '597038', 1, NULL);
INSERT INTO recipient_addr VALUES (44, 35, '12 Brigade Road', 'Hyderabad', 'TS', '572550', 1, 1);
INSERT INTO recipient_addr VALUES (45, 36, '88 Anna Salai', 'Bengaluru', 'KA', '514182', 1, 1);
INSERT INTO recipient_addr VALUES (46, 37, '221 Temple Street', 'Kochi', 'KL', '656470', 1, NULL);
INSERT INTO recipient_addr VALUES (47, 37, '12 Brigade Road', 'Kochi', 'KL', '591470', 0, 1);
INSERT INTO recipient_addr VALUES (48, 38, '221 MG Road', 'Hyderabad', 'TS', '642753', 1, 0);
INSERT INTO recipient_addr VALUES (49, 39, '12 Brigade Road', 'Thiruvananthapuram', 'KL', '518676', 1, 1);
INSERT INTO recipient_addr VALUES (50, 40, '4 Lake View Road', 'Hyderabad', 'TS', NULL, 1, NULL);
INSERT INTO recipient_addr VALUES (51, 41, '221 Temple Street', 'Bengaluru', 'KA', '506417', 1, NULL);
INSERT INTO recipient_addr VALUES (52, 42, '12 MG Road', 'Coimbatore', 'TN', '656272', 1, NULL);
INSERT INTO recipient_addr VALUES (53, 42, '12 Anna Salai', 'Hyderabad', 'TS', NULL, 0, NULL);
INSERT INTO recipient_addr VALUES (54, 43, '88 Temple Street', 'Coimbatore', 'TN', '684810', 1, NULL);
INSERT INTO recipient_addr VALUES (55, 43, '88 Temple Street', 'Mysuru', 'KA', NULL, 0, 0);
INSERT INTO recipient_addr VALUES (56, 44, '12 Anna Salai', 'Hyderabad', 'TS', '525132', 1, NULL);
INSERT INTO recipient_addr VALUES (57, 45, '12 Brigade Road', 'Mysuru', 'KA', NULL, 1, NULL);
INSERT INTO recipient_addr VALUES (58, 46, '221 Lake View Road', 'Mysuru', 'KA', '633531', 1, NULL);
INSERT INTO recipient_addr VALUES (59, 46, '12 Anna Salai', 'Hyderabad', 'TS', '570962', 0, 0);
INSERT INTO recipient_addr VALUES (60, 48, '221 Anna Salai', 'Mysuru', 'KA', '582291', 1, NULL);
INSERT INTO recipient_addr VALUES (61, 49, '12 Anna Salai', 'Bengaluru', 'KA', '622164', 1, 1);
INSERT INTO recipient_addr VALUES (62, 50, '12 Lake View Road', 'Bengaluru', 'KA', '567679', 1, 0);
INSERT INTO recipient_addr VALUES (63, 50, '12 Temple Street', 'Chennai', 'TN', '571351', 0, 1);
INSERT INTO recipient_addr VALUES (64, 51, '4 Brigade Road', 'Chennai', 'TN', '648295', 1, 0);
INSERT INTO recipient_addr VALUES (65, 52, '221 Brigade Road', 'Bengaluru', 'KA', '688318', 1, NULL);
INSERT INTO recipient_addr VALUES (66, 52, '4 Anna Salai', 'Kochi', 'KL', '668673', 0, 0);
INSERT INTO recipient_addr VALUES (67, 53, '4 Lake View Road', 'Thiruvananthapuram', 'KL', '568624', 1, NULL);
INSERT INTO recipient_addr VALUES (68, 54, '4 Anna Salai', 'Chennai', 'TN', '567123', 1, NULL);
INSERT INTO recipient_addr VALUES (69, 54, '221 MG Road', 'Mysuru', 'KA', '536438', 0, 0);
INSERT INTO recipient_addr VALUES (70, 55, '4 Brigade Road', 'Hyderabad', 'TS', NULL, 1, NULL);
INSERT INTO recipient_addr VALUES (71, 55, '221 Temple Street', 'Mysuru', 'KA', '672531', 0, 1);
INSERT INTO recipient_addr VALUES (72, 56, '4 Temple Street', 'Thiruvananthapuram', 'KL', '666666', 1, NULL);
INSERT INTO recipient_addr VALUES (73, 56, '88 Lake View Road', 'Coimbatore', 'TN', '511781', 0, 1);
INSERT INTO recipient_addr VALUES (74, 57, '221 Brigade Road', 'Thiruvananthapuram', 'KL', '556404', 1, NULL);
INSERT INTO recipient_addr VALUES (75, 58, '12 MG Road', 'Hyderabad', 'TS', '513842', 1, NULL);
INSERT INTO recipient_addr VALUES (76, 59, '12 Brigade Road', 'Kochi', 'KL', '665607', 1, NULL);
INSERT INTO recipient_addr VALUES (77, 60, '221 Lake View Road', 'Bengaluru', 'KA', '516365', 1, 0);
INSERT INTO parcel VALUES ('SP37610987', 5, 'MYS1', 745, 18.6, 'same_day', 'delivered', '2026-07-02 07:00:14', '2026-07-03 13:00:14', NULL);
INSERT INTO parcel VALUES ('SP26470699', 41, 'HYD1', 709, 7.82, 'same_day', 'delivered', '2023-02-09 06:31:35', '2023-02-13 10:31:35', NULL);
INSERT INTO parcel VALUES ('SP89919854', 18, 'MYS1', 737, 9.18, 'same_day', 'in_transit', '2025-08-04 10:19:03', NULL, NULL);
INSERT INTO parcel VALUES ('SP87346271', 26, 'HYD2', 717, 0.48, 'express', 'returned', '2023-08-08 14:45:16', NULL, 299);
INSERT INTO parcel VALUES ('SP60370886', 45, 'MYS1', 734, 1.47, 'express', 'in_transit', '2024-05-15 18:32:17', NULL, 299);
INSERT INTO parcel VALUES ('SP45149913', 38, 'CBE1', NULL, 0.23, 'standard', 'lost', '2025-10-12 18:36:49', NULL, 299);
INSERT INTO parcel VALUES ('SP39226639', 31, 'CHN2', 712, 20.11, 'express', 'lost', '2026-06-04 19:38:06', NULL, 1450);
INSERT INTO parcel VALUES ('SP12972697', 32, 'BLR1', 705, 9.49, 'standard', 'in_transit', '2023-08-07 07:22:50', NULL, 1450);
INSERT INTO parcel VALUES ('SP39953613', 41, 'HYD2', 703, 9.21, 'same_day', 'delivered', '2026-07-29 12:48:10', '2026-07-30 08:48:10', 1450);
INSERT INTO parcel VALUES ('SP40267972', 40, 'CHN1', 721, 3.4, 'express', 'delivered', '2025-03-26 06:57:14', '2025-03-27 12:57:14', 5200);
INSERT INTO parcel VALUES ('SP92207668', 5, 'MYS1', 700, 0.6, 'standard', 'in_transit', '2024-03-13 12:13:50', NULL, 1450);
INSERT INTO parcel VALUES ('SP13743326', 30, 'CHN1', 710, 2.69, 'express', 'delivered', '2024-09-08 15:09:46', '2024-09-08 20:09:46', NULL);
INSERT INTO parcel VALUES ('SP26541858', 16, 'BLR1', 733, 9.87, 'express', 'returned', '2024-01-17 08:06:06', NULL, NULL);
INSERT INTO parcel VALUES ('SP26049122', 25, 'HYD1', 747, 27.25, 'express', 'delivered', '2023-10-03 11:51:13', '2023-10-07 15:51:13', 299);
INSERT INTO parcel VALUES ('SP83172723', 30, 'CHN1', 721, 8.37, 'same_day', 'lost', '2023-11-20 17:36:56', NULL, 1450);
INSERT INTO parcel VALUES ('SP77691508', 44, 'HYD2', 704, 0.61, 'standard', 'in_transit', '2023-03-03 22:23:27', NULL, 1450);
INSERT INTO parcel VALUES ('SP37054049', 18, 'MYS1', 700, 0.62, 'standard', 'lost', '2026-02-19 15:04:49', NULL, NULL);
INSERT INTO parcel VALUES ('SP93181334', 37, 'KOC1', NULL, 0.63, 'standard', 'delivered', '2025-02-02 06:38:53', '2025-02-03 12:38:53', NULL);
INSERT INTO parcel VALUES ('SP16894399', 11, 'BLR1', 705, 26.33, 'express', 'lost', '2024-01-09 10:42:30', NULL, 299);
INSERT INTO parcel VALUES ('SP28757605', 33, 'CHN1', NULL, 0.57, 'standard', 'delivered', '2023-05-08 07:00:58', '2023-05-12 11:00:58', NULL);
INSERT INTO parcel VALUES ('SP40796012', 41, 'HYD1', 707, 0.46, 'standard', 'lost', '2025-07-24 14:28:05', NULL, 299);
INSERT INTO parcel VALUES ('SP84504456', 39, 'BLR2', 724, 0.24, 'express', 'delivered', '2024-09-23 08:47:06', '2024-10-03 08:47:06', 1450);
INSERT INTO parcel VALUES ('SP62046509', 26, 'HYD1', 728, 1.3, 'standard', 'returned', '2025-06-11 15:54:20', NULL, NULL);
INSERT INTO parcel VALUES ('SP60136834', 36, 'BLR2', 708, 23.64, 'express', 'delivered', '2025-08-07 09:11:51', '2025-08-11 13:11:51', 1450);
INSERT INTO parcel VALUES ('SP97944302', 38, 'CHN2', NULL, 9.64, 'same_day', 'delivered', '2023-09-30 08:44:30', '2023-10-04 12:44:30', NULL);
INSERT INTO parcel VALUES ('SP41195949', 1, 'TVM1', 739, 1.72, 'same_day', 'delivered', '2024-10-01 12:59:16', '2024-10-01 17:59:16', NULL);
INSERT INTO parcel VALUES ('SP13167525', 45, 'BLR1', 740, 25.19, 'standard', 'lost', '2024-05-08 18:06:03', NULL, NULL);
INSERT INTO parcel VALUES ('SP36800809', 15, 'CBE1', 742, 3.72, 'same_day', 'delivered', '2025-09-24 06:58:16', '2025-10-04 06:58:16', NULL);
INSERT INTO parcel VALUES ('SP17861960', 23, 'BLR2', 722, 0.25, 'same_day', 'returned', '2025-08-08 13:45:25', NULL, 1450);
INSERT INTO parcel VALUES ('SP28397505', 33, 'CHN1', 730, 0.58, 'standard', 'delivered', '2023-06-20 18:46:40', '2023-06-21 14:46:40', 1450);
INSERT INTO parcel VALUES ('SP35448640', 17, 'HYD2', 703, 0.25, 'standard', 'lost', '2025-08-24 16:07:39', NULL, 5200);
INSERT INTO parcel VALUES ('SP98863886', 1, 'KOC1', 723, 8.76, 'standard', 'delivered', '2026-05-23 18:03:07', '2026-05-27 22:03:07', 299);
INSERT INTO parcel VALUES ('SP28268835', 11, 'BLR2', 706, 23.1, 'same_day', 'in_transit', '2026-08-09 06:33:52', NULL, 1450);
INSERT INTO parcel VALUES ('SP85380794', 19, 'MYS1', 700, 0.17, 'standard', 'delivered', '2023-05-27 10:31:31', '2023-05-27 15:31:31', 299);
INSERT INTO parcel VALUES ('SP27484270', 43, 'BLR2', 706, 21.53, 'standard', 'lost', '2023-03-02 13:46:40', NULL, NULL);
INSERT INTO parcel VALUES ('SP49541061', 6, 'CHN1', 701, 24.42, 'express', 'delivered', '2024-02-27 20:19:59', '2024-03-03 00:19:59', 1450);
INSERT INTO parcel VALUES ('SP28985577', 14, 'CBE1', 711, 21.51, 'same_day', 'lost', '2025-07-01 19:25:54', NULL, 5200);
INSERT INTO parcel VALUES ('SP78344842', 16, 'BLR2', 706, 9.48, 'standard', 'in_transit', '2023-11-23 12:11:22', NULL, NULL);
INSERT INTO parcel VALUES ('SP57870557', 41, 'HYD1', 736, 0.17, 'same_day', 'lost', '2023-09-17 20:29:52', NULL, NULL);
INSERT INTO parcel VALUES ('SP11907283', 2, 'CHN1', 721, 1.28, 'standard', 'returned', '2025-01-18 08:20:05', NULL, NULL);
INSERT INTO parcel VALUES ('SP79248967', 28, 'CHN2', 713, 2.7, 'standard', 'delivered', '2025-12-07 08:49:27', '2025-12-11 12:49:27', 299);
INSERT INTO parcel VALUES ('SP58746778', 31, 'CBE1', 711, 7.31, 'express', 'lost', '2023-09-17 19:11:53', NULL, 5200);
INSERT INTO parcel VALUES ('SP36499251', 26, 'HYD2', 704, 2.73, 'express', 'delivered', '2025-11-30 18:07:47', '2025-12-02 00:07:47', NULL);
INSERT INTO parcel VALUES ('SP12904678', 6, 'CHN1', 701, 1.65, 'standard', 'returned', '2023-04-19 11:12:26', NULL, 1450);
INSERT INTO parcel VALUES ('SP44927591', 3, 'BLR1', 715, 0.2, 'standard', 'delivered', '2026-01-14 22:36:23', '2026-01-15 18:36:23', NULL);
INSERT INTO parcel VALUES ('SP62601386', 3, 'BLR2', 727, 0.24, 'standard', 'delivered', '2025-02-04 12:14:36', '2025-02-05 08:14:36', 1450);
INSERT INTO parcel VALUES ('SP61516283', 43, 'BLR1', 733, 1.64, 'standard', 'delivered', '2025-03-21 13:10:31', '2025-03-23 17:10:31', NULL);
INSERT INTO parcel VALUES ('SP58098887', 9, 'TVM1', 719, 2.49, 'same_day', 'returned', '2024-04-14 06:46:32', NULL, 5200);
INSERT INTO parcel VALUES ('SP69493083', 12, 'KOC1', 729, 0.2, 'standard', 'delivered', '2025-09-30 17:30:43', '2025-10-01 13:30:43', 299);
INSERT INTO parcel VALUES ('SP65757609', 4, 'BLR1', 725, 1.73, 'standard', 'delivered', '2024-05-26 10:35:41', '2024-05-26 15:35:41', NULL);
INSERT INTO parcel VALUES ('SP39779644', 24, 'HYD1', 736, 1.3, 'same_day', 'in_transit', '2023-04-25 13:02:37', NULL, 1450);
INSERT INTO parcel VALUES ('SP44920472', 18, 'BLR1', NULL, 7.57, 'standard', 'lost', '2025-03-15 14:45:02', NULL, 1450);
INSERT INTO parcel VALUES ('SP31926340', 16, 'BLR2', 708, 23.87, 'express', 'delivered', '2024-07-06 16:00:20', '2024-07-07 22:00:20', NULL);
INSERT INTO parcel VALUES ('SP35399569', 8, 'MYS1', 731, 0.23, 'standard', 'returned', '2026-11-05 17:11:20', NULL, NULL);
INSERT INTO parcel VALUES ('SP17543828', 20, 'BLR2', 722, 0.56, 'standard', 'returned', '2026-06-07 15:37:01', NULL, NULL);
INSERT INTO parcel VALUES ('SP70981086', 3, 'BLR2', 706, 21.73, 'standard', 'lost', '2023-03-24 06:27:53', NULL, NULL);
INSERT INTO parcel VALUES ('SP32987575', 44, 'HYD1', 707, 19.09, 'same_day', 'in_transit', '2023-02-05 11:29:36', NULL, NULL);
INSERT INTO parcel VALUES ('SP55997764', 28, 'CBE1', 743, 0.45, 'express', 'lost', '2025-05-13 15:10:13', NULL, NULL);
INSERT INTO parcel VALUES ('SP46416706', 30, 'CBE1', 743, 8.31, 'express', 'lost', '2024-06-12 21:35:18', NULL, NULL);
INSERT INTO parcel VALUES ('SP28522180', 3, 'BLR1', 740, 25.83, 'standard', 'delivered', '2025-11-05 16:36:33', '2025-11-09 20:36:33', 1450);
INSERT INTO parcel VALUES ('SP35874929', 28, 'CBE1', 714, 0.26, 'express', 'delivered', '2025-05-20 14:40:01', '2025-05-24 18:40:01', 1450);
INSERT INTO parcel VALUES ('SP32627998', 12, 'TVM1', 741, 1.24, 'standard', 'delivered', '2025-06-10 18:51:40', '2025-06-12 00:51:40', 1450);
INSERT INTO parcel VALUES ('SP83455531', 7, 'CBE1', 743, 0.52, 'same_day', 'delivered', '2023-01-23 11:28:20', '2023-01-27 15:28:20', NULL);
INSERT INTO parcel VALUES ('SP53325942', 1, 'KOC1', 723, 1.72, 'standard', 'lost', '2023-05-22 22:20:38', NULL, 1450);
INSERT INTO parcel VALUES ('SP68112222', 14, 'CBE1', 711, 9.3, 'standard', 'in_transit', '2023-11-11 21:15:38', NULL, 299);
INSERT INTO parcel VALUES ('SP24949891', 40, 'CBE1', 714, 2.84, 'same_day', 'lost', '2025-09-11 13:27:26', NULL, 1450);
INSERT INTO parcel VALUES ('SP49717987', 9, 'TVM1', NULL, 3.82, 'standard', 'delivered', '2023-04-24 06:34:21', '2023-04-25 02:34:21', 1450);
INSERT INTO parcel VALUES ('SP89565518', 24, 'HYD2', 717, 0.42, 'standard', 'lost', '2023-01-13 12:46:18', NULL, NULL);
INSERT INTO parcel VALUES ('SP57160306', 35, 'CBE1', 743, 26.34, 'standard', 'delivered', '2024-04-08 11:09:12', '2024-04-08 16:09:12', NULL);
INSERT INTO parcel VALUES ('SP66518058', 22, 'KOC1', 729, 0.64, 'standard', 'in_transit', '2026-01-24 18:55:03', NULL, 5200);
INSERT INTO parcel VALUES ('SP85440816', 23, 'MYS1', 735, 0.26, 'same_day', 'delivered', '2024-01-01 20:12:44', '2024-01-02 01:12:44', NULL);
INSERT INTO parcel VALUES ('SP44719263', 36, 'BLR2', 708, 22.03, 'standard', 'lost', '2023-11-26 09:38:21', NULL, 5200);
INSERT INTO parcel VALUES ('SP89764503', 15, 'CHN2', 712, 3.68, 'standard', 'delivered', '2025-04-12 08:56:18', '2025-04-12 13:56:18', 1450);
INSERT INTO parcel VALUES ('SP84184351', 11, 'BLR2', 722, 0.58, 'same_day', 'in_transit', '2024-09-02 19:49:24', NULL, NULL);
INSERT INTO parcel VALUES ('SP58093909', 42, 'KOC1', 729, 2.83, 'standard', 'returned', '2026-04-16 08:01:19', NULL, NULL);
INSERT INTO parcel VALUES ('SP34523619', 19, 'MYS1', 737, 1.67, 'same_day', 'in_transit', '2024-12-02 12:39:13', NULL, 5200);
INSERT INTO parcel VALUES ('SP16857994', 27, 'BLR1', NULL, 1.5, 'express', 'delivered', '2023-05-19 21:43:26', '2023-05-24 01:43:26', 5200);
INSERT INTO parcel VALUES ('SP33461582', 26, 'HYD2', 717, 28.18, 'standard', 'delivered', '2026-10-03 17:08:54', '2026-10-07 21:08:54', NULL);
INSERT INTO parcel VALUES ('SP17099142', 5, 'BLR2', 724, 0.19, 'standard', 'delivered', '2025-05-15 21:01:21', '2025-05-16 17:01:21', 299);
INSERT INTO parcel VALUES ('SP78929248', 15, 'CHN2', 713, 1.75, 'express', 'delivered', '2024-11-18 14:16:08', '2024-11-19 20:16:08', 299);
