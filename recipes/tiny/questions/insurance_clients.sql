CREATE TABLE client (
  cl_id INTEGER PRIMARY KEY,
  cl_surname TEXT,
  cl_forename TEXT,
  cl_dob TEXT,
  cl_sex TEXT,
  cl_status TEXT,
  cl_joined TEXT,
  cl_agent INTEGER REFERENCES agent(ag_id));
CREATE TABLE agent (
  ag_id INTEGER PRIMARY KEY,
  ag_name TEXT,
  ag_city TEXT,
  ag_email TEXT,
  ag_hired TEXT,
  ag_boss INTEGER REFERENCES agent(ag_id));
CREATE TABLE cl_contact (
  cl_id INTEGER PRIMARY KEY REFERENCES client(cl_id),
  email TEXT,
  email_ok INTEGER,
  mobile TEXT,
  phone TEXT,
  street TEXT,
  city TEXT,
  state TEXT,
  zip TEXT,
  last_checked TEXT);
CREATE TABLE policy (
  pol_no TEXT PRIMARY KEY,
  cl_id INTEGER REFERENCES client(cl_id),
  pol_type TEXT,
  pol_status TEXT,
  pol_start TEXT,
  pol_end TEXT,
  premium REAL);
CREATE TABLE claim (
  clm_id INTEGER PRIMARY KEY,
  pol_no TEXT REFERENCES policy(pol_no),
  clm_kind TEXT,
  clm_status TEXT,
  happened TEXT,
  reported TEXT,
  amt_asked REAL,
  amt_paid REAL);
