CREATE TABLE Customers (
  CustNo INTEGER PRIMARY KEY,
  cust_name TEXT NOT NULL,
  cust_email TEXT,
  cust_phone TEXT,
  City TEXT,
  Country TEXT,
  Since TEXT,
  Newsletter INTEGER,
  Segment TEXT
);
CREATE TABLE ShippingAddresses (
  AddrNo INTEGER PRIMARY KEY,
  CustNo INTEGER REFERENCES Customers(CustNo),
  Recipient TEXT,
  Street TEXT,
  City TEXT,
  Country TEXT,
  CreatedAt TEXT
);
CREATE TABLE Products (
  SKU TEXT PRIMARY KEY,
  Title TEXT,
  Category TEXT,
  Price REAL,
  StockQty INTEGER,
  Discontinued INTEGER
);
CREATE TABLE Orders (
  OrderNo INTEGER PRIMARY KEY,
  CustNo INTEGER NOT NULL REFERENCES Customers(CustNo),
  AddrNo INTEGER REFERENCES ShippingAddresses(AddrNo),
  OrderDate TEXT,
  ShipDate TEXT,
  Status TEXT,
  PayMethod TEXT,
  Total REAL
);
CREATE TABLE OrderItems (
  OrderNo INTEGER REFERENCES Orders(OrderNo),
  LineNo INTEGER,
  SKU TEXT REFERENCES Products(SKU),
  Qty INTEGER,
  UnitPrice REAL,
  PRIMARY KEY (OrderNo, LineNo)
);
CREATE TABLE Returns (
  ReturnNo INTEGER PRIMARY KEY,
  OrderNo INTEGER REFERENCES Orders(OrderNo),
  SKU TEXT REFERENCES Products(SKU),
  ReturnDate TEXT,
  Reason TEXT,
  Status TEXT,
  Refund REAL
);
INSERT INTO Customers VALUES (1001, 'Elena Larsen', 'elena.larsen@posteo.de', '+44091263', 'Vienna', 'AT', '2026-06-26', 0, 'private');
INSERT INTO Customers VALUES (1002, 'Bruno Meier', 'bruno.meier@posteo.de', '+48214387', 'Hamburg', 'DE', '2016-10-01', 1, 'private');
INSERT INTO Customers VALUES (1003, 'Nils Larsen', 'nils.larsen@gmx.at', '+42026294', 'Hamburg', 'DE', '2025-06-09', 0, NULL);
INSERT INTO Customers VALUES (1004, 'Jonas Gruber', 'jonas.gruber@gmail.com', '+45539977', 'Oslo', 'NO', '2018-07-02', 1, 'private');
INSERT INTO Customers VALUES (1005, 'Bruno Costa', 'bruno.costa@posteo.de', '+47869298', 'Cologne', 'DE', '2018-05-19', 1, 'private');
INSERT INTO Customers VALUES (1006, 'Anne Bianchi', 'anne.bianchi@posteo.de', '+49862408', 'Oslo', 'NO', '2017-08-12', 0, 'private');
INSERT INTO Customers VALUES (1007, 'Mona Huber', 'mona.huber@posteo.de', NULL, 'Berlin', 'DE', '2019-03-01', 1, 'private');
INSERT INTO Customers VALUES (1008, 'Fabio Meier', 'fabio.meier@gmail.com', '+42053920', 'Turin', 'IT', '2016-04-14', 0, 'business');
INSERT INTO Customers VALUES (1009, 'Olga Huber', 'olga.huber@libero.it', '+43274478', 'Graz', 'AT', '2023-08-24', 0, 'business');
INSERT INTO Customers VALUES (1010, 'Lars Rossi', NULL, '+49388750', 'Cologne', 'DE', '2017-06-04', 0, 'business');
INSERT INTO Customers VALUES (1011, 'Nils Ferrari', NULL, '+44197319', 'Cologne', 'DE', '2017-04-18', 1, 'private');
INSERT INTO Customers VALUES (1012, 'Carla Visser', 'carla.visser@web.de', '+48884631', 'Vienna', 'AT', '2022-06-04', 1, 'reseller');
INSERT INTO Customers VALUES (1013, 'Rita Visser', 'rita.visser@gmail.com', NULL, 'Vienna', 'AT', '2023-11-13', 0, 'business');
INSERT INTO Customers VALUES (1014, 'Nils Lindqvist', 'nils.lindqvist@gmail.com', '+42888358', 'Cologne', 'DE', '2017-11-19', 0, 'private');
INSERT INTO Customers VALUES (1015, 'Karin Huber', 'karin.huber@libero.it', NULL, 'Vienna', 'AT', '2023-12-01', 1, 'business');
INSERT INTO Customers VALUES (1016, 'Anne Larsen', 'anne.larsen@gmail.com', NULL, 'Utrecht', 'NL', '2021-05-28', 1, 'private');
INSERT INTO Customers VALUES (1017, 'Mona Olsen', 'mona.olsen@gmail.com', '+47074512', 'Graz', 'AT', '2024-05-07', 1, 'private');
INSERT INTO Customers VALUES (1018, 'Fabio Meier', 'fabio.meier@libero.it', '+43278129', 'Oslo', 'NO', '2019-08-13', 1, 'reseller');
INSERT INTO Customers VALUES (1019, 'Carla Costa', 'carla.costa@gmail.com', NULL, 'Oslo', 'NO', '2022-06-08', 0, 'private');
INSERT INTO Customers VALUES (1020, 'Elena Larsen', 'elena.larsen@web.de', '+41010337', 'Oslo', 'NO', '2016-02-17', 1, 'private');
INSERT INTO Customers VALUES (1021, 'Carla Rossi', 'carla.rossi@gmail.com', '+46085819', 'Graz', 'AT', '2022-10-20', 1, 'business');
INSERT INTO Customers VALUES (1022, 'Karin Meier', 'karin.meier@gmail.com', '+46391153', 'Vienna', 'AT', '2016-04-08', 0, 'private');
INSERT INTO Customers VALUES (1023, 'Karin Bianchi', 'karin.bianchi@web.de', '+48468378', 'Vienna', 'AT', '2018-03-16', 1, 'private');
INSERT INTO Customers VALUES (1024, 'Lars Visser', 'lars.visser@web.de', '+44814827', 'Rome', 'IT', '2021-01-15', 1, 'private');
INSERT INTO Customers VALUES (1025, 'Greta Rossi', 'greta.rossi@gmail.com', '+43327596', 'Hamburg', 'DE', '2020-04-27', 0, 'private');
INSERT INTO Customers VALUES (1026, 'Peter Meier', 'peter.meier@posteo.de', NULL, 'Hamburg', 'DE', '2018-11-19', 1, 'private');
INSERT INTO Customers VALUES (1027, 'Sven Huber', 'sven.huber@libero.it', '+48385967', 'Rome', 'IT', '2020-12-01', 0, 'private');
INSERT INTO Customers VALUES (1028, 'Olga Rossi', 'olga.rossi@posteo.de', '+45485999', 'Berlin', 'DE', '2016-03-19', 1, 'private');
INSERT INTO Customers VALUES (1029, 'Greta Meier', 'greta.meier@libero.it', '+43935064', 'Rome', 'IT', '2026-08-18', 1, 'private');
INSERT INTO Customers VALUES (1030, 'Greta Larsen', 'greta.larsen@posteo.de', '+45883733', 'Berlin', 'DE', '2025-04-20', 1, 'private');
INSERT INTO Customers VALUES (1031, 'Olga Meier', 'olga.meier@posteo.de', '+46843512', 'Graz', 'AT', '2018-12-05', 0, 'private');
INSERT INTO Customers VALUES (1032, 'Rita Bianchi', 'rita.bianchi@gmail.com', '+49538461', 'Graz', 'AT', '2019-07-05', 0, 'private');
INSERT INTO Customers VALUES (1033, 'Ines Huber', 'ines.huber@gmail.com', NULL, 'Vienna', 'AT', '2018-09-20', 0, 'business');
INSERT INTO Customers VALUES (1034, 'Ines Meier', 'ines.meier@libero.it', '+42410977', 'Graz', 'AT', '2026-05-22', 1, 'private');
INSERT INTO Customers VALUES (1035, 'Karin Ferrari', 'karin.ferrari@gmail.com', '+41847218', 'Turin', 'IT', '2021-02-01', 1, 'private');
INSERT INTO Customers VALUES (1036, 'Nils Gruber', 'nils.gruber@libero.it', NULL, 'Turin', 'IT', '2022-05-02', 1, 'private');
INSERT INTO Customers VALUES (1037, 'Sven Bianchi', 'sven.bianchi@web.de', NULL, 'Hamburg', 'DE', '2016-12-12', 1, 'private');
INSERT INTO Customers VALUES (1038, 'Olga Huber', 'olga.huber@libero.it', '+47048885', 'Utrecht', 'NL', '2023-07-07', 1, 'private');
INSERT INTO Customers VALUES (1039, 'Sven Visser', NULL, '+44391752', 'Cologne', 'DE', '2018-08-08', 0, 'private');
INSERT INTO Customers VALUES (1040, 'Dieter Larsen', 'dieter.larsen@libero.it', '+49177753', 'Cologne', 'DE', '2020-10-22', 1, 'business');
INSERT INTO Customers VALUES (1041, 'Lars Bianchi', 'lars.bianchi@posteo.de', NULL, 'Graz', 'AT', '2022-07-05', 0, 'business');
INSERT INTO Customers VALUES (1042, 'Ines Meier', 'ines.meier@libero.it', '+49572297', 'Vienna', 'AT', '2016-04-05', 1, 'private');
INSERT INTO Customers VALUES (1043, 'Anne Lindqvist', 'anne.lindqvist@posteo.de', '+42871433', 'Graz', 'AT', '2021-07-06', 0, 'private');
INSERT INTO Customers VALUES (1044, 'Henk Olsen', 'henk.olsen@libero.it', NULL, 'Utrecht', 'NL', '2018-02-25', 1, NULL);
INSERT INTO Customers VALUES (1045, 'Lars Meier', NULL, '+46114732', 'Cologne', 'DE', '2024-04-07', 1, 'private');
INSERT INTO Customers VALUES (1046, 'Elena Meier', 'elena.meier@gmail.com', '+44818084', 'Cologne', 'DE', '2025-08-27', 1, 'private');
INSERT INTO Customers VALUES (1047, 'Dieter Costa', 'dieter.costa@gmx.at', '+41349595', 'Graz', 'AT', '2025-08-25', 1, 'private');
INSERT INTO Customers VALUES (1048, 'Elena Brandt', 'elena.brandt@gmail.com', '+41751136', 'Berlin', 'DE', '2017-01-25', 1, 'private');
INSERT INTO Customers VALUES (1049, 'Sven Brandt', 'sven.brandt@web.de', '+43132312', 'Oslo', 'NO', '2021-11-23', 0, 'private');
INSERT INTO Customers VALUES (1050, 'Anne Huber', 'anne.huber@posteo.de', '+42745286', 'Cologne', 'DE', '2024-09-04', 1, 'private');
INSERT INTO ShippingAddresses VALUES (1, 1032, 'Rita Bianchi', 'Via Dante 77', 'Turin', 'IT', '2021-02-10');
INSERT INTO ShippingAddresses VALUES (2, 1004, 'Jonas Gruber', 'Hauptstr. 47', 'Rome', 'IT', '2019-05-11');
INSERT INTO ShippingAddresses VALUES (3, 1050, 'Anne Huber', 'Lindengasse 36', 'Turin', 'IT', '2026-06-11');
INSERT INTO ShippingAddresses VALUES (4, 1019, 'Dieter Lindqvist', 'Via Dante 31', 'Oslo', 'NO', '2023-04-23');
INSERT INTO ShippingAddresses VALUES (5, 1028, 'Olga Rossi', 'Kerkstraat 58', 'Turin', 'IT', '2024-08-03');
INSERT INTO ShippingAddresses VALUES (6, 1023, 'Karin Bianchi', 'Hauptstr. 19', 'Graz', 'AT', '2026-10-22');
INSERT INTO ShippingAddresses VALUES (7, 1029, 'Mona Costa', 'Kerkstraat 32', 'Rome', 'IT', '2026-06-16');
INSERT INTO ShippingAddresses VALUES (8, 1008, 'Dieter Meier', 'Lindengasse 93', 'Cologne', 'DE', '2026-06-25');
INSERT INTO ShippingAddresses VALUES (9, 1049, 'Sven Brandt', 'Hauptstr. 50', 'Vienna', 'AT', '2021-04-13');
INSERT INTO ShippingAddresses VALUES (10, 1023, 'Karin Bianchi', 'Via Dante 27', 'Vienna', 'AT', '2023-04-02');
INSERT INTO ShippingAddresses VALUES (11, 1034, 'Ines Meier', 'Lindengasse 12', 'Graz', 'AT', '2026-10-25');
INSERT INTO ShippingAddresses VALUES (12, 1048, 'Elena Brandt', 'Via Dante 66', 'Berlin', 'DE', '2018-10-17');
INSERT INTO ShippingAddresses VALUES (13, 1008, 'Fabio Meier', 'Kerkstraat 43', 'Cologne', 'DE', '2019-02-24');
INSERT INTO ShippingAddresses VALUES (14, 1003, 'Nils Larsen', 'Via Dante 70', 'Berlin', 'DE', '2025-02-19');
INSERT INTO ShippingAddresses VALUES (15, 1011, 'Nils Ferrari', 'Kerkstraat 44', 'Cologne', 'DE', '2017-09-14');
INSERT INTO ShippingAddresses VALUES (16, 1023, 'Karin Bianchi', 'Ringstr. 52', 'Vienna', 'AT', '2022-04-10');
INSERT INTO ShippingAddresses VALUES (17, 1015, 'Karin Huber', 'Lindengasse 81', 'Vienna', 'AT', '2024-11-19');
INSERT INTO ShippingAddresses VALUES (18, 1043, 'Anne Lindqvist', 'Hauptstr. 68', 'Rome', 'IT', '2025-02-20');
INSERT INTO ShippingAddresses VALUES (19, 1031, 'Sven Lindqvist', 'Via Dante 38', 'Graz', 'AT', '2018-03-17');
INSERT INTO ShippingAddresses VALUES (20, 1048, 'Elena Brandt', 'Ringstr. 95', 'Berlin', 'DE', '2025-10-08');
INSERT INTO ShippingAddresses VALUES (21, 1017, 'Mona Olsen', 'Hauptstr. 35', 'Graz', 'AT', '2025-02-06');
INSERT INTO ShippingAddresses VALUES (22, 1049, 'Sven Brandt', 'Ringstr. 9', 'Utrecht', 'NL', '2023-12-05');
INSERT INTO ShippingAddresses VALUES (23, 1017, 'Mona Olsen', 'Lindengasse 13', 'Rome', 'IT', '2026-09-26');
INSERT INTO ShippingAddresses VALUES (24, 1032, 'Karin Gruber', 'Hauptstr. 92', 'Graz', 'AT', '2021-11-22');
INSERT INTO ShippingAddresses VALUES (25, 1009, 'Bruno Lindqvist', 'Kerkstraat 14', 'Berlin', 'DE', '2026-10-23');
INSERT INTO ShippingAddresses VALUES (26, 1028, 'Olga Rossi', 'Via Dante 63', 'Turin', 'IT', '2022-05-18');
INSERT INTO ShippingAddresses VALUES (27, 1029, 'Greta Meier', 'Ringstr. 93', 'Rome', 'IT', '2026-07-06');
INSERT INTO ShippingAddresses VALUES (28, 1047, 'Dieter Costa', 'Kerkstraat 51', 'Graz', 'AT', '2025-08-16');
INSERT INTO ShippingAddresses VALUES (29, 1039, 'Sven Visser', 'Kerkstraat 76', 'Cologne', 'DE', '2026-02-08');
INSERT INTO ShippingAddresses VALUES (30, 1006, 'Anne Bianchi', 'Kerkstraat 52', 'Berlin', 'DE', '2019-10-14');
INSERT INTO ShippingAddresses VALUES (31, 1035, 'Karin Ferrari', 'Hauptstr. 90', 'Turin', 'IT', '2025-11-08');
INSERT INTO ShippingAddresses VALUES (32, 1031, 'Karin Huber', 'Via Dante 82', 'Graz', 'AT', '2020-01-08');
INSERT INTO ShippingAddresses VALUES (33, 1025, 'Greta Rossi', 'Lindengasse 68', 'Hamburg', 'DE', '2020-07-09');
INSERT INTO ShippingAddresses VALUES (34, 1002, 'Lars Olsen', 'Kerkstraat 37', 'Turin', 'IT', '2016-07-28');
INSERT INTO ShippingAddresses VALUES (35, 1033, 'Fabio Brandt', 'Hauptstr. 97', 'Hamburg', 'DE', '2026-09-11');
INSERT INTO ShippingAddresses VALUES (36, 1041, 'Lars Bianchi', 'Kerkstraat 2', 'Graz', 'AT', '2022-08-23');
INSERT INTO ShippingAddresses VALUES (37, 1042, 'Ines Meier', 'Lindengasse 25', 'Vienna', 'AT', '2024-08-17');
INSERT INTO ShippingAddresses VALUES (38, 1014, 'Elena Visser', 'Ringstr. 74', 'Cologne', 'DE', '2019-01-09');
INSERT INTO ShippingAddresses VALUES (39, 1024, 'Lars Visser', 'Lindengasse 92', 'Rome', 'IT', '2026-01-08');
INSERT INTO ShippingAddresses VALUES (40, 1047, 'Dieter Costa', 'Ringstr. 96', 'Utrecht', 'NL', '2026-02-05');
INSERT INTO ShippingAddresses VALUES (41, 1017, 'Mona Olsen', 'Lindengasse 99', 'Cologne', 'DE', '2026-02-08');
INSERT INTO ShippingAddresses VALUES (42, 1016, 'Anne Larsen', 'Via Dante 79', 'Oslo', 'NO', '2022-12-28');
INSERT INTO ShippingAddresses VALUES (43, 1021, 'Carla Brandt', 'Ringstr. 2', 'Graz', 'AT', '2022-11-01');
INSERT INTO ShippingAddresses VALUES (44, 1032, 'Rita Bianchi', 'Hauptstr. 87', 'Graz', 'AT', '2019-06-01');
INSERT INTO ShippingAddresses VALUES (45, 1040, 'Dieter Larsen', 'Kerkstraat 92', 'Cologne', 'DE', '2024-01-25');
INSERT INTO ShippingAddresses VALUES (46, 1003, 'Nils Larsen', 'Kerkstraat 79', 'Hamburg', 'DE', '2026-06-08');
INSERT INTO ShippingAddresses VALUES (47, 1029, 'Jonas Rossi', 'Hauptstr. 22', 'Hamburg', 'DE', '2026-08-21');
INSERT INTO ShippingAddresses VALUES (48, 1044, 'Henk Olsen', 'Hauptstr. 94', 'Utrecht', 'NL', '2021-04-06');
INSERT INTO ShippingAddresses VALUES (49, 1025, 'Greta Rossi', 'Via Dante 18', 'Vienna', 'AT', '2020-04-01');
INSERT INTO ShippingAddresses VALUES (50, 1026, 'Peter Meier', 'Lindengasse 63', 'Hamburg', 'DE', '2021-07-26');
INSERT INTO ShippingAddresses VALUES (51, 1008, 'Fabio Meier', 'Hauptstr. 58', 'Cologne', 'DE', '2021-08-07');
INSERT INTO ShippingAddresses VALUES (52, 1047, 'Dieter Costa', 'Lindengasse 42', 'Graz', 'AT', '2026-03-08');
INSERT INTO ShippingAddresses VALUES (53, 1009, 'Olga Huber', 'Ringstr. 46', 'Hamburg', 'DE', '2025-06-22');
INSERT INTO ShippingAddresses VALUES (54, 1040, 'Rita Brandt', 'Ringstr. 93', 'Cologne', 'DE', '2020-01-18');
INSERT INTO ShippingAddresses VALUES (55, 1002, 'Bruno Meier', 'Via Dante 91', 'Hamburg', 'DE', '2016-02-18');
INSERT INTO ShippingAddresses VALUES (56, 1005, 'Bruno Costa', 'Kerkstraat 74', 'Cologne', 'DE', '2025-03-25');
INSERT INTO ShippingAddresses VALUES (57, 1035, 'Karin Ferrari', 'Via Dante 77', 'Turin', 'IT', '2022-11-16');
INSERT INTO ShippingAddresses VALUES (58, 1011, 'Dieter Visser', 'Lindengasse 11', 'Cologne', 'DE', '2021-02-21');
INSERT INTO ShippingAddresses VALUES (59, 1019, 'Sven Visser', 'Kerkstraat 41', 'Oslo', 'NO', '2023-08-05');
INSERT INTO ShippingAddresses VALUES (60, 1032, 'Rita Bianchi', 'Kerkstraat 1', 'Rome', 'IT', '2022-09-14');
INSERT INTO Products VALUES ('HO-100', 'Wool blanket', 'home', 89.86, 59, 0);
INSERT INTO Products VALUES ('HO-101', 'Linen tablecloth', 'home', 119.24, 0, 0);
INSERT INTO Products VALUES ('KI-102', 'Cast-iron pan', 'kitchen', 76.53, 29, 0);
INSERT INTO Products VALUES ('KI-103', 'Espresso pot', 'kitchen', 21.14, 9, 1);
INSERT INTO Products VALUES ('KI-104', 'Bread knife', 'kitchen', 57.7, 0, 0);
INSERT INTO Products VALUES ('KI-105', 'Chef knife', 'kitchen', 41.32, 0, 0);
INSERT INTO Products VALUES ('GA-106', 'Garden shears', 'garden', 28.05, 0, 0);
INSERT INTO Products VALUES ('GA-107', 'Watering can', 'garden', 79.22, 0, 0);
INSERT INTO Products VALUES ('GA-108', 'Seed box', 'garden', 78.88, 0, 0);
INSERT INTO Products VALUES ('CL-109', 'Rain jacket', 'clothing', 52.94, 0, 1);
INSERT INTO Products VALUES ('CL-110', 'Hiking socks', 'clothing', 58.02, 161, 1);
INSERT INTO Products VALUES ('CL-111', 'Wool hat', 'clothing', 92.66, 265, 0);
INSERT INTO Products VALUES ('CL-112', 'Leather belt', 'clothing', 114.43, 0, 1);
INSERT INTO Products VALUES ('OF-113', 'Desk lamp', 'office', 106.04, 102, 0);
INSERT INTO Products VALUES ('OF-114', 'Fountain pen', 'office', 82.02, 0, 0);
INSERT INTO Products VALUES ('OF-115', 'Notebook A5', 'office', 109.19, 0, 0);
INSERT INTO Products VALUES ('OF-116', 'Notebook A4', 'office', 97.97, 89, 0);
INSERT INTO Products VALUES ('HO-117', 'Candle set', 'home', 24.07, 47, 0);
INSERT INTO Products VALUES ('KI-118', 'Tea tin', 'kitchen', 80.39, 121, 1);
INSERT INTO Products VALUES ('TO-119', 'Jigsaw puzzle', 'toys', 54.14, 0, 0);
INSERT INTO Products VALUES ('TO-120', 'Wooden train', 'toys', 95.81, 0, 1);
INSERT INTO Products VALUES ('TO-121', 'Kite', 'toys', 53.4, 0, 0);
INSERT INTO Products VALUES ('HO-122', 'Door mat', 'home', 33.89, 252, 0);
INSERT INTO Products VALUES ('GA-123', 'Bird feeder', 'garden', 19.51, 0, 0);
INSERT INTO Products VALUES ('MI-124', 'Gift card', NULL, 50.92, 237, 0);
INSERT INTO Products VALUES ('OF-125', 'Wall calendar', 'office', 35.03, 100, 0);
INSERT INTO Orders VALUES (5001, 1041, 36, '2024-09-15', '2024-09-25', 'delivered', 'cash_on_delivery', 918.33);
INSERT INTO Orders VALUES (5002, 1037, NULL, '2025-05-09', '2025-05-16', 'delivered', 'cash_on_delivery', 292.58);
INSERT INTO Orders VALUES (5003, 1032, 1, '2020-09-12', '2020-09-22', 'shipped', 'card', 17.56);
INSERT INTO Orders VALUES (5004, 1020, NULL, '2019-06-04', NULL, 'new', 'cash_on_delivery', 982.7);
INSERT INTO Orders VALUES (5005, 1008, 51, '2020-07-14', '2020-07-24', 'delivered', 'card', 190.88);
INSERT INTO Orders VALUES (5006, 1002, 55, '2024-02-14', '2024-02-19', 'delivered', NULL, 792.2);
INSERT INTO Orders VALUES (5007, 1019, 59, '2020-07-05', '2020-07-10', 'shipped', 'card', 123.96);
INSERT INTO Orders VALUES (5008, 1040, NULL, '2026-05-12', NULL, 'new', 'invoice', 349.97);
INSERT INTO Orders VALUES (5009, 1040, 54, '2021-11-20', NULL, 'backorder', 'card', 122.81);
INSERT INTO Orders VALUES (5010, 1030, NULL, '2022-11-05', '2022-11-05', 'delivered', 'card', 79.22);
INSERT INTO Orders VALUES (5011, 1037, NULL, '2025-12-19', NULL, 'backorder', 'cash_on_delivery', 80.87);
INSERT INTO Orders VALUES (5012, 1033, 35, '2026-02-02', '2026-02-09', 'shipped', 'card', 79.22);
INSERT INTO Orders VALUES (5013, 1001, NULL, '2021-06-08', '2021-06-14', 'delivered', 'card', 82.02);
INSERT INTO Orders VALUES (5014, 1012, NULL, '2020-01-02', '2020-01-02', 'delivered', NULL, 58.02);
INSERT INTO Orders VALUES (5015, 1022, NULL, '2025-02-25', NULL, 'new', 'invoice', 88.17);
INSERT INTO Orders VALUES (5016, 1002, 55, '2024-12-18', '2024-12-23', 'delivered', 'paypal', 1218.2);
INSERT INTO Orders VALUES (5017, 1030, NULL, '2025-02-15', NULL, 'backorder', 'invoice', 1033.28);
INSERT INTO Orders VALUES (5018, 1042, 37, '2025-12-21', '2025-12-26', 'delivered', 'card', 53.4);
INSERT INTO Orders VALUES (5019, 1031, 19, '2020-01-16', '2020-01-18', 'delivered', 'invoice', 127.18);
INSERT INTO Orders VALUES (5020, 1007, NULL, '2025-11-02', '2025-11-06', 'delivered', 'paypal', 403.42);
INSERT INTO Orders VALUES (5021, 1018, NULL, '2020-09-20', NULL, 'cancelled', 'invoice', 759.92);
INSERT INTO Orders VALUES (5022, 1025, 33, '2022-12-05', '2022-12-07', 'delivered', NULL, 358.54);
INSERT INTO Orders VALUES (5023, 1041, 36, '2024-08-13', '2024-08-18', 'delivered', 'cash_on_delivery', 133.93);
INSERT INTO Orders VALUES (5024, 1012, NULL, '2020-02-07', '2020-02-11', 'delivered', 'paypal', 480.78);
INSERT INTO Orders VALUES (5025, 1031, 19, '2019-05-28', '2019-06-08', 'delivered', 'card', 1200.18);
INSERT INTO Orders VALUES (5026, 1003, 46, '2019-11-02', '2019-11-12', 'shipped', 'invoice', 461.26);
INSERT INTO Orders VALUES (5027, 1026, 50, '2019-06-02', '2019-06-02', 'delivered', 'invoice', 42.28);
INSERT INTO Orders VALUES (5028, 1038, NULL, '2026-01-08', '2026-01-10', 'shipped', 'card', 926.6);
INSERT INTO Orders VALUES (5029, 1017, 41, '2023-04-07', NULL, 'cancelled', 'card', 423.48);
INSERT INTO Orders VALUES (5030, 1036, NULL, '2024-08-04', '2024-08-05', 'shipped', 'paypal', 846.34);
INSERT INTO Orders VALUES (5031, 1030, NULL, '2021-10-25', '2021-10-31', 'delivered', 'invoice', 971.96);
INSERT INTO Orders VALUES (5032, 1001, NULL, '2025-12-25', '2026-01-02', 'shipped', NULL, 413.2);
INSERT INTO Orders VALUES (5033, 1007, NULL, '2019-01-24', NULL, 'cancelled', 'invoice', 177.85);
INSERT INTO Orders VALUES (5034, 1036, NULL, '2025-10-19', NULL, 'new', 'invoice', 153.06);
INSERT INTO Orders VALUES (5035, 1035, 57, '2020-10-12', '2020-10-21', 'shipped', 'cash_on_delivery', 156.72);
INSERT INTO Orders VALUES (5036, 1038, NULL, '2020-05-21', '2020-06-03', 'delivered', 'cash_on_delivery', 191.62);
INSERT INTO Orders VALUES (5037, 1040, 45, '2023-05-09', NULL, 'backorder', NULL, 131.99);
INSERT INTO Orders VALUES (5038, 1020, NULL, '2020-12-02', '2020-12-12', 'delivered', 'card', 1206.33);
INSERT INTO Orders VALUES (5039, 1005, 56, '2019-12-25', '2019-12-29', 'shipped', NULL, 282.76);
INSERT INTO Orders VALUES (5040, 1011, 15, '2022-10-24', '2022-10-26', 'delivered', NULL, 179.72);
INSERT INTO Orders VALUES (5041, 1034, 11, '2020-03-26', '2020-04-07', 'delivered', 'card', 109.19);
INSERT INTO Orders VALUES (5042, 1002, NULL, '2023-10-24', '2023-11-01', 'shipped', 'invoice', 144.18);
INSERT INTO Orders VALUES (5043, 1031, 32, '2020-04-22', NULL, 'new', 'card', 97.46);
INSERT INTO Orders VALUES (5044, 1035, 57, '2021-08-15', '2021-08-25', 'delivered', 'card', 158.82);
INSERT INTO Orders VALUES (5045, 1034, 11, '2026-10-13', NULL, 'cancelled', 'paypal', 19.03);
INSERT INTO Orders VALUES (5046, 1020, NULL, '2021-04-03', '2021-04-06', 'delivered', NULL, 195.1);
INSERT INTO Orders VALUES (5047, 1024, 39, '2020-11-15', NULL, 'cancelled', NULL, 56.1);
INSERT INTO Orders VALUES (5048, 1013, NULL, '2022-09-24', '2022-09-24', 'delivered', 'invoice', 158.82);
INSERT INTO Orders VALUES (5049, 1027, NULL, '2026-06-05', '2026-06-05', 'delivered', NULL, 1091.9);
INSERT INTO Orders VALUES (5050, 1015, 17, '2023-07-08', '2023-07-17', 'delivered', 'invoice', 1060.4);
INSERT INTO Orders VALUES (5051, 1004, 2, '2020-03-05', NULL, 'backorder', 'paypal', 97.97);
INSERT INTO Orders VALUES (5052, 1003, 46, '2020-12-22', NULL, 'backorder', 'invoice', 713.0);
INSERT INTO Orders VALUES (5053, 1035, 57, '2022-03-07', NULL, 'new', 'invoice', 321.96);
INSERT INTO Orders VALUES (5054, 1027, NULL, '2026-10-01', '2026-10-04', 'delivered', 'card', 238.48);
INSERT INTO Orders VALUES (5055, 1013, NULL, '2022-11-14', '2022-11-16', 'delivered', 'cash_on_delivery', 105.88);
INSERT INTO Orders VALUES (5056, 1038, NULL, '2023-03-22', '2023-03-30', 'delivered', 'invoice', 190.3);
INSERT INTO Orders VALUES (5057, 1042, 37, '2021-05-06', NULL, 'backorder', 'cash_on_delivery', 38.06);
INSERT INTO Orders VALUES (5058, 1024, 39, '2019-04-15', '2019-04-26', 'delivered', 'paypal', 48.73);
INSERT INTO Orders VALUES (5059, 1027, NULL, '2025-12-04', '2025-12-04', 'shipped', 'card', 108.28);
INSERT INTO Orders VALUES (5060, 1010, NULL, '2024-11-07', NULL, 'backorder', 'paypal', 19.51);
INSERT INTO Orders VALUES (5061, 1008, 8, '2023-10-14', NULL, 'new', 'paypal', 98.27);
INSERT INTO Orders VALUES (5062, 1040, 54, '2026-01-04', '2026-01-12', 'shipped', 'invoice', 123.96);
INSERT INTO Orders VALUES (5063, 1035, 57, '2024-05-18', '2024-05-31', 'shipped', NULL, 92.66);
INSERT INTO Orders VALUES (5064, 1004, 2, '2022-04-20', '2022-05-03', 'delivered', 'invoice', 287.43);
INSERT INTO Orders VALUES (5065, 1018, NULL, '2020-03-12', '2020-03-18', 'delivered', 'card', 68.88);
INSERT INTO Orders VALUES (5066, 1041, 36, '2025-01-23', '2025-02-01', 'delivered', 'cash_on_delivery', 114.43);
INSERT INTO Orders VALUES (5067, 1035, 31, '2022-03-19', '2022-04-02', 'delivered', 'cash_on_delivery', 17.56);
INSERT INTO Orders VALUES (5068, 1003, NULL, '2023-05-24', '2023-05-31', 'delivered', 'paypal', 206.64);
INSERT INTO Orders VALUES (5069, 1012, NULL, '2024-03-09', NULL, 'new', 'invoice', 119.24);
INSERT INTO Orders VALUES (5070, 1028, 5, '2020-08-07', '2020-08-20', 'delivered', 'card', 54.14);
INSERT INTO Orders VALUES (5071, 1001, NULL, '2019-02-22', '2019-03-08', 'delivered', NULL, 82.02);
INSERT INTO Orders VALUES (5072, 1029, 27, '2019-04-24', '2019-04-26', 'delivered', 'cash_on_delivery', 37.19);
INSERT INTO Orders VALUES (5073, 1029, 47, '2023-10-04', '2023-10-11', 'delivered', 'card', 788.8);
INSERT INTO Orders VALUES (5074, 1038, NULL, '2019-03-11', '2019-03-14', 'delivered', 'card', 164.04);
INSERT INTO Orders VALUES (5075, 1012, NULL, '2021-08-16', NULL, 'backorder', 'cash_on_delivery', 95.44);
INSERT INTO Orders VALUES (5076, 1038, NULL, '2020-06-23', NULL, 'new', NULL, 84.15);
INSERT INTO Orders VALUES (5077, 1023, 6, '2024-10-04', NULL, 'new', 'cash_on_delivery', 142.6);
INSERT INTO Orders VALUES (5078, 1039, 29, '2021-02-16', '2021-02-18', 'delivered', 'cash_on_delivery', 98.27);
INSERT INTO Orders VALUES (5079, 1009, 25, '2021-05-08', '2021-05-18', 'delivered', NULL, 114.43);
INSERT INTO Orders VALUES (5080, 1013, NULL, '2023-03-20', NULL, 'new', 'cash_on_delivery', 86.23);
INSERT INTO OrderItems VALUES (5001, 1, 'CL-112', 1, 114.43);
INSERT INTO OrderItems VALUES (5001, 2, 'KI-118', 10, 80.39);
INSERT INTO OrderItems VALUES (5002, 1, 'HO-122', 1, 33.89);
INSERT INTO OrderItems VALUES (5002, 2, 'TO-120', 3, 86.23);
INSERT INTO OrderItems VALUES (5003, 1, 'GA-123', 1, 17.56);
INSERT INTO OrderItems VALUES (5004, 1, 'OF-115', 10, 98.27);
INSERT INTO OrderItems VALUES (5005, 1, 'OF-113', 2, 95.44);
INSERT INTO OrderItems VALUES (5006, 1, 'GA-107', 10, 79.22);
INSERT INTO OrderItems VALUES (5007, 1, 'KI-105', 3, 41.32);
INSERT INTO OrderItems VALUES (5008, 1, 'HO-100', 3, 89.86);
INSERT INTO OrderItems VALUES (5008, 2, 'KI-118', 1, 80.39);
INSERT INTO OrderItems VALUES (5009, 1, 'KI-103', 1, 21.14);
INSERT INTO OrderItems VALUES (5009, 2, 'HO-122', 3, 33.89);
INSERT INTO OrderItems VALUES (5010, 1, 'GA-107', 1, 79.22);
INSERT INTO OrderItems VALUES (5011, 1, 'HO-100', 1, 80.87);
INSERT INTO OrderItems VALUES (5012, 1, 'GA-107', 1, 79.22);
INSERT INTO OrderItems VALUES (5013, 1, 'OF-114', 1, 82.02);
INSERT INTO OrderItems VALUES (5014, 1, 'CL-110', 1, 58.02);
INSERT INTO OrderItems VALUES (5015, 1, 'OF-116', 1, 88.17);
INSERT INTO OrderItems VALUES (5016, 1, 'KI-102', 10, 68.88);
INSERT INTO OrderItems VALUES (5016, 2, 'CL-109', 10, 52.94);
INSERT INTO OrderItems VALUES (5017, 1, 'OF-113', 10, 95.44);
INSERT INTO OrderItems VALUES (5017, 2, 'GA-108', 1, 78.88);
INSERT INTO OrderItems VALUES (5018, 1, 'TO-121', 1, 53.4);
INSERT INTO OrderItems VALUES (5019, 1, 'KI-103', 1, 21.14);
INSERT INTO OrderItems VALUES (5019, 2, 'OF-113', 1, 106.04);
INSERT INTO OrderItems VALUES (5020, 1, 'CL-111', 2, 83.39);
INSERT INTO OrderItems VALUES (5020, 2, 'GA-108', 3, 78.88);
INSERT INTO OrderItems VALUES (5021, 1, 'HO-100', 2, 89.86);
INSERT INTO OrderItems VALUES (5021, 2, 'CL-110', 10, 58.02);
INSERT INTO OrderItems VALUES (5022, 1, 'GA-106', 10, 25.25);
INSERT INTO OrderItems VALUES (5022, 2, 'OF-113', 1, 106.04);
INSERT INTO OrderItems VALUES (5023, 1, 'GA-106', 1, 28.05);
INSERT INTO OrderItems VALUES (5023, 2, 'CL-109', 2, 52.94);
INSERT INTO OrderItems VALUES (5024, 1, 'CL-109', 3, 52.94);
INSERT INTO OrderItems VALUES (5024, 2, 'HO-101', 3, 107.32);
INSERT INTO OrderItems VALUES (5025, 1, 'TO-119', 2, 54.14);
INSERT INTO OrderItems VALUES (5025, 2, 'OF-115', 10, 109.19);
INSERT INTO OrderItems VALUES (5026, 1, 'TO-121', 1, 48.06);
INSERT INTO OrderItems VALUES (5026, 2, 'KI-105', 10, 41.32);
INSERT INTO OrderItems VALUES (5027, 1, 'KI-103', 2, 21.14);
INSERT INTO OrderItems VALUES (5028, 1, 'CL-111', 10, 92.66);
INSERT INTO OrderItems VALUES (5029, 1, 'KI-103', 10, 21.14);
INSERT INTO OrderItems VALUES (5029, 2, 'OF-113', 2, 106.04);
INSERT INTO OrderItems VALUES (5030, 1, 'TO-119', 1, 54.14);
INSERT INTO OrderItems VALUES (5030, 2, 'GA-107', 10, 79.22);
INSERT INTO OrderItems VALUES (5031, 1, 'OF-113', 10, 95.44);
INSERT INTO OrderItems VALUES (5031, 2, 'GA-123', 1, 17.56);
INSERT INTO OrderItems VALUES (5032, 1, 'KI-105', 10, 41.32);
INSERT INTO OrderItems VALUES (5033, 1, 'TO-119', 2, 48.73);
INSERT INTO OrderItems VALUES (5033, 2, 'KI-118', 1, 80.39);
INSERT INTO OrderItems VALUES (5034, 1, 'KI-102', 2, 76.53);
INSERT INTO OrderItems VALUES (5035, 1, 'KI-104', 2, 57.7);
INSERT INTO OrderItems VALUES (5035, 2, 'KI-105', 1, 41.32);
INSERT INTO OrderItems VALUES (5036, 1, 'TO-120', 2, 95.81);
INSERT INTO OrderItems VALUES (5037, 1, 'CL-112', 1, 114.43);
INSERT INTO OrderItems VALUES (5037, 2, 'GA-123', 1, 17.56);
INSERT INTO OrderItems VALUES (5038, 1, 'CL-112', 1, 114.43);
INSERT INTO OrderItems VALUES (5038, 2, 'OF-115', 10, 109.19);
INSERT INTO OrderItems VALUES (5039, 1, 'TO-120', 3, 86.23);
INSERT INTO OrderItems VALUES (5039, 2, 'HO-117', 1, 24.07);
INSERT INTO OrderItems VALUES (5040, 1, 'HO-100', 2, 89.86);
INSERT INTO OrderItems VALUES (5041, 1, 'OF-115', 1, 109.19);
INSERT INTO OrderItems VALUES (5042, 1, 'TO-121', 3, 48.06);
INSERT INTO OrderItems VALUES (5043, 1, 'TO-119', 2, 48.73);
INSERT INTO OrderItems VALUES (5044, 1, 'CL-109', 3, 52.94);
INSERT INTO OrderItems VALUES (5045, 1, 'KI-103', 1, 19.03);
INSERT INTO OrderItems VALUES (5046, 1, 'GA-123', 10, 19.51);
INSERT INTO OrderItems VALUES (5047, 1, 'GA-106', 2, 28.05);
INSERT INTO OrderItems VALUES (5048, 1, 'CL-109', 3, 52.94);
INSERT INTO OrderItems VALUES (5049, 1, 'OF-115', 10, 109.19);
INSERT INTO OrderItems VALUES (5050, 1, 'OF-113', 10, 106.04);
INSERT INTO OrderItems VALUES (5051, 1, 'OF-116', 1, 97.97);
INSERT INTO OrderItems VALUES (5052, 1, 'GA-107', 10, 71.3);
INSERT INTO OrderItems VALUES (5053, 1, 'HO-101', 3, 107.32);
INSERT INTO OrderItems VALUES (5054, 1, 'HO-101', 2, 119.24);
INSERT INTO OrderItems VALUES (5055, 1, 'CL-109', 2, 52.94);
INSERT INTO OrderItems VALUES (5056, 1, 'KI-103', 10, 19.03);
INSERT INTO OrderItems VALUES (5057, 1, 'KI-103', 2, 19.03);
INSERT INTO OrderItems VALUES (5058, 1, 'TO-119', 1, 48.73);
INSERT INTO OrderItems VALUES (5059, 1, 'TO-119', 2, 54.14);
INSERT INTO OrderItems VALUES (5060, 1, 'GA-123', 1, 19.51);
INSERT INTO OrderItems VALUES (5061, 1, 'OF-115', 1, 98.27);
INSERT INTO OrderItems VALUES (5062, 1, 'KI-105', 3, 41.32);
INSERT INTO OrderItems VALUES (5063, 1, 'CL-111', 1, 92.66);
INSERT INTO OrderItems VALUES (5064, 1, 'TO-120', 3, 95.81);
INSERT INTO OrderItems VALUES (5065, 1, 'KI-102', 1, 68.88);
INSERT INTO OrderItems VALUES (5066, 1, 'CL-112', 1, 114.43);
INSERT INTO OrderItems VALUES (5067, 1, 'GA-123', 1, 17.56);
INSERT INTO OrderItems VALUES (5068, 1, 'KI-102', 3, 68.88);
INSERT INTO OrderItems VALUES (5069, 1, 'HO-101', 1, 119.24);
INSERT INTO OrderItems VALUES (5070, 1, 'TO-119', 1, 54.14);
INSERT INTO OrderItems VALUES (5071, 1, 'OF-114', 1, 82.02);
INSERT INTO OrderItems VALUES (5072, 1, 'KI-105', 1, 37.19);
INSERT INTO OrderItems VALUES (5073, 1, 'GA-108', 10, 78.88);
INSERT INTO OrderItems VALUES (5074, 1, 'OF-114', 2, 82.02);
INSERT INTO OrderItems VALUES (5075, 1, 'OF-113', 1, 95.44);
INSERT INTO OrderItems VALUES (5076, 1, 'GA-106', 3, 28.05);
INSERT INTO OrderItems VALUES (5077, 1, 'GA-107', 2, 71.3);
INSERT INTO OrderItems VALUES (5078, 1, 'OF-115', 1, 98.27);
INSERT INTO OrderItems VALUES (5079, 1, 'CL-112', 1, 114.43);
INSERT INTO OrderItems VALUES (5080, 1, 'TO-120', 1, 86.23);
INSERT INTO Returns VALUES (2, 5065, 'KI-102', '2020-04-27', 'wrong_item', 'open', NULL);
INSERT INTO Returns VALUES (3, 5031, 'GA-123', '2021-11-19', 'changed_mind', 'open', NULL);
INSERT INTO Returns VALUES (4, 5068, 'KI-102', '2023-06-26', 'changed_mind', 'refunded', 103.32);
INSERT INTO Returns VALUES (5, 5016, 'CL-109', '2025-01-19', 'wrong_item', 'refunded', 264.7);
INSERT INTO Returns VALUES (6, 5025, 'OF-115', '2019-07-17', 'too_small', 'rejected', 0);
INSERT INTO Returns VALUES (7, 5023, 'CL-109', '2024-09-26', 'damaged', 'rejected', 0);
INSERT INTO Returns VALUES (10, 5018, 'TO-121', '2026-02-04', NULL, 'rejected', 0);
INSERT INTO Returns VALUES (11, 5010, 'GA-107', '2022-11-20', 'damaged', 'refunded', 39.61);
INSERT INTO Returns VALUES (12, 5022, 'OF-113', '2022-12-18', 'damaged', 'open', NULL);
INSERT INTO Returns VALUES (13, 5066, 'CL-112', '2025-02-23', 'changed_mind', 'refunded', 57.22);
INSERT INTO Returns VALUES (17, 5040, 'HO-100', '2022-11-30', 'changed_mind', 'rejected', 0);
INSERT INTO Returns VALUES (18, 5054, 'HO-101', '2026-10-18', 'too_small', 'refunded', 238.48);
INSERT INTO Returns VALUES (20, 5022, 'GA-106', '2022-12-14', 'damaged', 'rejected', 0);
INSERT INTO Returns VALUES (21, 5019, 'OF-113', '2020-02-19', 'wrong_item', 'refunded', 106.04);
INSERT INTO Returns VALUES (23, 5068, 'KI-102', '2023-06-26', 'late', 'rejected', 0);
INSERT INTO Returns VALUES (24, 5055, 'CL-109', '2022-12-16', 'too_small', 'refunded', 105.88);
INSERT INTO Returns VALUES (25, 5050, 'OF-113', '2023-08-23', 'damaged', 'refunded', 530.2);
INSERT INTO Returns VALUES (28, 5054, 'HO-101', '2026-11-07', NULL, 'rejected', 0);
