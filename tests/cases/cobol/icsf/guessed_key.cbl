       IDENTIFICATION DIVISION.
       PROGRAM-ID. IGUESSED.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RC            PIC S9(9) COMP.
       01  RS            PIC S9(9) COMP.
       01  EXIT-LEN      PIC S9(9) COMP VALUE 0.
       01  EXIT-DATA     PIC X(4).
       01  RULE-COUNT    PIC S9(9) COMP VALUE 2.
       01  SEED          PIC 9(8) VALUE 4711.
       01  DRAWN         PIC 9V9(8).
       PROCEDURE DIVISION.
       MAIN-PARA.
           COMPUTE DRAWN = FUNCTION RANDOM(SEED).  *> expect: cobol.intrinsic.random generator=predictable
           COMPUTE DRAWN = FUNCTION RANDOM.  *> expect: cobol.intrinsic.random generator=predictable
           GOBACK.