INSERT INTO agent VALUES (1, 'Denise Kowalczyk', 'Austin', 'denise.kowalczyk@safeharbor-ins.com', '2019-04-05', NULL);
INSERT INTO agent VALUES (2, 'Ray Whitfield', 'Portland', 'ray.whitfield@safeharbor-ins.com', '2023-09-02', NULL);
INSERT INTO agent VALUES (3, 'Marta Ruiz', 'Cleveland', 'marta.ruiz@safeharbor-ins.com', '2023-04-24', 1);
INSERT INTO agent VALUES (4, 'Gordon Blake', 'Portland', 'gordon.blake@safeharbor-ins.com', '2017-08-25', 1);
INSERT INTO agent VALUES (5, 'Shu-Fen Lin', 'Portland', 'shu-fen.lin@safeharbor-ins.com', '2024-03-25', 1);
INSERT INTO agent VALUES (6, 'Tyrone Banks', 'Cleveland', 'tyrone.banks@safeharbor-ins.com', '2016-10-17', 1);
INSERT INTO agent VALUES (7, 'Beth Halloran', 'Portland', 'beth.halloran@safeharbor-ins.com', '2019-04-21', 1);
INSERT INTO agent VALUES (8, 'Ivan Sorokin', 'Dallas', 'ivan.sorokin@safeharbor-ins.com', '2017-06-01', 1);
INSERT INTO agent VALUES (9, 'Paula McTavish', 'Austin', 'paula.mctavish@safeharbor-ins.com', '2025-05-10', 1);
INSERT INTO agent VALUES (10, 'Jerome Dufresne', 'Columbus', 'jerome.dufresne@safeharbor-ins.com', '2024-11-26', 2);
INSERT INTO client VALUES (301, 'Lee', 'Desmond', '1947-07-08', 'M', 'active', '2019-12-28', 4);
INSERT INTO client VALUES (302, 'Ramirez', 'Keisha', '1957-09-22', 'F', 'active', '2021-02-24', 4);
INSERT INTO client VALUES (303, 'Ramirez', 'Keisha', '1997-08-19', 'F', 'lapsed', '2023-03-02', 4);
INSERT INTO client VALUES (304, 'Castellanos', 'Bill', NULL, 'M', 'prospect', '2024-02-28', 9);
INSERT INTO client VALUES (305, 'Ramirez', 'Walter', '1945-11-25', 'M', 'lapsed', '2019-05-19', 4);
INSERT INTO client VALUES (306, 'Smith', 'Sylvia', '2001-03-30', 'F', 'active', '2018-11-24', 6);
INSERT INTO client VALUES (307, 'O''Brien', 'Mary Ann', '1962-06-27', 'F', 'active', '2021-01-15', 7);
INSERT INTO client VALUES (308, 'Fitzgerald', 'Priya', '1982-05-17', 'F', 'lapsed', '2026-09-02', 3);
INSERT INTO client VALUES (309, 'Fitzgerald', 'Walter', '1946-08-09', 'M', 'active', '2019-08-14', 3);
INSERT INTO client VALUES (310, 'Smith', 'Sylvia', '1935-06-11', 'F', 'active', '2026-03-25', NULL);
INSERT INTO client VALUES (311, 'Anderson', 'Fay', '1947-04-22', 'F', 'prospect', '2024-07-09', 5);
INSERT INTO client VALUES (312, 'Kim-Torres', 'Desmond', '1961-01-20', 'M', 'active', '2017-03-24', 2);
INSERT INTO client VALUES (313, 'Lee', 'Carmen', '1948-11-29', 'F', 'lapsed', '2022-06-26', 8);
INSERT INTO client VALUES (314, 'Anderson', 'Desmond', '2001-11-13', 'M', 'deceased', '2023-10-02', 6);
INSERT INTO client VALUES (315, 'Castellanos', 'Walter', '2003-03-01', 'M', 'active', '2023-04-28', 4);
INSERT INTO client VALUES (316, 'Castellanos', 'Luis', '1984-01-20', 'M', 'deceased', '2017-08-03', 9);
INSERT INTO client VALUES (317, 'Patel', 'Doug', '2003-09-12', 'M', 'lapsed', '2026-06-13', 6);
INSERT INTO client VALUES (318, 'Patel', 'Keisha', '1961-06-06', 'F', 'active', '2018-04-14', NULL);
INSERT INTO client VALUES (319, 'Smith', 'Brenda', '1946-07-15', 'F', 'active', '2022-03-21', 6);
INSERT INTO client VALUES (320, 'Ramirez', 'Luis', NULL, 'M', 'prospect', '2024-09-24', 3);
INSERT INTO client VALUES (321, 'O''Brien', 'Desmond', '1957-10-28', 'M', 'active', '2025-01-23', 4);
INSERT INTO client VALUES (322, 'Lee', 'Bill', '1944-01-27', 'M', 'active', '2021-01-07', 1);
INSERT INTO client VALUES (323, 'Ramirez', 'Bill', '1991-07-08', 'M', 'lapsed', '2026-07-30', 1);
INSERT INTO client VALUES (324, 'Patel', 'Keisha', '1988-04-19', 'F', 'prospect', '2016-07-20', 7);
INSERT INTO client VALUES (325, 'Lee', 'Fay', '1990-04-02', 'F', 'active', '2020-12-06', 4);
INSERT INTO client VALUES (326, 'Lee', 'Luis', '1978-12-04', 'M', 'prospect', '2023-01-19', 7);
INSERT INTO client VALUES (327, 'Smith', 'Mary Ann', '1982-03-09', 'F', 'active', '2017-08-27', 3);
INSERT INTO client VALUES (328, 'Castellanos', 'Bill', '1982-04-12', 'M', 'deceased', '2018-01-05', 4);
INSERT INTO client VALUES (329, 'Smith', 'Bill', '1997-08-04', 'M', 'active', '2021-08-25', 6);
INSERT INTO client VALUES (330, 'Nguyen', 'Sylvia', '1998-04-10', 'F', 'prospect', '2026-01-26', 1);
INSERT INTO client VALUES (331, 'Fitzgerald', 'Brenda', '2003-08-18', 'F', 'deceased', '2024-08-22', 3);
INSERT INTO client VALUES (332, 'O''Brien', 'Luis', '1941-09-01', 'M', 'lapsed', '2022-07-16', 4);
INSERT INTO client VALUES (333, 'Patel', 'Walter', '1977-06-21', 'M', 'prospect', '2019-06-06', 4);
INSERT INTO client VALUES (334, 'Ramirez', 'Luis', '2004-01-22', 'M', 'deceased', '2020-04-20', 4);
INSERT INTO client VALUES (335, 'Washington', 'Bill', '1958-03-08', 'M', 'active', '2022-03-03', 4);
INSERT INTO client VALUES (336, 'O''Brien', 'Keisha', '1950-02-25', 'F', 'deceased', '2017-01-07', NULL);
INSERT INTO client VALUES (337, 'Ortega', 'Mary Ann', '1978-01-10', 'F', 'prospect', '2016-10-05', 8);
INSERT INTO client VALUES (338, 'Castellanos', 'Brenda', '1946-02-26', 'F', 'deceased', '2025-07-05', NULL);
INSERT INTO client VALUES (339, 'Nguyen', 'Jo', '2004-02-19', NULL, 'active', '2025-03-22', 3);
INSERT INTO client VALUES (340, 'Anderson', 'Brenda', '1950-11-25', 'F', 'active', '2024-11-21', 2);
INSERT INTO client VALUES (341, 'Ortega', 'Desmond', NULL, 'M', 'active', '2016-09-16', NULL);
INSERT INTO client VALUES (342, 'Patel', 'Sylvia', '1959-02-24', 'F', 'lapsed', '2017-09-19', 5);
INSERT INTO client VALUES (343, 'Anderson', 'Sylvia', '1953-09-22', 'F', 'lapsed', '2025-03-05', 8);
INSERT INTO client VALUES (344, 'Ramirez', 'Luis', '1984-06-12', 'M', 'active', '2019-06-03', 4);
INSERT INTO client VALUES (345, 'Ortega', 'Bill', '1975-01-20', 'M', 'deceased', '2020-12-25', 2);
INSERT INTO client VALUES (346, 'Smith', 'Doug', '1969-06-02', 'M', 'active', '2018-07-18', 4);
INSERT INTO client VALUES (347, 'Nguyen', 'Jo', NULL, NULL, 'active', '2022-12-19', NULL);
INSERT INTO client VALUES (348, 'Nguyen', 'Priya', '1976-08-01', 'F', 'prospect', '2020-07-18', 3);
INSERT INTO client VALUES (349, 'Lee', 'Sylvia', '1980-12-30', 'F', 'prospect', '2020-01-31', 1);
INSERT INTO client VALUES (350, 'Patel', 'Luis', '1986-11-03', 'M', 'active', '2023-12-17', 4);
INSERT INTO client VALUES (351, 'O''Brien', 'Sylvia', '1994-07-20', 'F', 'active', '2023-04-06', 7);
INSERT INTO client VALUES (352, 'Lee', 'Walter', '1968-07-10', 'M', 'deceased', '2025-07-31', 6);
INSERT INTO client VALUES (353, 'Kim-Torres', 'Desmond', '1965-08-26', 'M', 'lapsed', '2023-01-14', 1);
INSERT INTO client VALUES (354, 'Smith', 'Mary Ann', '1945-12-14', 'F', 'prospect', '2019-01-13', 3);
INSERT INTO client VALUES (355, 'Fitzgerald', 'Brenda', NULL, 'F', 'active', '2018-10-18', 1);
INSERT INTO client VALUES (356, 'O''Brien', 'Jo', '1997-12-26', NULL, 'active', '2024-01-30', NULL);
INSERT INTO client VALUES (357, 'O''Brien', 'Brenda', '1968-04-09', 'F', 'deceased', '2021-06-06', 7);
INSERT INTO client VALUES (358, 'Fitzgerald', 'Luis', '1980-03-01', 'M', 'active', '2024-07-28', NULL);
INSERT INTO client VALUES (359, 'Kim-Torres', 'Doug', '1975-06-13', 'M', 'deceased', '2017-03-22', 7);
INSERT INTO client VALUES (360, 'Ortega', 'Keisha', '2000-09-24', 'F', 'active', '2019-03-07', 7);
INSERT INTO client VALUES (361, 'Kim-Torres', 'Brenda', '1959-08-18', 'F', 'prospect', '2026-07-08', 4);
INSERT INTO client VALUES (362, 'Washington', 'Ethan', '1954-05-29', 'M', 'lapsed', '2017-08-23', 5);
INSERT INTO client VALUES (363, 'Ramirez', 'Keisha', '1995-06-16', 'F', 'active', '2025-04-26', 7);
INSERT INTO client VALUES (364, 'Kim-Torres', 'Ethan', '1999-08-22', 'M', 'prospect', '2018-07-17', 7);
INSERT INTO client VALUES (365, 'Smith', 'Desmond', '1968-09-22', 'M', 'active', '2024-12-12', 1);
INSERT INTO cl_contact VALUES (301, 'dlee7@brightpath.io', 0, NULL, '(503) 555-7346', '2301 Ocean View Drive', 'Denver', 'CO', '68117', '2021-04-16');
INSERT INTO cl_contact VALUES (302, 'kramirez22@yahoo.com', 1, '(503) 555-2147', NULL, '118 Cedar Hill Rd', 'Denver', 'CO', NULL, '2018-06-26');
INSERT INTO cl_contact VALUES (303, 'kramirez7@brightpath.io', 1, '(503) 555-8525', '(512) 555-9887', '40 Cedar Hill Rd', 'Denver', 'CO', '90902', NULL);
INSERT INTO cl_contact VALUES (304, 'bcastellanos@yahoo.com', 1, NULL, NULL, '2301 Maple Street', 'Portland', 'OR', '54965', '2023-11-27');
INSERT INTO cl_contact VALUES (305, 'wramirez22@aol.com', 1, '(512) 555-8135', '(303) 555-8465', '118 Ocean View Drive', 'Cleveland', 'OH', '48870', '2022-03-21');
INSERT INTO cl_contact VALUES (306, 'ssmith7@gmail.com', 1, '(207) 555-3339', '(207) 555-0624', '118 Cedar Hill Rd', 'Dallas', 'TX', '18988', '2024-09-22');
INSERT INTO cl_contact VALUES (308, 'pfitzgerald7@gmail.com', 1, '(503) 555-0546', NULL, '12 Main Street', 'Columbus', 'OH', '86708', '2022-11-14');
INSERT INTO cl_contact VALUES (310, 'ssmith@gmail.com', 1, NULL, NULL, '40 Cedar Hill Rd', 'Boise', 'ID', '61522', '2024-02-19');
INSERT INTO cl_contact VALUES (311, 'fanderson22@yahoo.com', 1, '(512) 555-0255', NULL, '118 Maple Street', 'Portland', 'OR', '92232', '2024-12-23');
INSERT INTO cl_contact VALUES (312, 'dkim-torres7@aol.com', 1, '(303) 555-0479', '(503) 555-5438', '40 Ocean View Drive', 'Denver', 'CO', '59149', '2026-07-18');
INSERT INTO cl_contact VALUES (313, 'clee7@brightpathio', 1, '(303) 555-2928', NULL, '12 Ocean View Drive', 'Denver', 'CO', '75134', '2026-02-16');
INSERT INTO cl_contact VALUES (314, 'danderson@brightpath.io', 0, NULL, '(503) 555-3698', '118 Maple Street', 'Columbus', 'OH', '41938', '2023-08-27');
INSERT INTO cl_contact VALUES (315, 'wcastellanos22@yahoo.com', 1, '(503) 555-2184', '(512) 555-4644', '2301 Maple Street', 'Denver', 'CO', '27501', NULL);
INSERT INTO cl_contact VALUES (316, 'lcastellanos7@aol.com', 1, '(303) 555-6780', NULL, '118 Main Street', 'Columbus', 'OH', '26329', '2025-09-01');
INSERT INTO cl_contact VALUES (317, 'dpatel7@brightpath.io', 0, NULL, NULL, '12 Ocean View Drive', 'Columbus', 'OH', '49308', '2023-12-15');
INSERT INTO cl_contact VALUES (319, 'bsmith@yahoo.com', 1, NULL, '(512) 555-6707', '12 Cedar Hill Rd', 'Portland', 'ME', '30320', NULL);
INSERT INTO cl_contact VALUES (320, 'lramirez7@gmail.com', 0, '(207) 555-4635', NULL, '40 Maple Street', 'Denver', 'CO', '21072', NULL);
INSERT INTO cl_contact VALUES (321, 'dobrien7@gmail.com', 0, '(303) 555-6882', NULL, '118 Ocean View Drive', 'Cleveland', 'OH', '57650', NULL);
INSERT INTO cl_contact VALUES (322, 'blee@brightpath.io', 1, NULL, '(614) 555-5847', '118 Main Street', 'Austin', 'TX', '35283', NULL);
INSERT INTO cl_contact VALUES (323, 'bramirez7@gmail.com', 1, '(207) 555-0334', NULL, '118 Main Street', 'Denver', 'CO', '62454', '2024-03-24');
INSERT INTO cl_contact VALUES (324, 'kpatel@brightpath.io', 0, '(614) 555-3951', '(614) 555-8172', '118 Cedar Hill Rd', 'Boise', 'ID', NULL, '2026-04-20');
INSERT INTO cl_contact VALUES (325, 'flee7@gmail.com', 0, NULL, '(512) 555-0639', '12 Maple Street', 'Denver', 'CO', '90211', '2023-08-29');
INSERT INTO cl_contact VALUES (326, 'llee22@gmail.com', 1, '(614) 555-6882', '(303) 555-3334', '118 Cedar Hill Rd', 'Columbus', 'OH', NULL, '2020-04-07');
INSERT INTO cl_contact VALUES (327, NULL, NULL, NULL, '(512) 555-8093', '12 Ocean View Drive', 'Columbus', 'OH', NULL, '2018-09-22');
INSERT INTO cl_contact VALUES (328, 'bcastellanos@brightpath.io', 1, '(503) 555-2337', NULL, '2301 Ocean View Drive', 'Columbus', 'OH', '41515', '2026-10-30');
INSERT INTO cl_contact VALUES (329, 'bsmith22@aol.com', 1, '(614) 555-1750', '(207) 555-3852', '40 Main Street', 'Austin', 'TX', NULL, '2020-06-10');
INSERT INTO cl_contact VALUES (330, 'snguyen7@aol.com', 0, '(614) 555-2267', NULL, '118 Cedar Hill Rd', 'Austin', 'TX', NULL, '2018-11-06');
INSERT INTO cl_contact VALUES (331, 'bfitzgerald7@ohiotechedu', 0, '(303) 555-5567', '(503) 555-1301', '118 Cedar Hill Rd', 'Boise', 'ID', '20779', '2021-10-28');
INSERT INTO cl_contact VALUES (332, 'lobrien22@brightpath.io', 1, NULL, '(503) 555-0767', '12 Main Street', 'Portland', 'OR', '35877', '2025-08-30');
INSERT INTO cl_contact VALUES (333, 'wpatel7@gmailcom', 1, '(614) 555-4781', '(207) 555-0014', '118 Ocean View Drive', 'Portland', 'ME', '65321', NULL);
INSERT INTO cl_contact VALUES (334, NULL, NULL, '(614) 555-4035', NULL, '118 Cedar Hill Rd', 'Boise', 'ID', '92696', '2018-02-28');
INSERT INTO cl_contact VALUES (335, 'bwashington7@aol.com', 1, NULL, NULL, '40 Cedar Hill Rd', 'Denver', 'CO', '42189', NULL);
INSERT INTO cl_contact VALUES (336, 'kobrien22@yahoo.com', 0, '(207) 555-7653', '(207) 555-6531', '12 Main Street', 'Dallas', 'TX', '76564', NULL);
INSERT INTO cl_contact VALUES (337, 'mortega22@gmail.com', 0, '(207) 555-9497', '(303) 555-6342', '40 Maple Street', 'Cleveland', 'OH', '62179', '2023-08-26');
INSERT INTO cl_contact VALUES (338, 'bcastellanos22@brightpath.io', 1, '(207) 555-7190', NULL, '40 Main Street', 'Boise', 'ID', '46027', '2022-03-15');
INSERT INTO cl_contact VALUES (339, 'jnguyen@yahoo.com', 1, '(303) 555-5988', NULL, '12 Ocean View Drive', 'Cleveland', 'OH', '70910', '2022-08-29');
INSERT INTO cl_contact VALUES (340, 'banderson@gmail.com', 1, '(512) 555-5425', NULL, '118 Maple Street', 'Columbus', 'OH', '86390', '2022-06-22');
INSERT INTO cl_contact VALUES (341, 'dortega@yahoo.com', 1, NULL, NULL, '118 Ocean View Drive', 'Portland', 'OR', '35933', '2023-04-03');
INSERT INTO cl_contact VALUES (343, 'sanderson7@gmail.com', 0, '(614) 555-7862', NULL, '2301 Maple Street', 'Portland', 'OR', '53507', '2021-06-04');
INSERT INTO cl_contact VALUES (344, 'lramirez22@gmail.com', 1, '(614) 555-0195', NULL, '40 Maple Street', 'Dallas', 'TX', '48668', '2018-06-03');
INSERT INTO cl_contact VALUES (345, 'bortega@gmail.com', 1, '(512) 555-3014', NULL, '118 Maple Street', 'Dallas', 'TX', NULL, '2021-02-11');
INSERT INTO cl_contact VALUES (346, NULL, NULL, NULL, NULL, '2301 Ocean View Drive', 'Dallas', 'TX', '97589', '2023-04-08');
INSERT INTO cl_contact VALUES (347, 'jnguyen@aol.com', 0, '(503) 555-7749', '(614) 555-9650', '40 Main Street', 'Portland', 'OR', '48052', NULL);
INSERT INTO cl_contact VALUES (348, 'pnguyen@aol.com', 1, '(303) 555-2397', NULL, '40 Main Street', 'Austin', 'TX', '83590', '2025-12-20');
INSERT INTO cl_contact VALUES (349, 'slee7@ohiotech.edu', 1, '(303) 555-6777', '(503) 555-2584', '12 Maple Street', 'Denver', 'CO', '72404', '2025-07-19');
INSERT INTO cl_contact VALUES (350, 'lpatel7@gmail.com', 0, '(207) 555-4573', '(503) 555-3348', '118 Maple Street', 'Columbus', 'OH', '93716', '2021-01-21');
INSERT INTO cl_contact VALUES (351, 'sobrien7@yahoo.com', 0, NULL, NULL, '118 Ocean View Drive', 'Portland', 'ME', '54726', '2025-04-11');
INSERT INTO cl_contact VALUES (352, 'wlee@gmail.com', 0, '(614) 555-3826', '(614) 555-7485', '12 Cedar Hill Rd', 'Boise', 'ID', '81095', '2018-05-01');
INSERT INTO cl_contact VALUES (354, 'msmith@yahoo.com', 0, '(503) 555-8226', '(303) 555-8183', '40 Main Street', 'Denver', 'CO', '90999', NULL);
INSERT INTO cl_contact VALUES (355, NULL, NULL, '(303) 555-0201', NULL, '12 Ocean View Drive', 'Cleveland', 'OH', '68299', NULL);
INSERT INTO cl_contact VALUES (356, 'jobrien@ohiotech.edu', 1, '(503) 555-5763', '(512) 555-8143', '12 Maple Street', 'Portland', 'ME', '68647', NULL);
INSERT INTO cl_contact VALUES (359, 'dkim-torres@ohiotech.edu', 1, NULL, '(614) 555-4012', '118 Maple Street', 'Portland', 'ME', '73183', '2021-05-01');
INSERT INTO cl_contact VALUES (360, 'kortega@ohiotech.edu', 1, '(512) 555-2063', '(303) 555-1882', '12 Main Street', 'Portland', 'ME', '81491', '2026-05-03');
INSERT INTO cl_contact VALUES (361, 'bkim-torres22@ohiotech.edu', 1, NULL, NULL, '12 Ocean View Drive', 'Denver', 'CO', '72851', '2019-05-21');
INSERT INTO cl_contact VALUES (362, NULL, NULL, '(207) 555-4517', NULL, '40 Maple Street', 'Austin', 'TX', '32583', NULL);
INSERT INTO cl_contact VALUES (364, 'ekim-torres7@yahoo.com', 1, '(512) 555-8266', NULL, '118 Main Street', 'Austin', 'TX', '95623', '2023-10-30');
INSERT INTO cl_contact VALUES (365, 'dsmith7@gmail.com', 1, '(503) 555-6157', NULL, '2301 Cedar Hill Rd', 'Portland', 'ME', '22459', '2025-04-20');
INSERT INTO policy VALUES ('HE-10790', 320, 'health', 'in_force', '2026-04-29', '2027-04-29', 250.47);
INSERT INTO policy VALUES ('HO-99176', 324, 'home', 'in_force', '2018-04-05', NULL, 105.99);
INSERT INTO policy VALUES ('HO-35254', 359, 'home', 'expired', '2020-12-22', '2021-01-05', 2403.03);
INSERT INTO policy VALUES ('AU-77120', 341, 'auto', 'cancelled', '2026-06-17', '2027-06-17', 1416.9);
INSERT INTO policy VALUES ('LI-53018', 311, 'life', 'in_force', '2025-02-24', NULL, 133.01);
INSERT INTO policy VALUES ('HO-37680', 327, 'home', 'expired', '2024-03-30', '2024-04-13', 124.7);
INSERT INTO policy VALUES ('LI-73037', 310, 'life', 'cancelled', '2026-07-31', '2028-07-30', 391.35);
INSERT INTO policy VALUES ('HE-86618', 353, 'health', 'in_force', '2025-07-02', NULL, 128.48);
INSERT INTO policy VALUES ('HE-23033', 357, 'health', 'cancelled', '2024-09-08', '2026-09-08', 592.26);
INSERT INTO policy VALUES ('HE-68984', 303, 'health', 'pending', '2025-09-22', '2030-09-22', 835.34);
INSERT INTO policy VALUES ('AU-99209', 330, 'auto', 'in_force', '2026-06-23', '2027-06-23', 589.39);
INSERT INTO policy VALUES ('AU-55272', 318, 'auto', 'expired', '2020-10-09', '2021-10-09', 525.44);
INSERT INTO policy VALUES ('TR-44859', 308, 'travel', 'in_force', '2026-09-02', '2027-09-02', 1695.08);
INSERT INTO policy VALUES ('HO-96466', 314, 'home', 'pending', '2024-02-03', '2026-02-02', 962.13);
INSERT INTO policy VALUES ('HO-63023', 307, 'home', 'in_force', '2022-08-19', NULL, 1417.17);
INSERT INTO policy VALUES ('TR-85619', 310, 'travel', 'in_force', '2026-04-19', NULL, 549.27);
INSERT INTO policy VALUES ('TR-48415', 306, 'travel', 'expired', '2020-08-10', '2021-08-10', 2751.78);
INSERT INTO policy VALUES ('AU-76449', 309, 'auto', 'expired', '2024-02-28', '2025-02-27', 106.61);
INSERT INTO policy VALUES ('LI-37744', 302, 'life', 'cancelled', '2025-05-07', NULL, 831.35);
INSERT INTO policy VALUES ('AU-30962', 313, 'auto', 'in_force', '2023-03-16', '2028-03-15', 897.13);
INSERT INTO policy VALUES ('AU-57915', 332, 'auto', 'expired', '2022-09-16', '2024-09-15', 2747.61);
INSERT INTO policy VALUES ('HO-96318', 305, 'home', 'expired', '2020-05-26', '2021-05-26', 378.22);
INSERT INTO policy VALUES ('AU-93645', 326, 'auto', 'in_force', '2024-11-19', '2025-11-19', 329.72);
INSERT INTO policy VALUES ('LI-23967', 304, 'life', 'in_force', '2025-12-13', NULL, 206.0);
INSERT INTO policy VALUES ('AU-15555', 303, 'auto', 'expired', '2024-10-12', '2025-10-12', 324.39);
INSERT INTO policy VALUES ('TR-34457', 310, 'travel', 'in_force', '2026-05-30', '2028-05-29', 134.63);
INSERT INTO policy VALUES ('HO-64509', 312, 'home', 'expired', '2020-06-28', '2021-06-28', 110.35);
INSERT INTO policy VALUES ('HO-48242', 325, 'home', 'cancelled', '2024-10-04', NULL, 604.84);
INSERT INTO policy VALUES ('HE-12028', 328, 'health', 'in_force', '2020-03-10', NULL, 630.35);
INSERT INTO policy VALUES ('AU-76235', 330, 'auto', 'in_force', '2026-05-18', NULL, 2441.74);
INSERT INTO policy VALUES ('TR-57084', 361, 'travel', 'cancelled', '2026-07-12', '2031-07-12', 229.89);
INSERT INTO policy VALUES ('HO-68220', 304, 'home', 'in_force', '2024-12-22', '2025-12-22', 2611.64);
INSERT INTO policy VALUES ('TR-53953', 361, 'travel', 'in_force', '2026-07-24', '2031-07-24', 944.86);
INSERT INTO policy VALUES ('AU-24452', 309, 'auto', 'expired', '2022-10-14', '2023-10-14', 2661.84);
INSERT INTO policy VALUES ('LI-20435', 318, 'life', 'expired', '2022-12-10', '2024-12-09', 410.55);
INSERT INTO policy VALUES ('HO-24643', 310, 'home', 'in_force', '2026-06-26', '2027-06-26', 1024.04);
INSERT INTO policy VALUES ('TR-98286', 304, 'travel', 'in_force', '2026-06-13', '2028-06-12', 127.42);
INSERT INTO policy VALUES ('HE-82203', 320, 'health', 'cancelled', '2025-04-22', '2027-04-22', 133.2);
INSERT INTO policy VALUES ('HE-10224', 330, 'health', 'pending', '2026-04-15', NULL, 247.88);
INSERT INTO policy VALUES ('TR-18036', 324, 'travel', 'expired', '2023-07-13', '2024-07-12', 464.8);
INSERT INTO policy VALUES ('HE-48562', 337, 'health', 'expired', '2025-07-30', '2026-07-30', 1940.73);
INSERT INTO policy VALUES ('AU-65455', 305, 'auto', 'in_force', '2019-06-24', NULL, 128.42);
INSERT INTO policy VALUES ('AU-30055', 342, 'auto', 'pending', '2017-03-31', NULL, 462.7);
INSERT INTO policy VALUES ('HO-96323', 316, 'home', 'expired', '2021-07-17', '2026-07-17', 117.61);
INSERT INTO policy VALUES ('AU-68413', 307, 'auto', 'expired', '2021-12-17', '2023-12-17', 253.28);
INSERT INTO policy VALUES ('HE-19123', 303, 'health', 'expired', '2026-02-19', '2026-03-05', 116.57);
INSERT INTO policy VALUES ('HE-41290', 309, 'health', 'cancelled', '2022-05-29', '2027-05-29', 1997.34);
INSERT INTO policy VALUES ('HE-98849', 303, 'health', 'expired', '2023-09-23', '2024-09-22', 688.56);
INSERT INTO policy VALUES ('AU-72118', 351, 'auto', 'expired', '2024-09-13', '2025-09-13', 446.39);
INSERT INTO policy VALUES ('HO-21038', 331, 'home', 'pending', '2025-02-01', '2027-02-01', 438.06);
INSERT INTO policy VALUES ('TR-91194', 310, 'travel', 'pending', '2026-05-26', '2027-05-26', 853.97);
INSERT INTO policy VALUES ('HO-53402', 312, 'home', 'expired', '2018-04-22', '2023-04-22', 438.87);
INSERT INTO policy VALUES ('AU-16580', 308, 'auto', 'in_force', '2026-09-02', '2031-09-02', 1672.8);
INSERT INTO policy VALUES ('AU-93278', 361, 'auto', 'cancelled', '2026-07-28', '2027-07-28', 1588.76);
INSERT INTO policy VALUES ('HO-63382', 326, 'home', 'expired', '2023-12-12', '2023-12-26', 709.97);
INSERT INTO policy VALUES ('AU-66302', 308, 'auto', 'in_force', '2026-09-02', '2027-09-02', 1926.0);
INSERT INTO policy VALUES ('HO-31391', 325, 'home', 'expired', '2024-10-08', '2025-10-08', 814.72);
INSERT INTO policy VALUES ('LI-77060', 304, 'life', 'cancelled', '2024-09-18', NULL, 943.94);
INSERT INTO policy VALUES ('AU-13558', 333, 'auto', 'expired', '2024-10-12', '2025-10-12', 252.04);
INSERT INTO policy VALUES ('HO-38625', 361, 'home', 'in_force', '2026-07-27', NULL, 235.82);
INSERT INTO policy VALUES ('AU-93623', 349, 'auto', 'expired', '2025-06-10', '2025-06-24', 651.59);
INSERT INTO policy VALUES ('HO-65222', 320, 'home', 'pending', '2026-04-06', '2031-04-06', 2462.69);
INSERT INTO policy VALUES ('HO-84759', 322, 'home', 'pending', '2024-02-14', '2029-02-13', 1041.35);
INSERT INTO policy VALUES ('HE-97303', 329, 'health', 'expired', '2024-03-01', '2026-03-01', 938.05);
INSERT INTO policy VALUES ('HO-77596', 317, 'home', 'in_force', '2026-07-02', NULL, 278.78);
INSERT INTO policy VALUES ('AU-83695', 314, 'auto', 'expired', '2024-05-07', '2025-05-07', 758.46);
INSERT INTO policy VALUES ('HO-23571', 361, 'home', 'pending', '2026-07-22', '2027-07-22', 2033.34);
INSERT INTO policy VALUES ('TR-82673', 301, 'travel', 'cancelled', '2026-02-07', '2028-02-07', 96.66);
INSERT INTO policy VALUES ('HO-75440', 321, 'home', 'pending', '2025-11-28', NULL, 260.37);
INSERT INTO policy VALUES ('LI-29938', 305, 'life', 'expired', '2017-08-30', '2018-08-30', 716.75);
INSERT INTO policy VALUES ('HO-56882', 320, 'home', 'in_force', '2026-04-27', '2027-04-27', 710.86);
INSERT INTO policy VALUES ('HE-52787', 307, 'health', 'pending', '2021-02-14', NULL, 215.65);
INSERT INTO policy VALUES ('HO-83037', 301, 'home', 'in_force', '2022-07-12', NULL, 856.46);
INSERT INTO policy VALUES ('TR-91210', 317, 'travel', 'in_force', '2026-06-14', '2028-06-13', 125.01);
INSERT INTO policy VALUES ('AU-87886', 305, 'auto', 'expired', '2021-05-01', '2023-05-01', 401.53);
INSERT INTO policy VALUES ('TR-19438', 320, 'travel', 'in_force', '2026-02-18', '2027-02-18', 285.62);
INSERT INTO policy VALUES ('AU-60460', 333, 'auto', 'in_force', '2022-09-13', '2027-09-13', 233.61);
INSERT INTO policy VALUES ('HO-89061', 314, 'home', 'in_force', '2024-12-05', NULL, 108.47);
INSERT INTO policy VALUES ('HO-71969', 310, 'home', 'pending', '2026-05-18', '2027-05-18', 285.94);
INSERT INTO policy VALUES ('AU-48878', 301, 'auto', 'pending', '2026-07-28', NULL, 1335.52);
INSERT INTO claim VALUES (9000, 'TR-44859', 'cancellation', 'denied', '2026-09-30', '2026-09-30', 4315.82, 0);
INSERT INTO claim VALUES (9001, 'AU-68413', 'theft', 'paid', '2024-10-26', '2025-01-09', 13046.42, 11741.78);
INSERT INTO claim VALUES (9002, 'AU-57915', 'collision', 'paid', '2023-01-08', '2023-01-08', 497.92, 448.13);
INSERT INTO claim VALUES (9003, 'HE-12028', 'hospital stay', 'paid', '2026-05-12', '2026-05-13', 1770.19, 885.1);
INSERT INTO claim VALUES (9004, 'HE-98849', 'hospital stay', 'paid', '2026-11-03', '2026-11-03', 6268.59, 5641.73);
INSERT INTO claim VALUES (9005, 'HO-48242', 'fire', 'paid', '2025-06-11', '2025-06-12', 2214.59, 1993.13);
INSERT INTO claim VALUES (9006, 'AU-24452', 'collision', 'denied', '2023-11-01', '2023-11-15', 705.86, 0);
INSERT INTO claim VALUES (9007, 'AU-65455', 'theft', 'paid', '2020-07-27', '2020-07-27', 15042.6, 12034.08);
INSERT INTO claim VALUES (9008, 'AU-24452', 'collision', 'paid', '2025-05-24', '2025-05-24', NULL, 1847.94);
INSERT INTO claim VALUES (9009, 'HE-19123', 'dental', 'paid', '2026-10-09', '2026-10-23', 874.87, 437.44);
INSERT INTO claim VALUES (9010, 'HE-82203', 'hospital stay', 'open', '2026-06-19', '2026-09-02', 723.97, NULL);
INSERT INTO claim VALUES (9011, 'TR-53953', 'lost luggage', 'denied', '2026-10-12', '2026-12-26', 14746.16, 0);
INSERT INTO claim VALUES (9012, 'AU-77120', 'collision', 'paid', '2026-07-21', '2026-08-30', 1837.91, 918.96);
INSERT INTO claim VALUES (9013, 'AU-57915', 'theft', 'paid', '2024-11-22', '2024-11-24', 20346.0, 20346.0);
INSERT INTO claim VALUES (9014, 'AU-57915', 'collision', 'open', '2025-05-13', '2025-05-15', 13314.33, NULL);
INSERT INTO claim VALUES (9015, 'LI-37744', 'death benefit', 'paid', '2026-03-26', '2026-03-27', 1871.92, 1684.73);
INSERT INTO claim VALUES (9016, 'AU-15555', 'glass', 'open', '2026-10-15', '2026-10-15', 226.58, NULL);
INSERT INTO claim VALUES (9017, 'LI-23967', 'death benefit', 'paid', '2026-09-28', '2026-09-28', NULL, 185.95);
INSERT INTO claim VALUES (9018, 'AU-15555', 'collision', 'paid', '2026-04-23', '2026-04-25', 317.25, 285.53);
INSERT INTO claim VALUES (9019, 'AU-15555', 'collision', 'denied', '2025-08-13', '2025-08-15', 273.7, 0);
INSERT INTO claim VALUES (9020, 'HO-99176', 'theft', 'paid', '2023-12-05', '2023-12-19', 616.3, 616.3);
INSERT INTO claim VALUES (9021, 'HE-68984', 'hospital stay', 'paid', '2025-11-02', '2025-11-02', 14885.77, 11908.62);
INSERT INTO claim VALUES (9022, 'HO-35254', 'water damage', 'paid', '2024-03-17', '2024-03-19', 231.4, 231.4);
INSERT INTO claim VALUES (9023, 'AU-57915', 'collision', 'paid', '2025-06-12', '2025-06-13', 573.68, 286.84);
INSERT INTO claim VALUES (9024, 'HE-10790', 'dental', 'denied', '2026-09-25', '2026-09-26', 5547.47, 0);
INSERT INTO claim VALUES (9025, 'AU-57915', 'collision', 'paid', '2026-02-16', '2026-02-21', 12726.78, 6363.39);
INSERT INTO claim VALUES (9026, 'AU-99209', 'collision', 'paid', '2026-09-28', '2026-09-28', 26609.59, 26609.59);
INSERT INTO claim VALUES (9027, 'LI-53018', 'death benefit', 'paid', '2025-08-16', '2025-09-25', 19915.12, 17923.61);
INSERT INTO claim VALUES (9028, 'HO-99176', 'water damage', 'denied', '2025-03-17', '2025-03-18', 189.01, 0);
INSERT INTO claim VALUES (9029, 'AU-15555', 'collision', 'paid', '2025-08-06', '2025-08-20', 548.71, 274.36);
INSERT INTO claim VALUES (9030, 'TR-57084', 'cancellation', 'paid', '2026-10-05', '2026-11-14', 3884.16, 3884.16);
INSERT INTO claim VALUES (9031, 'HE-19123', 'hospital stay', 'paid', '2026-07-06', '2026-07-06', 964.87, 482.44);
INSERT INTO claim VALUES (9032, 'HE-48562', 'hospital stay', 'denied', '2026-06-14', '2026-06-16', 1929.48, 0);
INSERT INTO claim VALUES (9033, 'HO-68220', 'fire', 'paid', '2026-02-10', '2026-04-26', 7019.48, 7019.48);
INSERT INTO claim VALUES (9034, 'HO-96466', 'fire', 'denied', '2026-04-17', '2026-04-19', 8064.57, 0);
INSERT INTO claim VALUES (9035, 'AU-99209', 'collision', 'open', '2026-08-13', '2026-09-22', 4061.44, NULL);
INSERT INTO claim VALUES (9036, 'TR-18036', 'cancellation', 'paid', '2025-07-20', '2025-08-29', 4898.13, 4898.13);
INSERT INTO claim VALUES (9037, 'HO-37680', 'theft', 'denied', '2025-09-16', '2025-11-30', 9008.43, 0);
INSERT INTO claim VALUES (9038, 'HO-68220', 'theft', 'paid', '2026-04-09', '2026-04-14', 243.73, 194.98);
INSERT INTO claim VALUES (9039, 'HO-99176', 'water damage', 'denied', '2023-08-30', '2023-10-09', 3596.11, 0);
INSERT INTO claim VALUES (9040, 'HO-24643', 'fire', 'open', '2026-09-19', '2026-09-21', 180.21, NULL);
INSERT INTO claim VALUES (9041, 'TR-98286', 'lost luggage', 'denied', '2026-08-21', '2026-08-21', 631.61, 0);
INSERT INTO claim VALUES (9042, 'AU-57915', 'collision', 'paid', '2026-09-30', '2026-12-14', 987.14, 493.57);
INSERT INTO claim VALUES (9043, 'HO-37680', 'water damage', 'open', '2025-05-15', '2025-05-20', 314.07, NULL);
INSERT INTO claim VALUES (9044, 'HO-99176', 'fire', 'paid', '2024-03-29', '2024-04-12', 3451.52, 2761.22);
INSERT INTO claim VALUES (9045, 'AU-77120', 'glass', 'paid', '2026-10-05', '2026-10-06', 29552.18, 14776.09);
INSERT INTO claim VALUES (9046, 'HE-12028', 'hospital stay', 'paid', '2021-02-20', '2021-02-25', 2270.87, 1135.43);
INSERT INTO claim VALUES (9047, 'HE-82203', 'dental', 'denied', '2025-07-12', '2025-07-17', 8466.52, 0);
INSERT INTO claim VALUES (9048, 'AU-57915', 'theft', 'paid', '2026-06-07', '2026-06-08', 502.67, 251.34);
INSERT INTO claim VALUES (9049, 'HO-63023', 'theft', 'paid', '2023-09-08', '2023-09-10', 2314.81, 2083.33);
INSERT INTO claim VALUES (9050, 'HE-10790', 'hospital stay', 'paid', '2026-07-21', '2026-08-30', 9100.2, 4550.1);
INSERT INTO claim VALUES (9051, 'AU-76235', 'collision', 'denied', '2026-06-02', '2026-08-16', 36391.39, 0);
INSERT INTO claim VALUES (9052, 'AU-72118', 'theft', 'paid', '2026-06-10', '2026-06-12', 30902.77, 30902.77);
INSERT INTO claim VALUES (9053, 'AU-72118', 'collision', 'paid', '2025-11-10', '2025-11-10', 3453.15, 1726.58);
INSERT INTO claim VALUES (9054, 'AU-72118', 'theft', 'paid', '2026-02-11', '2026-03-23', 35550.18, 35550.18);
INSERT INTO claim VALUES (9055, 'HO-68220', 'water damage', 'paid', '2025-12-14', '2025-12-14', 2214.24, 1771.39);
INSERT INTO claim VALUES (9056, 'HO-35254', 'theft', 'paid', '2022-01-14', '2022-01-19', 10493.44, 10493.44);
INSERT INTO claim VALUES (9057, 'HO-64509', 'fire', 'denied', '2023-08-23', '2023-11-06', 22942.78, 0);
INSERT INTO claim VALUES (9058, 'HE-23033', 'dental', 'paid', '2024-12-04', '2024-12-09', NULL, 970.18);
INSERT INTO claim VALUES (9059, 'HE-10224', 'dental', 'paid', '2026-09-28', '2026-09-28', 7432.28, 6689.05);
INSERT INTO claim VALUES (9060, 'LI-53018', 'death benefit', 'denied', '2026-07-16', '2026-07-21', 295.69, 0);
INSERT INTO claim VALUES (9061, 'HO-68220', 'fire', 'open', '2025-11-14', '2025-11-16', 1018.63, NULL);
