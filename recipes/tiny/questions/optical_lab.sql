CREATE TABLE opticians (
  optician_id INTEGER PRIMARY KEY,
  shop_name TEXT NOT NULL,
  contact_person TEXT,
  street TEXT,
  zip TEXT,
  city TEXT,
  state TEXT,
  tel TEXT,
  mail TEXT,
  since TEXT,
  blocked TEXT NOT NULL DEFAULT 'N'
);
CREATE TABLE patients (
  patient_id INTEGER PRIMARY KEY,
  optician_id INTEGER NOT NULL REFERENCES opticians(optician_id),
  lname TEXT NOT NULL,
  fname TEXT,
  dob TEXT,
  city TEXT,
  tel TEXT,
  created TEXT
);
CREATE TABLE lens_types (
  lens_code TEXT PRIMARY KEY,
  descr TEXT NOT NULL,
  material TEXT,
  rindex REAL,
  coating TEXT,
  unit_price REAL NOT NULL,
  discontinued TEXT
);
CREATE TABLE jobs (
  job_no TEXT PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patients(patient_id),
  received TEXT NOT NULL,
  promised TEXT,
  shipped TEXT,
  state TEXT NOT NULL,
  rush INTEGER NOT NULL DEFAULT 0,
  remake_of TEXT REFERENCES jobs(job_no)
);
CREATE TABLE job_lines (
  job_no TEXT NOT NULL REFERENCES jobs(job_no),
  eye TEXT NOT NULL,
  lens_code TEXT NOT NULL REFERENCES lens_types(lens_code),
  sph REAL,
  cyl REAL,
  qty INTEGER NOT NULL DEFAULT 1,
  price REAL NOT NULL,
  PRIMARY KEY (job_no, eye)
);
CREATE TABLE complaints (
  complaint_id INTEGER PRIMARY KEY,
  job_no TEXT NOT NULL REFERENCES jobs(job_no),
  raised TEXT NOT NULL,
  raised_by TEXT,
  cause TEXT,
  credit REAL,
  closed TEXT
);
INSERT INTO opticians VALUES (1, 'Clear View Optical', 'Donna Reyes', '2904 Elm St', '70477', 'Little Rock', 'AR', '(792) 555-1144', 'lab@clearviewoptical.net', '2022-10-13', 'N');
INSERT INTO opticians VALUES (2, 'Eye Spy LLC', 'Sandra Ortiz', '4642 Route 66', '78373', 'Wichita', 'KS', '(306) 555-5423', NULL, '2017-11-27', 'Y');
INSERT INTO opticians VALUES (3, 'Lone Star Vision', 'Donna Reyes', '7829 Elm St', NULL, 'Austin', 'TX', '(474) 555-5062', 'info@lonestarvision.net', '2022-12-02', 'N');
INSERT INTO opticians VALUES (4, 'Dr. Patel & Sons', 'Lupe Salinas', '7442 Route 66', '72468', 'Wichita', 'KS', '(676) 555-6667', 'info@drpatelsons.com', '2018-01-08', 'Y');
INSERT INTO opticians VALUES (5, 'Main Street Eyewear', NULL, '5853 Route 66', '71828', 'Norman', 'OK', '(325) 555-4666', 'info@mainstreeteyewear.com', '2016-11-20', 'N');
INSERT INTO opticians VALUES (6, 'Bright Eyes', 'Amit Patel', '4821 Main St', '70111', 'Dallas', 'TX', '(392) 555-9580', 'orders@brighteyes.com', '2020-08-09', 'Y');
INSERT INTO opticians VALUES (7, 'Bluebonnet Optics', 'Lupe Salinas', '1081 Lamar Blvd', '76573', 'Wichita', 'KS', '(770) 555-8369', 'lab@bluebonnetoptics.com', '2018-11-05', 'N');
INSERT INTO opticians VALUES (8, 'Sooner Sight Center', 'Sandra Ortiz', '7275 Main St', '79440', 'Shreveport', 'LA', '(495) 555-9739', 'lab@soonersightcenter.com', '2016-12-08', 'N');
INSERT INTO opticians VALUES (9, '20/20 Express', 'Gary Whitfield', '2296 Elm St', '73797', 'Dallas', 'TX', NULL, 'info@2020express.com', '2021-08-05', 'Y');
INSERT INTO opticians VALUES (10, 'Ozark Optical', NULL, '6657 Elm St', '78317', 'Dallas', 'TX', '(435) 555-3561', 'info@ozarkoptical.com', '2020-01-18', 'N');
INSERT INTO opticians VALUES (11, 'Bayou Eye Care', 'Jo Ann Tucker', '266 Main St', '76413', 'Houston', 'TX', '(262) 555-6048', 'lab@bayoueyecare.net', '2018-11-20', 'N');
INSERT INTO opticians VALUES (12, 'Hill Country Lenses', 'Sandra Ortiz', '4740 Main St', '73369', 'Wichita', 'KS', '(226) 555-3716', 'info@hillcountrylenses.com', '2022-12-09', 'Y');
INSERT INTO opticians VALUES (13, 'Prairie Vision', 'Tom Nguyen', '2451 Lamar Blvd', '76629', 'Wichita', 'KS', '(377) 555-3817', 'lab@prairievision.com', '2023-08-10', 'N');
INSERT INTO opticians VALUES (14, 'Cross Timbers Optical', 'Gary Whitfield', '7882 Elm St', '74565', 'Shreveport', 'LA', '(467) 555-4686', 'orders@crosstimbersoptical.com', '2016-06-08', 'N');
INSERT INTO opticians VALUES (15, 'Focus Point', 'Tom Nguyen', '8839 Elm St', '73775', 'Norman', 'OK', '(518) 555-1318', 'orders@focuspoint.net', '2021-11-23', 'N');
INSERT INTO opticians VALUES (16, 'Gulf Coast Opticians', 'Amit Patel', '9395 Route 66', '72755', 'Wichita', 'KS', '(788) 555-6579', NULL, '2016-06-06', 'N');
INSERT INTO opticians VALUES (17, 'Panhandle Eyewear', 'Donna Reyes', '5085 Elm St', '77217', 'Shreveport', 'LA', '(446) 555-9696', 'info@panhandleeyewear.com', '2016-01-18', 'N');
INSERT INTO opticians VALUES (18, 'Red River Optics', 'Lupe Salinas', '1842 Route 66', '73751', 'Wichita', 'KS', '(930) 555-9737', 'info@redriveroptics.com', '2022-01-27', 'N');
INSERT INTO opticians VALUES (19, 'Capitol Glasses', 'Ray McAllister', '3605 Route 66', '77112', 'Dallas', 'TX', '(264) 555-7369', 'orders@capitolglasses.com', '2024-07-04', 'N');
INSERT INTO opticians VALUES (20, 'Sunflower Vision', 'Tom Nguyen', '4517 Lamar Blvd', '78777', 'Houston', 'TX', '(843) 555-9376', 'info@sunflowervision.com', '2019-07-01', 'N');
INSERT INTO opticians VALUES (21, 'Twin Lakes Optical', 'Amit Patel', '6486 Oak Ave', '79319', 'Shreveport', 'LA', '(553) 555-7896', NULL, '2016-07-11', 'N');
INSERT INTO opticians VALUES (22, 'Frontier Eye Clinic', 'Bill Hargrove', '698 Elm St', '79802', 'Norman', 'OK', '(494) 555-6021', 'lab@frontiereyeclinic.net', '2025-09-07', 'N');
INSERT INTO opticians VALUES (23, 'Magnolia Specs', NULL, '8036 Lamar Blvd', '73715', 'Dallas', 'TX', '(491) 555-1123', 'info@magnoliaspecs.com', '2023-09-25', 'N');
INSERT INTO opticians VALUES (24, 'Big Sky Optical', 'Keisha Brown', '7959 Lamar Blvd', '72363', 'Tulsa', 'OK', NULL, 'contact@bigskyoptical.com', '2024-01-12', 'N');
INSERT INTO opticians VALUES (25, 'Oak Lawn Optics', 'Jo Ann Tucker', '5719 Route 66', '76566', 'Austin', 'TX', '(859) 555-9174', 'orders@oaklawnoptics.com', '2018-05-16', 'N');
INSERT INTO opticians VALUES (26, 'Galleria Eyes', 'Tom Nguyen', '8957 Main St', '76393', 'Little Rock', 'AR', NULL, 'info@galleriaeyes.com', '2017-11-24', 'N');
INSERT INTO opticians VALUES (27, 'Second Look', NULL, '5048 Main St', '72915', 'Norman', 'OK', '(644) 555-5666', 'info@secondlook.com', '2016-07-25', 'N');
INSERT INTO patients VALUES (1, 21, 'Parker', 'Hector', '1982-07-27', 'Shreveport', '(954) 555-9478', '2026-07-02');
INSERT INTO patients VALUES (2, 19, 'King', 'Ned', '1957-10-15', 'Little Rock', NULL, '2019-09-02');
INSERT INTO patients VALUES (3, 5, 'Baker', 'Ben', '1951-05-21', 'Norman', '(268) 555-4247', '2018-12-18');
INSERT INTO patients VALUES (4, 8, 'Smith', 'Carmen', '1994-09-24', NULL, '(591) 555-3132', '2019-08-02');
INSERT INTO patients VALUES (5, 2, 'Johnson', 'Ned', '1991-12-27', 'Wichita', '(686) 555-3492', '2020-06-05');
INSERT INTO patients VALUES (6, 11, 'Green', 'Alice', '1990-05-19', 'Austin', '(249) 555-7407', '2019-08-28');
INSERT INTO patients VALUES (7, 22, 'Baker', 'Carmen', '1961-06-03', 'Norman', NULL, '2022-01-21');
INSERT INTO patients VALUES (8, 14, 'Martinez-Ruiz', 'Irene', '1964-11-30', 'Dallas', '(635) 555-2139', '2022-05-24');
INSERT INTO patients VALUES (9, 3, 'Davis', 'Ned', '1985-02-24', 'Houston', '(247) 555-5013', '2022-07-23');
INSERT INTO patients VALUES (10, 19, 'Hernandez', 'Kara', '1942-12-09', 'Tulsa', '(944) 555-8731', '2023-03-03');
INSERT INTO patients VALUES (11, 8, 'Alvarez', 'Luis', '1988-12-14', 'Shreveport', '(766) 555-7384', '2026-07-02');
INSERT INTO patients VALUES (12, 14, 'Nguyen', 'Pat', '1989-07-14', 'Shreveport', NULL, '2020-08-04');
INSERT INTO patients VALUES (13, 7, 'Evans', 'Olga', '1944-08-02', 'Houston', NULL, '2026-05-19');
INSERT INTO patients VALUES (14, 16, 'Martinez-Ruiz', 'Carmen', '1958-10-12', 'Austin', '(561) 555-3987', '2019-01-23');
INSERT INTO patients VALUES (15, 3, 'King', 'Maria', '1972-04-24', 'Austin', '(615) 555-7865', '2019-08-16');
INSERT INTO patients VALUES (16, 20, 'Smith', 'Gloria', '2001-06-21', 'Shreveport', '(634) 555-5961', '2026-04-21');
INSERT INTO patients VALUES (17, 11, 'Lee', 'Gloria', NULL, 'Houston', NULL, '2024-01-10');
INSERT INTO patients VALUES (18, 9, 'O''Neal', 'Carmen', '1944-12-11', 'Dallas', '(758) 555-1089', '2022-04-06');
INSERT INTO patients VALUES (19, 3, 'Hernandez', 'Frank', '1935-12-21', 'Norman', '(417) 555-8819', '2025-09-12');
INSERT INTO patients VALUES (20, 5, 'Green', 'Luis', '1977-03-24', 'Norman', NULL, '2026-05-28');
INSERT INTO patients VALUES (21, 1, 'Lee', 'Irene', '1989-10-01', 'Little Rock', '(585) 555-6285', '2025-10-23');
INSERT INTO patients VALUES (22, 3, 'King', NULL, '1957-07-13', 'Austin', '(239) 555-9093', '2024-11-03');
INSERT INTO patients VALUES (23, 19, 'Flores', 'Maria', '1957-05-16', 'Wichita', '(875) 555-1118', '2021-12-26');
INSERT INTO patients VALUES (24, 6, 'Smith', 'Ella', '1991-02-03', NULL, NULL, '2022-11-03');
INSERT INTO patients VALUES (25, 3, 'Baker', 'Alice', '1945-11-05', 'Wichita', NULL, '2025-12-05');
INSERT INTO patients VALUES (26, 19, 'Martinez-Ruiz', NULL, '2013-05-15', 'Dallas', NULL, '2023-09-28');
INSERT INTO patients VALUES (27, 6, 'Davis', 'Derek', '2009-10-16', NULL, '(931) 555-7805', '2022-02-02');
INSERT INTO patients VALUES (28, 13, 'O''NEAL', 'Carmen', '1976-12-02', 'Tulsa', '(748) 555-1667', '2022-12-06');
INSERT INTO patients VALUES (29, 20, 'Baker', 'Irene', '1957-07-07', 'Houston', NULL, '2023-08-24');
INSERT INTO patients VALUES (30, 3, 'Alvarez', 'Olga', '1956-02-10', 'Little Rock', '(959) 555-8515', '2018-09-13');
INSERT INTO patients VALUES (31, 4, 'O''Neal', 'Gloria', '1950-11-17', 'Wichita', '(449) 555-6740', '2021-02-28');
INSERT INTO patients VALUES (32, 15, 'Smith', 'Gloria', '1993-02-28', 'Tulsa', NULL, '2018-05-24');
INSERT INTO patients VALUES (33, 11, 'Baker', 'Pat', '1981-07-25', 'Tulsa', NULL, '2024-10-04');
INSERT INTO patients VALUES (34, 4, 'Green', 'Ella', '1964-11-30', 'Wichita', '(573) 555-6366', '2022-11-21');
INSERT INTO patients VALUES (35, 11, 'King', 'Alice', '1945-02-19', 'Houston', '(463) 555-3728', '2020-06-08');
INSERT INTO patients VALUES (36, 9, 'Davis', 'Carmen', '1946-08-10', 'Dallas', '(886) 555-9263', '2023-01-18');
INSERT INTO patients VALUES (37, 16, 'Martinez-Ruiz', 'Irene', '1957-11-05', 'Wichita', NULL, '2023-01-24');
INSERT INTO patients VALUES (38, 19, 'Ramirez', 'Gloria', '2002-10-20', 'Dallas', '(735) 555-6822', '2019-10-18');
INSERT INTO patients VALUES (39, 23, 'Ramirez', NULL, '1938-04-20', 'Dallas', NULL, '2022-09-25');
INSERT INTO patients VALUES (40, 21, 'King', 'Ben', '1943-03-26', 'Shreveport', '(509) 555-8006', '2019-03-26');
INSERT INTO patients VALUES (41, 21, 'Smith', 'Carmen', '1994-03-08', 'Wichita', NULL, '2020-12-02');
INSERT INTO patients VALUES (42, 12, 'Martinez-Ruiz', 'Maria', '2015-03-27', 'Wichita', '(343) 555-8170', '2023-06-23');
INSERT INTO patients VALUES (43, 17, 'Martinez-Ruiz', 'Irene', NULL, 'Shreveport', '(641) 555-6779', '2023-12-27');
INSERT INTO patients VALUES (44, 21, 'Alvarez', 'Kara', '2000-04-04', 'Shreveport', NULL, '2019-06-13');
INSERT INTO patients VALUES (45, 5, 'King', 'Alice', '1988-12-08', 'Norman', NULL, '2025-03-06');
INSERT INTO patients VALUES (46, 6, 'Hernandez', 'Ned', '1964-11-09', 'Dallas', '(713) 555-8101', NULL);
INSERT INTO patients VALUES (47, 11, 'Baker', 'Kara', '1985-04-18', 'Houston', '(283) 555-4041', '2019-06-07');
INSERT INTO patients VALUES (48, 17, 'Smith', 'Pat', '1992-05-01', 'Wichita', NULL, '2020-02-17');
INSERT INTO patients VALUES (49, 15, 'Martinez-Ruiz', 'Luis', '1972-05-18', 'Little Rock', NULL, '2018-06-04');
INSERT INTO patients VALUES (50, 9, 'Green', 'Carmen', '2004-08-24', 'Wichita', '(808) 555-6838', '2025-01-14');
INSERT INTO patients VALUES (51, 14, 'Ramirez', 'Hector', '1974-06-16', 'Shreveport', '(518) 555-3695', '2018-07-23');
INSERT INTO patients VALUES (52, 6, 'Green', 'Frank', '1972-04-14', 'Dallas', '(370) 555-1937', '2026-08-16');
INSERT INTO patients VALUES (53, 23, 'Baker', 'Ella', '2003-12-10', 'Dallas', NULL, '2018-09-07');
INSERT INTO patients VALUES (54, 4, 'Nguyen', 'Ella', '1996-11-03', 'Dallas', NULL, '2021-02-01');
INSERT INTO patients VALUES (55, 8, 'Hernandez', 'Ned', '2009-12-13', 'Dallas', '(386) 555-4572', '2023-02-03');
INSERT INTO patients VALUES (56, 20, 'Nguyen', 'Gloria', '2002-01-17', 'Little Rock', '(959) 555-8507', '2026-05-14');
INSERT INTO patients VALUES (57, 8, 'Alvarez', 'Ned', '1996-12-11', 'Shreveport', NULL, '2022-07-01');
INSERT INTO patients VALUES (58, 9, 'GREEN', 'Kara', '2016-07-24', 'Dallas', NULL, '2023-04-03');
INSERT INTO patients VALUES (59, 2, 'O''Neal', 'James', '1935-09-02', 'Wichita', '(334) 555-1212', '2021-11-26');
INSERT INTO patients VALUES (60, 21, 'Evans', 'Maria', '1996-10-28', 'Shreveport', '(975) 555-6018', '2021-12-07');
INSERT INTO patients VALUES (61, 8, 'Smith', 'Pat', '1971-01-18', 'Little Rock', '(896) 555-3274', '2022-06-10');
INSERT INTO patients VALUES (62, 17, 'Martinez-Ruiz', 'Alice', '2003-10-02', 'Shreveport', NULL, '2025-09-16');
INSERT INTO patients VALUES (63, 2, 'Ramirez', 'Hector', '1946-10-27', 'Shreveport', NULL, '2025-12-01');
INSERT INTO patients VALUES (64, 24, 'King', 'Alice', NULL, 'Austin', NULL, '2024-11-15');
INSERT INTO patients VALUES (65, 6, 'Evans', NULL, '1956-11-23', 'Dallas', '(232) 555-6233', '2018-05-24');
INSERT INTO lens_types VALUES ('SV150', 'Single vision 1.50', 'CR-39', 1.5, 'none', 12, NULL);
INSERT INTO lens_types VALUES ('SV160', 'Single vision 1.60', 'MR-8', 1.6, 'AR', 34, NULL);
INSERT INTO lens_types VALUES ('SV167', 'Single vision 1.67', 'MR-10', 1.67, 'AR', 58, NULL);
INSERT INTO lens_types VALUES ('SV174', 'Single vision 1.74', 'MR-174', 1.74, 'AR', 95, NULL);
INSERT INTO lens_types VALUES ('PG150', 'Progressive 1.50', 'CR-39', 1.5, 'AR', 79, NULL);
INSERT INTO lens_types VALUES ('PG160', 'Progressive 1.60', 'MR-8', 1.6, 'AR+blue', 118, NULL);
INSERT INTO lens_types VALUES ('PG167', 'Progressive 1.67', 'MR-10', 1.67, 'AR+blue', 149, NULL);
INSERT INTO lens_types VALUES ('BF150', 'Bifocal 28 1.50', 'CR-39', 1.5, 'hard', 41, '2024-06-30');
INSERT INTO lens_types VALUES ('BFPC', 'Bifocal 28 Poly', 'Polycarbonate', 1.59, 'hard', 52, NULL);
INSERT INTO lens_types VALUES ('KIDPC', 'Kids Poly', 'Polycarbonate', 1.59, 'hard', 29, NULL);
INSERT INTO lens_types VALUES ('SUNPL', 'Polarized sun', 'CR-39', 1.5, 'tint', 66, NULL);
INSERT INTO lens_types VALUES ('PHOTO', 'Photochromic 1.60', 'MR-8', 1.6, 'AR', 88, NULL);
INSERT INTO lens_types VALUES ('OFC16', 'Office lens 1.60', NULL, 1.6, 'AR+blue', 105, '2025-12-31');
INSERT INTO lens_types VALUES ('GLS15', 'Mineral glass 1.52', 'Glass', 1.52, 'none', 47, '2022-01-15');
INSERT INTO lens_types VALUES ('DRV16', 'Drive lens', 'MR-8', 1.6, 'AR', 99, NULL);
INSERT INTO lens_types VALUES ('SV156', 'Single vision 1.56', 'NK-55', 1.56, 'hard', 19, NULL);
INSERT INTO jobs VALUES ('J23-0001', 5, '2023-08-23', '2023-08-28', '2023-08-26', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J23-0002', 32, '2023-01-15', '2023-01-22', '2023-01-19', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J23-0003', 53, '2023-01-20', '2023-01-30', '2023-01-25', 'shipped', 1, NULL);
INSERT INTO jobs VALUES ('J25-0004', 30, '2025-08-26', '2025-08-31', '2025-09-10', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0005', 53, '2024-03-04', '2024-03-07', '2024-03-06', 'shipped', 0, 'J23-0003');
INSERT INTO jobs VALUES ('J26-0006', 53, '2026-08-06', '2026-08-09', '2026-08-13', 'shipped', 1, 'J23-0003');
INSERT INTO jobs VALUES ('J24-0007', 30, '2024-12-18', '2024-12-25', '2024-12-27', 'shipped', 0, 'J25-0004');
INSERT INTO jobs VALUES ('J23-0008', 25, '2023-05-16', '2023-05-21', '2023-05-23', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J26-0009', 10, '2026-06-07', '2026-06-10', NULL, 'in_work', 1, NULL);
INSERT INTO jobs VALUES ('J26-0010', 38, '2026-10-20', '2026-10-23', '2026-10-23', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J25-0011', 17, '2025-05-03', '2025-05-08', '2025-05-06', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J25-0012', 12, '2025-01-18', '2025-01-21', '2025-01-23', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J23-0013', 55, '2023-11-13', NULL, '2023-11-20', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0014', 38, '2024-10-04', '2024-10-07', '2024-10-09', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J25-0015', 5, '2025-10-15', '2025-10-25', '2025-10-27', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J23-0016', 46, '2023-09-07', '2023-09-17', '2023-09-09', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J23-0017', 9, '2023-10-10', '2023-10-15', '2023-10-12', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J26-0018', 5, '2026-07-23', '2026-08-02', '2026-07-27', 'shipped', 0, 'J23-0001');
INSERT INTO jobs VALUES ('J26-0019', 8, '2026-11-14', '2026-11-19', '2026-11-18', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J25-0020', 31, '2025-05-27', '2025-05-30', '2025-05-30', 'shipped', 1, NULL);
INSERT INTO jobs VALUES ('J26-0021', 43, '2026-01-11', '2026-01-14', '2026-01-20', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J25-0022', 27, '2025-05-24', '2025-05-29', '2025-05-30', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J26-0023', 38, '2026-06-21', NULL, '2026-06-28', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J26-0024', 33, '2026-06-05', NULL, '2026-06-14', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J26-0025', 4, '2026-09-18', '2026-09-28', '2026-09-23', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J23-0026', 46, '2023-04-14', '2023-04-24', NULL, 'on_hold', 1, NULL);
INSERT INTO jobs VALUES ('J24-0027', 50, '2024-07-08', '2024-07-13', '2024-07-23', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0028', 8, '2024-03-22', '2024-04-01', NULL, 'on_hold', 0, 'J26-0019');
INSERT INTO jobs VALUES ('J25-0029', 55, '2025-03-01', '2025-03-06', '2025-03-16', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0030', 17, '2024-03-04', '2024-03-11', '2024-03-09', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J26-0031', 37, '2026-05-04', '2026-05-09', '2026-05-07', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0032', 54, '2024-10-23', '2024-11-02', '2024-11-04', 'shipped', 1, NULL);
INSERT INTO jobs VALUES ('J25-0033', 37, '2025-09-15', '2025-09-18', '2025-09-30', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J26-0034', 10, '2026-11-15', '2026-11-20', '2026-11-19', 'shipped', 1, NULL);
INSERT INTO jobs VALUES ('J24-0035', 38, '2024-09-26', '2024-10-01', NULL, 'in_work', 0, NULL);
INSERT INTO jobs VALUES ('J24-0036', 47, '2024-08-07', NULL, '2024-08-12', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0037', 27, '2024-03-13', NULL, '2024-03-19', 'shipped', 1, NULL);
INSERT INTO jobs VALUES ('J25-0038', 7, '2025-05-06', '2025-05-11', '2025-05-09', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J25-0039', 41, '2025-12-16', '2025-12-23', '2025-12-22', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J23-0040', 51, '2023-11-04', '2023-11-07', '2023-11-07', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J25-0041', 51, '2025-10-26', NULL, '2025-10-30', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J26-0042', 55, '2026-11-14', '2026-11-19', '2026-11-23', 'shipped', 0, 'J23-0013');
INSERT INTO jobs VALUES ('J23-0043', 55, '2023-06-18', '2023-06-23', '2023-06-27', 'shipped', 1, 'J23-0013');
INSERT INTO jobs VALUES ('J24-0044', 13, '2024-03-17', '2024-03-22', '2024-03-23', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0045', 28, '2024-07-17', '2024-07-22', '2024-07-20', 'shipped', 1, NULL);
INSERT INTO jobs VALUES ('J25-0046', 29, '2025-12-08', '2025-12-13', '2025-12-11', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J25-0047', 43, '2025-03-20', '2025-03-27', '2025-03-25', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0048', 27, '2024-08-05', '2024-08-12', '2024-08-20', 'shipped', 0, 'J25-0022');
INSERT INTO jobs VALUES ('J26-0049', 34, '2026-04-01', '2026-04-04', NULL, 'in_work', 0, NULL);
INSERT INTO jobs VALUES ('J24-0050', 30, '2024-02-24', '2024-02-27', NULL, 'in_work', 0, 'J24-0007');
INSERT INTO jobs VALUES ('J26-0051', 6, '2026-08-02', '2026-08-05', '2026-08-04', 'shipped', 1, NULL);
INSERT INTO jobs VALUES ('J25-0052', 20, '2025-05-18', '2025-05-25', '2025-06-02', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J23-0053', 35, '2023-01-11', '2023-01-14', '2023-01-26', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J26-0054', 5, '2026-09-07', '2026-09-10', '2026-09-13', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0055', 52, '2024-03-28', '2024-04-02', '2024-04-06', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J26-0056', 40, '2026-08-02', '2026-08-05', '2026-08-06', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J25-0057', 39, '2025-01-15', '2025-01-20', NULL, 'in_work', 0, NULL);
INSERT INTO jobs VALUES ('J25-0058', 16, '2025-03-03', '2025-03-06', NULL, 'cancelled', 0, NULL);
INSERT INTO jobs VALUES ('J24-0059', 38, '2024-01-23', '2024-01-28', '2024-01-26', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0060', 46, '2024-01-27', '2024-02-06', '2024-02-02', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J26-0061', 54, '2026-04-25', '2026-05-05', '2026-04-27', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0062', 23, '2024-02-12', '2024-02-15', '2024-02-15', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0063', 15, '2024-07-14', '2024-07-17', '2024-07-21', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J25-0064', 50, '2025-03-09', '2025-03-19', '2025-03-15', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0065', 29, '2024-08-04', '2024-08-09', '2024-08-06', 'shipped', 1, NULL);
INSERT INTO jobs VALUES ('J24-0066', 40, '2024-11-21', '2024-11-28', '2024-11-23', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J23-0067', 25, '2023-08-01', '2023-08-08', '2023-08-06', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J23-0068', 30, '2023-03-05', '2023-03-12', '2023-03-08', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J24-0069', 13, '2024-08-13', '2024-08-18', '2024-08-25', 'shipped', 0, NULL);
INSERT INTO jobs VALUES ('J25-0070', 16, '2025-09-05', '2025-09-10', '2025-09-17', 'shipped', 1, NULL);
INSERT INTO jobs VALUES ('J25-0071', 30, '2025-03-11', '2025-03-18', '2025-03-23', 'shipped', 1, NULL);
INSERT INTO jobs VALUES ('J23-0072', 9, '2023-10-25', NULL, '2023-10-30', 'shipped', 0, NULL);
INSERT INTO job_lines VALUES ('J23-0001', 'R', 'PHOTO', -2.0, NULL, 1, 79.2);
INSERT INTO job_lines VALUES ('J23-0002', 'R', 'BFPC', -5.25, 0, 1, 52);
INSERT INTO job_lines VALUES ('J23-0002', 'L', 'BFPC', -4.25, -0.5, 1, 62.4);
INSERT INTO job_lines VALUES ('J23-0003', 'L', 'SV174', -4.5, -1.25, 1, 95);
INSERT INTO job_lines VALUES ('J25-0004', 'R', 'BF150', -5.25, 0, 1, 41);
INSERT INTO job_lines VALUES ('J25-0004', 'L', 'BF150', 3.75, 0, 1, 49.2);
INSERT INTO job_lines VALUES ('J24-0005', 'R', 'SUNPL', 2.25, -1.25, 1, 29);
INSERT INTO job_lines VALUES ('J24-0005', 'L', 'KIDPC', -4.0, NULL, 1, 29);
INSERT INTO job_lines VALUES ('J26-0006', 'R', 'BFPC', -3.25, -1.25, 1, 46.8);
INSERT INTO job_lines VALUES ('J26-0006', 'L', 'BFPC', 1.5, -2, 1, 46.8);
INSERT INTO job_lines VALUES ('J24-0007', 'R', 'PG150', -3.75, -1.25, 1, 94.8);
INSERT INTO job_lines VALUES ('J23-0008', 'R', 'BF150', -2.0, -0.75, 2, 41);
INSERT INTO job_lines VALUES ('J23-0008', 'L', 'BF150', -3.5, -0.75, 1, 49.2);
INSERT INTO job_lines VALUES ('J26-0009', 'R', 'OFC16', 0.5, 0, 1, 178.8);
INSERT INTO job_lines VALUES ('J26-0010', 'R', 'SV160', -4.25, -2, 1, 40.8);
INSERT INTO job_lines VALUES ('J26-0010', 'L', 'SV160', 1.25, -1.25, 1, 34);
INSERT INTO job_lines VALUES ('J25-0011', 'R', 'KIDPC', -0.5, -2, 1, 34.8);
INSERT INTO job_lines VALUES ('J25-0011', 'L', 'KIDPC', -1.75, -1.25, 2, 29);
INSERT INTO job_lines VALUES ('J25-0012', 'R', 'SV167', 1.25, -0.5, 1, 52.2);
INSERT INTO job_lines VALUES ('J25-0012', 'L', 'SV150', -5.75, 0, 1, 58);
INSERT INTO job_lines VALUES ('J23-0013', 'R', 'BF150', -5.0, -0.5, 1, 49.2);
INSERT INTO job_lines VALUES ('J23-0013', 'L', 'BF150', 0.5, 0, 1, 41);
INSERT INTO job_lines VALUES ('J24-0014', 'R', 'PG150', -1.25, -0.75, 1, 71.1);
INSERT INTO job_lines VALUES ('J24-0014', 'L', 'PG150', -4.75, -2, 1, 71.1);
INSERT INTO job_lines VALUES ('J25-0015', 'R', 'SV174', -0.25, -0.5, 1, 114.0);
INSERT INTO job_lines VALUES ('J25-0015', 'L', 'SV174', -3.75, 0, 2, 85.5);
INSERT INTO job_lines VALUES ('J23-0016', 'R', 'PG150', -0.5, -2, 1, 79);
INSERT INTO job_lines VALUES ('J23-0016', 'L', 'PG150', 2.5, NULL, 1, 94.8);
INSERT INTO job_lines VALUES ('J23-0017', 'R', 'SV156', -5.25, -1.25, 1, 66);
INSERT INTO job_lines VALUES ('J23-0017', 'L', 'SUNPL', -5.75, NULL, 1, 79.2);
INSERT INTO job_lines VALUES ('J26-0018', 'R', 'SUNPL', 3.5, -2, 1, 79.2);
INSERT INTO job_lines VALUES ('J26-0018', 'L', 'SUNPL', 2.0, -2, 1, 59.4);
INSERT INTO job_lines VALUES ('J26-0019', 'R', 'PG160', 1.5, 0, 1, 118);
INSERT INTO job_lines VALUES ('J25-0020', 'R', 'KIDPC', -2.0, NULL, 1, 34.8);
INSERT INTO job_lines VALUES ('J25-0020', 'L', 'KIDPC', -5.25, 0, 1, 34.8);
INSERT INTO job_lines VALUES ('J26-0021', 'R', 'SV174', 1.75, -2, 1, 95);
INSERT INTO job_lines VALUES ('J26-0021', 'L', 'SV174', -1.5, -1.25, 1, 114.0);
INSERT INTO job_lines VALUES ('J25-0022', 'R', 'PG150', -0.75, NULL, 1, 79);
INSERT INTO job_lines VALUES ('J25-0022', 'L', 'SV167', 4.0, -0.75, 1, 71.1);
INSERT INTO job_lines VALUES ('J26-0023', 'R', 'PG160', 1.25, -0.5, 2, 118);
INSERT INTO job_lines VALUES ('J26-0024', 'R', 'PHOTO', -1.0, NULL, 2, 105.6);
INSERT INTO job_lines VALUES ('J26-0024', 'L', 'PHOTO', -2.0, 0, 1, 79.2);
INSERT INTO job_lines VALUES ('J26-0025', 'R', 'PHOTO', -6.0, -1.25, 1, 105.6);
INSERT INTO job_lines VALUES ('J26-0025', 'L', 'PHOTO', -3.75, NULL, 1, 105.6);
INSERT INTO job_lines VALUES ('J23-0026', 'R', 'PG167', 0.25, NULL, 1, 178.8);
INSERT INTO job_lines VALUES ('J24-0027', 'R', 'PG167', -5.5, NULL, 1, 149);
INSERT INTO job_lines VALUES ('J24-0027', 'L', 'PG167', -3.25, 0, 1, 134.1);
INSERT INTO job_lines VALUES ('J24-0028', 'R', 'PG150', -3.0, -1.25, 1, 79);
INSERT INTO job_lines VALUES ('J24-0028', 'L', 'PG150', 2.25, NULL, 1, 94.8);
INSERT INTO job_lines VALUES ('J25-0029', 'R', 'PG167', -1.75, 0, 2, 178.8);
INSERT INTO job_lines VALUES ('J25-0029', 'L', 'PG167', 3.75, -1.25, 1, 178.8);
INSERT INTO job_lines VALUES ('J24-0030', 'R', 'KIDPC', -1.5, -0.5, 1, 34.8);
INSERT INTO job_lines VALUES ('J24-0030', 'L', 'KIDPC', -2.0, 0, 1, 29);
INSERT INTO job_lines VALUES ('J26-0031', 'R', 'PG160', -4.25, -1.25, 1, 12);
INSERT INTO job_lines VALUES ('J26-0031', 'L', 'SV150', 2.75, 0, 1, 12);
INSERT INTO job_lines VALUES ('J24-0032', 'R', 'SV167', -2.25, NULL, 1, 69.6);
INSERT INTO job_lines VALUES ('J24-0032', 'L', 'SV167', -4.5, -1.25, 1, 58);
INSERT INTO job_lines VALUES ('J25-0033', 'R', 'KIDPC', -1.0, 0, 1, 29);
INSERT INTO job_lines VALUES ('J25-0033', 'L', 'KIDPC', -3.75, -2, 1, 29);
INSERT INTO job_lines VALUES ('J26-0034', 'R', 'SV150', -0.25, -0.75, 1, 12);
INSERT INTO job_lines VALUES ('J26-0034', 'L', 'SV150', -1.25, -1.25, 1, 14.4);
INSERT INTO job_lines VALUES ('J24-0035', 'R', 'PHOTO', 2.75, -2, 1, 79.2);
INSERT INTO job_lines VALUES ('J24-0035', 'L', 'PHOTO', -6.0, -2, 1, 105.6);
INSERT INTO job_lines VALUES ('J24-0036', 'R', 'PG150', 2.0, 0, 1, 71.1);
INSERT INTO job_lines VALUES ('J24-0036', 'L', 'PG150', -6.0, NULL, 1, 79);
INSERT INTO job_lines VALUES ('J24-0037', 'R', 'KIDPC', -4.75, 0, 1, 29);
INSERT INTO job_lines VALUES ('J25-0038', 'R', 'SV174', -5.75, -2, 2, 95);
INSERT INTO job_lines VALUES ('J25-0038', 'L', 'SV174', 1.5, -0.75, 1, 95);
INSERT INTO job_lines VALUES ('J25-0039', 'R', 'SV174', -4.5, 0, 1, 85.5);
INSERT INTO job_lines VALUES ('J25-0039', 'L', 'SV174', 0.0, -0.5, 1, 85.5);
INSERT INTO job_lines VALUES ('J23-0040', 'L', 'BFPC', -6.0, -2, 1, 46.8);
INSERT INTO job_lines VALUES ('J25-0041', 'R', 'PHOTO', -1.0, 0, 1, 88);
INSERT INTO job_lines VALUES ('J25-0041', 'L', 'PHOTO', -2.75, -0.75, 2, 88);
INSERT INTO job_lines VALUES ('J26-0042', 'R', 'SV160', 2.0, NULL, 1, 30.6);
INSERT INTO job_lines VALUES ('J26-0042', 'L', 'SV160', -5.0, -2, 1, 34);
INSERT INTO job_lines VALUES ('J23-0043', 'L', 'SV167', 1.75, NULL, 1, 58);
INSERT INTO job_lines VALUES ('J24-0044', 'R', 'SV150', -2.0, -1.25, 1, 14.4);
INSERT INTO job_lines VALUES ('J24-0044', 'L', 'SV150', 1.5, -0.5, 1, 12);
INSERT INTO job_lines VALUES ('J24-0045', 'R', 'PG150', 0.0, NULL, 1, 79);
INSERT INTO job_lines VALUES ('J24-0045', 'L', 'PG150', -0.5, NULL, 1, 71.1);
INSERT INTO job_lines VALUES ('J25-0046', 'R', 'PG150', -4.0, -2, 1, 79);
INSERT INTO job_lines VALUES ('J25-0046', 'L', 'PG150', 0.0, 0, 1, 94.8);
INSERT INTO job_lines VALUES ('J25-0047', 'R', 'SUNPL', -2.0, -1.25, 1, 59.4);
INSERT INTO job_lines VALUES ('J25-0047', 'L', 'SUNPL', -5.75, 0, 1, 66);
INSERT INTO job_lines VALUES ('J24-0048', 'R', 'BF150', -2.25, -0.75, 1, 49.2);
INSERT INTO job_lines VALUES ('J24-0048', 'L', 'BF150', -3.0, -2, 1, 41);
INSERT INTO job_lines VALUES ('J26-0049', 'R', 'SV150', -2.0, 0, 2, 14.4);
INSERT INTO job_lines VALUES ('J26-0049', 'L', 'SV150', 0.25, -2, 1, 14.4);
INSERT INTO job_lines VALUES ('J24-0050', 'R', 'SV150', -4.0, -0.5, 1, 10.8);
INSERT INTO job_lines VALUES ('J24-0050', 'L', 'BF150', -1.5, 0, 1, 10.8);
INSERT INTO job_lines VALUES ('J26-0051', 'L', 'BFPC', -2.5, 0, 1, 52);
INSERT INTO job_lines VALUES ('J25-0052', 'R', 'PG160', -0.25, 0, 2, 141.6);
INSERT INTO job_lines VALUES ('J25-0052', 'L', 'PG160', 3.5, 0, 1, 141.6);
INSERT INTO job_lines VALUES ('J23-0053', 'R', 'SV167', 3.75, -2, 1, 59.4);
INSERT INTO job_lines VALUES ('J23-0053', 'L', 'SUNPL', 0.0, -0.5, 1, 79.2);
INSERT INTO job_lines VALUES ('J26-0054', 'R', 'SV174', -4.0, -2, 1, 114.0);
INSERT INTO job_lines VALUES ('J26-0054', 'L', 'SV174', -4.25, -0.5, 1, 95);
INSERT INTO job_lines VALUES ('J24-0055', 'R', 'SV160', 2.5, NULL, 1, 40.8);
INSERT INTO job_lines VALUES ('J24-0055', 'L', 'SV160', -4.5, -0.5, 1, 30.6);
INSERT INTO job_lines VALUES ('J26-0056', 'R', 'PHOTO', -4.25, -1.25, 1, 79.2);
INSERT INTO job_lines VALUES ('J26-0056', 'L', 'PHOTO', -3.5, -2, 1, 105.6);
INSERT INTO job_lines VALUES ('J25-0057', 'R', 'BFPC', 2.0, 0, 1, 52);
INSERT INTO job_lines VALUES ('J25-0057', 'L', 'BFPC', -4.5, 0, 1, 52);
INSERT INTO job_lines VALUES ('J25-0058', 'R', 'KIDPC', 1.0, NULL, 1, 29);
INSERT INTO job_lines VALUES ('J25-0058', 'L', 'KIDPC', 0.75, -0.5, 1, 34.8);
INSERT INTO job_lines VALUES ('J24-0059', 'R', 'SV174', 2.75, -0.5, 1, 95);
INSERT INTO job_lines VALUES ('J24-0059', 'L', 'SV174', 0.25, NULL, 1, 95);
INSERT INTO job_lines VALUES ('J24-0060', 'R', 'SV160', 4.0, NULL, 1, 30.6);
INSERT INTO job_lines VALUES ('J24-0060', 'L', 'SV160', -1.25, -2, 1, 40.8);
INSERT INTO job_lines VALUES ('J26-0061', 'R', 'SV174', -5.0, NULL, 1, 95);
INSERT INTO complaints VALUES (1, 'J25-0020', '2025-06-26', NULL, NULL, 20, '2025-07-20');
INSERT INTO complaints VALUES (2, 'J24-0059', '2024-03-11', 'patient', 'wrong tint', NULL, '2024-03-23');
INSERT INTO complaints VALUES (3, 'J25-0047', '2025-05-16', 'optician', NULL, 35.5, '2025-06-15');
INSERT INTO complaints VALUES (4, 'J25-0004', '2025-09-16', 'optician', 'scratched', 20, '2025-09-26');
INSERT INTO complaints VALUES (5, 'J25-0029', '2025-05-09', 'patient', 'late', 35.5, '2025-05-14');
INSERT INTO complaints VALUES (6, 'J25-0070', '2025-10-10', 'optician', NULL, 60, '2025-10-10');
INSERT INTO complaints VALUES (7, 'J26-0025', '2026-10-03', 'patient', 'does not fit frame', NULL, '2026-10-30');
INSERT INTO complaints VALUES (8, 'J26-0025', '2026-10-23', 'optician', 'wrong power', NULL, '2026-11-28');
INSERT INTO complaints VALUES (9, 'J23-0003', '2023-03-12', 'patient', NULL, 118, '2023-03-29');
INSERT INTO complaints VALUES (10, 'J23-0002', '2023-02-04', 'patient', 'wrong tint', NULL, '2023-02-17');
INSERT INTO complaints VALUES (11, 'J25-0011', '2025-06-16', 'optician', 'wrong tint', NULL, '2025-06-21');
INSERT INTO complaints VALUES (12, 'J23-0053', '2023-02-22', 'patient', 'late', 60, '2023-02-23');
INSERT INTO complaints VALUES (13, 'J23-0068', '2023-03-23', 'patient', NULL, 118, '2023-03-31');
INSERT INTO complaints VALUES (14, 'J25-0004', '2025-10-23', 'optician', 'does not fit frame', NULL, '2025-11-23');
INSERT INTO complaints VALUES (15, 'J26-0006', '2026-08-16', 'patient', 'late', 20, '2026-08-23');
INSERT INTO complaints VALUES (16, 'J25-0011', '2025-05-18', 'patient', NULL, 118, '2025-05-21');
INSERT INTO complaints VALUES (17, 'J23-0008', '2023-07-01', 'patient', NULL, 20, '2023-07-19');
INSERT INTO complaints VALUES (18, 'J26-0023', '2026-07-15', 'patient', 'wrong power', NULL, '2026-08-09');
INSERT INTO complaints VALUES (19, 'J24-0065', '2024-09-18', 'optician', 'does not fit frame', 20, '2024-09-18');
INSERT INTO complaints VALUES (20, 'J24-0060', '2024-03-01', 'patient', 'does not fit frame', NULL, '2024-03-26');
INSERT INTO complaints VALUES (21, 'J23-0008', '2023-06-24', NULL, 'does not fit frame', 60, '2023-08-03');
INSERT INTO complaints VALUES (22, 'J23-0013', '2024-01-05', 'patient', 'wrong power', 20, NULL);
INSERT INTO complaints VALUES (23, 'J26-0019', '2026-12-11', 'patient', 'does not fit frame', NULL, '2026-12-22');
INSERT INTO complaints VALUES (24, 'J23-0016', '2023-09-19', 'patient', 'scratched', 118, '2023-09-28');
INSERT INTO complaints VALUES (25, 'J24-0062', '2024-04-09', 'patient', 'does not fit frame', 118, NULL);
INSERT INTO complaints VALUES (26, 'J25-0038', '2025-06-05', 'patient', 'wrong power', 35.5, '2025-06-18');
INSERT INTO complaints VALUES (27, 'J25-0039', '2026-01-15', 'patient', 'late', 60, '2026-02-21');
