CREATE TABLE applicants (
  applicant_no INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  district TEXT,
  phone TEXT,
  email TEXT,
  registered_on DATE NOT NULL
);
CREATE TABLE inspectors (
  inspector_no INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  birth_date DATE,
  specialty TEXT,
  hired_on DATE NOT NULL,
  left_on DATE
);
CREATE TABLE permits (
  permit_no TEXT PRIMARY KEY,
  applicant_no INTEGER NOT NULL,
  permit_type TEXT NOT NULL,
  site_street TEXT NOT NULL,
  site_district TEXT NOT NULL,
  filed_on DATE NOT NULL,
  decided_on DATE,
  status_code TEXT NOT NULL,
  fee REAL NOT NULL,
  fee_paid TEXT NOT NULL,
  estimated_cost REAL,
  expires_on DATE,
  FOREIGN KEY (applicant_no) REFERENCES applicants (applicant_no)
);
CREATE TABLE inspections (
  inspection_no INTEGER PRIMARY KEY,
  permit_no TEXT NOT NULL,
  inspector_no INTEGER,
  scheduled_for DATE NOT NULL,
  carried_out_on DATE,
  result TEXT,
  violations INTEGER,
  note TEXT,
  FOREIGN KEY (permit_no) REFERENCES permits (permit_no),
  FOREIGN KEY (inspector_no) REFERENCES inspectors (inspector_no)
);
INSERT INTO applicants VALUES (1, 'Apex Builders LLC', 'C', 'Harbor', '555-0173', 'apex.builders.llc@biz.com', '2020-07-15');
INSERT INTO applicants VALUES (2, 'Irene Ingram', 'P', 'Harbor', '555-2890', 'irene.ingram@mail.com', '2022-05-08');
INSERT INTO applicants VALUES (3, 'Brenda Barnes', 'P', 'Westfield', '555-0737', NULL, '2023-03-12');
INSERT INTO applicants VALUES (4, 'Keystone Roofing Co', 'C', NULL, '555-9937', NULL, '2022-05-11');
INSERT INTO applicants VALUES (5, 'Blue Door Events Ltd', 'C', NULL, NULL, 'blue.door.events.ltd@biz.com', '2023-07-20');
INSERT INTO applicants VALUES (6, 'Gloria Ingram', 'P', 'Riverside', '555-2120', 'gloria.ingram@mail.com', '2026-08-18');
INSERT INTO applicants VALUES (7, 'Corner Developers LLC', 'C', 'Harbor', '555-4161', 'corner.developers.llc@biz.com', '2024-01-22');
INSERT INTO applicants VALUES (8, 'Irene Ingram', 'P', 'North Hill', '555-7160', 'irene.ingram@mail.com', '2021-05-26');
INSERT INTO applicants VALUES (9, 'Gloria Ingram', 'P', 'Old Town', '555-5887', 'gloria.ingram@mail.com', '2019-07-18');
INSERT INTO applicants VALUES (10, 'Andrew Jarvis', 'P', 'Old Town', '555-0723', 'andrew.jarvis@mail.com', '2024-02-09');
INSERT INTO applicants VALUES (11, 'Earl Lowe', 'P', 'North Hill', '555-1645', 'earl.lowe@mail.com', '2022-08-21');
INSERT INTO applicants VALUES (12, 'Apex Events Ltd', 'C', 'Old Town', '555-3789', 'apex.events.ltd@biz.com', '2020-01-11');
INSERT INTO applicants VALUES (13, 'Keystone Events Ltd', 'C', 'Westfield', NULL, NULL, '2022-07-31');
INSERT INTO applicants VALUES (14, 'Granite Developers LLC', 'C', 'Harbor', '555-6770', NULL, '2019-05-27');
INSERT INTO applicants VALUES (15, 'Norman Lowe', 'P', NULL, NULL, 'norman.lowe@mail.com', '2021-07-02');
INSERT INTO applicants VALUES (16, 'Blue Door Properties Inc', 'C', 'Westfield', '555-8713', 'blue.door.properties.inc@biz.com', '2020-09-03');
INSERT INTO applicants VALUES (17, 'Earl Abbott', 'P', 'North Hill', '555-1608', 'earl.abbott@mail.com', '2021-09-16');
INSERT INTO applicants VALUES (18, 'Apex Events Ltd', 'C', 'Old Town', NULL, 'apex.events.ltd@biz.com', '2019-02-14');
INSERT INTO applicants VALUES (19, 'Blue Door Roofing Co', 'C', 'North Hill', '555-2616', 'blue.door.roofing.co@biz.com', '2023-09-02');
INSERT INTO applicants VALUES (20, 'Jerome Jarvis', 'P', 'Westfield', NULL, 'jerome.jarvis@mail.com', '2025-01-15');
INSERT INTO applicants VALUES (21, 'Summit Events Ltd', 'C', 'Westfield', '555-3621', 'summit.events.ltd@biz.com', '2024-06-22');
INSERT INTO applicants VALUES (22, 'Summit Developers LLC', 'C', 'Westfield', '555-2623', NULL, '2023-06-25');
INSERT INTO applicants VALUES (23, 'Evergreen Properties Inc', 'C', 'Riverside', '555-1954', 'evergreen.properties.inc@biz.com', '2019-10-13');
INSERT INTO applicants VALUES (24, 'Norman Kemp', 'P', 'North Hill', '555-8201', NULL, '2022-11-17');
INSERT INTO applicants VALUES (25, 'Andrew Fuentes', 'P', 'Westfield', '555-7948', 'andrew.fuentes@mail.com', '2020-12-07');
INSERT INTO applicants VALUES (26, 'Andrew Jarvis', 'P', 'North Hill', '555-7314', 'andrew.jarvis@mail.com', '2021-10-19');
INSERT INTO applicants VALUES (27, 'Corner Events Ltd', 'C', 'Old Town', '555-7907', 'corner.events.ltd@biz.com', '2023-10-14');
INSERT INTO applicants VALUES (28, 'Denise Fuentes', 'P', 'Harbor', '555-0442', NULL, '2026-01-28');
INSERT INTO applicants VALUES (29, 'Blue Door Events Ltd', 'C', 'Harbor', NULL, 'blue.door.events.ltd@biz.com', '2026-05-18');
INSERT INTO applicants VALUES (30, 'Kathy Kemp', 'P', 'Westfield', '555-2580', 'kathy.kemp@mail.com', '2020-06-23');
INSERT INTO applicants VALUES (31, 'Irene Abbott', 'P', 'Old Town', '555-6523', 'irene.abbott@mail.com', '2024-04-11');
INSERT INTO applicants VALUES (32, 'Louis Barnes', 'P', 'Harbor', '555-4332', 'louis.barnes@mail.com', '2020-01-21');
INSERT INTO applicants VALUES (33, 'Andrew Castillo', 'P', 'Old Town', '555-3797', 'andrew.castillo@mail.com', '2024-11-16');
INSERT INTO applicants VALUES (34, 'Andrew Fuentes', 'P', 'Westfield', '555-5001', 'andrew.fuentes@mail.com', '2021-07-05');
INSERT INTO applicants VALUES (35, 'Louis Jarvis', 'P', 'North Hill', '555-8690', 'louis.jarvis@mail.com', '2024-07-25');
INSERT INTO applicants VALUES (36, 'Denise Ingram', 'P', 'Harbor', '555-4736', 'denise.ingram@mail.com', '2019-04-10');
INSERT INTO applicants VALUES (37, 'Denise Ingram', 'P', 'Westfield', '555-7971', 'denise.ingram@mail.com', '2020-05-01');
INSERT INTO applicants VALUES (38, 'Denise Fuentes', 'P', NULL, NULL, NULL, '2022-03-22');
INSERT INTO applicants VALUES (39, 'Denise Ellison', 'P', 'Riverside', '555-9076', 'denise.ellison@mail.com', '2023-11-03');
INSERT INTO applicants VALUES (40, 'Norman Hale', 'P', 'Harbor', '555-1410', NULL, '2026-08-18');
INSERT INTO applicants VALUES (41, 'Earl Gibson', 'P', 'Westfield', '555-1682', 'earl.gibson@mail.com', '2024-03-29');
INSERT INTO applicants VALUES (42, 'Andrew Gibson', 'P', 'Riverside', '555-6116', NULL, '2025-10-21');
INSERT INTO applicants VALUES (43, 'Evergreen Cafe Group', 'C', 'Riverside', NULL, 'evergreen.cafe.group@biz.com', '2019-06-30');
INSERT INTO applicants VALUES (44, 'Andrew Barnes', 'P', 'North Hill', '555-2324', 'andrew.barnes@mail.com', '2020-08-21');
INSERT INTO applicants VALUES (45, 'Kathy Barnes', 'P', 'Old Town', '555-3120', 'kathy.barnes@mail.com', '2025-04-15');
INSERT INTO applicants VALUES (46, 'Kathy Barnes', 'P', 'Airport', '555-8759', 'kathy.barnes@mail.com', '2025-12-10');
INSERT INTO applicants VALUES (47, 'Andrew Hale', 'P', 'Old Town', '555-7141', 'andrew.hale@mail.com', '2023-07-09');
INSERT INTO applicants VALUES (48, 'Curtis Fuentes', 'P', 'Riverside', '555-6805', NULL, '2022-04-13');
INSERT INTO applicants VALUES (49, 'Irene Hale', 'P', 'Riverside', '555-6965', 'irene.hale@mail.com', '2023-07-07');
INSERT INTO applicants VALUES (50, 'Keystone Builders LLC', 'C', 'Old Town', '555-1564', 'keystone.builders.llc@biz.com', '2020-08-19');
INSERT INTO applicants VALUES (51, 'Granite Roofing Co', 'C', 'Old Town', NULL, NULL, '2021-07-14');
INSERT INTO applicants VALUES (52, 'Evergreen Cafe Group', 'C', 'Harbor', '555-8124', 'evergreen.cafe.group@biz.com', '2026-08-07');
INSERT INTO applicants VALUES (53, 'Irene Gibson', 'P', 'Harbor', '555-8617', NULL, '2023-08-09');
INSERT INTO applicants VALUES (54, 'Blue Door Cafe Group', 'C', 'Riverside', '555-7365', 'blue.door.cafe.group@biz.com', '2026-01-12');
INSERT INTO applicants VALUES (55, 'Keystone Cafe Group', 'C', 'Old Town', '555-4102', 'keystone.cafe.group@biz.com', '2024-06-12');
INSERT INTO applicants VALUES (56, 'Harold Ellison', 'P', 'North Hill', '555-8263', 'harold.ellison@mail.com', '2026-07-18');
INSERT INTO applicants VALUES (57, 'Apex Cafe Group', 'C', 'Old Town', '555-1867', 'apex.cafe.group@biz.com', '2026-02-14');
INSERT INTO applicants VALUES (58, 'Jerome Ellison', 'P', 'Riverside', '555-5940', 'jerome.ellison@mail.com', '2020-09-25');
INSERT INTO applicants VALUES (59, 'Irene Lowe', 'P', 'Harbor', '555-5590', 'irene.lowe@mail.com', '2020-10-04');
INSERT INTO applicants VALUES (60, 'Granite Roofing Co', 'C', 'North Hill', '555-7973', 'granite.roofing.co@biz.com', '2019-08-14');
INSERT INTO inspectors VALUES (1, 'Kathy', 'Gibson', '1983-05-30', 'fire safety', '2010-05-31', '2023-03-02');
INSERT INTO inspectors VALUES (2, 'Louis', 'Fuentes', '1988-10-27', 'plumbing', '2018-03-29', NULL);
INSERT INTO inspectors VALUES (3, 'Kathy', 'Lowe', '1984-02-25', 'electrical', '2017-07-20', NULL);
INSERT INTO inspectors VALUES (4, 'Gloria', 'Barnes', '1966-12-31', 'plumbing', '2020-01-25', NULL);
INSERT INTO inspectors VALUES (5, 'Phyllis', 'Ingram', '1984-12-02', 'fire safety', '2021-04-17', NULL);
INSERT INTO inspectors VALUES (6, 'Jerome', 'Castillo', '1966-11-10', 'fire safety', '2000-07-01', NULL);
INSERT INTO inspectors VALUES (7, 'Gloria', 'Gibson', '1973-06-30', 'fire safety', '2001-06-02', NULL);
INSERT INTO inspectors VALUES (8, 'Marian', 'Kemp', '1975-09-04', 'structural', '2006-04-11', '2023-05-21');
INSERT INTO inspectors VALUES (9, 'Curtis', 'Abbott', '1987-05-22', 'electrical', '2012-01-04', NULL);
INSERT INTO inspectors VALUES (10, 'Louis', 'Hale', '1974-09-17', 'electrical', '2022-07-17', '2025-05-15');
INSERT INTO inspectors VALUES (11, 'Kathy', 'Kemp', '1976-08-17', 'structural', '2019-05-25', NULL);
INSERT INTO inspectors VALUES (12, 'Harold', 'Drake', '1979-08-06', 'fire safety', '2003-07-26', NULL);
INSERT INTO inspectors VALUES (13, 'Denise', 'Drake', '1971-09-19', 'structural', '2000-07-22', NULL);
INSERT INTO inspectors VALUES (14, 'Marian', 'Ellison', NULL, 'fire safety', '2024-09-23', NULL);
INSERT INTO permits VALUES ('P25-001', 12, 'renovation', '270 Maple Ave', 'North Hill', '2025-10-19', '2025-11-05', 'A', 352.0, 'Y', 31600.0, '2026-05-04');
INSERT INTO permits VALUES ('P24-001', 31, 'renovation', '18 5th Street', 'Riverside', '2024-04-11', '2024-04-24', 'A', 352.0, 'Y', 10500.0, '2026-04-24');
INSERT INTO permits VALUES ('P24-002', 49, 'fence', '338 Church Square', 'North Hill', '2024-11-29', '2024-12-28', 'D', 66.0, 'Y', NULL, NULL);
INSERT INTO permits VALUES ('P26-001', 39, 'street event', '348 Runway Drive', 'Westfield', '2026-09-30', NULL, 'P', 165.0, 'Y', NULL, NULL);
INSERT INTO permits VALUES ('P25-002', 10, 'solar panels', '284 Dock Street', 'Riverside', '2025-06-15', '2025-07-24', 'A', 0.0, 'Y', NULL, '2027-07-24');
INSERT INTO permits VALUES ('P26-002', 3, 'solar panels', '269 Orchard Lane', 'Riverside', '2026-05-18', '2026-05-22', 'A', 0.0, 'Y', 11600.0, '2027-05-22');
INSERT INTO permits VALUES ('P24-003', 10, 'street event', '184 Orchard Lane', 'North Hill', '2024-08-24', '2024-09-20', 'A', 165.0, 'Y', NULL, '2025-03-19');
INSERT INTO permits VALUES ('P26-003', 40, 'solar panels', '365 Dock Street', 'Riverside', '2026-11-14', NULL, 'P', 0.0, 'N', 5500.0, NULL);
INSERT INTO permits VALUES ('P26-004', 19, 'sign', '313 Runway Drive', 'Riverside', '2026-09-27', '2026-11-08', 'A', 104.5, 'Y', 2100.0, '2028-11-07');
INSERT INTO permits VALUES ('P26-005', 23, 'street event', '387 5th Street', 'Riverside', '2026-10-17', '2026-11-02', 'A', 165.0, 'Y', NULL, '2028-11-01');
INSERT INTO permits VALUES ('P22-001', 14, 'renovation', '109 Canal Walk', 'Riverside', '2022-01-01', NULL, 'W', 320, 'N', 13500.0, NULL);
INSERT INTO permits VALUES ('P26-006', 56, 'fence', '179 Main Street', 'Airport', '2026-07-20', '2026-07-26', 'A', 66.0, 'Y', 1700.0, NULL);
INSERT INTO permits VALUES ('P21-001', 9, 'new building', '362 Canal Walk', 'Old Town', '2021-01-01', NULL, 'W', 1450, 'N', NULL, NULL);
INSERT INTO permits VALUES ('P26-007', 2, 'renovation', '77 Canal Walk', 'Westfield', '2026-09-19', '2026-10-08', 'D', 352.0, 'Y', 34100.0, NULL);
INSERT INTO permits VALUES ('P26-008', 14, 'renovation', '218 Maple Ave', 'Old Town', '2026-09-24', NULL, 'P', 352.0, 'Y', 24600.0, NULL);
INSERT INTO permits VALUES ('P24-004', 12, 'new building', '316 Canal Walk', 'North Hill', '2024-02-18', '2024-03-28', 'A', 1595.0, 'Y', 374000.0, '2025-03-28');
INSERT INTO permits VALUES ('P26-009', 20, 'renovation', '274 Church Square', 'Harbor', '2026-11-01', NULL, 'P', 352.0, 'Y', 99000.0, NULL);
INSERT INTO permits VALUES ('P24-005', 8, 'fence', '197 Dock Street', 'Harbor', '2024-08-06', '2024-09-18', 'A', 66.0, 'Y', 1300.0, NULL);
INSERT INTO permits VALUES ('P25-003', 22, 'new building', '177 Main Street', 'Harbor', '2025-03-02', '2025-03-22', 'A', 1595.0, 'Y', 687200.0, '2025-09-18');
INSERT INTO permits VALUES ('P25-004', 10, 'solar panels', '94 Hillcrest Road', 'Old Town', '2025-08-03', '2025-08-18', 'D', 0.0, 'Y', 10800.0, NULL);
INSERT INTO permits VALUES ('P26-010', 33, 'renovation', '344 Canal Walk', 'Westfield', '2026-07-03', NULL, 'P', 352.0, 'N', 270100.0, NULL);
INSERT INTO permits VALUES ('P23-001', 4, 'renovation', '114 Maple Ave', 'Riverside', '2023-01-30', '2023-03-20', 'D', 320, 'N', 22000.0, NULL);
INSERT INTO permits VALUES ('P26-011', 1, 'new building', '33 Orchard Lane', 'Riverside', '2026-09-22', '2026-10-15', 'D', 1595.0, 'Y', 261400.0, NULL);
INSERT INTO permits VALUES ('P20-001', 9, 'sign', '72 Canal Walk', 'Westfield', '2020-12-16', '2020-12-26', 'A', 95, 'Y', 1200.0, '2021-06-24');
INSERT INTO permits VALUES ('P26-012', 47, 'renovation', '271 Church Square', 'Harbor', '2026-01-09', '2026-02-06', 'D', 352.0, 'Y', 34500.0, NULL);
INSERT INTO permits VALUES ('P24-006', 15, 'demolition', '55 5th Street', 'Old Town', '2024-09-26', '2024-10-23', 'A', 451.0, 'Y', 21500.0, '2026-10-23');
INSERT INTO permits VALUES ('P25-005', 17, 'street event', '205 Maple Ave', 'Airport', '2025-02-14', '2025-02-18', 'A', 165.0, 'Y', NULL, '2027-02-18');
INSERT INTO permits VALUES ('P20-002', 16, 'fence', '378 5th Street', 'Old Town', '2020-10-04', '2021-02-20', 'A', 60, 'Y', 3600.0, NULL);
INSERT INTO permits VALUES ('P26-013', 4, 'renovation', '258 Church Square', 'Riverside', '2026-01-29', NULL, 'W', 352.0, 'Y', 21100.0, NULL);
INSERT INTO permits VALUES ('P25-006', 3, 'demolition', '260 Main Street', 'Riverside', '2025-11-18', '2026-03-08', 'D', 451.0, 'Y', 16000.0, NULL);
INSERT INTO permits VALUES ('P26-014', 7, 'change of use', '414 Main Street', 'Old Town', '2026-01-09', NULL, 'P', 302.5, 'N', 13200.0, NULL);
INSERT INTO permits VALUES ('P25-007', 22, 'street event', '254 Dock Street', 'North Hill', '2025-04-23', '2025-05-13', 'A', 165.0, 'Y', NULL, '2027-05-13');
INSERT INTO permits VALUES ('P25-008', 3, 'renovation', '207 Runway Drive', 'Old Town', '2025-05-09', NULL, 'W', 352.0, 'N', 6100.0, NULL);
INSERT INTO permits VALUES ('P26-015', 56, 'change of use', '314 Canal Walk', 'Old Town', '2026-09-26', '2026-10-10', 'A', 302.5, 'Y', 15300.0, '2027-04-08');
INSERT INTO permits VALUES ('P24-007', 14, 'street event', '112 Orchard Lane', 'Riverside', '2024-08-14', '2024-09-21', 'A', 165.0, 'Y', NULL, '2026-09-21');
INSERT INTO permits VALUES ('P25-009', 35, 'renovation', '60 Main Street', 'Riverside', '2025-09-26', '2025-11-08', 'A', 352.0, 'Y', 54000.0, '2026-11-08');
INSERT INTO permits VALUES ('P26-016', 30, 'demolition', '48 Orchard Lane', 'North Hill', '2026-02-16', NULL, 'W', 451.0, 'N', 8900.0, NULL);
INSERT INTO permits VALUES ('P24-008', 25, 'street event', '53 Hillcrest Road', 'Airport', '2024-07-26', '2024-08-22', 'A', 165.0, 'Y', NULL, '2026-08-22');
INSERT INTO permits VALUES ('P25-010', 5, 'solar panels', '273 Orchard Lane', 'Old Town', '2025-03-25', '2025-04-11', 'A', 0.0, 'Y', 7100.0, '2027-04-11');
INSERT INTO permits VALUES ('P24-009', 27, 'demolition', '404 Main Street', 'Westfield', '2024-12-29', '2025-01-10', 'D', 451.0, 'Y', 15100.0, NULL);
INSERT INTO permits VALUES ('P24-010', 1, 'renovation', '290 Main Street', 'North Hill', '2024-03-13', '2024-04-12', 'D', 352.0, 'Y', NULL, NULL);
INSERT INTO permits VALUES ('P25-011', 35, 'sign', '378 Hillcrest Road', 'Westfield', '2025-02-15', '2025-07-10', 'A', 104.5, 'Y', 1500.0, '2026-07-10');
INSERT INTO permits VALUES ('P26-017', 56, 'street event', '19 Runway Drive', 'Riverside', '2026-09-16', NULL, 'P', 165.0, 'N', NULL, NULL);
INSERT INTO permits VALUES ('P25-012', 3, 'renovation', '190 Church Square', 'North Hill', '2025-01-02', '2025-01-30', 'A', 352.0, 'Y', 24000.0, '2025-07-29');
INSERT INTO permits VALUES ('P25-013', 10, 'new building', '288 Hillcrest Road', 'Airport', '2025-10-15', '2025-11-09', 'D', 1595.0, 'Y', 273300.0, NULL);
INSERT INTO permits VALUES ('P24-011', 5, 'new building', '340 5th Street', 'Airport', '2024-08-02', '2025-01-01', 'A', 1595.0, 'Y', 376100.0, '2026-01-01');
INSERT INTO permits VALUES ('P26-018', 35, 'renovation', '153 Runway Drive', 'Old Town', '2026-05-14', '2026-08-16', 'D', 352.0, 'Y', 110300.0, NULL);
INSERT INTO permits VALUES ('P26-019', 7, 'solar panels', '261 Runway Drive', 'Riverside', '2026-03-09', NULL, 'P', 0.0, 'N', 12000.0, NULL);
INSERT INTO permits VALUES ('P22-002', 18, 'new building', '16 Main Street', 'Westfield', '2022-09-22', '2022-10-10', 'A', 1450, 'N', 286700.0, '2023-04-08');
INSERT INTO permits VALUES ('P24-012', 31, 'renovation', '125 5th Street', 'Airport', '2024-10-12', '2024-12-26', 'A', 352.0, 'Y', 22000.0, '2025-12-26');
INSERT INTO permits VALUES ('P24-013', 10, 'sign', '408 Orchard Lane', 'North Hill', '2024-11-08', '2024-12-08', 'A', 104.5, 'Y', 2000.0, '2025-12-08');
INSERT INTO permits VALUES ('P26-020', 19, 'street event', '277 Church Square', 'Riverside', '2026-07-26', '2026-09-30', 'A', 165.0, 'Y', NULL, '2027-09-30');
INSERT INTO permits VALUES ('P26-021', 6, 'change of use', '284 5th Street', 'North Hill', '2026-11-09', NULL, 'P', 302.5, 'N', 6900.0, NULL);
INSERT INTO permits VALUES ('P23-002', 24, 'renovation', '26 Maple Ave', 'Harbor', '2023-03-12', '2023-04-14', 'D', 320, 'Y', 10700.0, NULL);
INSERT INTO permits VALUES ('P25-014', 5, 'renovation', '145 Church Square', 'Old Town', '2025-10-25', '2025-12-18', 'A', 352.0, 'Y', 42600.0, '2026-12-18');
INSERT INTO permits VALUES ('P24-014', 2, 'new building', '125 Main Street', 'Riverside', '2024-07-25', '2024-08-09', 'D', 1595.0, 'Y', 170400.0, NULL);
INSERT INTO permits VALUES ('P25-015', 3, 'solar panels', '301 Dock Street', 'Riverside', '2025-07-06', '2025-07-19', 'A', 0.0, 'Y', 14900.0, '2026-01-15');
INSERT INTO permits VALUES ('P26-022', 45, 'demolition', '332 Hillcrest Road', 'Harbor', '2026-07-29', '2026-08-16', 'A', 451.0, 'Y', 21400.0, '2027-02-12');
INSERT INTO permits VALUES ('P25-016', 30, 'solar panels', '265 Church Square', 'Westfield', '2025-10-09', '2025-10-19', 'A', 0.0, 'Y', 19200.0, '2027-10-19');
INSERT INTO permits VALUES ('P26-023', 11, 'sign', '388 Orchard Lane', 'Old Town', '2026-11-16', NULL, 'P', 104.5, 'Y', 1900.0, NULL);
INSERT INTO permits VALUES ('P21-002', 32, 'new building', '122 Hillcrest Road', 'Harbor', '2021-11-10', '2021-11-26', 'A', 1450, 'Y', 151500.0, '2022-05-25');
INSERT INTO permits VALUES ('P26-024', 15, 'street event', '383 Hillcrest Road', 'Westfield', '2026-06-18', '2026-07-11', 'A', 165.0, 'Y', NULL, '2027-07-11');
INSERT INTO permits VALUES ('P24-015', 5, 'sign', '25 Dock Street', 'Westfield', '2024-12-16', '2025-01-11', 'A', 104.5, 'Y', 1800.0, '2027-01-11');
INSERT INTO permits VALUES ('P24-016', 2, 'street event', '105 5th Street', 'Riverside', '2024-09-24', '2024-10-11', 'A', 165.0, 'N', NULL, '2026-10-11');
INSERT INTO permits VALUES ('P26-025', 14, 'change of use', '179 Orchard Lane', 'Westfield', '2026-10-29', '2026-11-10', 'A', 302.5, 'Y', 28800.0, '2027-05-09');
INSERT INTO permits VALUES ('P25-017', 13, 'sign', '308 Canal Walk', 'Old Town', '2025-08-14', '2025-08-30', 'A', 104.5, 'Y', 1300.0, '2026-08-30');
INSERT INTO permits VALUES ('P22-003', 11, 'solar panels', '264 Dock Street', 'Old Town', '2022-09-24', '2023-01-11', 'A', 0, 'Y', 14100.0, '2024-01-11');
INSERT INTO permits VALUES ('P26-026', 5, 'sign', '96 5th Street', 'Old Town', '2026-04-14', '2026-06-01', 'A', 104.5, 'Y', 2700.0, '2026-11-28');
INSERT INTO permits VALUES ('P23-003', 53, 'sign', '22 Main Street', 'Westfield', '2023-11-23', '2023-12-11', 'A', 95, 'Y', NULL, '2024-12-10');
INSERT INTO permits VALUES ('P25-018', 21, 'new building', '219 5th Street', 'Westfield', '2025-01-09', '2025-01-23', 'A', 1595.0, 'Y', 785300.0, '2025-07-22');
INSERT INTO permits VALUES ('P24-017', 35, 'solar panels', '75 Canal Walk', 'Old Town', '2024-12-07', '2025-01-18', 'A', 0.0, 'Y', 32200.0, '2027-01-18');
INSERT INTO permits VALUES ('P21-003', 15, 'renovation', '360 Church Square', 'Westfield', '2021-10-10', '2021-10-23', 'A', 320, 'Y', 22700.0, '2022-10-23');
INSERT INTO permits VALUES ('P23-004', 1, 'solar panels', '162 Dock Street', 'Westfield', '2023-01-24', '2023-02-05', 'A', 0, 'Y', 26000.0, '2024-02-05');
INSERT INTO permits VALUES ('P26-027', 8, 'solar panels', '287 Canal Walk', 'North Hill', '2026-10-07', '2026-11-16', 'A', 0.0, 'Y', 14200.0, '2028-11-15');
INSERT INTO permits VALUES ('P23-005', 14, 'street event', '12 Hillcrest Road', 'Old Town', '2023-08-27', NULL, 'W', 150, 'Y', NULL, NULL);
INSERT INTO permits VALUES ('P24-018', 1, 'change of use', '72 Canal Walk', 'Old Town', '2024-01-16', '2024-02-16', 'A', 302.5, 'Y', 12300.0, '2025-02-15');
INSERT INTO permits VALUES ('P25-019', 2, 'street event', '197 Runway Drive', 'Westfield', '2025-08-09', '2025-08-28', 'A', 165.0, 'Y', NULL, '2027-08-28');
INSERT INTO permits VALUES ('P24-019', 4, 'renovation', '94 Hillcrest Road', 'Airport', '2024-09-18', NULL, 'W', 352.0, 'N', 17300.0, NULL);
INSERT INTO permits VALUES ('P24-020', 4, 'new building', '224 Runway Drive', 'Riverside', '2024-06-17', '2024-07-07', 'A', 1595.0, 'Y', 201500.0, '2025-07-07');
INSERT INTO permits VALUES ('P25-020', 4, 'demolition', '133 Runway Drive', 'Westfield', '2025-04-12', NULL, 'W', 451.0, 'Y', NULL, NULL);
INSERT INTO permits VALUES ('P22-004', 8, 'renovation', '115 Maple Ave', 'Old Town', '2022-02-12', '2022-02-27', 'A', 320, 'Y', 29700.0, '2022-08-26');
INSERT INTO permits VALUES ('P26-028', 1, 'renovation', '118 Hillcrest Road', 'Old Town', '2026-10-20', '2026-11-11', 'A', 352.0, 'Y', 7900.0, '2027-05-10');
INSERT INTO permits VALUES ('P26-029', 6, 'solar panels', '182 Maple Ave', 'Riverside', '2026-09-06', NULL, 'P', 0.0, 'Y', 7600.0, NULL);
INSERT INTO permits VALUES ('P24-021', 5, 'solar panels', '368 Dock Street', 'Riverside', '2024-08-17', '2024-09-14', 'D', 0.0, 'Y', 8800.0, NULL);
INSERT INTO permits VALUES ('P21-004', 43, 'fence', '3 Maple Ave', 'Westfield', '2021-03-27', '2021-04-14', 'D', 60, 'Y', 3800.0, NULL);
INSERT INTO permits VALUES ('P26-030', 13, 'sign', '155 Main Street', 'Harbor', '2026-03-01', NULL, 'P', 104.5, 'N', 1600.0, NULL);
INSERT INTO permits VALUES ('P25-021', 3, 'sign', '108 Canal Walk', 'Westfield', '2025-05-03', '2025-08-08', 'A', 104.5, 'Y', NULL, '2026-08-08');
INSERT INTO permits VALUES ('P26-031', 17, 'fence', '199 Dock Street', 'Westfield', '2026-10-20', '2026-11-03', 'A', 66.0, 'Y', 2500.0, NULL);
INSERT INTO permits VALUES ('P23-006', 51, 'new building', '270 Church Square', 'North Hill', '2023-01-23', '2023-02-11', 'A', 1450, 'Y', 239600.0, '2024-02-11');
INSERT INTO permits VALUES ('P25-022', 2, 'solar panels', '335 Maple Ave', 'North Hill', '2025-12-16', '2025-12-23', 'A', 0.0, 'Y', 13200.0, '2027-12-23');
INSERT INTO permits VALUES ('P23-007', 13, 'renovation', '199 Canal Walk', 'Old Town', '2023-01-22', NULL, 'W', 320, 'N', 20500.0, NULL);
INSERT INTO permits VALUES ('P26-032', 3, 'new building', '316 Canal Walk', 'Harbor', '2026-10-10', NULL, 'P', 1595.0, 'N', 115300.0, NULL);
INSERT INTO permits VALUES ('P23-008', 3, 'change of use', '162 Dock Street', 'Old Town', '2023-03-16', '2023-03-23', 'D', 275, 'Y', 6700.0, NULL);
INSERT INTO permits VALUES ('P25-023', 3, 'change of use', '114 Main Street', 'Riverside', '2025-10-31', '2025-11-24', 'A', 302.5, 'Y', 17100.0, '2026-11-24');
INSERT INTO permits VALUES ('P22-005', 2, 'renovation', '145 Dock Street', 'Riverside', '2022-10-28', '2022-11-08', 'A', 320, 'N', 35300.0, '2023-05-07');
INSERT INTO permits VALUES ('P26-033', 2, 'renovation', '107 5th Street', 'Old Town', '2026-09-21', NULL, 'P', 352.0, 'Y', 5000.0, NULL);
INSERT INTO permits VALUES ('P20-003', 12, 'street event', '213 Orchard Lane', 'Old Town', '2020-05-20', '2020-06-17', 'D', 150, 'Y', NULL, NULL);
INSERT INTO permits VALUES ('P26-034', 56, 'street event', '366 Runway Drive', 'Airport', '2026-09-18', '2026-10-18', 'A', 165.0, 'Y', NULL, '2028-10-17');
INSERT INTO permits VALUES ('P26-035', 27, 'street event', '79 Maple Ave', 'Old Town', '2026-10-20', '2026-10-28', 'A', 165.0, 'Y', NULL, '2027-10-28');
INSERT INTO permits VALUES ('P24-022', 3, 'street event', '317 Church Square', 'Old Town', '2024-06-05', '2024-07-08', 'A', 165.0, 'Y', NULL, '2025-07-08');
INSERT INTO permits VALUES ('P22-006', 50, 'change of use', '59 Canal Walk', 'Old Town', '2022-08-22', '2022-09-09', 'A', 275, 'Y', 9600.0, '2023-09-09');
INSERT INTO permits VALUES ('P26-036', 6, 'solar panels', '41 Maple Ave', 'Harbor', '2026-10-15', '2026-10-31', 'A', 0.0, 'Y', 12600.0, '2028-10-30');
INSERT INTO permits VALUES ('P26-037', 6, 'sign', '189 Maple Ave', 'Westfield', '2026-10-14', NULL, 'P', 104.5, 'N', 1400.0, NULL);
INSERT INTO permits VALUES ('P26-038', 24, 'fence', '145 5th Street', 'North Hill', '2026-10-15', '2026-11-14', 'A', 66.0, 'Y', 2600.0, NULL);
INSERT INTO permits VALUES ('P26-039', 54, 'new building', '326 Runway Drive', 'Westfield', '2026-02-08', '2026-02-21', 'A', 1595.0, 'Y', 910200.0, '2026-08-20');
INSERT INTO permits VALUES ('P23-009', 8, 'fence', '67 Canal Walk', 'Riverside', '2023-11-25', '2024-01-03', 'A', 60, 'Y', 1300.0, NULL);
INSERT INTO permits VALUES ('P24-023', 2, 'solar panels', '404 Main Street', 'Westfield', '2024-09-10', '2024-09-18', 'A', 0.0, 'Y', 14600.0, '2025-09-18');
INSERT INTO permits VALUES ('P22-007', 1, 'sign', '69 Canal Walk', 'North Hill', '2022-05-28', '2022-07-19', 'A', 95, 'Y', 1700.0, '2023-01-15');
INSERT INTO permits VALUES ('P24-024', 2, 'sign', '76 Dock Street', 'Old Town', '2024-12-29', '2025-01-28', 'A', 104.5, 'Y', 900.0, '2026-01-28');
INSERT INTO permits VALUES ('P23-010', 1, 'renovation', '357 Hillcrest Road', 'Harbor', '2023-09-21', NULL, 'P', 320, 'N', 10800.0, NULL);
INSERT INTO permits VALUES ('P26-040', 25, 'solar panels', '61 5th Street', 'Riverside', '2026-10-25', '2026-10-29', 'A', 0.0, 'Y', NULL, '2027-10-29');
INSERT INTO permits VALUES ('P26-041', 16, 'new building', '187 Runway Drive', 'North Hill', '2026-09-25', '2026-10-16', 'A', 1595.0, 'Y', 335700.0, '2028-10-15');
INSERT INTO permits VALUES ('P24-025', 16, 'new building', '304 5th Street', 'Riverside', '2024-10-07', '2024-10-28', 'A', 1595.0, 'Y', 317300.0, '2025-04-26');
INSERT INTO permits VALUES ('P23-011', 34, 'street event', '155 Runway Drive', 'Riverside', '2023-03-17', NULL, 'W', 150, 'N', NULL, NULL);
INSERT INTO permits VALUES ('P26-042', 28, 'solar panels', '386 Runway Drive', 'North Hill', '2026-02-27', '2026-05-06', 'A', 0.0, 'Y', 15100.0, '2028-05-05');
INSERT INTO permits VALUES ('P21-005', 8, 'solar panels', '242 Church Square', 'Westfield', '2021-12-20', '2022-01-23', 'A', 0, 'Y', 7800.0, '2022-07-22');
INSERT INTO permits VALUES ('P26-043', 21, 'street event', '192 Canal Walk', 'Riverside', '2026-11-14', NULL, 'P', 165.0, 'N', NULL, NULL);
INSERT INTO permits VALUES ('P22-008', 25, 'solar panels', '188 Dock Street', 'Westfield', '2022-03-26', '2022-04-05', 'A', 0, 'Y', 8700.0, '2022-10-02');
INSERT INTO permits VALUES ('P25-024', 3, 'new building', '183 Dock Street', 'Westfield', '2025-08-25', '2025-09-30', 'A', 1595.0, 'Y', 191800.0, '2027-09-30');
INSERT INTO permits VALUES ('P26-044', 56, 'fence', '106 Main Street', 'Westfield', '2026-10-11', '2026-10-30', 'D', 66.0, 'Y', 1400.0, NULL);
INSERT INTO permits VALUES ('P24-026', 18, 'street event', '27 Runway Drive', 'Harbor', '2024-05-09', '2024-06-13', 'D', 165.0, 'Y', NULL, NULL);
INSERT INTO permits VALUES ('P26-045', 24, 'change of use', '95 Orchard Lane', 'Riverside', '2026-10-02', '2026-11-08', 'A', 302.5, 'Y', 214900.0, '2027-05-07');
INSERT INTO permits VALUES ('P24-027', 26, 'sign', '411 Church Square', 'North Hill', '2024-01-17', '2024-01-23', 'A', 104.5, 'Y', 2200.0, '2024-07-21');
INSERT INTO permits VALUES ('P23-012', 17, 'solar panels', '300 Maple Ave', 'North Hill', '2023-07-04', '2023-07-15', 'A', 0, 'Y', 17900.0, '2025-07-14');
INSERT INTO permits VALUES ('P26-046', 5, 'new building', '418 Main Street', 'Harbor', '2026-06-03', '2026-06-15', 'A', 1595.0, 'Y', 369200.0, '2027-06-15');
INSERT INTO permits VALUES ('P25-025', 19, 'fence', '240 5th Street', 'North Hill', '2025-01-30', '2025-02-13', 'A', 66.0, 'Y', 2300.0, NULL);
INSERT INTO permits VALUES ('P23-013', 13, 'renovation', '260 Hillcrest Road', 'Harbor', '2023-10-15', '2023-11-28', 'A', 320, 'Y', 87400.0, '2024-11-27');
INSERT INTO permits VALUES ('P24-028', 25, 'change of use', '410 Dock Street', 'Harbor', '2024-02-08', '2024-05-02', 'A', 302.5, 'Y', 7200.0, '2024-10-29');
INSERT INTO permits VALUES ('P26-047', 1, 'solar panels', '320 Orchard Lane', 'Old Town', '2026-09-15', '2026-10-02', 'A', 0.0, 'Y', 9700.0, '2027-03-31');
INSERT INTO permits VALUES ('P25-026', 27, 'street event', '351 Maple Ave', 'Riverside', '2025-09-06', '2025-09-23', 'A', 165.0, 'Y', NULL, '2027-09-23');
INSERT INTO permits VALUES ('P26-048', 11, 'street event', '134 Church Square', 'Old Town', '2026-10-16', '2026-11-04', 'A', 165.0, 'Y', NULL, '2027-11-04');
INSERT INTO permits VALUES ('P21-006', 1, 'renovation', '284 Canal Walk', 'Old Town', '2021-07-18', '2021-08-12', 'D', 320, 'Y', 40200.0, NULL);
INSERT INTO permits VALUES ('P26-049', 56, 'renovation', '158 5th Street', 'Harbor', '2026-08-06', '2026-08-29', 'A', 352.0, 'Y', 17400.0, '2028-08-28');
INSERT INTO permits VALUES ('P26-050', 3, 'fence', '408 Maple Ave', 'Airport', '2026-09-18', '2026-10-11', 'A', 66.0, 'Y', 1100.0, NULL);
INSERT INTO permits VALUES ('P23-014', 14, 'renovation', '278 Church Square', 'North Hill', '2023-09-14', '2023-10-01', 'A', 320, 'Y', 42100.0, '2024-03-29');
INSERT INTO inspections VALUES (1, 'P25-001', 7, '2026-04-19', '2026-04-19', 'pass', 0, NULL);
INSERT INTO inspections VALUES (2, 'P25-001', 7, '2026-03-27', '2026-03-27', 'fail', 1, 'handrail missing');
INSERT INTO inspections VALUES (3, 'P25-001', 13, '2026-02-08', '2026-02-08', 'pass', 0, NULL);
INSERT INTO inspections VALUES (4, 'P24-001', 4, '2024-10-16', '2024-10-16', 'pass', 0, NULL);
INSERT INTO inspections VALUES (5, 'P24-001', 12, '2024-07-24', '2024-07-24', 'pass', 0, NULL);
INSERT INTO inspections VALUES (6, 'P26-002', 5, '2026-06-15', '2026-06-15', 'pass', 0, NULL);
INSERT INTO inspections VALUES (7, 'P26-004', 12, '2026-12-05', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (8, 'P26-008', 11, '2026-11-25', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (9, 'P24-004', 11, '2024-04-14', '2024-04-14', 'pass', 0, NULL);
INSERT INTO inspections VALUES (10, 'P24-004', 13, '2024-07-15', '2024-07-15', 'pass', 0, NULL);
INSERT INTO inspections VALUES (11, 'P24-004', 2, '2024-08-13', '2024-08-13', 'pass', 0, NULL);
INSERT INTO inspections VALUES (12, 'P25-003', 4, '2025-05-27', '2025-05-27', 'fail', 1, 'wiring exposed');
INSERT INTO inspections VALUES (13, 'P25-003', 9, '2025-11-26', '2025-11-26', 'fail', 3, 'owner absent');
INSERT INTO inspections VALUES (14, 'P25-003', 7, '2025-11-11', '2025-11-11', 'partial', 2, 'owner absent');
INSERT INTO inspections VALUES (15, 'P25-003', 14, '2025-07-05', '2025-07-05', 'pass', 0, NULL);
INSERT INTO inspections VALUES (16, 'P25-005', 7, '2025-06-07', '2025-06-07', 'fail', 1, NULL);
INSERT INTO inspections VALUES (17, 'P20-002', 13, '2021-04-11', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (18, 'P26-015', 12, '2026-10-21', '2026-10-21', 'pass', 1, NULL);
INSERT INTO inspections VALUES (19, 'P26-015', NULL, '2026-11-23', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (20, 'P24-007', 4, '2025-04-12', '2025-04-12', 'pass', 1, NULL);
INSERT INTO inspections VALUES (21, 'P25-009', 14, '2025-12-18', '2025-12-18', 'pass', 0, NULL);
INSERT INTO inspections VALUES (22, 'P25-009', 2, '2026-03-06', '2026-03-06', 'pass', 0, 'exit blocked');
INSERT INTO inspections VALUES (23, 'P24-008', 2, '2025-02-12', '2025-02-12', 'pass', 0, NULL);
INSERT INTO inspections VALUES (24, 'P25-010', 2, '2025-09-19', '2025-09-19', 'pass', 0, NULL);
INSERT INTO inspections VALUES (25, 'P25-010', 13, '2025-06-16', '2025-06-16', 'pass', 3, NULL);
INSERT INTO inspections VALUES (26, 'P25-010', 12, '2025-08-06', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (27, 'P25-010', 4, '2026-02-03', '2026-02-03', 'pass', 0, NULL);
INSERT INTO inspections VALUES (28, 'P26-017', 12, '2026-11-16', '2026-11-16', 'pass', 0, NULL);
INSERT INTO inspections VALUES (29, 'P25-012', 9, '2025-06-05', '2025-06-05', 'pass', 3, NULL);
INSERT INTO inspections VALUES (30, 'P25-012', 14, '2025-05-26', '2025-05-27', 'partial', 1, 'handrail missing');
INSERT INTO inspections VALUES (31, 'P24-011', 12, '2025-03-18', '2025-03-18', 'pass', 0, NULL);
INSERT INTO inspections VALUES (32, 'P24-011', 12, '2025-04-10', '2025-04-10', 'pass', 0, NULL);
INSERT INTO inspections VALUES (33, 'P24-011', 6, '2025-08-15', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (34, 'P26-019', 9, '2026-06-15', '2026-06-15', 'partial', 2, 'plans not on site');
INSERT INTO inspections VALUES (35, 'P26-019', 12, '2026-06-23', '2026-06-23', 'pass', 0, NULL);
INSERT INTO inspections VALUES (36, 'P24-013', 3, '2025-07-01', '2025-07-01', 'pass', 0, NULL);
INSERT INTO inspections VALUES (37, 'P24-013', 11, '2025-02-09', '2025-02-10', 'pass', 0, NULL);
INSERT INTO inspections VALUES (38, 'P26-020', 13, '2026-12-11', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (39, 'P25-014', 3, '2026-04-11', '2026-04-11', 'fail', 2, 'handrail missing');
INSERT INTO inspections VALUES (40, 'P25-015', 5, '2025-09-23', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (41, 'P26-022', 7, '2026-11-17', '2026-11-17', 'pass', 0, NULL);
INSERT INTO inspections VALUES (42, 'P26-022', 3, '2026-12-18', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (43, 'P25-016', 2, '2026-01-28', '2026-01-28', 'fail', 2, NULL);
INSERT INTO inspections VALUES (44, 'P25-016', 9, '2026-03-02', '2026-03-02', 'fail', 2, 'owner absent');
INSERT INTO inspections VALUES (45, 'P25-016', NULL, '2026-03-19', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (46, 'P21-002', 9, '2022-01-18', '2022-01-18', 'fail', 5, 'exit blocked');
INSERT INTO inspections VALUES (47, 'P21-002', 12, '2022-05-06', '2022-05-06', 'partial', 2, NULL);
INSERT INTO inspections VALUES (48, 'P26-024', 11, '2026-12-25', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (49, 'P26-024', 13, '2026-09-16', '2026-09-16', 'fail', 5, NULL);
INSERT INTO inspections VALUES (50, 'P24-016', 9, '2024-12-19', '2024-12-19', 'pass', 0, NULL);
INSERT INTO inspections VALUES (51, 'P24-016', 7, '2025-03-27', '2025-03-27', 'pass', 0, NULL);
INSERT INTO inspections VALUES (52, 'P26-025', 4, '2026-12-02', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (53, 'P22-003', 7, '2023-01-26', '2023-01-27', 'fail', 1, 'owner absent');
INSERT INTO inspections VALUES (54, 'P22-003', 13, '2023-08-28', '2023-08-31', 'partial', 1, 'handrail missing');
INSERT INTO inspections VALUES (55, 'P25-018', 4, '2025-02-28', '2025-02-28', 'fail', 3, 'plans not on site');
INSERT INTO inspections VALUES (56, 'P25-018', 13, '2025-08-27', '2025-08-28', 'pass', 0, NULL);
INSERT INTO inspections VALUES (57, 'P24-017', 2, '2025-05-25', '2025-05-25', 'pass', 0, NULL);
INSERT INTO inspections VALUES (58, 'P23-004', NULL, '2023-08-21', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (59, 'P23-004', 2, '2023-04-01', '2023-04-01', 'fail', 2, NULL);
INSERT INTO inspections VALUES (60, 'P26-027', 14, '2026-12-28', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (61, 'P24-018', 5, '2024-08-27', '2024-08-27', 'fail', 3, 'minor leak');
INSERT INTO inspections VALUES (62, 'P24-018', 2, '2024-10-17', '2024-10-17', 'fail', 2, NULL);
INSERT INTO inspections VALUES (63, 'P24-018', 6, '2024-11-13', '2024-11-16', 'pass', 0, 'minor leak');
INSERT INTO inspections VALUES (64, 'P25-019', 9, '2025-11-30', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (65, 'P24-020', 10, '2024-12-23', '2024-12-24', 'fail', 3, 'plans not on site');
INSERT INTO inspections VALUES (66, 'P24-020', 6, '2025-01-20', '2025-01-20', 'pass', 0, NULL);
INSERT INTO inspections VALUES (67, 'P22-004', 8, '2022-07-06', '2022-07-06', 'fail', 2, 'owner absent');
INSERT INTO inspections VALUES (68, 'P26-028', NULL, '2026-11-27', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (69, 'P25-021', NULL, '2026-03-02', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (70, 'P25-021', NULL, '2025-11-03', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (71, 'P25-021', 3, '2025-11-18', '2025-11-18', 'pass', 1, NULL);
INSERT INTO inspections VALUES (72, 'P25-021', 4, '2026-02-21', '2026-03-03', 'pass', 0, NULL);
INSERT INTO inspections VALUES (73, 'P23-006', 13, '2023-09-10', '2023-09-10', 'pass', 0, NULL);
INSERT INTO inspections VALUES (74, 'P23-006', 6, '2023-06-26', '2023-06-26', 'fail', 1, 'minor leak');
INSERT INTO inspections VALUES (75, 'P23-006', 12, '2023-04-21', '2023-04-21', 'pass', 0, NULL);
INSERT INTO inspections VALUES (76, 'P23-006', 7, '2023-06-20', '2023-06-20', 'pass', 0, NULL);
INSERT INTO inspections VALUES (77, 'P25-022', 4, '2026-07-28', '2026-07-28', 'pass', 3, NULL);
INSERT INTO inspections VALUES (78, 'P26-032', 14, '2026-10-19', '2026-10-19', 'pass', 0, NULL);
INSERT INTO inspections VALUES (79, 'P25-023', 3, '2025-12-09', '2025-12-19', 'pass', 0, NULL);
INSERT INTO inspections VALUES (80, 'P22-005', 6, '2022-12-21', '2022-12-21', 'pass', 0, NULL);
INSERT INTO inspections VALUES (81, 'P24-022', NULL, '2024-11-27', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (82, 'P22-006', 4, '2023-02-17', '2023-02-17', 'fail', 1, 'plans not on site');
INSERT INTO inspections VALUES (83, 'P22-006', 10, '2022-12-04', '2022-12-04', 'pass', 0, NULL);
INSERT INTO inspections VALUES (84, 'P22-006', 10, '2023-02-02', '2023-02-02', 'pass', 1, NULL);
INSERT INTO inspections VALUES (85, 'P26-039', 6, '2026-07-16', '2026-07-16', 'pass', 0, NULL);
INSERT INTO inspections VALUES (86, 'P26-039', 7, '2026-06-10', '2026-06-10', 'fail', 5, 'wiring exposed');
INSERT INTO inspections VALUES (87, 'P24-024', 4, '2025-07-15', '2025-07-16', 'fail', 2, 'wiring exposed');
INSERT INTO inspections VALUES (88, 'P23-010', 13, '2023-12-26', '2023-12-26', 'fail', 1, 'exit blocked');
INSERT INTO inspections VALUES (89, 'P23-010', 6, '2024-04-04', '2024-04-14', 'pass', 2, NULL);
INSERT INTO inspections VALUES (90, 'P23-010', 6, '2024-01-24', '2024-01-24', 'pass', 0, NULL);
INSERT INTO inspections VALUES (91, 'P24-025', 13, '2025-01-18', NULL, NULL, NULL, NULL);
INSERT INTO inspections VALUES (92, 'P24-025', 9, '2025-05-06', '2025-05-06', 'pass', 0, NULL);
INSERT INTO inspections VALUES (93, 'P26-042', 5, '2026-11-06', '2026-11-09', 'pass', 0, NULL);
INSERT INTO inspections VALUES (94, 'P21-005', 4, '2022-06-14', '2022-06-15', 'fail', 1, 'exit blocked');
INSERT INTO inspections VALUES (95, 'P21-005', 8, '2022-08-02', '2022-08-02', 'pass', 2, NULL);
INSERT INTO inspections VALUES (96, 'P21-005', 9, '2022-09-19', '2022-09-20', 'fail', 1, NULL);
INSERT INTO inspections VALUES (97, 'P22-008', 9, '2022-10-11', '2022-10-11', 'pass', 0, NULL);
INSERT INTO inspections VALUES (98, 'P22-008', 7, '2022-08-14', '2022-08-17', 'fail', 1, 'handrail missing');
INSERT INTO inspections VALUES (99, 'P25-024', 2, '2025-11-14', '2025-11-14', 'fail', 2, 'handrail missing');
INSERT INTO inspections VALUES (100, 'P23-012', 7, '2023-09-30', '2023-09-30', 'fail', 5, 'plans not on site');
INSERT INTO inspections VALUES (101, 'P23-012', 11, '2023-08-24', '2023-08-24', 'pass', 0, NULL);
INSERT INTO inspections VALUES (102, 'P26-046', 11, '2026-08-25', '2026-09-04', 'partial', 1, 'plans not on site');
INSERT INTO inspections VALUES (103, 'P26-046', 6, '2026-11-01', '2026-11-01', 'partial', 2, 're-check needed');
INSERT INTO inspections VALUES (104, 'P25-025', 3, '2025-07-05', '2025-07-05', 'pass', 0, NULL);
INSERT INTO inspections VALUES (105, 'P23-013', 2, '2024-03-16', '2024-03-19', 'pass', 0, NULL);
INSERT INTO inspections VALUES (106, 'P23-013', 3, '2024-03-14', '2024-03-14', 'pass', 0, NULL);
INSERT INTO inspections VALUES (107, 'P23-013', 6, '2024-03-20', '2024-03-20', 'pass', 0, NULL);
INSERT INTO inspections VALUES (108, 'P24-028', 5, '2024-11-23', '2024-11-24', 'pass', 0, NULL);
INSERT INTO inspections VALUES (109, 'P24-028', 2, '2025-01-07', '2025-01-07', 'fail', 1, 're-check needed');
INSERT INTO inspections VALUES (110, 'P24-028', 5, '2024-08-16', '2024-08-16', 'pass', 0, NULL);
INSERT INTO inspections VALUES (111, 'P25-026', 11, '2025-10-15', '2025-10-15', 'pass', 5, NULL);
INSERT INTO inspections VALUES (112, 'P23-014', 2, '2024-01-04', '2024-01-05', 'pass', 0, NULL);
