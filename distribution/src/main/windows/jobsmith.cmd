@echo off
rem Runs the installed jobsmith command, with its own Java if that is part of the installation.
setlocal
set "root=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
rem Java does not start with two collectors.
set "collector=-XX:+UseSerialGC"
if defined JOBSMITH_JAVA_OPTS if not "%JOBSMITH_JAVA_OPTS:+Use=%"=="%JOBSMITH_JAVA_OPTS%" set "collector="
if exist "%root%\runtime\bin\java.exe" set "java=%root%\runtime\bin\java.exe"
"%java%" -XX:TieredStopAtLevel=1 %collector% -XX:-UsePerfData -Xshare:auto %JOBSMITH_JAVA_OPTS% -cp "%root%\lib\jobsmith.jar" io.github.jobsmith.cli.Main %*
if %errorlevel% equ 9009 (
  echo jobsmith: requires Java 17 or newer; install a JDK, or set JAVA_HOME to one 1>&2
  exit /b 3
)
exit /b %errorlevel%
