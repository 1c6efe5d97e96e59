CREATE TABLE Department (
  deptCode TEXT PRIMARY KEY,
  deptName TEXT NOT NULL,
  faculty TEXT,
  campus TEXT,
  headId INTEGER,
  budget INTEGER,
  FOREIGN KEY (headId) REFERENCES Lecturer(lecturerId)
);
CREATE TABLE Lecturer (
  lecturerId INTEGER PRIMARY KEY,
  firstName TEXT NOT NULL,
  lastName TEXT NOT NULL,
  deptCode TEXT,
  academicRank TEXT,
  salary INTEGER,
  startDate TEXT,
  endDate TEXT,
  email TEXT,
  FOREIGN KEY (deptCode) REFERENCES Department(deptCode)
);
CREATE TABLE Student (
  studentNo TEXT PRIMARY KEY,
  firstName TEXT NOT NULL,
  lastName TEXT NOT NULL,
  birthDate TEXT,
  nationality TEXT,
  homeTown TEXT,
  deptCode TEXT,
  enrolledOn TEXT,
  status TEXT,
  email TEXT,
  tutorId INTEGER,
  FOREIGN KEY (deptCode) REFERENCES Department(deptCode),
  FOREIGN KEY (tutorId) REFERENCES Lecturer(lecturerId)
);
CREATE TABLE Module (
  moduleCode TEXT PRIMARY KEY,
  moduleName TEXT NOT NULL,
  deptCode TEXT,
  lecturerId INTEGER,
  credits INTEGER,
  level TEXT,
  semester TEXT,
  isElective INTEGER,
  FOREIGN KEY (deptCode) REFERENCES Department(deptCode),
  FOREIGN KEY (lecturerId) REFERENCES Lecturer(lecturerId)
);
CREATE TABLE ExamResult (
  resultId INTEGER PRIMARY KEY,
  studentNo TEXT NOT NULL,
  moduleCode TEXT NOT NULL,
  examDate TEXT,
  attempt INTEGER,
  mark REAL,
  passed INTEGER,
  FOREIGN KEY (studentNo) REFERENCES Student(studentNo),
  FOREIGN KEY (moduleCode) REFERENCES Module(moduleCode)
);
INSERT INTO Department VALUES ('CS', 'Computer Science', 'Science', 'South', NULL, NULL);
INSERT INTO Department VALUES ('MATH', 'Mathematics', 'Science', 'South', 2, 400000);
INSERT INTO Department VALUES ('PHYS', 'Physics', 'Science', 'North', 3, 400000);
INSERT INTO Department VALUES ('BIO', 'Biology', 'Science', 'North', 4, 620000);
INSERT INTO Department VALUES ('CHEM', 'Chemistry', 'Science', 'South', 5, 1300000);
INSERT INTO Department VALUES ('HIST', 'History', 'Humanities', 'City', 6, 400000);
INSERT INTO Department VALUES ('ENG', 'English', 'Humanities', 'North', NULL, 1300000);
INSERT INTO Department VALUES ('PHIL', 'Philosophy', 'Humanities', 'City', 8, 1300000);
INSERT INTO Department VALUES ('LAW', 'Law', 'Law', 'North', 9, 620000);
INSERT INTO Department VALUES ('ECON', 'Economics', 'Business', 'North', 10, NULL);
INSERT INTO Department VALUES ('MKT', 'Marketing', 'Business', 'South', 11, 400000);
INSERT INTO Department VALUES ('FIN', 'Finance', 'Business', 'North', 12, 1300000);
INSERT INTO Department VALUES ('MED', 'Medicine', 'Medicine', 'South', NULL, 400000);
INSERT INTO Department VALUES ('NURS', 'Nursing', 'Medicine', 'South', 14, 620000);
INSERT INTO Department VALUES ('ARCH', 'Architecture', 'Engineering', 'North', 15, 250000);
INSERT INTO Department VALUES ('CIV', 'Civil Engineering', 'Engineering', 'City', 16, 620000);
INSERT INTO Department VALUES ('MECH', 'Mechanical Engineering', 'Engineering', 'City', 17, 900000);
INSERT INTO Department VALUES ('ELEC', 'Electrical Engineering', 'Engineering', 'North', 18, 400000);
INSERT INTO Department VALUES ('MUS', 'Music', 'Arts', 'North', NULL, NULL);
INSERT INTO Department VALUES ('DRA', 'Drama', 'Arts', 'North', 20, 250000);
INSERT INTO Department VALUES ('GEO', 'Geography', 'Science', 'North', 21, 1300000);
INSERT INTO Department VALUES ('PSY', 'Psychology', 'Science', 'South', 22, 1300000);
INSERT INTO Department VALUES ('SOC', 'Sociology', 'Humanities', 'City', 23, 1300000);
INSERT INTO Department VALUES ('EDU', 'Education', 'Humanities', 'North', 24, 250000);
INSERT INTO Department VALUES ('LING', 'Linguistics', 'Humanities', 'City', NULL, 400000);
INSERT INTO Lecturer VALUES (1, 'Tom', 'Smith', 'CS', 'lecturer', 88000, '2017-02-19', NULL, 'tom.smith@uni.edu');
INSERT INTO Lecturer VALUES (2, 'Nina', 'Nguyen', 'MATH', 'assistant', 34500, '2024-02-12', NULL, NULL);
INSERT INTO Lecturer VALUES (3, 'Alice', 'Moreau', 'PHYS', 'lecturer', 74000, '2019-10-16', NULL, 'alice.moreau@uni.edu');
INSERT INTO Lecturer VALUES (4, 'Mark', 'Haddad', 'BIO', 'lecturer', 34500, '2016-12-12', NULL, NULL);
INSERT INTO Lecturer VALUES (5, 'Grace', 'Haddad', 'CHEM', 'professor', 39500, '2016-11-16', NULL, 'grace.haddad@uni.edu');
INSERT INTO Lecturer VALUES (6, 'Hugo', 'Bianchi', 'HIST', 'lecturer', 39000, '2016-01-26', NULL, 'hugo.bianchi@gmail.com');
INSERT INTO Lecturer VALUES (7, 'Maria', 'Dupont', 'ENG', 'senior lecturer', 39500, '2022-08-04', NULL, 'maria.dupont@uni.edu');
INSERT INTO Lecturer VALUES (8, 'Paul', 'Garcia', 'PHIL', 'senior lecturer', 74500, '2016-01-28', NULL, 'paul.garcia@gmail.com');
INSERT INTO Lecturer VALUES (9, 'Louis', 'Bianchi', 'LAW', 'assistant', 88000, '2023-09-09', NULL, 'louis.bianchi@gmail.com');
INSERT INTO Lecturer VALUES (10, 'Nina', 'Costa', 'ECON', 'assistant', 52000, '2023-04-01', '2025-04-01', 'nina.costa@uni.edu');
INSERT INTO Lecturer VALUES (11, 'Sofia', 'Dupont', 'MKT', 'professor', 88500, '2024-04-22', NULL, NULL);
INSERT INTO Lecturer VALUES (12, 'Lena', 'Costa', 'FIN', 'lecturer', 39500, '2023-08-18', NULL, 'lena.costa@uni.edu');
INSERT INTO Lecturer VALUES (13, 'Alice', 'Smith', 'MED', 'lecturer', 45500, '2021-04-25', NULL, 'alice.smith@gmail.com');
INSERT INTO Lecturer VALUES (14, 'Alice', 'Leroy', 'NURS', 'lecturer', 52500, '2024-09-13', NULL, 'alice.leroy@uni.edu');
INSERT INTO Lecturer VALUES (15, 'Emma', 'Garcia', 'ARCH', 'senior lecturer', 88000, '2021-12-02', NULL, 'emma.garcia@gmail.com');
INSERT INTO Lecturer VALUES (16, 'Luca', 'Garcia', 'CIV', 'lecturer', 34500, '2020-03-21', '2022-03-21', 'luca.garcia@uni.edu');
INSERT INTO Lecturer VALUES (17, 'Hugo', 'Nguyen', 'MECH', 'senior lecturer', 52500, '2016-01-15', NULL, 'hugo.nguyen@uni.edu');
INSERT INTO Lecturer VALUES (18, 'Peter', 'Martin', 'ELEC', 'senior lecturer', 34500, '2017-01-13', NULL, NULL);
INSERT INTO Lecturer VALUES (19, 'Chloe', 'Bernard', 'MUS', 'professor', 34500, '2024-11-03', NULL, 'chloe.bernard@gmail.com');
INSERT INTO Lecturer VALUES (20, 'Jonas', 'Schmidt', 'DRA', 'lecturer', 45500, '2024-10-25', NULL, 'jonas.schmidt@uni.edu');
INSERT INTO Lecturer VALUES (21, 'Eva', 'Leroy', 'GEO', 'professor', 39500, '2024-04-13', NULL, 'eva.leroy@gmail.com');
INSERT INTO Lecturer VALUES (22, 'Peter', 'Schmidt', 'PSY', 'senior lecturer', 45500, '2024-09-12', NULL, NULL);
INSERT INTO Lecturer VALUES (23, 'Hugo', 'Garcia', 'SOC', 'lecturer', 45500, '2020-09-15', NULL, NULL);
INSERT INTO Lecturer VALUES (24, 'Jonas', 'Kowalski', 'EDU', 'senior lecturer', 34500, '2017-05-10', NULL, 'jonas.kowalski@gmail.com');
INSERT INTO Lecturer VALUES (25, 'Louis', 'Bianchi', 'LING', 'lecturer', 88500, '2022-02-22', NULL, NULL);
INSERT INTO Lecturer VALUES (26, 'Paul', 'Leroy', 'ECON', 'lecturer', 34500, '2022-09-14', NULL, 'paul.leroy@uni.edu');
INSERT INTO Lecturer VALUES (27, 'David', 'Kowalski', 'ENG', 'lecturer', 45500, '2016-10-03', NULL, 'david.kowalski@uni.edu');
INSERT INTO Lecturer VALUES (28, 'Hugo', 'Garcia', 'PHYS', 'senior lecturer', 34500, '2017-08-23', NULL, 'hugo.garcia@uni.edu');
INSERT INTO Lecturer VALUES (29, 'David', 'Weber', 'ENG', 'professor', 52000, '2018-03-11', NULL, 'david.weber@uni.edu');
INSERT INTO Lecturer VALUES (30, 'Tom', 'Kowalski', 'ECON', 'lecturer', 34000, '2016-08-04', '2018-08-04', 'tom.kowalski@uni.edu');
INSERT INTO Lecturer VALUES (31, 'Maria', 'Weber', 'BIO', 'assistant', 45000, '2022-09-03', NULL, 'maria.weber@uni.edu');
INSERT INTO Lecturer VALUES (32, 'David', 'Kowalski', 'LAW', 'senior lecturer', 45500, '2018-03-27', NULL, 'david.kowalski@gmail.com');
INSERT INTO Lecturer VALUES (33, 'Omar', 'Muller', 'MKT', 'lecturer', 74500, '2024-04-12', NULL, 'omar.muller@uni.edu');
INSERT INTO Lecturer VALUES (34, 'Maria', 'Leroy', 'MATH', 'lecturer', 39000, '2022-10-15', NULL, 'maria.leroy@gmail.com');
INSERT INTO Lecturer VALUES (35, 'Clara', 'Weber', 'FIN', 'lecturer', 39000, '2021-08-12', '2023-08-12', NULL);
INSERT INTO Lecturer VALUES (36, 'Omar', 'Moreau', 'MATH', 'senior lecturer', 74500, '2016-07-28', NULL, 'omar.moreau@uni.edu');
INSERT INTO Lecturer VALUES (37, 'Karim', 'Smith', 'HIST', 'lecturer', 61500, '2019-02-21', NULL, 'karim.smith@uni.edu');
INSERT INTO Lecturer VALUES (38, 'Emma', 'Bernard', 'PHYS', 'professor', 45500, '2016-01-02', NULL, 'emma.bernard@uni.edu');
INSERT INTO Lecturer VALUES (39, 'Nina', 'Bianchi', 'PHIL', 'professor', 39500, '2024-02-20', NULL, 'nina.bianchi@uni.edu');
INSERT INTO Lecturer VALUES (40, 'Paul', 'Walker', 'FIN', 'lecturer', 88500, '2020-05-04', '2022-05-04', 'paul.walker@uni.edu');
INSERT INTO Lecturer VALUES (41, 'Thomas', 'Bianchi', 'PHYS', 'professor', 61500, '2020-12-11', NULL, 'thomas.bianchi@gmail.com');
INSERT INTO Lecturer VALUES (42, 'Mark', 'Martin', 'BIO', 'lecturer', 39000, '2022-11-13', NULL, 'mark.martin@uni.edu');
INSERT INTO Lecturer VALUES (43, 'Karim', 'Schmidt', 'CHEM', 'lecturer', 34000, '2023-04-18', NULL, 'karim.schmidt@gmail.com');
INSERT INTO Lecturer VALUES (44, 'Eva', 'Martin', 'MATH', 'lecturer', 45000, '2018-05-14', NULL, 'eva.martin@uni.edu');
INSERT INTO Lecturer VALUES (45, 'Jonas', 'Muller', 'LAW', 'senior lecturer', 88500, '2021-10-24', NULL, 'jonas.muller@uni.edu');
INSERT INTO Student VALUES ('S2018001', 'Julie', 'Schmidt', '1999-07-14', 'British', 'Leeds', 'CS', '2018-09-21', 'graduated', 'jschmidt1@student.uni.edu', 20);
INSERT INTO Student VALUES ('S2019002', 'Maria', 'Garcia', '2001-02-01', 'German', 'Lyon', 'CS', '2019-09-14', 'enrolled', 'mgarcia2@yahoo.com', 27);
INSERT INTO Student VALUES ('S2024003', 'Maria', 'Bianchi', '2004-06-28', 'British', 'Leeds', 'CS', '2024-09-11', 'on leave', 'mbianchi3@student.uni.edu', NULL);
INSERT INTO Student VALUES ('S2025004', 'Karim', 'Dupont', '1998-04-27', 'German', 'Pune', 'MATH', '2025-01-19', 'withdrawn', 'kdupont4@gmail.com', 20);
INSERT INTO Student VALUES ('S2023005', 'Grace', 'Weber', '2005-04-21', 'British', 'Lagos', 'LAW', '2023-09-20', 'withdrawn', NULL, NULL);
INSERT INTO Student VALUES ('S2024006', 'Mark', 'Kowalski', '2004-04-22', 'Chinese', 'Leeds', 'ECON', '2024-09-22', 'withdrawn', 'mkowalski6@yahoo.com', 20);
INSERT INTO Student VALUES ('S2018007', 'Sofia', 'Rossi', '1999-07-17', 'Irish', 'Dublin', 'BIO', '2018-09-24', 'graduated', 'srossi7@gmail.com', NULL);
INSERT INTO Student VALUES ('S2018008', 'Lena', 'Jones', '1991-11-22', 'Nigerian', 'Berlin', 'ENG', '2018-09-11', 'enrolled', 'ljones8@gmail.com', 22);
INSERT INTO Student VALUES ('S2025009', 'Nina', 'Moreau', '2006-06-05', 'Chinese', 'Pune', 'HIST', '2025-09-11', 'enrolled', 'nmoreau9@yahoo.com', 26);
INSERT INTO Student VALUES ('S2019010', 'Paul', 'Rossi', '1992-03-26', 'Irish', NULL, 'NURS', '2019-09-22', 'graduated', 'prossi10@student.uni.edu', 13);
INSERT INTO Student VALUES ('S2024011', 'Chloe', 'Moreau', '2006-11-02', 'Nigerian', 'Lagos', 'NURS', '2024-09-25', 'withdrawn', 'cmoreau11@gmail.com', 18);
INSERT INTO Student VALUES ('S2019012', 'Anna', 'Rossi', '2000-08-04', 'French', 'Lyon', 'MATH', '2019-09-10', 'graduated', 'arossi12@student.uni.edu', 23);
INSERT INTO Student VALUES ('S2022013', 'Eva', 'Dupont', '2002-07-16', 'French', 'Lyon', 'FIN', '2022-09-24', 'withdrawn', NULL, 3);
INSERT INTO Student VALUES ('S2018014', 'Karim', 'Dupont', NULL, 'British', 'Pune', 'PHIL', '2018-09-24', 'graduated', NULL, 29);
INSERT INTO Student VALUES ('S2023015', 'Alice', 'Bianchi', '2005-09-02', 'Chinese', 'Leeds', 'PHYS', '2023-09-14', 'on leave', 'abianchi15@student.uni.edu', 11);
INSERT INTO Student VALUES ('S2020016', 'Hugo', 'Schmidt', '1999-10-10', 'British', 'Berlin', 'CS', '2020-09-21', 'enrolled', 'hschmidt16@student.uni.edu', 3);
INSERT INTO Student VALUES ('S2024017', 'Grace', 'Fischer', '2005-06-03', 'French', 'Pune', 'MKT', '2024-09-10', 'enrolled', 'gfischer17@gmail.com', 32);
INSERT INTO Student VALUES ('S2022018', 'Paul', 'Leroy', '2003-02-09', 'Indian', 'Leeds', 'CHEM', '2022-09-14', 'enrolled', 'pleroy18@yahoo.com', 7);
INSERT INTO Student VALUES ('S2019019', 'Julie', 'Haddad', '1985-03-16', 'French', NULL, 'CHEM', '2019-09-24', 'graduated', NULL, 35);
INSERT INTO Student VALUES ('S2020020', 'Alice', 'Walker', '1993-07-20', 'Irish', 'Leeds', 'ECON', '2020-09-17', 'graduated', 'awalker20@yahoo.com', 21);
INSERT INTO Student VALUES ('S2019021', 'Louis', 'Martin', '1999-09-13', 'Irish', 'York', 'ENG', '2019-09-12', 'graduated', 'lmartin21@student.uni.edu', 22);
INSERT INTO Student VALUES ('S2024022', 'Thomas', 'Nguyen', '1997-06-06', 'Nigerian', 'Pune', 'ECON', '2024-09-24', 'withdrawn', 'tnguyen22@student.uni.edu', 38);
INSERT INTO Student VALUES ('S2025023', 'Clara', 'Martin', '2005-05-17', 'French', 'York', 'PHIL', '2025-09-12', 'enrolled', 'cmartin23@yahoo.com', 7);
INSERT INTO Student VALUES ('S2018024', 'Alice', 'Bianchi', '1999-03-02', 'Irish', 'Lagos', 'PHYS', '2018-09-12', 'graduated', 'abianchi24@gmail.com', 8);
INSERT INTO Student VALUES ('S2024025', 'Clara', 'Fischer', '2005-10-11', 'French', 'Dublin', 'ENG', '2024-09-25', 'enrolled', 'cfischer25@yahoo.com', 19);
INSERT INTO Student VALUES ('S2019026', 'Alice', 'Costa', '1998-02-08', 'British', NULL, 'MATH', '2019-09-11', 'withdrawn', 'acosta26@gmail.com', 25);
INSERT INTO Student VALUES ('S2025027', 'Luca', 'Costa', '2004-10-25', 'Irish', 'Lyon', 'PHYS', '2025-09-13', 'enrolled', 'lcosta27@yahoo.com', 23);
INSERT INTO Student VALUES ('S2021028', 'Lena', 'Haddad', NULL, 'Chinese', 'Berlin', 'FIN', '2021-09-19', 'on leave', 'lhaddad28@gmail.com', NULL);
INSERT INTO Student VALUES ('S2018029', 'Anna', 'Costa', '2000-03-19', 'Indian', 'York', 'BIO', '2018-09-12', 'enrolled', 'acosta29@gmail.com', 28);
INSERT INTO Student VALUES ('S2021030', 'Clara', 'Weber', '2003-03-08', 'British', 'Berlin', 'HIST', '2021-01-15', 'enrolled', 'cweber30@student.uni.edu', 36);
INSERT INTO Student VALUES ('S2020031', 'Mark', 'Weber', '1993-11-21', 'Irish', NULL, 'CHEM', '2020-01-21', 'graduated', 'mweber31@yahoo.com', 37);
INSERT INTO Student VALUES ('S2022032', 'Sofia', 'Dupont', '1988-01-09', 'Irish', 'Pune', 'ENG', '2022-09-18', 'withdrawn', 'sdupont32@yahoo.com', 33);
INSERT INTO Student VALUES ('S2018033', 'Anna', 'Walker', '1984-01-15', 'British', 'Dublin', 'MED', '2018-09-14', 'graduated', 'awalker33@student.uni.edu', 14);
INSERT INTO Student VALUES ('S2020034', 'Jonas', 'Martin', '2002-05-07', 'Irish', 'Berlin', 'PHIL', '2020-09-11', 'enrolled', 'jmartin34@student.uni.edu', 22);
INSERT INTO Student VALUES ('S2019035', 'Chloe', 'Smith', '2000-10-21', 'British', 'Leeds', 'BIO', '2019-09-15', 'graduated', NULL, 24);
INSERT INTO Student VALUES ('S2019036', 'Mark', 'Novak', '2001-02-05', 'British', NULL, 'NURS', '2019-09-22', 'enrolled', NULL, 35);
INSERT INTO Student VALUES ('S2024037', 'Maria', 'Bianchi', '2004-10-13', 'British', 'Lyon', 'PHIL', '2024-01-12', 'on leave', 'mbianchi37@gmail.com', 37);
INSERT INTO Student VALUES ('S2023038', 'Sofia', 'Fischer', '2003-06-14', 'British', 'Lagos', 'ECON', '2023-09-14', 'withdrawn', 'sfischer38@yahoo.com', 40);
INSERT INTO Student VALUES ('S2022039', 'Anna', 'Leroy', '2004-01-17', 'Chinese', 'Berlin', 'NURS', '2022-09-11', 'enrolled', 'aleroy39@student.uni.edu', 24);
INSERT INTO Student VALUES ('S2023040', 'Nina', 'Costa', '2004-01-04', 'Chinese', NULL, 'MATH', '2023-09-21', 'enrolled', 'ncosta40@gmail.com', 26);
INSERT INTO Student VALUES ('S2020041', 'Omar', 'Dupont', '2000-06-13', 'Nigerian', 'Pune', 'FIN', '2020-09-25', 'graduated', 'odupont41@student.uni.edu', 5);
INSERT INTO Student VALUES ('S2023042', 'Eva', 'Weber', NULL, 'Irish', 'Lyon', 'CS', '2023-09-17', 'enrolled', NULL, 38);
INSERT INTO Student VALUES ('S2025043', 'Maria', 'Garcia', '1991-02-17', 'Chinese', 'Pune', 'MATH', '2025-09-25', 'enrolled', 'mgarcia43@student.uni.edu', 34);
INSERT INTO Student VALUES ('S2025044', 'Louis', 'Costa', '1998-01-05', 'Irish', 'Lyon', 'PHYS', '2025-01-23', 'enrolled', NULL, 15);
INSERT INTO Student VALUES ('S2021045', 'Peter', 'Moreau', '2002-02-11', 'German', 'Pune', 'FIN', '2021-01-20', 'on leave', 'pmoreau45@gmail.com', 27);
INSERT INTO Student VALUES ('S2024046', 'Nina', 'Weber', '1997-04-22', 'Irish', NULL, 'LAW', '2024-09-19', 'enrolled', NULL, 1);
INSERT INTO Student VALUES ('S2020047', 'Anna', 'Garcia', '1999-08-09', 'Irish', 'Dublin', 'MATH', '2020-09-22', 'graduated', 'agarcia47@gmail.com', 1);
INSERT INTO Student VALUES ('S2020048', 'Maria', 'Moreau', '2002-12-08', 'German', 'Pune', 'MATH', '2020-09-15', 'graduated', 'mmoreau48@yahoo.com', 37);
INSERT INTO Student VALUES ('S2020049', 'Emma', 'Kowalski', '2002-07-20', 'German', 'Pune', 'MKT', '2020-09-23', 'graduated', 'ekowalski49@student.uni.edu', 39);
INSERT INTO Student VALUES ('S2020050', 'Sofia', 'Dupont', '2001-08-28', 'German', 'Pune', 'PHYS', '2020-09-11', 'graduated', 'sdupont50@gmail.com', 30);
INSERT INTO Student VALUES ('S2022051', 'Mark', 'Moreau', '2003-07-06', 'Irish', 'Lyon', 'CHEM', '2022-09-22', 'enrolled', 'mmoreau51@yahoo.com', 8);
INSERT INTO Student VALUES ('S2021052', 'Luca', 'Schmidt', '2003-10-05', 'Indian', 'Pune', 'HIST', '2021-09-12', 'enrolled', NULL, 37);
INSERT INTO Student VALUES ('S2020053', 'Omar', 'Costa', '2001-01-14', 'British', 'Lyon', 'CS', '2020-09-15', 'graduated', 'ocosta53@gmail.com', 17);
INSERT INTO Student VALUES ('S2025054', 'Paul', 'Jones', '2006-12-28', 'Irish', 'Leeds', 'HIST', '2025-09-19', 'on leave', 'pjones54@gmail.com', 37);
INSERT INTO Student VALUES ('S2023055', 'Lena', 'Dupont', '2003-03-04', 'French', 'Pune', 'NURS', '2023-09-21', 'enrolled', 'ldupont55@gmail.com', 21);
INSERT INTO Student VALUES ('S2025056', 'Mark', 'Dupont', NULL, 'German', 'Lagos', 'CHEM', '2025-09-13', 'withdrawn', 'mdupont56@yahoo.com', 32);
INSERT INTO Student VALUES ('S2019057', 'Tom', 'Rossi', '1992-12-10', 'British', 'Leeds', 'NURS', '2019-09-15', 'graduated', 'trossi57@student.uni.edu', NULL);
INSERT INTO Student VALUES ('S2024058', 'Eva', 'Bernard', '2006-04-09', 'German', 'Leeds', 'MKT', '2024-09-16', 'enrolled', 'ebernard58@student.uni.edu', NULL);
INSERT INTO Student VALUES ('S2023059', 'Jonas', 'Martin', '2002-03-15', 'Irish', 'Berlin', 'PHIL', '2023-09-16', 'enrolled', 'jmartin59@student.uni.edu', 36);
INSERT INTO Student VALUES ('S2022060', 'Sofia', 'Nguyen', '2003-02-10', 'Irish', 'Dublin', 'LAW', '2022-09-10', 'enrolled', 'snguyen60@yahoo.com', 31);
INSERT INTO Student VALUES ('S2019061', 'Lena', 'Muller', '2000-11-24', 'Nigerian', 'Leeds', 'LAW', '2019-09-18', 'withdrawn', 'lmuller61@yahoo.com', 18);
INSERT INTO Student VALUES ('S2018062', 'Julie', 'Novak', '1998-10-08', 'German', 'Leeds', 'PHYS', '2018-09-25', 'on leave', 'jnovak62@student.uni.edu', 23);
INSERT INTO Student VALUES ('S2024063', 'Thomas', 'Rossi', '2003-08-27', 'Irish', 'York', 'BIO', '2024-09-23', 'enrolled', 'trossi63@gmail.com', 14);
INSERT INTO Student VALUES ('S2021064', 'Nina', 'Garcia', '2000-04-01', 'German', 'Lagos', 'FIN', '2021-09-20', 'enrolled', 'ngarcia64@gmail.com', 4);
INSERT INTO Student VALUES ('S2025065', 'Luca', 'Moreau', '2006-03-15', 'Irish', 'Leeds', 'PHIL', '2025-09-16', 'enrolled', NULL, 18);
INSERT INTO Module VALUES ('CS401', 'Programming I', 'CS', 15, 10, 'BSc', 'autumn', 0);
INSERT INTO Module VALUES ('CS102', 'Programming II', 'CS', 1, 15, 'BSc', 'spring', 1);
INSERT INTO Module VALUES ('CS303', 'Databases', 'CS', 11, 20, 'BSc', 'spring', 0);
INSERT INTO Module VALUES ('CS104', 'Machine Learning', 'CS', 2, 5, 'MSc', 'autumn', 0);
INSERT INTO Module VALUES ('CS105', 'Operating Systems', 'CS', 13, 5, 'BSc', 'spring', 1);
INSERT INTO Module VALUES ('MATH406', 'Calculus I', 'MATH', 11, 10, 'BSc', 'spring', 0);
INSERT INTO Module VALUES ('MATH407', 'Calculus II', 'MATH', 31, 10, 'BSc', 'autumn', 0);
INSERT INTO Module VALUES ('MATH108', 'Linear Algebra', 'MATH', 26, 10, 'MSc', 'spring', 0);
INSERT INTO Module VALUES ('MATH409', 'Statistics', 'MATH', 24, 15, 'MSc', 'spring', 0);
INSERT INTO Module VALUES ('PHYS310', 'Mechanics', 'PHYS', NULL, 10, 'BSc', 'spring', 1);
INSERT INTO Module VALUES ('PHYS411', 'Optics', 'PHYS', 32, 5, 'BSc', 'spring', 0);
INSERT INTO Module VALUES ('BIO212', 'Genetics', 'BIO', 24, 15, 'MSc', 'spring', 0);
INSERT INTO Module VALUES ('BIO213', 'Cell Biology', 'BIO', 3, 10, 'MSc', 'autumn', 0);
INSERT INTO Module VALUES ('CHEM314', 'Organic Chemistry', 'CHEM', 1, 5, 'BSc', 'spring', 1);
INSERT INTO Module VALUES ('HIST415', 'Roman History', 'HIST', 3, 20, 'BSc', 'autumn', 1);
INSERT INTO Module VALUES ('HIST216', 'Modern Europe', 'HIST', 19, 20, 'BSc', 'spring', 0);
INSERT INTO Module VALUES ('ENG117', 'Shakespeare', 'ENG', 2, 10, 'MSc', 'spring', 0);
INSERT INTO Module VALUES ('ENG418', 'Creative Writing', 'ENG', 7, 5, 'BSc', 'autumn', 0);
INSERT INTO Module VALUES ('PHIL119', 'Ethics', 'PHIL', 6, 15, 'MSc', 'autumn', 0);
INSERT INTO Module VALUES ('PHIL420', 'Logic', 'PHIL', NULL, 20, 'BSc', 'spring', 0);
INSERT INTO Module VALUES ('LAW221', 'Contract Law', 'LAW', 19, 15, 'BSc', 'spring', 0);
INSERT INTO Module VALUES ('LAW422', 'Criminal Law', 'LAW', 16, 20, 'BSc', 'autumn', 1);
INSERT INTO Module VALUES ('ECON323', 'Microeconomics', 'ECON', 24, 20, 'BSc', 'spring', 0);
INSERT INTO Module VALUES ('ECON324', 'Macroeconomics', 'ECON', 38, 10, 'MSc', 'autumn', 0);
INSERT INTO Module VALUES ('ECON125', 'Econometrics', 'ECON', 22, 10, 'MSc', 'spring', 1);
INSERT INTO Module VALUES ('MKT126', 'Consumer Behaviour', 'MKT', 35, 15, 'BSc', 'autumn', 0);
INSERT INTO Module VALUES ('FIN227', 'Corporate Finance', 'FIN', 37, 20, 'MSc', 'spring', 1);
INSERT INTO Module VALUES ('MED228', 'Anatomy', 'MED', 19, 5, 'MSc', 'autumn', 0);
INSERT INTO Module VALUES ('MED229', 'Pharmacology', 'MED', 36, 15, 'MSc', 'autumn', 1);
INSERT INTO Module VALUES ('NURS430', 'Patient Care', 'NURS', NULL, 10, 'BSc', 'spring', 0);
INSERT INTO Module VALUES ('ARCH131', 'Design Studio', 'ARCH', 27, 5, 'BSc', 'autumn', 0);
INSERT INTO Module VALUES ('NURS232', 'Statistics for Nurses', 'NURS', 24, 15, 'BSc', 'autumn', 1);
INSERT INTO ExamResult VALUES (1, 'S2025027', 'CS401', '2026-08-14', 1, 70.3, 1);
INSERT INTO ExamResult VALUES (2, 'S2025056', 'ECON323', '2026-06-28', 1, 58.1, 1);
INSERT INTO ExamResult VALUES (3, 'S2019021', 'CHEM314', '2022-01-16', 1, 38.7, 0);
INSERT INTO ExamResult VALUES (4, 'S2018007', 'LAW422', '2021-06-09', 1, 33.7, 0);
INSERT INTO ExamResult VALUES (5, 'S2024037', 'CS105', '2026-06-04', 1, 66.7, 1);
INSERT INTO ExamResult VALUES (6, 'S2022039', 'CS105', '2025-08-23', 1, 38.7, 0);
INSERT INTO ExamResult VALUES (7, 'S2023055', 'PHYS411', '2024-06-04', 1, 27.8, 0);
INSERT INTO ExamResult VALUES (8, 'S2018033', 'FIN227', '2020-01-12', 3, 81.4, 1);
INSERT INTO ExamResult VALUES (9, 'S2024017', 'CHEM314', '2026-06-16', 2, 47.5, 1);
INSERT INTO ExamResult VALUES (10, 'S2020016', 'MKT126', '2022-08-14', 1, 59.0, 1);
INSERT INTO ExamResult VALUES (11, 'S2018014', 'CS102', '2020-01-20', 1, 35.1, 0);
INSERT INTO ExamResult VALUES (12, 'S2024003', 'CS105', '2026-06-25', 1, 80.3, 1);
INSERT INTO ExamResult VALUES (13, 'S2025009', 'BIO213', '2026-06-01', 1, 31.2, 0);
INSERT INTO ExamResult VALUES (14, 'S2019002', 'HIST415', '2020-05-23', 1, 48.1, 1);
INSERT INTO ExamResult VALUES (15, 'S2024003', 'CS104', '2026-06-24', 3, 44.7, 1);
INSERT INTO ExamResult VALUES (16, 'S2018008', 'MATH407', '2020-01-06', 2, 63.9, 1);
INSERT INTO ExamResult VALUES (17, 'S2024046', 'CS102', '2025-01-16', 1, NULL, NULL);
INSERT INTO ExamResult VALUES (18, 'S2020016', 'MATH406', '2023-05-16', 1, 65.3, 1);
INSERT INTO ExamResult VALUES (19, 'S2025056', 'CS102', '2026-06-26', 2, 44.2, 1);
INSERT INTO ExamResult VALUES (20, 'S2019012', 'HIST216', '2021-08-10', 1, 57.2, 1);
INSERT INTO ExamResult VALUES (21, 'S2019026', 'ECON324', '2022-08-12', 1, 77.2, 1);
INSERT INTO ExamResult VALUES (22, 'S2019019', 'CS102', '2022-08-11', 1, 62.9, 1);
INSERT INTO ExamResult VALUES (23, 'S2020048', 'LAW422', '2021-05-11', 1, 68.5, 1);
INSERT INTO ExamResult VALUES (24, 'S2018001', 'ECON323', '2019-05-28', 2, 33.7, 0);
INSERT INTO ExamResult VALUES (25, 'S2024003', 'ECON324', '2026-05-25', 1, 67.8, 1);
INSERT INTO ExamResult VALUES (26, 'S2025044', 'CS303', '2026-08-21', 1, NULL, NULL);
INSERT INTO ExamResult VALUES (27, 'S2020031', 'PHYS310', '2023-01-01', 2, 76.5, 1);
INSERT INTO ExamResult VALUES (28, 'S2023038', 'ENG117', '2026-05-03', 2, NULL, NULL);
INSERT INTO ExamResult VALUES (29, 'S2018014', 'ENG117', '2019-01-12', 3, 53.4, 1);
INSERT INTO ExamResult VALUES (30, 'S2024017', 'BIO213', '2026-05-03', 1, 40.6, 1);
INSERT INTO ExamResult VALUES (31, 'S2021030', 'ENG117', '2023-06-01', 2, 48.6, 1);
INSERT INTO ExamResult VALUES (32, 'S2020034', 'BIO212', '2021-06-21', 1, 50.6, 1);
INSERT INTO ExamResult VALUES (33, 'S2019012', 'ECON324', '2021-08-18', 3, 33.3, 0);
INSERT INTO ExamResult VALUES (34, 'S2018024', 'BIO212', '2019-08-07', 1, 46.7, 1);
INSERT INTO ExamResult VALUES (35, 'S2019010', 'CS303', '2020-05-24', 1, 69.7, 1);
INSERT INTO ExamResult VALUES (36, 'S2022032', 'CS303', '2023-05-01', 1, NULL, NULL);
INSERT INTO ExamResult VALUES (37, 'S2021028', 'MED229', '2022-06-25', 1, 37.4, 0);
INSERT INTO ExamResult VALUES (38, 'S2023015', 'BIO212', '2024-01-02', 1, NULL, NULL);
INSERT INTO ExamResult VALUES (39, 'S2025043', 'BIO213', '2026-08-11', 1, 64.8, 1);
INSERT INTO ExamResult VALUES (40, 'S2020047', 'ENG418', '2023-08-15', 1, 45.6, 1);
INSERT INTO ExamResult VALUES (41, 'S2019002', 'PHIL420', '2022-05-10', 1, 62.3, 1);
INSERT INTO ExamResult VALUES (42, 'S2023038', 'PHYS310', '2024-06-04', 1, 68.0, 1);
INSERT INTO ExamResult VALUES (43, 'S2025009', 'CS303', '2026-06-14', 3, 72.3, 1);
INSERT INTO ExamResult VALUES (44, 'S2024006', 'MED228', '2026-08-19', 1, 36.5, 0);
INSERT INTO ExamResult VALUES (45, 'S2019010', 'PHYS411', '2022-01-04', 1, 62.2, 1);
INSERT INTO ExamResult VALUES (46, 'S2020047', 'MKT126', '2023-06-16', 1, 53.4, 1);
INSERT INTO ExamResult VALUES (47, 'S2020047', 'MED228', '2023-08-03', 3, 93.8, 1);
INSERT INTO ExamResult VALUES (48, 'S2019036', 'ENG117', '2021-05-18', 1, 68.1, 1);
INSERT INTO ExamResult VALUES (49, 'S2025056', 'MED229', '2026-06-22', 2, 37.2, 0);
INSERT INTO ExamResult VALUES (50, 'S2018008', 'MATH406', '2020-01-06', 3, 66.4, 1);
INSERT INTO ExamResult VALUES (51, 'S2022039', 'CHEM314', '2023-01-11', 1, 52.2, 1);
INSERT INTO ExamResult VALUES (52, 'S2024046', 'BIO212', '2026-05-21', 1, NULL, NULL);
INSERT INTO ExamResult VALUES (53, 'S2025043', 'CS401', '2026-06-06', 3, 23.0, 0);
INSERT INTO ExamResult VALUES (54, 'S2020049', 'ENG117', '2022-01-21', 1, 40.7, 1);
INSERT INTO ExamResult VALUES (55, 'S2020053', 'BIO213', '2021-06-26', 2, 41.2, 1);
INSERT INTO ExamResult VALUES (56, 'S2019010', 'MED228', '2022-01-05', 2, 61.5, 1);
INSERT INTO ExamResult VALUES (57, 'S2019012', 'MATH108', '2020-06-21', 1, 40.4, 1);
INSERT INTO ExamResult VALUES (58, 'S2018024', 'ENG418', '2020-01-09', 3, 38.6, 0);
INSERT INTO ExamResult VALUES (59, 'S2023015', 'ENG418', '2024-01-03', 2, 49.9, 1);
INSERT INTO ExamResult VALUES (60, 'S2025044', 'MKT126', '2026-06-17', 1, 86.9, 1);
INSERT INTO ExamResult VALUES (61, 'S2021052', 'BIO212', '2022-06-17', 3, 36.6, 0);
INSERT INTO ExamResult VALUES (62, 'S2025009', 'PHIL119', '2026-05-12', 3, 65.1, 1);
INSERT INTO ExamResult VALUES (63, 'S2025044', 'CS401', '2026-01-20', 1, 35.9, 0);
INSERT INTO ExamResult VALUES (64, 'S2023042', 'ECON323', '2024-05-17', 2, 45.1, 1);
INSERT INTO ExamResult VALUES (65, 'S2025043', 'MATH407', '2026-08-01', 1, 66.0, 1);
INSERT INTO ExamResult VALUES (66, 'S2018029', 'PHIL119', '2021-08-28', 2, 9.8, 0);
INSERT INTO ExamResult VALUES (67, 'S2018014', 'HIST216', '2020-05-23', 1, 89.2, 1);
INSERT INTO ExamResult VALUES (68, 'S2019026', 'PHIL119', '2021-01-08', 1, NULL, NULL);
INSERT INTO ExamResult VALUES (69, 'S2024022', 'PHYS411', '2026-06-05', 1, 47.8, 1);
INSERT INTO ExamResult VALUES (70, 'S2024011', 'MED229', '2025-08-11', 1, 48.7, 1);
INSERT INTO ExamResult VALUES (71, 'S2021028', 'HIST216', '2023-06-24', 1, 60.1, 1);
INSERT INTO ExamResult VALUES (72, 'S2018029', 'MATH406', '2021-08-05', 1, 54.3, 1);
INSERT INTO ExamResult VALUES (73, 'S2019021', 'CHEM314', '2021-08-10', 3, 52.6, 1);
INSERT INTO ExamResult VALUES (74, 'S2020050', 'ENG418', '2021-05-20', 3, 23.5, 0);
INSERT INTO ExamResult VALUES (75, 'S2023015', 'MATH407', '2026-06-05', 1, 39.9, 0);
INSERT INTO ExamResult VALUES (76, 'S2024011', 'MED228', '2026-05-06', 1, 80.1, 1);
INSERT INTO ExamResult VALUES (77, 'S2023038', 'MATH407', '2024-05-08', 2, 66.4, 1);
INSERT INTO ExamResult VALUES (78, 'S2022013', 'ENG117', '2025-06-11', 1, 53.2, 1);
INSERT INTO ExamResult VALUES (79, 'S2021045', 'BIO212', '2022-08-15', 1, 44.8, 1);
INSERT INTO ExamResult VALUES (80, 'S2021045', 'MATH108', '2024-06-08', 1, 67.5, 1);
INSERT INTO ExamResult VALUES (81, 'S2018001', 'CS303', '2023-06-12', 1, 52.5, 1);
INSERT INTO ExamResult VALUES (82, 'S2024006', 'ECON323', '2025-01-20', 1, 31.0, 0);
INSERT INTO ExamResult VALUES (83, 'S2024006', 'ECON323', '2025-06-18', 2, 36.5, 0);
INSERT INTO ExamResult VALUES (84, 'S2019002', 'CS401', '2021-06-09', 1, 28.0, 0);
INSERT INTO ExamResult VALUES (85, 'S2019002', 'CS105', '2022-06-13', 1, 39.0, 0);
INSERT INTO ExamResult VALUES (86, 'S2019002', 'CS105', '2022-08-22', 2, 61.0, 1);
